/** Everyday words of the household. */
export default `
dm-obiady = dowóz posiłków; gorący posiłek; jadłodajnia; stołówka ~ pomoc domowa opieka; opiekuńcze pomocy społecznej
 obiady do domu, catering, posiłki, jedzenie do domu, śniadanie, dowóz obiadów, obiad, obiady dla seniora, zupa, pod drzwi, z dostawą, dostawa, jedzenie na telefon, ciepły posiłek, kolacja, wyżywienie, wygłodzony, drugie danie, garmażerka, strawa, rosół
dm-gotowanie = dowóz posiłków; pomoc domowa opieka; usługi opiekuńcze ~ pomoc sąsiedzka
 nie gotuje, gotować, ugotować, gotowanie, ugotuje, papki, miksowane, bez zębów, kanapki
dm-sprzatanie = pomoc domowa opieka; sprzątanie; usługi porządkowe; usługi opiekuńcze
 sprzątanie, posprzątać, sprzątać, sprzątaczka, odkurzyć, podłoga, porządki, naczynia, pucować, zmienić pościel, wyrzucić śmieci, kurze, zmywanie, zamiatać, mop, odkurzanie, pościelić, ogarnąć mieszkanie
dm-syf = sprzątanie; pomoc domowa opieka; usługi porządkowe ~ praca socjalna
 bałagan, brudno w domu, syf, zagracone, graty, brud, rupiecie, zapuszczone, zakurzone
dm-prowadzenie = pomoc domowa opieka; usługi opiekuńcze ~ @sytuacja:prowadzenie-domu
 prowadzenie domu, pomoc domowa, nie ogarniam domu, gosposia, gospodarstwo domowe, codzienne czynności, obowiązki domowe
dm-okna = mycie okien; usługi porządkowe
 okna, mycie okien, firanki, zasłony, szyby, żaluzje, na drabinę nie wejdę, rolety, umyć balkon
dm-pranie = usługa pralnicza; pralnia; pranie ~ pomoc domowa opieka
 pranie, wyprać pościel, pralnia, brudne ubrania, prześcieradła, koce, kołdra, dywan, pościel, uprać, upierze, zasikane, ręczniki
dm-prasowanie = usługa pralnicza; pralnia; pomoc domowa opieka
 prasowanie, prasować, magiel, biglować, żelazko, krochmal
dm-pralka = usługa pralnicza; pralnia ~ złota rączka; pomoc techniczna
 pralka, pralka się zepsuła
dm-zlota = złota rączka; drobne naprawy; pomoc techniczna ~ usługi remontowe; bank czasu; pomoc sąsiedzka
 złota rączka, naprawa, naprawić, zepsuło się, klamka, zamek, majster, fachowiec, drobne naprawy, zacina, zawias, kaloryfer, grzejnik, usterka, skrzypi, konserwator
dm-hydraulik = złota rączka; drobne naprawy; pomoc techniczna ~ usługi remontowe; bank czasu; pomoc sąsiedzka
 kran, cieknie, hydraulik, zlew, spłuczka, kibel, zatkany, kapiący, uszczelka, rura, zapchany, sedes, syfon, bojler, silikon
dm-elektryk = złota rączka; drobne naprawy; pomoc techniczna ~ usługi remontowe; bank czasu; pomoc sąsiedzka
 żarówka, gniazdko, elektryk, żyrandol, iskrzy, lampa, bezpiecznik, dzwonek
dm-wieszanie = złota rączka; drobne naprawy; pomoc techniczna ~ usługi remontowe; bank czasu; pomoc sąsiedzka
 karnisz, szafka, powiesić obraz, powiesić karnisz, półka, przykręcić, gwóźdź, montaż, zamontować, śrubka, monter, wkręcić
dm-remont = usługi remontowe; remont mieszkania ~ złota rączka
 remont, malowanie, pomalować, tapety, malarz, ściany, panele, sufit, farba, odnowić, tynk, kafelki
dm-przeprow = przeprowadzka; pomoc sąsiedzka; złota rączka
 przeprowadzka, przestawić szafę, przenieść meble, wnieść, skręcić meble, wynieść meble, wersalka, tragarz, pakować
dm-zakupy = zakupy; opieka domowa; usługi opiekuńcze; pomoc sąsiedzka; kręgi wsparcia
 zakupy, sprawunki, do sklepu, przynieść chleb, mleko
dm-apteka = zakupy; usługi opiekuńcze; pomoc sąsiedzka ~ pielęgniarska opieka
 przynieść z apteki, odebrać leki, odebrać receptę, recepta
dm-dzwiganie = pomoc sąsiedzka; kręgi wsparcia; zakupy ~ usługi opiekuńcze
 dźwigać, ciężkie siatki, siatki, ciężkie torby, zgrzewka, ziemniaki
dm-fryzjer = usługa fryzjerska; fryzjer ~ pielęgnacja paznokci; pomoc domowa opieka
 fryzjer, fryzjerka, strzyżenie, ostrzyc, włosy, trwała ondulacja, farbowanie, obciąć włosy, uczesać, odrosty, grzywka, podciąć, loki, fryzura, kołtun
dm-golenie = usługa fryzjerska; fryzjer; usługi opiekuńcze
 golenie, golibroda, broda, ogolić, zarósł, barber, wąsy
dm-paznokcie = pielęgnacja paznokci; pielęgnacja stóp; podolog ~ usługa fryzjerska; pomoc domowa opieka
 paznokcie, pedicure, manicure, pazury, manikiur, pedikiur, schylić, szpony
dm-stopy = pielęgnacja paznokci; pielęgnacja stóp; podolog ~ usługa fryzjerska; usługi opiekuńcze
 podolog, odciski, stopy, pięty, wrastający, modzele, nagniotki, grzybica, podologia
dm-podwoz = transport door; taksówka; transport osób; usługi transportowe ~ @sposob:transport
 podwózka, podwieźć, zawieźć, taksówka, taxi, transport, dowóz, przewóz, nie mam auta, kierowca, door to door, samochód z kierowcą, zawiezie, wozi, odwieźć, bez samochodu, dojechać, nie mam prawa jazdy, autobus daleko, podwiezienie, podwiezie, szofer, jak się dostać, przewieźć
dm-lekarz = transport door; taksówka; transport sanitarny ~ asystent osobisty; towarzysz; @sposob:transport
 dojechać do lekarza, dojazd na rehabilitację, na dializy, wrócić ze szpitala, odebrać ze szpitala, karetka transportowa, dializa, na chemię
dm-autobus = transport publiczny; transport na żądanie; transport door; taksówka ~ @sytuacja:brak-dojazdu
 autobus, dojazd, jak dojechać, wieś bez autobusu, przystanek, komunikacja, nic nie jeździ, busik, tramwaj, wykluczenie transportowe
dm-towarzysz = towarzysz; wolontariat; wsparcia sąsiedzkiego ~ asystent osobisty; pomoc osobista
 pójdzie ze mną, iść z mamą do lekarza, zaprowadzić, odprowadzić, poczytać, poczekać w kolejce, do towarzystwa, asysta, przewodnik
dm-spacer = towarzysz; asystent osobisty; wolontariat ~ wsparcia sąsiedzkiego
 spacer, do kościoła, boi się wyjść, wychodzić sama, przejść przez ulicę, boję się wychodzić, na mszę, pospacerować
dm-grob = porządkowanie nagrobków; groby
 cmentarz, pomnik, mogiła, groby, grób posprzątać, umyć nagrobek, opłacić grób, nagrobek, znicz, chwasty, grób zarósł, zadba o grób, zaduszki, lastryko, liście na grobie
dm-piec = usługi opiekuńcze; opieka domowa; pomoc sąsiedzka; kręgi wsparcia
 przynieść węgiel, drewno, rąbać, napalić w piecu, palenie w piecu, hajcować, węgiel, porąbać, narąbać, popiół, szczapy, rozpalić
dm-ogrod = pomoc sąsiedzka; kręgi wsparcia; prace ogrodowe; odśnieżanie; bank czasu ~ złota rączka
 ogród, ogródek, kosić, skosić, trawa, grabić, działka, ścieżka, zgrabić liście, żywopłot, trawnik, grządki, podlać, przekopać, plewić, gałęzie, kosiarka
dm-snieg = odśnieżanie; pomoc sąsiedzka; kręgi wsparcia; bank czasu
 śnieg, odśnieżanie, odśnieżyć, łopata
dm-pies = pomoc sąsiedzka; kręgi wsparcia; wolontariat; bank czasu; opieka nad zwierzętami
 wyprowadzić psa, zajmie się psem, zajmie się kotem, pies na spacer, mój pies szpital, wyprowadzać psa, nakarmić kota, zwierzak, opieka nad psem, opieka nad kotem
dm-sasiad = pomoc sąsiedzka; usługi sąsiedzkie; bank czasu; kręgi wsparcia
 drobna pomoc, wyręczyć, sąsiad pomoże, pomoc sąsiedzka, spod piątki, nie widziałem pani, podrzuci, podrzucić, zajrzeć do sąsiadki
dm-rzeczy = krawieckie; bank rzeczy; kawiarenka naprawcza; bank czasu
 wiertarka, drabina, narzędzia, kawiarenka naprawcza, młotek, taczka
dm-szycie = krawieckie; bank czasu; pomoc sąsiedzka
 krawcowa, szycie, przeszyć, przyszyć, cerować, guzik, skrócić spodnie, zwęzić, załatać
dm-kuchnia = warsztaty kulinarne; zdrowe odżywianie; warsztaty edukacyjne
 nauka gotowania, nauczyć gotować, warsztaty kulinarne, pierogi
dm-urzadz = pomoc techniczna; urządzeń technicznych; kurs komputerowy ~ złota rączka; uniwersytet trzeciego wieku
 smartfon, obsługiwać, tablet, laptop, ustawić, aplikacja, wifi, router, podłączyć
dm-telewizor = pomoc techniczna; urządzeń technicznych ~ złota rączka; pomoc sąsiedzka
 telewizor, pilot do telewizora, dekoder
`;
