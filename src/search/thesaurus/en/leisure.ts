/** Free time and common life, in English. */
export default `
poznac-ludzi: acquaintances, don't know anyone, friends, friendship, get to know people, know no one, know nobody here, meet people, meeting people, meetups, new in city, new in town, social life, socialise, socializing, someone to talk
czas-wolny: bored, entertainment, events, free time, going out, hobbies, leisure, nothing to do, pastime, something to do, spare time, things to do, weekend, what to do, what to do weekend, what's on
cz-utw: learn in old age, lectures for seniors, study in retirement, study seniors, third age
dom-kultury: community center, community centre, community space, cultural centre, culture centre, culture house, district club, hangout place, local centre, local club, neighbourhood club, place to meet
cz-taniec: dance, dancing, zumba
cz-ruch: aerobics, exercise, fitness, gym, gymnastics, jogging, keep fit, nordic walking, pilates, running, stretching, swim, swimming, swimming pool, workout, yoga
cz-sport: basketball, cycling, football, sport, tennis, volleyball
cz-spacery: field games, fresh air, nordic walking, orienteering, outdoor games, quest, stroll, walking group, walks
cz-wycieczki: day out, excursion, hike, hiking, kayak, mountains, pilgrimage, survival camp, tour, travel together, trip
cz-kultura: concert, culture, exhibition, go to cinema, museum free, opera, performance, shows, theatre
rekodzielo: ceramics, clay, crafts, creative workshop, crochet, embroidery, handicraft, jewellery making, knitting, origami, pottery, sculpture, sewing
cz-malowanie: arts, drawing, painting, photography
cz-spiew: band, choir, guitar, karaoke, music, orchestra, piano, sing, singing
cz-teatr: acting, drama club, musical, theatre group
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
cz-inicjatywa: civic, community garden, community project, idea for my neighbourhood, improve neighbourhood, local initiative, local project, neighbourhood project, organise people, plant trees
cz-lider: activist, leader, leadership
cz-konsultacje: participatory budget, petition, residents meeting
cz-sala: birthday room, free room, hall, hire a room, meeting room, room to use, space for group, space for rehearsal, venue
cz-centrum: coworking, meeting space, place for meeting
cz-ngo: association, charity, foundation, grant, ngo, non-governmental, non-profit, nonprofit
miedzypokol: activities with grandchildren, grandparents, intergenerational, read to children, time with grandson, young and old
cz-oboz: adventure, camp, camping, kayak, scouting, scouts, survival, tent
cz-kartki: Christmas card, greeting card, ornament, postcard
`;
