/** Free time and common life, in English. */
export default `
poznac-ludzi: acquaintances, don't know anyone, friends, friendship, get to know people, know no one, know nobody here, meet people, meeting people, meetups, new in city, new in town, social life, socialise, socializing, someone to talk
czas-wolny: bored, entertainment, events, free time, going out, hobbies, leisure, nothing to do, pastime, something to do, spare time, things to do, weekend, what to do, what to do weekend, what's on
cz-utw: learn in old age, lectures for seniors, study in retirement, study seniors, third age
dom-kultury: community center, community centre, community space, cultural centre, culture centre, culture house, district club, hangout place, local centre, local club, neighbourhood club, place to meet
cz-taniec: dance, dancing, zumba
cz-ruch: aerobics, basketball, cycling, exercise, fitness, football, gym, gymnastics, jogging, keep fit, nordic walking, pilates, running, sport, stretching, swim, swimming, swimming pool, tennis, volleyball, workout, yoga
cz-spacery: field games, fresh air, nordic walking, orienteering, outdoor games, quest, stroll, walking group, walks together
cz-wycieczki: day out, excursion, hike, hiking, kayak, mountains, pilgrimage, survival camp, tour, travel together, trip
cz-kultura: concert, culture, exhibition, go to cinema, museum free, opera, performance, theatre
rekodzielo: arts, ceramics, clay, crafts, creative workshop, crochet, drawing, embroidery, handicraft, jewellery making, knitting, origami, painting, photography, pottery, sculpture, sewing
cz-spiew: acting, band, choir, drama club, guitar, karaoke, music, musical, orchestra, piano, sing, singing, theatre group
cz-czytanie: books, fairy tales, library, novels, read aloud, reading
planszowki: board games, boardgames, bridge, card games, cards, chess, domino, draughts, monopoly
cz-jezyki: english course, english lessons, french, german course, language course, language exchange, learn a language, learn english, spanish
cz-warsztaty: adult classes, cooking class, courses for adults, hobby, learn something new, lecture, meetings with experts, seminar, training course free, webinar, workshop
cz-piknik: barbecue, bonfire, celebration, city day, fair, family fun day, festival, local event, picnic, street party
cz-sasiedzi: courtyard, neighbourhood, neighbours
wolontariat: be useful, charity work, do something good, feel needed, give back, good deed, help others, help people, help seniors, help the elderly, volunteer, volunteering, want to help
szuka-wolont: need volunteers
wolont-szkola: school volunteering, volunteer certificate, volunteer training
bank-czasu: barter, exchange services, exchange skills, favour, mutual help, swap services, time bank, timebank, trade services
oddac-rzeczy: clothes collection, donate, donating, donation, give away, old furniture give, second hand
cz-inicjatywa: activist, civic, community garden, community project, idea for my neighbourhood, improve neighbourhood, leader, leadership, local initiative, local project, neighbourhood project, organise people, participatory budget, petition, plant trees, residents meeting
cz-sala: birthday room, coworking, free room, hall, hire a room, meeting room, meeting space, place for meeting, room to use, space for group, space for rehearsal, venue
cz-ngo: association, charity, foundation, grant, ngo, non-governmental, non-profit, nonprofit
miedzypokol: activities with grandchildren, grandparents, intergenerational, read to children, time with grandson, young and old
cz-oboz: adventure, camp, camping, kayak, scouting, scouts, survival, tent
cz-kartki: Christmas card, greeting card, ornament, postcard
`;
