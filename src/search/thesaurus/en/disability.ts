/** Everyday words of disability, in English. */
export default `
np-ogol: disabled, disability, handicapped, person with disability
np-asystent: personal assistant, assistant
np-wozek: wheelchair, mobility scooter, electric wheelchair
np-sprzet: crutches, walker, walking frame, walking stick, hospital bed, rehabilitation bed, mattress, hoist, borrow equipment, commode
np-serwis: wheelchair repair, broken wheelchair, equipment service
np-dofin: wheelchair funding, equipment grant, subsidy for equipment
np-bariery: ramp, grab rail, handrail, adapt bathroom, accessible flat, barriers, adapt flat
np-pietro: lift, elevator, stairs, stairlift, no lift, top floor
np-niechodzi: cannot walk, can't walk, difficulty walking, legs, paraplegic
np-amputacja: amputation, amputee, lost leg, prosthesis
np-migowy: sign language, interpreter sign, signing
np-gluchy: deaf, cannot hear, can't hear, deafblind
np-sluch: hearing aid, hard of hearing, hearing loss, hearing test
np-niewidomy: blind, cannot see, can't see, visually impaired, losing sight, white cane, braille, guide dog
np-intelekt: learning disability, intellectual disability, down syndrome, mentally disabled
np-autyzm-dor: autistic adult, adult autism, autistic
np-dziecko: disabled child, disabled son, disabled daughter, sick child, cerebral palsy, birth defect, hippotherapy
np-rodzic: parents of disabled, mother of disabled, autism mum, disabled sibling
np-zajecia: occupational therapy, activities for disabled, therapy workshop
np-przyszlosc: after we die, after my death, future of disabled son
np-szkola: special school, special education, teaching assistant, integration class
np-dowoz: wheelchair taxi, transport for disabled, wheelchair bus
np-dostepnosc: accessibility, easy to read, easy read
np-znajomi: friends disabled, disabled club, disabled sport, dating disabled
np-rzecznik: don't understand the doctor, benefit refused, advocate, represent me, appeal
np-mpd: cerebral palsy, spina bifida, hydrocephalus
np-kampania: people stare, stereotypes, tolerance, prejudice
np-stow: association of disabled, society of the blind, disabled organisation
`;
