/** Everyday words of old age and carers, in English. */
export default `
st-opieka: carer, caregiver, care for my mother, care for my father, care for grandmother, elderly care, home care, look after my mum
st-slaby: frail, old person, elderly, weak, old age, not coping grandma
st-daleko: children abroad, I live abroad, mother far away, parents far away
st-samotny: lonely grandmother, lonely grandfather, lonely old, lonely senior
st-demencja: dementia, alzheimer, forgets, memory loss, confused, wanders off, does not recognise
st-pamiec: memory training, poor memory, brain exercises
st-upadek: falls, fell, fall, dizzy, keeps falling
st-teleopieka: telecare, sos button, panic button, alarm bracelet, fall sensor, gps tracker
st-dzienny: day care for elderly, day centre, day center, adult day care, alone during the day
st-klub: seniors club, pensioner, pensioners, retired, activities for seniors, trips for seniors, bridge, dances
st-dps: nursing home, care home, old people's home, put mother in home, 24 hour care, night care, cannot be left alone
st-zol: long-term care facility, nursing facility, long-term care
st-zmeczony: tired of caring, carer burnout, exhausted carer, respite, need a break, I care for my mother, I care for my husband, I care for my son
st-zastepstwo: stay with mum, stay with grandma, someone to sit with mother, going on holiday, weekend care, replacement carer
st-nauka: how to care, carer training, family carer, course for carers
st-karta: senior card, seniors discount, pensioner discount
st-odmawia: refuses help, will not let in, old neighbour
st-rada: senior council, rights of seniors
st-wiek: old age, elderly, over 70, 80 years old, aged
`;
