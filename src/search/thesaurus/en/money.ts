/** Hunger, clothing, bills, debts, benefits, in English. */
export default `
glod: hungry, hunger, no food, nothing to eat, starving, food, feed my family
obiad: hot meal, warm meal, free meals, soup kitchen, lunch, dinner, canteen
obiad-szkola: school meals, school lunch, school dinners, hungry child
zywnosc: food bank, food parcel, groceries, food voucher, community fridge, Caritas
odziez: clothes, clothing, shoes, jacket, winter coat, warm clothes, boots
higiena-sr: soap, shampoo, sanitary pads, toiletries, washing powder, hygiene products
wyprawka: nappies, diapers, baby clothes, cot, baby things, formula milk, pram
meble-bieda: furniture, fridge, washing machine, no bed, mattress, cooker, bedding, household goods
oddam: donate, donate clothes, give away, donation, donating
opal: coal, firewood, fuel, heating fuel, pellets
rachunki: electricity, gas bill, bills, power cut off, energy bill, heating bill, pay utilities
dlugi: debt, indebted, loans, credit, bankruptcy, payday loan, debt collector, owe money
komornik: bailiff, seized account, account blocked, wage garnishment, enforcement
bieda: poverty, poor, low income, can't afford, cannot afford, no income, struggling financially, destitute
pieniadze: money, no money, cash, financial help, financial support, borrow money, skint
zasilki-ogol: benefits, allowance, welfare, social benefit, payments, zasiłek, subsidy
celowy: one-off payment, emergency grant, hardship payment, special purpose allowance
leki-drogo: medicines, expensive drugs, pay for medicine, prescription cost, pay for glasses
bez-ubezp: health insurance, no insurance, uninsured, not insured
800plus: 800, 500 plus, child benefit, child allowance, good start
rodzinne: family benefit, family allowance, birth grant, baby bonus, maternity benefit
stypendium: scholarship, school supplies, textbooks, schoolbag, school grant
pielegnacyjne: care allowance, nursing benefit, carer's allowance, paid for caring, nursing allowance
wspierajace: support benefit, supporting benefit, level of support need, disability payment
dod-mieszk: housing benefit, housing allowance, rent subsidy, help with rent
alimenty: alimony, child maintenance, child support, father doesn't pay, maintenance fund
emerytura: pension, retirement, retired, state pension, pensioner
renta: disability pension, invalidity pension, survivor's pension, social pension
koszt-pogrzeb: funeral, burial, bury, funeral grant
po-pozarze: fire damage, house burned, house burnt, flood, flooded, burgled, storm damage
swieta: christmas, easter, presents, holiday gifts, christmas eve
budzet-dom: budgeting, save money, household budget, managing money, spends everything
oszustwo: scam, scammed, fraud, cheated, consumer rights, fraudster
`;
