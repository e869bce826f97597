/** Everyday words of free time and common life: classes, trips, volunteering, neighbours, NGOs. */
export default `
poznac-ludzi = zawieranie znajomości; klub osiedlowy; klub seniora ~ imprezy integracyjne; centrum aktywności; miejsca społecznościowe; @sytuacja:samotnosc
 znajomi, wyjść do ludzi, miłość, poznać, przyjaciele, nowy blok, kontakty, druga połówka, przyjaźń, poznać ludzi, randka, koledzy, nowy w mieście, poznać kogoś, kawaler, bratnia dusza, swatka, zaprzyjaźnić, nikogo nie znam, poznawać, zawieranie znajomości
czas-wolny = czas wolny; klub osiedlowy; dom kultury ~ klub seniora; piknik; @sytuacja:czas-wolny
 czas wolny, nuda, nudzi się, rozrywka, atrakcje, wydarzenia, karnawał, przebierańców, weekend z dzieciakami, darmowe atrakcje, nie mam co robić, czasu wolnego, wakacje w mieście
cz-utw = uniwersytet trzeciego wieku ~ klub seniora; stowarzyszenia starszych
 utw, uniwersytet, trzeci wiek, studia na emeryturze, wykłady, wykład, historia sztuki, angielski senior, słuchacz, studiować na emeryturze
dom-kultury = klub osiedlowy; dom kultury; centrum aktywności; miejsca społecznościowe
 dom kultury, klub osiedlowy, świetlica wiejska, gok, remiza, gdzie posiedzieć, blokowisko, bilard, ping pong, tenis stołowy, piłkarzyki, świetlica dla dorosłych, klub, gdzie iść wieczorem
cz-taniec = zajęcia taneczne; warsztaty musicalowe ~ klub seniora
 taniec, tańczyć, potańcówka, zumba, balet, tańce, tango
cz-ruch = zajęcia ruchowe; zajęcia sportowe; nordic walking; aktywność fizyczna ~ prozdrowotne; klub seniora; klub osiedlowy
 gimnastyka, ćwiczenia, joga, pilates, fitness, siłownia, basen, bieganie, biegać, siłka, gimnastyka dla seniora, nordic walking, aqua aerobik, rozruszać, kondycja, aerobik, ćwiczenia na krześle, tai chi, rozciąganie, pływać
cz-sport = zajęcia sportowe; klub osiedlowy ~ gry terenowe; opieka pozaszkolna
 sport, piłka, boisko, siatkówka, karate, tenis, koszykówka, turniej, wspinaczka, judo, orlik
cz-spacery = gry terenowe; spacery
 podchody, spacery, świeże powietrze, gra terenowa, bieg na orientację, marsz, park, zagadki, geocaching, szlak, gry terenowe
cz-wycieczki = wycieczki; warsztaty wyjazdowe ~ klub seniora; obóz
 wycieczka, wyjazd, autokar, rajd, pielgrzymka, góry, zwiedzanie
cz-kultura = dom kultury; klub osiedlowy; koncert ~ karta mieszkańca; klub seniora
 teatr, wystawa, opera, wyjście do kina, wyjście na koncert, kino, galeria, spektakl
rekodzielo = rękodzieło; zajęcia plastyczne; warsztaty artystyczne; klub seniora; klub osiedlowy
 rękodzieło, robótki, szydełko, haft, ceramika, szyć, majsterkować, druty, dziergać, stolarstwo, wyszywać, biżuteria
cz-malowanie = zajęcia plastyczne; warsztaty artystyczne; klub osiedlowy ~ klub seniora
 malować, rysunek, fotografia, malarstwo, akwarela
cz-spiew = warsztaty musicalowe; warsztaty teatralne; śpiew ~ klub seniora
 śpiewać, gitara, orkiestra, zespół ludowy, chór śpiewać, chór seniora, śpiewanie, zespół muzyczny, karaoke, wokal
cz-teatr = warsztaty teatralne; warsztaty musicalowe ~ klub seniora; opieka pozaszkolna
 musical, aktorstwo, kabaret, kółko, jasełka, recytacja, przedstawienie
cz-czytanie = biblioteka; wspólne czytanie; klub książki
 książki, biblioteka, czytać, czytanie, bajki, poezja, czytelniczy, czytelnia, na głos, audiobook, na dobranoc
planszowki = gry planszowe; klub osiedlowy; klub seniora; miejsca społecznościowe
 szachy, brydż, planszówki, warcaby, grać w karty, scrabble, chińczyk, gra w karty
cz-jezyki = nauka języków; uniwersytet trzeciego wieku; zajęcia językowe; klub seniora ~ kursy językowe
 angielski, niemiecki, nauka języka, hiszpański, francuski
cz-warsztaty = warsztaty edukacyjne; zajęcia grupowe; spotkania tematyczne
 warsztaty, pogadanka, prelekcja, hobby, nauczyć się czegoś, gotowanie
cz-piknik = piknik; imprezy integracyjne; wydarzenia sąsiedzkie
 piknik, festyn, grill, ognisko, impreza, dożynki, święto ulicy, jarmark, dzień dziecka, dzień matki
cz-sasiedzi = wydarzenia sąsiedzkie; organizator społeczności; działania animacyjne ~ kręgi wsparcia; pomoc sąsiedzka
 poznać sąsiadów, sąsiedzki, pomoc sąsiada, podwórko, nasz blok, osiedle, garażówka, wyprzedaż garażowa, dzień ulicy, ławeczka, nie znam sąsiadów, wspólnota, animacyjne
wolontariat = klub wolontariusza; pośrednictwo wolontariacie; wolontariat ~ @sytuacja:chec-dzialania
 wolontariat, wolontariusz, charytatywnie, pomagać, udzielać się, szlachetna paczka, przydać, mogę komuś pomóc, dawać innym, bezinteresownie, pomaganie, praca społeczna, dobroczynność, poczytać chorym, odwiedzać chorych, pomogę, mam czas, punkty za wolontariat, zaświadczenie wolontariat, wolontariat szkolny, licealistka, chcę pomagać, wolontariacie
szuka-wolont = klub wolontariusza; pośrednictwo wolontariacie
 wolontariusz do babci, umowa wolontariacka, wolontariusze do akcji, szuka wolontariuszy, rąk do pracy, fundacja szuka, ręce do pracy, chętnych do pomocy
wolont-szkola = szkolenie wolontariuszy ~ klub wolontariusza; pośrednictwo wolontariacie
 szkolenie wolontariuszy, prawa wolontariusza, obowiązki wolontariusza, kurs dla wolontariuszy, szkolić wolontariuszy
bank-czasu = bank czasu
 bank czasu, wymiana usług, barter, wymiana umiejętności, przysługa, wymienię, w zamian, odwdzięczyć, usługa za usługę, coś za coś
oddac-rzeczy = zbiórka odzieży; zbiórka
 oddać ubrania, oddać meble, oddam, darowizna, jadłodzielnia, oddać rzeczy, podarować, dary, zbiórka, do oddania, nakrętki, używane ubrania
cz-inicjatywa = organizator społeczności; inicjatywa lokalna; spotkania obywatelskie; akademia lidera; działania animacyjne
 inicjatywa, pomysł, ogród społeczny, zebrać ludzi, mam pomysł, rewitalizacja, grupa nieformalna, mural, skrzyknąć
cz-lider = akademia lidera; organizator społeczności ~ działania animacyjne; inicjatywa lokalna
 lider, animator, aktywista, społecznik, sołtyska, sołtys, szkolenie liderów, akademia liderów
cz-konsultacje = spotkania obywatelskie; inicjatywa lokalna; organizator społeczności ~ akademia lidera
 budżet obywatelski, petycja, konsultacje społeczne, rada osiedla, fundusz sołecki, dyskusja, debata, protest, spotkania obywatelskie, grupy obywatelskie
cz-sala = pomieszczenia mieszkańców; miejsca społecznościowe; centrum aktywności społecznej; klub osiedlowy
 salka, pomieszczenie, lokal na spotkanie, miejsce na próby, zebranie, kapela, wynajem sali, sala, imieniny, chcemy ćwiczyć razem, konferencyjna
cz-centrum = centrum aktywności; miejsca społecznościowe ~ klub osiedlowy; pomieszczenia mieszkańców
 centrum aktywności, CAL, dom sąsiedzki, miejsce spotkań, klubokawiarnia, społecznościowe
cz-ngo = akademia lidera; organizator społeczności; doradztwo ekonomii społecznej ~ organizacje pozarządowe; stowarzyszenia
 fundacja, grant, koło gospodyń, organizacja pozarządowa, założyć fundację, dotacja, NGO, KGW, OSP, stowarzyszenie, statut
miedzypokol = międzypokoleniowe; wspólne czytanie; świąteczna poczta; gry terenowe ~ piknik rodzinny; czasu wolnego
 międzypokoleniowe, młodzi i starsi, czytać dzieciom, wnuki i dziadkowie, pokolenie, zająć wnuki, dzień babci, zajęcia z wnukiem, wnuki przyjeżdżają, wnuki na wakacje, z wnukami
cz-oboz = obóz survivalowy; warsztaty wyjazdowe; gry terenowe
 obóz, harcerze, biwak, namiot, rozpalanie ognia, przygoda, survival, kajaki, kolonie, zielona szkoła
cz-kartki = świąteczna poczta; kartki seniorów; świąteczna
 kartka, kartki, bombki, boże narodzenie, życzenia, laurka, pocztówka, stroik, ozdoby, pocztówki, świąteczna poczta
`;
