/** Everyday words of work and training. */
export default `
praca = aktywizacja zawodowa; doradztwo zawodowe; reintegracja zawodowa; pośrednictwo pracy; klub integracji społecznej ~ @sytuacja:bezrobocie; @obszar:bezrobocie
 bezrobotny, bez pracy, nie mam pracy, szukam pracy, robota, zatrudnienie, pośredniak, PUP, urząd pracy, zarobić, dorobić, fucha, dorywcza, zarobek, bezrobocie, posada, zatrudnia, zatrudnić
stracil-prace = aktywizacja zawodowa; doradztwo zawodowe; reintegracja zawodowa ~ poradnictwo psychologiczne; @sytuacja:bezrobocie
 straciłam pracę, stracił pracę, zwolnili, wylali mnie, zwolniona
cv = doradztwo zawodowe; doradca zawodowy ~ klub integracji społecznej
 CV, życiorys, list motywacyjny, rozmowa kwalifikacyjna
zawod = doradztwo zawodowe; doradca zawodowy; klub integracji społecznej ~ aktywizacja zawodowa
 wybór zawodu, jaki zawód, przebranżowić, zmiana pracy
kursy = szkolenia zawodowe; kursy zawodowe; reintegracja zawodowa ~ doradztwo zawodowe
 kurs zawodowy, kwalifikacje, przekwalifikować, nie mam zawodu
szkola-dorosl = edukacja dorosłych; kursy zawodowe; klub integracji społecznej ~ doradztwo zawodowe
 szkoła dla dorosłych, matura, nie umiem czytać, wykształcenie
staz = staż; praktyki zawodowe; reintegracja zawodowa
 staż, praktyka
prace-spol = prace społecznie użyteczne; reintegracja zawodowa
 społecznie użyteczne, odpracować, godziny społeczne
cis = centrum integracji społecznej; reintegracja zawodowa; zatrudnienie socjalne ~ klub integracji społecznej; @obszar:reintegracja
 CIS, reintegracja, zatrudnienie socjalne, pensja na start, mała pensja
kis = klub integracji społecznej; reintegracja zawodowa ~ centrum integracji społecznej; @obszar:reintegracja
 KIS, aktywizacja
wtz-praca = warsztaty terapii zajęciowej; zakład aktywności zawodowej ~ środowiskowy dom samopomocy
 WTZ, terapia zajęciowa
zaz-praca = zakład aktywności zawodowej; warsztaty terapii zajęciowej ~ rehabilitacja zawodowa; spółdzielnia socjalna
 ZAZ, praca chroniona
praca-niepeln = zatrudnienie wspomagane; trener pracy; zakład aktywności zawodowej; warsztaty terapii zajęciowej; rehabilitacja zawodowa ~ @sytuacja:niepelnosprawnosc
 praca niepełnosprawny, niepełnosprawność praca, praca z orzeczeniem, praca na wózku, praca inwalida, praca rencista, praca autyzm, praca niewidomy, praca głuchy, trener pracy
praca-psych = zatrudnienie wspomagane; trener pracy; klub samopomocy ~ reintegracja zawodowa; @sytuacja:zaburzenia-psychiczne
 praca po kryzysie, praca po psychiatryku
po-chorobie = rehabilitacja zawodowa; aktywizacja zawodowa; reintegracja zawodowa; klub integracji społecznej ~ @sytuacja:choroba-dlugotrwala
 niezdolny do pracy, nie mogę pracować, powrót do pracy, wrócić do pracy, nie wrócę do pracy, nie wrócę na budowę
po-wiezieniu = zakład karny; reintegracja społeczna; klub integracji społecznej; praca socjalna ~ schronienie; @sytuacja:wykluczenie
 więzienie, zakład karny, areszt, karany, odsiedział, kryminał, skazany, kurator sądowy, wyrok, odsiadka
powrot-mama = aktywizacja zawodowa; doradztwo zawodowe; żłobek ~ @sytuacja:male-dziecko
 po macierzyńskim, praca z dzieckiem
praca-50 = aktywizacja zawodowa; doradztwo zawodowe; reintegracja zawodowa; klub integracji społecznej
 praca 50, praca senior, praca emeryt, za stary do pracy, po pięćdziesiątce, przed emeryturą
praca-mlodzi = doradztwo zawodowe; aktywizacja zawodowa; klub integracji społecznej ~ @odbiorca:mlodziez
 pierwsza praca, praca po szkole, OHP, NEET, praca dla nastolatka, rzucił szkołę
nie-chce-prac = reintegracja zawodowa; klub integracji społecznej; praca socjalna ~ poradnictwo psychologiczne
 nie chce pracować, motywacja, nic nie robi, nierób, leń, zasiedziałem, zacząć od nowa, znów zacząć, zacząć robić, stanąć na nogi, marazm, wrócić do życia
praca-opieka = opieka wytchnieniowa; usługi opiekuńcze; dzienny dom ~ @sytuacja:opieka-nad-bliskim
 pogodzić pracę z opieką
zostac-opiek = szkolenia opiekunów; pośrednictwo w wolontariacie ~ pomoc sąsiedzka
 zostać opiekunką, praca opiekunka, zostać asystentem
firma = ekonomia społeczna; spółdzielnia socjalna; doradztwo zawodowe
 założyć firmę, własna firma
eko-spol = ekonomia społeczna; spółdzielnia socjalna; przedsiębiorstwo społeczne ~ centrum integracji społecznej
 ekonomia społeczna, spółdzielnia socjalna, OWES, PES
prawo-pracy = poradnictwo prawne; pomoc prawna ~ reprezentowanie interesów; doradztwo problemach
 mobbing, na czarno, pracodawca, szef nie płaci, wypłata, praca bez umowy, wypadek przy pracy, inspekcja pracy
praca-cudz = doradztwo zawodowe; kursy językowe ~ @sytuacja:uchodzstwo
 praca cudzoziemiec, praca bez języka, nostryfikacja
`;
