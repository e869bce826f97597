/** What is no social service: no targets. */
export default `
paszport =
 paszport, dane paszportowe
dowod =
 dowód osobisty, mdowód, wymiana dowodu
prawko =
 prawo jazdy, prawko, punkty karne
pojazd =
 rejestracja auta, rejestracja pojazdu, zarejestrować samochód, dowód rejestracyjny, tablice rejestracyjne
podatek =
 podatek, podatkowy, PIT 37, zeznanie PIT, VAT, skarbówka, urząd skarbowy
smieci =
 odbiór śmieci, wywóz śmieci, harmonogram śmieci, segregacja, PSZOK, gabaryty
slub =
 ślub cywilny, wziąć ślub, data ślubu, sala weselna, USC
akty =
 akt urodzenia, akt małżeństwa, akt zgonu, zmiana nazwiska
meldunek =
 zameldować, zameldowanie, wymeldować
budowa =
 pozwolenie na budowę, zabudowa, zagospodarowanie przestrzenne, geodeta
dzialka =
 kupno działki, księga wieczysta, grunt
deweloper =
 deweloper, sprzedaż mieszkania, kupno mieszkania
psy =
 schronisko dla psów, schronisko dla zwierząt, bezpański pies, zaginął pies, weterynarz, adopcja psa, adopcja kota, dla psa, dla kota, mój pies, mój kot, szczeniak, kundel, chomik, akwarium
zwierz =
 dzik, sterylizacja, martwe zwierzę, szerszenie, myśliwy
dentysta =
 dentysta, stomatolog, ortodonta
lekarze =
 kardiolog, okulista, dermatolog, laryngolog, ginekolog, urolog, chirurg
przychodnia =
 zapis do lekarza, internista, e-recepta, lekarz rodzinny, pediatra, L4, termin operacji
lab-badania =
 morfologia, USG, rezonans, tomografia, badanie krwi, rentgen
apteka =
 dyżur apteka, apteka całodobowa
bank =
 hipoteczny, kredyt na mieszkanie, kredyt gotówkowy, lokata, konto bankowe, bankomat, leasing, wziąć kredyt, wziąć pożyczkę
gielda =
 kurs euro, giełda, bitcoin, kantor
polisa =
 OC, polisa, ubezpieczenie samochodu
sklep =
 godziny sklepu, sklep internetowy, biedronka, lidl, allegro, niedziela handlowa, na raty, gwarancja, promocje, laptop cena
ogloszenia =
 sprzedam, OLX
pizza =
 pizza, kebab, restauracja
przepis =
 przepis na ciasto, przepis na obiad
hotel =
 hotel, agroturystyka
podroze =
 lotnisko, samolot, biuro podróży, last minute, all inclusive, wakacje w, pociąg
pogoda =
 pogoda, burza, smog
kino =
 repertuar, bilety do kina, multikino
koncert =
 bilety na koncert, bilety do teatru
mecz =
 mecz, ekstraklasa, liga, stadion
tv =
 netflix, serial, program telewizyjny
muzeum =
 zoo, aquapark
wybory =
 wybory, wyborczy, głosować
polityka =
 sejm, poseł, premier, prezydent
rada =
 sesja rady, uchwała, wójt, przetarg
rozklad =
 rozkład jazdy, PKP, PKS, odjazd
parking =
 parkomat, parkowanie strefa, zapłacić mandat, fotoradar, mandat, odholowali
droga =
 dziura w drodze, remont drogi, latarnia, autostrada, dziura w drodze, chodnik, objazd, korki
rower =
 rower miejski, hulajnoga
drzewa =
 wycinka, wyciąć drzewo
wodociagi =
 wodociągi, kanalizacja, szambo, awaria wody
piec =
 fotowoltaika, czyste powietrze, azbest, wymiana pieca
telekom =
 światłowód, doładowanie, dostawca internetu, taryfa, umowa na prąd
poczta =
 poczta polska, paczkomat, kurier
auto =
 mechanik, opony, cena benzyny, stacja paliw
tatuaz =
 tatuaż, solarium, makijaż
naprawa =
 naprawa telefonu, naprawa komputera, drukarka, windows
lotto =
 lotto, totolotek
horoskop =
 horoskop, wróżka
koncesja =
 koncesja, zezwolenie na alkohol
ceidg =
 CEIDG, REGON, NIP, KRS
wojsko =
 wojsko, wojskowy, pozwolenie na broń
studia =
 rekrutacja na studia, akademik, politechnika, matura, egzamin ósmoklasisty, świadectwo szkolne
lektury =
 librus, streszczenie lektury
rolnik =
 dopłaty rolne, ARiMR, ciągnik
msza =
 godziny mszy, chrzest, bierzmowanie
randki =
 tinder, sympatia pl
muzyka =
 tekst piosenki, spotify
cmentarz =
 miejsce na cmentarzu, opłata za grób, ekshumacja
slusarz =
 ślusarz, zgubione klucze, rzeczy znalezione
notariusz =
 akt notarialny, biuro notarialne
fotograf =
 ksero, zdjęcie do paszportu
kominiarz =
 kominiarz, przegląd gazowy
ikea =
 ikea, castorama
kwiaty =
 kwiaciarnia, sadzonki
`;
