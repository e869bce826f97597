/** English everyday words of grief and loneliness. */
export default `
zaloba: bereaved, bereavement, dead, death, died, grief, grieving, killed, loss, loss of loved one, lost my mother, mourn, mourning, passed away, sorrow
poronienie: lost pregnancy, miscarriage, miscarried, stillbirth, stillborn
po-samob: after suicide, hanged himself, killed herself, killed himself, took his life
sierota: child lost mother, dad died, kids lost their dad, orphan, parents dead, tell child about death
wdowa: husband died, husband killed, lost my husband, widow, widower
zgon: death certificate, report a death, what to do after death
duchowe: chaplain, church, confession, imam, mosque, pastor, prayer, priest, religious, spiritual
samotnosc: all alone, alone in Poland, alone in foreign country, completely alone, feel alone, have no one, isolated, isolation, lives alone, living alone, loneliness, lonely, no family, no one to talk, no relatives, nobody cares, solitude
dzieci-daleko: children abroad, children moved out, children never call, empty nest, kids never visit
nie-wychodzi: afraid to go out, can't leave house, doesn't go out, doesn't leave home, housebound, never goes out, never leaves, stays at home, stuck at home
rozmowa: chat, conversation, just talk, listen to me, need to talk, nobody to talk to, someone to talk to, talk to somebody
odwiedziny: befriender, befriending, companion, company for grandma, visit, visiting elderly, visitor
umre-sam: afraid of being alone, die alone
`;
