/** Everyday words of work and training. */
export default `
praca = aktywizacja zawodowa; doradztwo zawodowe; reintegracja zawodowa; klub integracji społecznej; centrum integracji społecznej ~ pośrednictwo pracy; kursy zawodowe
 bezrobotny, robota, zatrudnienie, pośredniak, PUP, urząd pracy, zarobić, dorobić, fucha, dorywcza, zarobek, bezrobocie, posada, zatrudnia, zatrudnić, praca 50, praca senior, praca emeryt, za stary do pracy, po pięćdziesiątce, przed emeryturą, matura, praca, roboty, aktywizacja zawodowa, długo bez roboty
praca-cv = doradztwo zawodowe; aktywizacja zawodowa; klub integracji społecznej ~ pośrednictwo pracy
 CV, życiorys, list motywacyjny, rozmowa kwalifikacyjna, wybór zawodu, jaki zawód, doradca zawodowy
praca-kurs = kursy zawodowe; reintegracja zawodowa; centrum integracji społecznej; klub integracji społecznej ~ doradztwo zawodowe
 przebranżowić, zmiana pracy, kurs zawodowy, kwalifikacje, przekwalifikować, nie mam zawodu, staż, praktyka
praca-strata = aktywizacja zawodowa; doradztwo zawodowe; praca socjalna; klub integracji społecznej
 straciłam pracę, stracił pracę, zwolnili, wylali mnie, zwolniona
praca-szkola = szkoła dla dorosłych; klub integracji społecznej; centrum integracji społecznej; warsztaty edukacyjne ~ doradztwo zawodowe
 szkoła dla dorosłych, nie umiem czytać, wykształcenie
praca-mlody = doradztwo zawodowe; ochotniczy hufiec; klub integracji społecznej ~ aktywizacja zawodowa
 pierwsza praca, praca po szkole, OHP, NEET, rzucił szkołę
cis = reintegracja zawodowa; klub integracji społecznej; centrum integracji społecznej; zatrudnienie socjalne
 CIS, reintegracja, zatrudnienie socjalne, pensja na start, mała pensja, KIS, społecznie użyteczne, odpracować, godziny społeczne, rehabilitacja zawodowa, zatrudnienie wspierane, roboty publiczne, klub integracji, centrum integracji
praca-niepeln = zakład aktywności zawodowej; warsztaty terapii zajęciowej; rehabilitacja zawodowa; zatrudnienie wspomagane ~ klub integracji społecznej
 praca niepełnosprawny, niepełnosprawność praca, praca z orzeczeniem, praca na wózku, praca inwalida, praca rencista, praca autyzm, praca niewidomy, praca głuchy, trener pracy
praca-psych = zatrudnienie wspomagane; trener pracy; klub samopomocy ~ reintegracja zawodowa; @sytuacja:zaburzenia-psychiczne
 praca po kryzysie, praca po psychiatryku
po-chorobie = rehabilitacja zawodowa; aktywizacja zawodowa; reintegracja zawodowa; klub integracji społecznej
 niezdolny do pracy, nie mogę pracować, powrót do pracy, wrócić do pracy, nie wrócę do pracy, nie wrócę na budowę
po-wiezieniu = klub integracji społecznej; reintegracja społeczna; zakład karny; praca socjalna ~ schronienie
 więzienie, zakład karny, areszt, karany, odsiedział, kryminał, skazany, kurator sądowy, wyrok, odsiadka
powrot-mama = aktywizacja zawodowa; doradztwo zawodowe; żłobek ~ klub integracji społecznej
 po macierzyńskim, praca z dzieckiem
nie-chce-prac = reintegracja zawodowa; klub integracji społecznej; praca socjalna ~ poradnictwo psychologiczne
 nie chce pracować, motywacja, nic nie robi, nierób, leń, zasiedziałem, zacząć od nowa, znów zacząć, zacząć robić, stanąć na nogi, marazm, wrócić do życia
praca-opieka = opieka wytchnieniowa; usługi opiekuńcze; dzienny dom
 pogodzić pracę z opieką
zostac-opiek = szkolenia opiekunów; pośrednictwo w wolontariacie ~ pomoc sąsiedzka
 zostać opiekunką, praca opiekunka, zostać asystentem
firma = ekonomia społeczna; spółdzielnia socjalna; doradztwo zawodowe
 założyć firmę, własna firma
eko-spol = ekonomia społeczna; spółdzielnia socjalna; przedsiębiorstwo społeczne ~ centrum integracji społecznej
 ekonomia społeczna, spółdzielnia socjalna, OWES, PES
`;
