/** English everyday words of grief and loneliness. */
export default `
zaloba: grief, grieving, mourning, bereavement, died, death, passed away, lost my mother, loss of loved one
gr-dziecko: death of child, lost my child, miscarriage, stillborn, my son died, lost my baby
gr-samoboj: hanged himself, killed himself, killed herself, after suicide, took his life
sierota: orphan, mum died, dad died, parents dead, tell child about death
wdowa: widow, widower, widowed, husband died, wife died, lost my husband, lost my wife
gr-pogrzeb: funeral, burial, bury, coffin, cremation, funeral cost, funeral grant
zgon: death certificate, report a death, what to do after death
gr-spadek: inheritance, inherit, will and testament, notary, debts of deceased, heir
gr-renta: survivor's pension, widow's pension
umieranie: dying, hospice, palliative, terminal, terminally ill, last days, end of life
duchowe: priest, chaplain, confession, prayer, church
samotnosc: lonely, loneliness, alone, isolated, isolation, nobody, no family, lives alone
rozmowa: talk to somebody, someone to talk to, nobody to talk to, chat, listen to me, conversation
odwiedziny: visit, visits, visitor, nobody visits, company for grandma, companion, befriending
znajomi: make friends, meet people, friends, new in town, friendship, dating
gniazdo: empty nest, children moved out, children abroad, children never call
gr-swieta: alone at christmas, christmas eve, easter, holidays alone
gr-mlodzi: no friends, nobody likes me, outsider, introvert
nie-wychodzi: housebound, never goes out, doesn't leave home, stuck at home
gr-nuda: bored, boredom, nothing to do
umre-sam: die alone, afraid of being alone
`;
