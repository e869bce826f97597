/** Hunger, clothing, bills, debts, benefits, in English. */
export default `
glod: Caritas, community fridge, empty fridge, feed my family, food, groceries, humanitarian aid, hunger, hungry, nothing in fridge, nothing to eat, red cross, starve, starving
dozywianie: school canteen, school dinners, school lunch, school meals
odziez: boots, clothes, clothing, coat, hat and gloves, jacket, jumper, nothing to wear, outfit, shoes, sweater, trousers, winter coat
meble-bieda: bedding, blankets, cooker, dishes, fridge, furniture, household goods, hygiene products, mattress, microwave, no bed, pillow, pots, sanitary pads, shampoo, soap, sofa, toiletries, toothpaste, wardrobe, washing machine, washing powder
niemowle-bieda: baby clothes, baby things, cot, diapers, formula milk, nappies, pram
rachunki: bills, disconnected, electricity, energy costs, gas cut off, heat my home, heating costs, money for heating, no power, pay gas, pay utilities, power cut off
opal: buy wood, coal, firewood, fuel, pellets
dlugi: bankruptcy, borrowed money, can't repay, credit, creditors, debt, indebted, instalments, loans, moneylender, overdue, owe money
komornik: account blocked, bailiff, enforcement, frozen account, seized account, took money from account, wage garnishment, wage seizure
bieda: barely survive, broke, can't afford, cannot afford, cash, destitute, financial help, hard up, hardship, loan from city, low income, low wages, make ends meet, money, needy, no income, no means, not enough to live, poor, poverty, skint, struggling financially, struggling to survive
zasilki-ogol: allowance, benefits, dole, emergency grant, government help, one off help, payments, public assistance, social aid, social money, state aid, state help, subsidy, welfare, zasiłek
leki-drogo: afford medication, can't pay for medication, dentures money, expensive drugs, glasses, medicines, pay for glasses, pay for treatment, prescription cost
bez-ubezp: health insurance, no insurance, not insured, uninsured
800plus: 300+, 500 plus, 500+, 800, baby bonus, baby grant, becikowe, birth grant, child allowance, child benefit, good start, maternity pay, money for kids
pielegnacyjne: care allowance, carer benefit, disability benefit, disability payment, level of support need, money for carer, money for caring, money for disabled, nursing benefit, paid for caring, paid for looking after, payment for disabled, support benefit, supporting benefit, what can I get disabled
alimenty: alimony, child maintenance, child support, father does not pay, father doesn't pay
koszt-pogrzeb: burial, bury, coffin, cremation, funeral
swieta: christmas, easter, gifts for children, holidays alone, presents, santa
budzet-dom: budgeting, family budget, household budget, manage money, managing money, plan budget, save, save money, saving money, spend too much, spends everything
oszustwo: cheated, conned, consumer rights, fraud, fraudster, money stolen card, phishing, refund, return product, ripped off, scam, scammed, swindled, tricked
`;
