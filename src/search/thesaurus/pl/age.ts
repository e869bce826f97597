/** Everyday words of old age and carers. */
export default `
st-opieka = usługi opiekuńcze; opieka domowa ~ opieka wytchnieniowa; pomoc sąsiedzka
 opiekunka, opiekun, pani do babci, zająć się babcią, zająć się mamą, doglądać, oma, starka, rodzice starzy, pani do mamy, kogoś do babci, godziny co rano, dochodząca, godzina opiekunki, ołpa, starzik, usługi opiekuńcze, ojciec stary, matka stara, opieka popołudniami, podopieczny, opieka środowiskowa, opieka nad tatą, opieka nad ojcem, opieka nad babcią, opieka nad dziadkiem, opieka nad mężem, opieka nad żoną, opieka nad starszą, opieka nad seniorem, opieka w domu, opieka nad chorym
st-slaby = usługi opiekuńcze; teleopieka; dzienny dom pomocy ~ @sytuacja:trudnosci-na-co-dzien
 niedołężny, zniedołężniały, niesamodzielny, babcia nie radzi sobie, mama nie radzi sobie, staruszka, staruszek, podeszły wiek, osłabiony, słabnie, brak sił, babcia słaba, dziadek słaby, kruchość, niedomaga, podupada, bezradny, nieporadny, ledwo żyje, nie ma siły, nie wychodzi sama, opieka nad mamą
st-daleko = usługi opiekuńcze; teleopieka; pomoc sąsiedzka; kręgi wsparcia
 dzieci za granicą, mieszkam za granicą, mama daleko, rodzice daleko, córka wyjechała, syn wyjechał, drugi koniec Polski, jestem w Niemczech, emigracja, kto czuwa, zagląda do mamy, mama nie odbiera telefonu, km od rodziców, jestem w Anglii, zajrzeć do mamy
st-samotny = klub seniora; towarzysz; dzienny dom pomocy; wolontariat ~ @sytuacja:samotnosc
 samotna babcia, samotny dziadek, samotny senior, samotna starsza, cztery ściany, babcia nudzi się, samotnik
st-demencja = demencja; alzheimer; dzienny dom pomocy; dzienny dom senior; specjalistyczne usługi opiekuńcze ~ opieka wytchnieniowa; usługi opiekuńcze
 demencja, alzheimer, otępienie, skleroza, zapomina, nie poznaje, traci pamięć, zaniki pamięci, zdziecinniała, nie pamięta, zostawia gaz, majaczy, splątana, halucynacje, chowa jedzenie, w kółko pyta, bredzi, geriatra, oskarża, posądza, przypala, powtarza w kółko, nie rozpoznaje, zapominalska
st-gubi = opaska; teleopieka; dzienny dom pomocy; specjalistyczne usługi opiekuńcze ~ opieka wytchnieniowa; demencja
 gubi się, wychodzi w nocy, błądzi, ucieka z domu, nie trafia do domu, zabłądziła, chodzi po nocy, włóczy się
st-pamiec = trening pamięci; klub seniora; dzienny dom senior; dzienne domy pomocy
 ćwiczenie pamięci, trening pamięci, słaba pamięć, krzyżówki, łamigłówki, pamięć, sudoku
st-upadek = teleopieka; profilaktyka upadków; usługi opiekuńcze
 upadek, upada, upadła, przewraca się, przewróciła się, potyka, zawroty głowy, boję się upadku, upadnę, przewrócę, zasłabła, mdleje, równowaga, wywraca się, omdlenia, chwieje się, poślizgnęła
st-teleopieka = teleopieka; opaska; przycisk alarmowy; opieka na odległość ~ usługi opiekuńcze; pomoc sąsiedzka
 teleopieka, opaska, guzik, SOS, przycisk, bransoletka, czujnik upadku, wezwać pomoc, zegarek dla seniora, lokalizator, GPS, Korpus Wsparcia Seniorów, alarm, wisiorek, zegarek, czuwać, telealarm, ratunkowy, pudełko życia, przycisk alarmowy, koperta życia, monitoring
st-dzienny = dzienny dom pomocy; dom dziennego pobytu; dzienny dom senior; dzienne domy
 dzienny dom, pobyt dzienny, przedszkole dla seniora, świetlica dla seniora, DDP, DDOM, zostawić babcię, dom dziennego pobytu, Wigor, na czas pracy, od ósmej do szesnastej, dzienny ośrodek, dzienny pobyt, dzienna opieka, sama całe dnie, zostaje sama mama, rano do wieczora, żłobek dla seniora, dom dzienny
st-klub = klub seniora; uniwersytet trzeciego wieku; kluby seniora ~ stowarzyszenia starszych; @sytuacja:czas-wolny
 klub seniora, emeryci, emeryt, emerytka, dancing, potańcówka, KGW, zajęcia dla starszych, spotkania dla starszych, zajęcia dla seniora, kurs dla seniora, złota jesień, aktywny senior, na emeryturze, związek emerytów, emerytów i rencistów, herbatka, rówieśnicy, bingo, kanapa, senioralny, kawka, koło emerytów, złoty wiek, Senior plus
st-wyjazdy = klub seniora; wycieczki; stowarzyszenia starszych ~ turnus rehabilitacyjny
 wycieczka dla seniora, wczasy dla seniora, sanktuarium, autokar
st-dps = dom pomocy społecznej; opieka całodobowa; usługi opiekuńcze ~ praca socjalna; mieszkania wspomagane
 DPS, dom starców, dom starości, dom opieki, dom seniora, przytułek, oddać mamę, oddać babcię, umieścić babcię, opieka całodobowa, opieka w nocy, nie może zostać sama, miejsce w DPS, opłata za DPS, całodobowy, placówka całodobowa, rodzinny dom pomocy
st-zol = zakład opiekuńczo leczniczy; opieka długoterminowa ~ usługi opiekuńcze
 ZOL, ZPO, zakład opiekuńczo leczniczy, opieka długoterminowa
st-zmeczony = opieka wytchnieniowa; krótki urlop; grupa wsparcia opiekunów ~ kompetencje opiekunów; @odbiorca:opiekunowie
 zmęczona opieką, wykończona, nie wyrabiam, odpocząć, odpoczynek, wytchnienie, nie daję rady z mamą, opiekuję się mamą, opiekuję się mężem, opiekuję się żoną, opiekuję się ojcem, opiekuję się babcią, opiekuję się synem, opiekun wypalony, padam ze zmęczenia, zmęczona, przemęczona, oddech, chwila dla siebie, przerwa w opiece, dość opieki, mąż niesprawny, morze bez męża, nie mam siły opiekować, nie śpię przy chorym, uwiązana, na mojej głowie, nieprzespane noce, ciągłej opieki, sama się opiekuję, brat nie pomaga, opiekując
st-zastepstwo = opieka wytchnieniowa; krótki urlop; pobyt całodobowy ~ usługi opiekuńcze
 zostać z mamą, zostać z babcią, zostanie z mamą, zostanie z babcią, posiedzieć z babcią, opieka na weekend, zastąpić opiekuna, popilnuje męża, popilnować babci, kto mnie zastąpi, w sobotę i niedzielę, nocny dyżur, na noc do babci, 24h, całą dobę, popilnuje teścia, przypilnować babci
st-wyjazd = opieka wytchnieniowa; krótki urlop; pobyt całodobowy ~ usługi opiekuńcze; dom pomocy społecznej
 wyjeżdżam, urlop opiekuna, muszę wyjechać opieka, na dwa tygodnie, wesele opieka, idę do szpitala, pójdę do szpitala, na urlop co z mamą, pobyt czasowy
st-nauka = kompetencje opiekunów; szkolenia opiekunów; opiekunowie faktyczni
 jak się opiekować, opiekun faktyczny, opiekun nieformalny, jak przewijać, jak podnieść, jak dźwigać, nauczyć przewijać, jak zmieniać pieluchy, jak pielęgnować, jak karmić leżącą, jak rozmawiać z chorym, poradnik opiekuna, alzheimer jak rozmawiać, kurs dla opiekunów, kurs pielęgnacji, jak podnosić, jak zmieniać, jak myć chorego, szkolenie opieka, kurs przewijania, nauczyć się opiekować, jak karmić
st-karta = karta mieszkańca; karta seniora
 karta seniora, zniżki dla seniora, legitymacja emeryta, zniżka, ulgi do kina, tańszy basen, rabat, parkowanie taniej, płacę PIT, tańszy, karta mieszkańca, karta miejska, rabaty, bilet ulgowy, darmowy autobus, korzyści, taniej dla mieszkańców, tańsze bilety
st-odmawia = praca socjalna; usługi opiekuńcze
 nie wpuszcza, odmawia pomocy, starszy sąsiad, zaniedbana staruszka
st-rada = rada seniorów; stowarzyszenia starszych ~ organizator społeczności
 rada seniorów, prawa seniora
st-wiek = @odbiorca:osoby-starsze
 osiemdziesięciolatka, po sześćdziesiątce, sędziwy, stare lata, starość, prababcia, seniorka, wiekowy, leciwy, pradziadek
`;
