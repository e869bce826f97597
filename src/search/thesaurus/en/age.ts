/** Everyday words of old age and carers, in English. */
export default `
st-opieka: attendant, care for grandmother, care services, care worker, caregiver, carer, caretaker, caring services, domiciliary care, elderly care, elderly mother, home care, look after my mum, looking after mother, old mother alone, old parents, someone for grandma, take care of mother
st-slaby: ageing parents, barely walks, can't look after himself, cannot care for himself, cannot manage alone, elderly, frail, frailty, helpless, infirm, not coping grandma, old age, old person, struggles to cope mother, very old, weak
st-daleko: I live abroad, check on my dad, children abroad, living abroad parents, mother far away, mother in Poland, mum in another city, parents alone far
st-samotny: grandma alone all day, lonely old
st-demencja: alzheimer, confused, confusion, demented, dementia, does not recognise, doesn't recognise, doesn't remember, forgetful, forgets, gets lost, leaves gas on, losing memory, memory loss, memory problems, senile, wanders off
st-pamiec: brain exercises, memory training, poor memory
st-upadek: afraid of falling, balance, dizzy, falls, fell, keeps falling, trips over, unsteady
st-teleopieka: alarm bracelet, alarm button, alarm for elderly, call button, emergency bracelet, emergency button, emergency call, fall sensor, gps tracker, monitoring elderly, panic button, pendant, personal alarm, remote care, sos button, telecare, watch for elderly, wristband
st-dzienny: adult day care, alone all day, alone during the day, day center, day centre, day stay, daycare for seniors, while I work mother
st-klub: active ageing, activities for seniors, bingo, bridge, dad bored, dances, pensioner, retired, retirees, seniors, seniors club, since retirement, third age
st-wyjazdy: coach trips, trips for seniors
st-dps: 24 hour care, cannot be left alone, care facility, care home, home for elderly, night care, nursing home, old people's home, overnight care, put mother in home, residential care, retirement home, round the clock care
st-zol: long-term care, nursing facility
st-zmeczony: I care for my mother, I look after my mother, can't care any more, caregiver burnout, carer burnout, carers, caring for mother, exhausted carer, exhausted from caring, exhausted from looking after, need a break, respite, tired of caring, tired of looking after
st-zastepstwo: leave grandma, night sitter, replace me, replacement carer, sit with grandma, someone to sit with mother, stand in for me, stay with mum, substitute carer, temporary carer, weekend care
st-wyjazd: carer while I am away, go away for a week mother, going on holiday
st-nauka: caregiver training, carer training, course for carers, family carer, how to care, how to change diapers, how to lift, how to look after
st-karta: bus concession, cheap bus, cheap tickets, cheaper swimming pool, cheaper ticket, city card, discounts, free bus, free public transport, free travel, reduced fare, resident card, senior card
st-odmawia: old neighbour, refuses help, will not let in
st-rada: rights of seniors, senior council
st-wiek: 75 years old, 80 years old, 85 years old, 90 years old, aged, elderly, old age, over 70, pensioners, seniors
`;
