/** What is no social service, in English. */
export default `
paszport: passport application, new passport, renew passport
dowod: identity card, ID card, national ID
prawko: driving licence, driver's license, driving school, penalty points
pojazd: car registration, register a car, number plates, vehicle inspection
podatek: tax, taxes, VAT, tax office, tax return
smieci: waste collection, garbage, rubbish collection, recycling, bin collection
slub: wedding, get married, registry office, marriage
akty: birth certificate, marriage certificate, death certificate, change surname
meldunek: register address, address registration, register residence
budowa: building permit, planning permission, zoning, surveyor
dzialka: buy a plot, land register, land parcel
deweloper: buy a flat, sell a flat, real estate agency, property developer
psy: dog shelter, animal shelter, stray dog, lost dog, vet, adopt a dog
zwierz: wild boar, neutering cat, dead animal, hornets
dentysta: dentist, orthodontist, tooth filling, toothache
lekarze: cardiologist, eye doctor, dermatologist, gynaecologist, urologist, surgeon
przychodnia: doctor appointment, GP, family doctor, paediatrician, e-prescription, sick note
lab-badania: blood test, ultrasound, MRI, X-ray, CT scan
apteka: pharmacy on duty, 24h pharmacy
bank: mortgage, bank account, cash machine, ATM, savings account
gielda: exchange rate, stock market, bitcoin, currency exchange
polisa: car insurance, insurance policy
sklep: shop opening hours, supermarket, shopping mall, online shop, sale
ogloszenia: for sale, OLX
pizza: pizza, restaurant, kebab, sushi
przepis: recipe, cake recipe
hotel: hotel, airbnb, guesthouse
podroze: airport, cheap flights, plane ticket, travel agency
pogoda: weather, forecast, storm
kino: cinema, movie
koncert: concert tickets, festival, theatre tickets
mecz: match results, football score, stadium, champions league
tv: netflix, tv series, youtube, tv programme
muzeum: museum, zoo, water park
wybory: election, vote, voting, polling station
polityka: parliament, president, prime minister, politician
rada: city council, mayor, tender, council resolution
rozklad: timetable, train times, bus schedule, departures
parking: parking meter, parking fine, speeding ticket, paid parking
droga: pothole, road works, street lamp, traffic jam
rower: bike rental, scooter, city bike
drzewa: cut down tree, tree felling
wodociagi: water supply failure, sewage, waterworks
piec: solar panels, heat pump, boiler replacement, asbestos
telekom: fibre internet, top up phone, SIM card, internet provider
poczta: post office, parcel locker, courier, postage
auto: car mechanic, tyres, petrol, gas station
tatuaz: tattoo, tanning salon
naprawa: phone repair, computer repair, printer, broken iphone
gry: minecraft, roblox, video game
lotto: lottery, lotto
horoskop: horoscope, fortune teller
koncesja: alcohol licence, liquor license
ceidg: company register, NIP, REGON
wojsko: army, military, gun licence
studia: university admission, dormitory, polytechnic
lektury: book summary, librus
rolnik: farm subsidies, tractor, fertiliser
msza: mass times, baptism, christening
randki: dating, tinder, sex
muzyka: song lyrics, spotify
cmentarz: cemetery plot, exhumation, cremation
slusarz: locksmith, lost keys, lost property
notariusz: notary office, notarial deed
fotograf: passport photo, photocopy
kominiarz: chimney sweep, gas inspection
ikea: ikea, castorama
kwiaty: florist, seedlings
`;
