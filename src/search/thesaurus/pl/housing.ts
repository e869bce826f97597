/** Everyday words of homelessness, flats, neighbours. */
export default `
nocleg !shelter = schronienie; noclegownia; schronisko bezdomnych; ogrzewalnia ~ interwencja kryzysowa; @sytuacja:bezdomnosc
 *nie mam gdzie spać, *nie ma gdzie spać, *gdzie nocować, *gdzie przespać noc, *śpię na dworcu, *śpię w aucie, *śpię w samochodzie, *śpię na klatce, *śpię na dworze, *śpię pod mostem, *mieszkam na ulicy, *śpię na ulicy, *żyję na ulicy, *mieszkam w aucie, *mieszkam w piwnicy, *na bruku, *bez dachu nad głową, nocleg, przenocować, noclegownia, ogrzewalnia, przytulisko, schronisko dla bezdomnych, *nie mam dokąd iść, *nie mam gdzie się podziać, *śpię w parku, *śpię na działce, *śpię w piwnicy, *nocuję na dworcu, hostel, spanie
wyrzucony !shelter = schronienie; noclegownia ~ interwencja kryzysowa; praca socjalna; @sytuacja:bezdomnosc
 *wyrzucił z domu, *wyrzucają z domu, *wygonił z domu, *zmienił zamki, nie wpuszcza do domu, *wyrzuciła mnie, *żona wyrzuciła, *ojciec wyrzucił
bezdomny = schronienie; noclegownia; schronisko bezdomnych; streetworking; opiekuńcze bezdomności ~ praca socjalna; @sytuacja:bezdomnosc
 bezdomny, bezdomność, kloszard, menel, żul, śpi na dworcu, bez meldunku, bezdomna, człowiek z ulicy, włóczęga, wyjść z bezdomności, kryzys bezdomności, schronisko
mroz !shelter = śpiwory; akcja zima; ogrzewalnia; streetworking; schronienie ~ zbiórka odzieży; praca socjalna
 *człowiek zamarza, *zamarznie, *leży na mrozie, *śpi na mrozie, *śpi na ławce, mróz, śpiwór, koc, ogrzać się
bezd-ktos = akcja zima; śpiwory; streetworking; schronienie ~ zbiórka odzieży; praca socjalna
 śpi na klatce, śpi na przystanku, śpi w piwnicy, koczuje, altana, namiot, szałas, w śmietniku, w parku śpi, streetworker, streetworking, marznie na przystanku, marznie na ławce, marznie na dworze, na mrozie
mycie = łaźnia; pralnia; prysznic ~ ogrzewalnia; schronienie
 prysznic, łaźnia, umyć się, wykąpać się, wyprać, wszy, świerzb
eksmisja = lokal socjalny; najem socjalny; praca socjalna ~ reprezentowanie interesów; doradztwo problemach; interwencja kryzysowa
 eksmisja, wyrzucą, wypowiedzenie najmu, stracę mieszkanie, wypowiedział umowę najmu, wypowiedział najem, właściciel wyrzuca, nakaz opuszczenia
czynsz = dodatek mieszkaniowy; zaległości czynszowe; praca socjalna ~ doradztwo problemach
 czynsz, mieszkaniowy, ryczałt
bez-mieszk = mieszkania komunalne; mieszkania wspomagane; mieszkania chronione; najem socjalny ~ praca socjalna
 szukam mieszkania, tanie mieszkanie, stancja, nie mam gdzie mieszkać, kawalerka, kątem, lokum, pokój do wynajęcia, wynająć pokój
komunalne = mieszkania komunalne; lokal socjalny; najem socjalny; praca socjalna ~ doradztwo problemach
 komunalne, mieszkanie socjalne, mieszkanie od gminy, mieszkanie od miasta, lokal socjalny, przydział, TBS, ciasno, nie mam mieszkania
mieszk-senior = mieszkania wspomagane; mieszkania chronione ~ dom pomocy społecznej; usługi opiekuńcze
 mieszkanie dla seniora, nie może mieszkać sama
zimno = zasiłek celowy; opał; dodatek energetyczny ~ praca socjalna
 zimno, marznę, marznie, nie grzeje, nieogrzane, nie mam ogrzewania
grzyb = remonty adaptacje; zasiłek celowy; złota rączka ~ praca socjalna
 grzyb, pleśń, wilgoć, przecieka, cieknie dach, ruina, remont mieszkania, bez łazienki, bez toalety, sypie się dom, wali się dom, dziurawy dach
zbieractwo = praca socjalna; sprzątanie; pomoc domowa opieka ~ usługi opiekuńcze
 zbieractwo, zbieracz, brud, smród, śmierdzi, robactwo, pluskwy, karaluchy, znosi śmieci, melina
sasiedzi = mediacje; poradnictwo prawne; organizator społeczności ~ praca socjalna
 sąsiad, hałas, uciążliwy, zakłóca ciszę, muzyka za ścianą, imprezy za ścianą, szczeka
sasiad-martwi !emergency = praca socjalna; interwencja kryzysowa; usługi opiekuńcze; wsparcia sąsiedzkiego ~ teleopieka
 *nie otwiera drzwi, sąsiadka chora, sąsiadka sama
najem = poradnictwo prawne; pomoc prawna; praca socjalna ~ mediacje; doradztwo problemach
 umowa najmu, kaucja, lokator, spółdzielnia, wynająć mieszkanie, wynajem
`;
