/** Everyday words of the household. */
export default `
dm-obiady = dowóz posiłków; gorący posiłek; jadłodajnia; stołówka ~ pomoc domowa opieka; opiekuńcze pomocy społecznej
 obiady do domu, catering, posiłki, jedzenie do domu, śniadanie, dowóz obiadów, obiad, obiady dla seniora, zupa, papki, miksowane, bez zębów, z dostawą, dostawa, jedzenie na telefon, ciepły posiłek, kolacja, wyżywienie, wygłodzony, drugie danie, kanapki, strawa, rosół
dm-gotowanie = dowóz posiłków; pomoc domowa opieka; usługi opiekuńcze ~ pomoc sąsiedzka
 nie gotuje, gotować, ugotować, gotowanie, ugotuje
dm-sprzatanie = pomoc domowa opieka; sprzątanie; usługi porządkowe; usługi opiekuńcze
 sprzątanie, posprzątać, sprzątać, sprzątaczka, odkurzyć, podłoga, porządki, naczynia, bałagan, brudno w domu, zmienić pościel, wyrzucić śmieci, kurze, zmywanie, zamiatać, mop, odkurzanie, syf, zagracone, graty, brud, rupiecie, zapuszczone, zakurzone, pościelić, ogarnąć mieszkanie
dm-prowadzenie = pomoc domowa opieka; usługi opiekuńcze ~ @sytuacja:prowadzenie-domu
 prowadzenie domu, pomoc domowa, nie ogarniam domu, gosposia, gospodarstwo domowe, codzienne czynności, obowiązki domowe
dm-okna = mycie okien; usługi porządkowe ~ pomoc domowa opieka
 okna, mycie okien, firanki, zasłony, szyby, żaluzje, na drabinę nie wejdę, rolety, umyć balkon
dm-pranie = usługa pralnicza; pralnia; pranie ~ pomoc domowa opieka
 pranie, wyprać pościel, pralnia, brudne ubrania, prasowanie, prasować, magiel, biglować, prześcieradła, koce, kołdra, dywan, pościel, uprać, upierze, żelazko, ręczniki, pralnicza
dm-pralka = usługa pralnicza; pralnia ~ złota rączka; pomoc techniczna
 pralka, pralka się zepsuła
dm-zlota = złota rączka; drobne naprawy; pomoc techniczna ~ usługi remontowe; bank czasu; pomoc sąsiedzka
 złota rączka, żarówka, gniazdko, elektryk, naprawa, naprawić, zepsuło się, klamka, zamek, karnisz, majster, fachowiec, szafka, żyrandol, drobne naprawy, powiesić obraz, powiesić karnisz, półka, przykręcić, iskrzy, zacina, zawias, lampa, kaloryfer, grzejnik, gwóźdź, usterka, bezpiecznik, montaż, zamontować, dzwonek, śrubka, konserwator, monter
dm-hydraulik = złota rączka; drobne naprawy; pomoc techniczna ~ usługi remontowe; bank czasu; pomoc sąsiedzka
 kran, cieknie, hydraulik, zlew, spłuczka, kibel, zatkany, kapiący, uszczelka, rura, zapchany, sedes, syfon, bojler
dm-remont = usługi remontowe; remont mieszkania ~ złota rączka; bank czasu; pomoc sąsiedzka
 remont, malowanie, pomalować, tapety, malarz, ściany, panele, sufit, farba, odnowić, tynk, kafelki
dm-przeprow = przeprowadzka; pomoc sąsiedzka; złota rączka
 przeprowadzka, przestawić szafę, przenieść meble, wnieść, skręcić meble, wynieść meble, wersalka, tragarz, pakować
dm-zakupy = zakupy; opieka domowa; usługi opiekuńcze; pomoc sąsiedzka; kręgi wsparcia
 zakupy, sprawunki, do sklepu, przynieść chleb, dźwigać, ciężkie siatki, siatki, ciężkie torby, zgrzewka
dm-apteka = zakupy; usługi opiekuńcze; pomoc sąsiedzka ~ pielęgniarska opieka
 przynieść z apteki, odebrać leki, odebrać receptę, recepta
dm-fryzjer = usługa fryzjerska; fryzjer ~ pielęgnacja paznokci; pomoc domowa opieka
 fryzjer, fryzjerka, strzyżenie, ostrzyc, włosy, trwała ondulacja, golibroda, farbowanie, obciąć włosy, uczesać, odrosty, zarósł, grzywka, podciąć, loki, fryzura, fryzjerska
dm-golenie = usługa fryzjerska; fryzjer ~ usługi opiekuńcze
 golenie, broda, ogolić, barber, wąsy
dm-paznokcie = pielęgnacja paznokci; pielęgnacja stóp; podolog ~ usługa fryzjerska; pomoc domowa opieka
 paznokcie, pedicure, manicure, pazury, manikiur, pedikiur
dm-stopy = pielęgnacja paznokci; pielęgnacja stóp; podolog ~ usługa fryzjerska; usługi opiekuńcze
 podolog, odciski, stopy, pięty, wrastający, modzele, nagniotki, grzybica, podologia
dm-podwoz = transport door; taksówka; transport osób; usługi transportowe ~ @sposob:transport
 podwózka, podwieźć, zawieźć, taksówka, taxi, transport, dowóz, przewóz, nie mam auta, kierowca, door to door, samochód z kierowcą, zawiezie, wozi, odwieźć, bez samochodu, dojechać, nie mam prawa jazdy, podwiezienie, podwiezie, jak się dostać, przewieźć
dm-lekarz = transport door; taksówka; transport sanitarny ~ asystent osobisty; towarzysz
 dojechać do lekarza, dojazd na rehabilitację, na dializy, wrócić ze szpitala, odebrać ze szpitala, karetka transportowa, dializa, na chemię
dm-autobus = transport publiczny; transport na żądanie; transport door; taksówka ~ @sytuacja:brak-dojazdu
 autobus, dojazd, jak dojechać, wieś bez autobusu, przystanek, komunikacja, nic nie jeździ, busik, tramwaj, wykluczenie transportowe
dm-towarzysz = towarzysz; wolontariat; wsparcia sąsiedzkiego ~ asystent osobisty; pomoc osobista
 pójdzie ze mną, iść z mamą do lekarza, zaprowadzić, odprowadzić, poczytać, poczekać w kolejce, do towarzystwa, asysta, przewodnik, towarzysz
dm-spacer = towarzysz; asystent osobisty; wolontariat ~ wsparcia sąsiedzkiego
 spacer, do kościoła, boi się wyjść, wychodzić sama, przejść przez ulicę, boję się wychodzić, na mszę, pospacerować
dm-grob = porządkowanie nagrobków; groby ~ pomoc sąsiedzka; wolontariat
 cmentarz, pomnik, mogiła, groby, grób posprzątać, umyć nagrobek, opłacić grób, nagrobek, znicz, grób zarósł, zadba o grób, zaduszki
dm-piec = usługi opiekuńcze; opieka domowa; pomoc sąsiedzka; kręgi wsparcia
 przynieść węgiel, drewno, rąbać, napalić w piecu, palenie w piecu, hajcować, węgiel, porąbać, narąbać, popiół, rozpalić
dm-ogrod = pomoc sąsiedzka; kręgi wsparcia; prace ogrodowe; odśnieżanie; bank czasu ~ złota rączka
 ogród, ogródek, kosić, skosić, trawa, grabić, działka, ścieżka, zgrabić liście, żywopłot, trawnik, grządki, podlać, przekopać, plewić, gałęzie, kosiarka
dm-snieg = odśnieżanie; pomoc sąsiedzka; kręgi wsparcia; bank czasu
 śnieg, odśnieżanie, odśnieżyć, łopata
dm-pies = pomoc sąsiedzka; kręgi wsparcia; wolontariat; bank czasu; opieka nad zwierzętami
 wyprowadzić psa, zajmie się psem, zajmie się kotem, pies na spacer, nakarmić kota, zwierzak, opieka nad psem, opieka nad kotem
dm-sasiad = pomoc sąsiedzka; usługi sąsiedzkie; bank czasu; kręgi wsparcia
 drobna pomoc, wyręczyć, sąsiad pomoże, pomoc sąsiedzka, spod piątki, nie widziałem pani, podrzuci, podrzucić, zajrzeć do sąsiadki
dm-rzeczy = krawieckie; bank rzeczy; kawiarenka naprawcza; bank czasu
 wiertarka, drabina, narzędzia, kawiarenka naprawcza, młotek
dm-szycie = krawieckie; bank czasu; pomoc sąsiedzka
 krawcowa, szycie, przeszyć, przyszyć, cerować, guzik, skrócić spodnie, zwęzić, załatać
dm-kuchnia = warsztaty kulinarne; zdrowe odżywianie; warsztaty edukacyjne
 nauka gotowania, nauczyć gotować, warsztaty kulinarne, pierogi
dm-urzadz = pomoc techniczna; urządzeń technicznych; kurs komputerowy ~ złota rączka; uniwersytet trzeciego wieku
 telewizor, pilot do telewizora, dekoder, smartfon, obsługiwać, tablet, laptop, ustawić, aplikacja, wifi, router, podłączyć
`;
