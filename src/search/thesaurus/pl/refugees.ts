/** Everyday words of refugees and minorities. */
export default `
pobyt = legalizacja pobytu; cudzoziemcy; punkt informacji; wsparcia integracji ~ @sytuacja:uchodzstwo
 legalizacja, deportacja, obywatelstwo, nielegalnie, wiza, karta pobytu, wojewoda, PESEL, konsulat, ambasada
cudzoziemiec = cudzoziemcy; punkt informacji uchodźców; wsparcia integracji; aklimatyzacyjne ~ @sytuacja:uchodzstwo
 Uzbek, Gruzin, Rosjanka, Białoruś, imigrant, migrant, Turek, Gruzja, obcokrajowiec, Kolumbia, Chiny, Wietnam, cudzoziemiec, Białorusin, Białorusinka, Rosjanin, Mołdawia, Armenia, Ormianin, Ukraina, Ukrainiec, Ukrainka, ukraińska, Afgan, wojna, azyl, Syria, Czeczen, uchodźca, ochrona tymczasowa, pieniądze dla Ukraińców, świadczenia dla Ukraińców, zasiłek dla Ukraińców, zasiłek dla uchodźców
ref-nocleg = wsparcia integracji; punkt informacji uchodźców; schronienie; praca socjalna
 mieszkanie dla Ukraińców, nocleg dla Ukraińców, nocleg dla uchodźców, zakwaterowanie, mieszkanie dla uchodźców
ref-tlumacz = tłumaczenia; tłumacz ~ @sytuacja:uchodzstwo
 tłumacz, przetłumaczyć, po rosyjsku, po angielsku, po ukraińsku, nie rozumiem po polsku, rosyjski, przysięgły, lekarz po ukraińsku, lekarz dla Ukraińców, lekarz dla cudzoziemca
kurs-polskiego = kursy językowe; język polski ~ @sytuacja:uchodzstwo
 język polski, uczyć polskiego, kurs językowy, lekcje polskiego, kurs polskiego, kurs dla cudzoziemców, nauka polskiego, kurs dla Ukraińców, egzamin z polskiego, nie mówi po polsku, nie mówię po polsku
ref-szkola = dzieci uchodźców; zajęcia kompensacyjne; język polski
 przedszkole dla Ukraińców, szkoła dla Ukraińców, szkoła dla cudzoziemców, dziecko z Ukrainy, dziecko nie mówi po polsku, uczeń z Ukrainy, nie nadąża Ukraina
ref-praca = doradztwo zawodowe; wsparcia integracji; klub integracji społecznej ~ kursy językowe
 nostryfikacja, pozwolenie na pracę, praca dla cudzoziemców, praca dla Ukraińców, praca dla uchodźców, praca cudzoziemiec, praca bez języka
ref-psych = interwencja kryzysowa; poradnictwo psychologiczne; psycholog ~ wsparcia integracji
 żołnierz, na froncie, psycholog po ukraińsku, bomby, zginął na wojnie, psycholog dla Ukraińców, weteran, psycholog dla uchodźców
reemigrant = reemigranci; informacja usługach
 reemigrant, powrót do Polski, powrót z zagranicy, wróciłem z zagranicy
ref-pomagam = wolontariat
 przyjąć uchodźców, pomóc uchodźcom, pomóc Ukraińcom, zbiórka dla Ukrainy
romowie = Romowie; romska; mniejszości ~ wsparcia integracji
 Romowie, Cygan, romski, mniejszość, Żydzi
ref-samo = dzieci uchodźców; piecza zastępcza; interwencja kryzysowa
 sierota z Ukrainy, dziecko samo z Ukrainy, opiekun tymczasowy, małoletni cudzoziemiec
dyskryminacja = dyskryminacja; równe traktowanie; pomoc prawna ~ poradnictwo psychologiczne; doradztwo problemach
 rasizm, dyskryminacja, równe traktowanie, ksenofobia, czarnoskóry, homofobia, nienawiść
adaptacja = aklimatyzacyjne; wsparcia integracji; punkt informacji uchodźców ~ kursy językowe; praca socjalna
 aklimatyzacja, różnice kulturowe, szok kulturowy, odnaleźć się w Polsce, odnaleźć się, Kijów, Lwów, Charków, Odessa, uciekłam z Ukrainy, Polonia, repatriant, Kazachstan, Karta Polaka, program integracji, integracja cudzoziemców
`;
