/** Homelessness, flats, neighbours, in English. */
export default `
nocleg: *nowhere to sleep, *no place to sleep, *nowhere to stay, *nowhere to go tonight, *sleeping rough, *sleep in car, *living on the street, night shelter, homeless shelter
wyrzucony: *kicked out of home, *thrown out, *threw me out, *kicked me out, *locked me out, *changed the locks
matka-schron: *with child on the street, *nowhere to go with child, women's shelter, mother and child home, home for single mothers
bezdomny: homeless, homelessness, no fixed address, rough sleeper, lost my home, hostel for homeless
mroz: *freezing outside, *freezing on the street, *sleeping in the cold, sleeping bag, blanket, warm up, frost
bezd-ktos: homeless in staircase, sleeps at bus stop, homeless man outside, squatting, sleeps in basement
bezd-wyjsc: out of homelessness, leaving homelessness, housing first, street worker
mycie: shower, wash myself, bathhouse, laundry, lice, scabies, take a bath
eksmisja: eviction, evicted, evict, landlord throwing out, notice to leave, lose my flat
czynsz: rent, rent arrears, unpaid rent, pay rent
bez-mieszk: flat, apartment, no flat, looking for flat, cheap flat, room to rent, accommodation, place to live, housing
komunalne: council flat, council housing, social housing, municipal flat, flat from the city, overcrowded
chronione: sheltered housing, protected flat, training flat, supported housing, live independently, assisted living
mieszk-senior: flat for senior, cannot live alone, housing for elderly, senior housing
zimno: cold flat, cold at home, no heating, freezing at home, heating broken
grzyb: mould, mold, damp, leaking roof, no bathroom, no running water, bad housing, renovation
zbieractwo: hoarding, hoarder, dirty flat, bedbugs, cockroaches, rats, stench
sasiedzi: neighbour, neighbor, noise, noisy, neighbour dispute, loud music
sasiad-martwi: *doesn't open the door, *not answering door, *no sign of life, neighbour ill, worried about neighbour, neighbour alone
najem: lease, tenancy, deposit, landlord, tenant, rental agreement
`;
