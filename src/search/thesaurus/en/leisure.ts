/** Free time and common life, in English. */
export default `
poznac-ludzi: meet people, make friends, new friends, someone to talk, know nobody here, socialise
czas-wolny: free time, leisure, bored, boredom, what to do weekend, entertainment, events
cz-utw: university of the third age, third age, lectures for seniors, study in retirement
dom-kultury: community centre, cultural centre, community center, neighbourhood club, place to meet
cz-taniec: dance, dancing, zumba
cz-ruch: gym, gymnastics, yoga, pilates, fitness, swimming pool, swim, football, sport, running, exercise, aerobics
cz-spacery: walks, walking group, nordic walking, fresh air, outdoor games
cz-wycieczki: trip, excursion, day out, hike, hiking, pilgrimage, kayak, survival camp
cz-kultura: theatre, theater, exhibition, opera, go to cinema
rekodzielo: crafts, handicraft, knitting, crochet, pottery, ceramics, painting, drawing, sewing, photography, arts
cz-spiew: choir, singing, sing, guitar, orchestra, musical, acting, drama club
cz-czytanie: library, books, reading, book club, read aloud, fairy tales
planszowki: chess, board games, bridge, card games, draughts
cz-jezyki: english course, german course, language course, learn a language
cz-warsztaty: workshop, lecture, hobby, learn something new, cooking class
cz-piknik: picnic, fair, barbecue, festival, bonfire, street party
cz-sasiedzi: neighbours, meet neighbours, neighbors, neighbourhood, courtyard, good neighbour
wolontariat: volunteer, volunteering, help others, want to help, feel needed, charity work
szuka-wolont: need volunteers, looking for volunteers, volunteer for grandma, volunteer agreement
wolont-szkola: volunteer training, school volunteering, volunteer certificate
bank-czasu: time bank, swap services, exchange skills, barter, favour
oddac-rzeczy: donate clothes, donate furniture, give away, donation, second hand
cz-inicjatywa: local initiative, idea for my neighbourhood, participatory budget, petition, community garden, leader, activist, organise people
cz-sala: room to use, rent a room meeting, hall, venue, space for rehearsal
cz-ngo: ngo, charity, association, foundation, nonprofit, grant, start an association
miedzypokol: intergenerational, young and old, read to children
cz-oboz: camp, survival, scouts, tent, adventure, kayak
cz-kartki: Christmas card, postcard, greeting card, ornament
`;
