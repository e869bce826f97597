/** Homelessness, flats, neighbours, in English. */
export default `
nocleg: *I am homeless, *became homeless, *homeless tonight, *im homeless, *living in car, *living on street, *living rough, *no home to go, *no place to sleep, *no place to stay, *no roof, *nowhere to go, *nowhere to live, *nowhere to sleep, *nowhere to spend night, *nowhere to stay, *on the streets, *place to sleep tonight, *shelter for the night, *shelter tonight, *sleep at station, *sleep in car, *sleep on street, *sleep outside, *sleeping at station, *sleeping in basement, *sleeping in car, *sleeping in park, *sleeping on street, *sleeping outside, *sleeping rough, *slept on street, *slept outside, *somewhere to sleep tonight, *spend the night, *stay tonight, *without roof, emergency accommodation, hostel, overnight stay, somewhere to stay
wyrzucony: *changed the locks, *chucked out, *evicted today, *evicted tonight, *husband kicked, *kicked me out, *kicked out of flat, *kicked out of home, *kicked out of house, *kicked out tonight, *kicking me out, *locked me out, *not let me in home, *parents kicked, *put me out, *threw me out, *throwing me out, *thrown out, *throws me out, *wife kicked, *wife threw, *won't let me in
bezdomny: beggar, homeless, homelessness, housing first, lost my home, no fixed address, rough sleeper, street worker, tramp, without home
mroz: *freezing on the street, *freezing outside, *homeless freezing, *man sleeping outside, *sleeping in snow, *sleeping in the cold, *sleeping on bench, *sleeping outside winter, *someone sleeping outside, blanket, cold night, frost, homeless in winter, sleeping bag, warm up
bezd-ktos: homeless in staircase, homeless in stairwell, homeless man outside, homeless near my house, lives in garage, lives in woods, sleeps at bus stop, sleeps in basement, someone sleeping, squatting, tent in park
mycie: bathhouse, laundry, lice, scabies, shower, take a bath, wash myself
eksmisja: evict, evicted, eviction, have to leave flat, kicks me out, landlord kicked, landlord kicks, landlord throwing out, landlord wants me out, lose home, lose my flat, losing my flat, move out notice, must move out, notice to leave
czynsz: housing allowance, housing benefit, rent
bez-mieszk: accommodation, apartment, cheap rent, flat, house to rent, housing, lodging, place to live, room, room to rent, somewhere to live
komunalne: council flat, flat from the city, government housing, housing waiting list, municipal flat, overcrowded, public housing, social flat, social housing, subsidised flat, too small flat
mieszk-senior: apartment for elderly, cannot live alone, flat for senior, housing for elderly, senior apartment, senior housing
zimno: cold flat, freezing at home, freezing flat, heater, no heat, no heating
grzyb: bad conditions flat, bad housing, damp, leaking roof, mold, mould, no bathroom, no running water, no toilet, no water, renovation, roof leaks, ruined house, wet walls
zbieractwo: bedbugs, bugs, cockroaches, dirty flat, filthy, hoarder, hoarding, hoards, infestation, rats, rubbish in flat, smelly flat, stench, stinks
sasiedzi: loud music, neighbour, noise
sasiad-martwi: *doesn't open the door, *haven't seen neighbour, *neighbour doesn't open, *neighbour not opened, *no sign of life, *not answering door, *not seen my neighbour, elderly neighbour, neighbour alone, neighbour ill, neighbour needs help, old neighbour, sick neighbour, worried about neighbour
najem: contract for flat, deposit, landlord, lease, rent contract, rental agreement, rental contract, tenancy
`;
