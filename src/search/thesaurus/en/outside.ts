/** What is no social service, in English. */
export default `
paszport: new passport, passport application, renew passport
dowod: ID card, identity card
prawko: driver's license, driving licence, driving school, penalty points
pojazd: car registration, number plates, register a car, vehicle inspection
podatek: VAT, income tax, pay taxes, tax declaration, tax office, tax return
smieci: bin collection, garbage, recycling, rubbish collection, waste collection
slub: get married, marriage, registry office, wedding
akty: birth certificate, change surname, death certificate, marriage certificate
meldunek: address registration, register address, register residence
budowa: building permit, planning permission, surveyor, zoning
dzialka: buy a plot, land parcel, land register
deweloper: buy a flat, property developer, real estate agency, sell a flat
psy: animal shelter, dog shelter, lost dog, stray dog, vet
zwierz: dead animal, hornets, neutering cat, wild boar
dentysta: dentist, orthodontist, toothache
lekarze: cardiologist, dermatologist, eye doctor, gynaecologist, surgeon, urologist
przychodnia: GP, doctor appointment, e-prescription, family doctor, paediatrician, sick note
lab-badania: CT scan, MRI, X-ray, blood test, ultrasound
apteka: 24h pharmacy, pharmacy on duty
bank: ATM, bank account, cash machine, mortgage, savings account
gielda: bitcoin, currency exchange, exchange rate, stock market
polisa: car insurance
sklep: online shop, shop opening hours, shopping mall, supermarket
ogloszenia: OLX, for sale
pizza: kebab, pizza, restaurant, sushi
przepis: recipe
hotel: airbnb, guesthouse, hotel
podroze: airport, cheap flights, plane ticket, travel agency
pogoda: forecast, storm, weather
kino: cinema, movie
koncert: concert tickets, festival, theatre tickets
mecz: champions league, football score, match results, stadium
tv: netflix, tv programme, tv series, youtube
muzeum: museum, water park, zoo
wybory: election, polling station, vote, voting
polityka: parliament, politician, president, prime minister
rada: city council, council resolution, mayor, tender
rozklad: bus schedule, departures, timetable, train times
parking: paid parking, parking fine, parking meter, speeding ticket
droga: pothole, road works, street lamp, traffic jam
rower: bike rental, city bike, scooter
drzewa: cut down tree, tree felling
wodociagi: sewage, water supply failure, waterworks
piec: asbestos, boiler replacement, heat pump, solar panels
telekom: SIM card, fibre internet, internet provider, top up phone
poczta: courier, parcel locker, post office, postage
auto: car mechanic, gas station, petrol, tyres
tatuaz: tanning salon, tattoo
naprawa: broken iphone, computer repair, phone repair, printer
lotto: lottery, lotto
horoskop: fortune teller, horoscope
koncesja: alcohol licence, liquor license
ceidg: NIP, REGON, company register
wojsko: army, gun licence, military
studia: dormitory, polytechnic, university admission
lektury: book summary, librus
rolnik: farm subsidies, fertiliser, tractor
msza: baptism, christening, mass times
randki: dating, sex, tinder
muzyka: song lyrics, spotify
cmentarz: cemetery plot, cremation, exhumation
slusarz: locksmith, lost keys, lost property
notariusz: notarial deed, notary office
fotograf: passport photo, photocopy
kominiarz: chimney sweep, gas inspection
ikea: castorama, ikea
kwiaty: florist, seedlings
`;
