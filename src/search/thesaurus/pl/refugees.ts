/** Everyday words of refugees and minorities. */
export default `
pobyt = legalizacja pobytu; cudzoziemcy; pomoc prawna ~ @sytuacja:uchodzstwo
 legalizacja, deportacja, obywatelstwo, nielegalnie, wiza, karta pobytu, wojewoda
ukraina = cudzoziemcy; uchodźcy; Ukraina; wsparcia integracji ~ punkt informacji; @sytuacja:uchodzstwo
 Ukraina, Ukrainiec, Ukrainka, ukraińska
cudzoziemiec = cudzoziemcy; uchodźcy; migranci; wsparcia integracji ~ punkt informacji; @sytuacja:uchodzstwo
 Uzbek, Gruzin, Rosjanka, Białoruś, imigrant, Nepal, migrant, Turek, Gruzja, obcokrajowiec, Kolumbia, Hindus, Chiny, Wietnam, cudzoziemiec, Białorusin, Białorusinka, Rosjanin, Wietnamczyk, Kolumbijczyk, Mołdawia, Armenia, Ormianin
uchodzca = cudzoziemcy; uchodźcy ~ @sytuacja:uchodzstwo
 Afgan, wojna, azyl, Syria, Czeczen, uchodźca, ochrona tymczasowa
ref-tlumacz = tłumaczenia; tłumacz ~ @sytuacja:uchodzstwo
 tłumacz, przetłumaczyć, po rosyjsku, po angielsku, po ukraińsku, nie rozumiem po polsku, rosyjski, przysięgły
ref-papiery = tłumaczenia; cudzoziemcy; doradztwo bieżących problemach
 PESEL, konsulat, ambasada
kurs-polskiego = kursy językowe; język polski ~ @sytuacja:uchodzstwo
 język polski, uczyć polskiego, kurs językowy, lekcje polskiego, kurs polskiego, kurs dla cudzoziemców, nauka polskiego, kurs dla Ukraińców, egzamin z polskiego, nie mówi po polsku, nie mówię po polsku
ref-zdrowie = tłumaczenia; cudzoziemcy
 lekarz po ukraińsku, lekarz dla Ukraińców, lekarz dla cudzoziemca
ref-nocleg = cudzoziemcy; uchodźcy
 mieszkanie dla Ukraińców, nocleg dla Ukraińców, nocleg dla uchodźców, zakwaterowanie, mieszkanie dla uchodźców
ref-szkola = dzieci uchodźców; zajęcia kompensacyjne; język polski
 przedszkole dla Ukraińców, szkoła dla Ukraińców, szkoła dla cudzoziemców, dziecko z Ukrainy, dziecko nie mówi po polsku, uczeń z Ukrainy, nie nadąża Ukraina
ref-zasilki = cudzoziemcy; uchodźcy; praca socjalna
 pieniądze dla Ukraińców, świadczenia dla Ukraińców, zasiłek dla Ukraińców, zasiłek dla uchodźców
ref-praca = cudzoziemcy; doradztwo zawodowe ~ klub integracji społecznej; wsparcia integracji
 nostryfikacja, pozwolenie na pracę, praca dla cudzoziemców, praca dla Ukraińców, praca dla uchodźców
ref-psych = interwencja kryzysowa; poradnictwo psychologiczne
 żołnierz, na froncie, psycholog po ukraińsku, bomby, zginął na wojnie, psycholog dla Ukraińców, weteran, psycholog dla uchodźców
mniejszosc = mniejszości; imprezy integracyjne
 mniejszość, Żydzi, Kaszubi, Łemkowie
reemigrant = reemigranci; informacja usługach
 emigracja, powrót do Polski, reemigrant, powrót z zagranicy, wróciłem z zagranicy
ref-pomagam = wolontariat
 przyjąć uchodźców, pomóc uchodźcom, pomóc Ukraińcom, zbiórka dla Ukrainy
romowie = Romowie; romska; mniejszości ~ wsparcia integracji
 Romowie, Cygan, romski
ref-samo = dzieci uchodźców; piecza zastępcza; interwencja kryzysowa
 sierota z Ukrainy, dziecko samo z Ukrainy, opiekun tymczasowy, małoletni cudzoziemiec
dyskryminacja = dyskryminacja; równe traktowanie; pomoc prawna ~ poradnictwo psychologiczne; doradztwo problemach
 rasizm, dyskryminacja, równe traktowanie, ksenofobia, czarnoskóry
adaptacja = aklimatyzacyjne; wsparcia integracji; punkt informacji; integracja cudzoziemców ~ praca socjalna
 aklimatyzacja, różnice kulturowe, szok kulturowy, odnaleźć się w Polsce, odnaleźć się, Kijów, Lwów, Charków, Odessa, uciekłam z Ukrainy
repatriant = repatrianci; kursy językowe
 Polonia, repatriant, Kazachstan, Karta Polaka
`;
