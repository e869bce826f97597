/** Everyday words of disability, in English. */
export default `
np-ogol: disability, disabled, handicap, handicapped, invalid, special needs
np-asystent: aide, assistant, someone to accompany disabled, support worker
np-wozek: mobility scooter, wheel chair, wheelchair
np-sprzet: borrow equipment, brace, canes, equipment rental, lend equipment, medical equipment, orthopaedic, orthosis, rent equipment
np-lozko: adjustable bed, bed for sick, hoist, hospital bed, mattress, medical bed, patient lift, rehabilitation bed
np-kule: crutches, rollator, walker, walking frame, walking stick, zimmer
np-toaletowe: bath seat, commode, shower chair, toilet chair
np-serwis: broken wheelchair, equipment service, fix wheelchair, repair hearing aid, wheelchair broke, wheelchair repair, wheelchair tyre
np-dofin: equipment grant, subsidy for equipment, wheelchair funding
np-bariery: accessible flat, adapt flat, barriers, grab rail, handrail, home adaptation, widen doors
np-lazienka: adapt bathroom, disabled bathroom, remove bathtub, walk-in shower
np-podjazd: ramp, thresholds
np-pietro: can't go downstairs, elevator, fifth floor, fourth floor, lift, stairlift, stairs, stuck on floor, third floor, top floor, upstairs
np-niechodzi: can't walk, cannot walk, hardly walks, mobility, paraplegic, trouble walking, unable to walk, walking problems
np-nogi: difficulty walking, legs, walks badly
np-amputacja: amputated, amputation, amputee, lost leg, no arm, prosthesis, prosthetic
np-gluchy: cannot hear, deaf, deafblind, hearing impaired
np-migowy: interpreter sign, sign language, signing
np-sluch: doesn't hear well, hard of hearing, hearing, hearing aid, hearing loss, hearing test
np-niewidomy: blind, blindness, braille, cannot see, guide dog, visually impaired, white cane
np-wzrok: glaucoma, losing sight, low vision, partially sighted, poor sight, sight loss, vision loss
np-intelekt: down syndrome, intellectual disability, learning disability, learning disabled, mental handicap, mental retardation, mentally disabled, mentally handicapped, retarded
np-autyzm-dor: adult autism, autistic adult, autistic grown
np-dziecko: birth defect, cerebral palsy, child in wheelchair, child with disability, disabled son, handicapped child, hippotherapy, rehab for child, sick child, special child
np-rodzic: autism mum, disabled sibling, mother of disabled, parents of autistic, parents of disabled
np-zajecia: WTZ, ZAZ, activities for disabled, day centre for disabled, day centre handicapped, day centre mentally, disabled adult son, disabled son nothing to do, occupational therapy, sheltered work, something for disabled son, therapy workshop, vocational activity establishment, workshops for disabled
np-przyszlosc: after I am gone, after my death, after we die, assisted living, future of disabled son, protected flat, sheltered housing, supported flat, supported housing, when I die son, who will care for my son
np-trening: live independently, live on my own, training apartment, training flat
np-dowoz: accessible transport, taxi for disabled, transport for disabled, wheelchair bus, wheelchair car, wheelchair taxi, wheelchair transport
np-dostepnosc: accessibility, easy read
np-znajomi: friends disabled
np-stow: society of the blind
np-rzecznik: advocate, appeal, benefit refused, don't understand the doctor, refused disability, represent me, speak for me, stand up for my rights
np-mpd: cerebral palsy, hydrocephalus, spina bifida
np-kampania: people stare, prejudice, stereotypes, tolerance
`;
