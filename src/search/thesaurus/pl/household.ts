/** Everyday words of the household. */
export default `
dm-obiady = dowóz posiłków; gorący posiłek; jadłodajnia; stołówka ~ pomoc domowa opieka; opiekuńcze pomocy społecznej
 obiady do domu, catering, posiłki, jedzenie do domu, nie gotuje, gotować, ugotować, gotowanie, śniadanie, dowóz obiadów, obiad, obiady dla seniora, zupa, ugotuje, papki, miksowane, bez zębów, pod drzwi, z dostawą, dostawa, jedzenie na telefon, ciepły posiłek, kolacja, wyżywienie, wygłodzony, drugie danie, kanapki, garmażerka, strawa, rosół
dm-sprzatanie = pomoc domowa opieka; sprzątanie; usługi porządkowe; usługi opiekuńcze
 sprzątanie, posprzątać, sprzątać, sprzątaczka, odkurzyć, podłoga, porządki, naczynia, bałagan, brudno w domu, pucować, zmienić pościel, wyrzucić śmieci, kurze, zmywanie, zamiatać, mop, odkurzanie, syf, zagracone, graty, brud, rupiecie, zapuszczone, zakurzone, pościelić, ogarnąć mieszkanie
dm-prowadzenie = pomoc domowa opieka; usługi opiekuńcze ~ @sytuacja:prowadzenie-domu
 prowadzenie domu, pomoc domowa, nie ogarniam domu, gosposia, gospodarstwo domowe, codzienne czynności, obowiązki domowe
dm-okna = mycie okien; usługi porządkowe
 okna, mycie okien, firanki, zasłony, szyby, żaluzje, na drabinę nie wejdę, rolety, umyć balkon
dm-pranie = usługa pralnicza; pralnia; pranie ~ pomoc domowa opieka
 pranie, wyprać pościel, pralnia, brudne ubrania, prasowanie, prasować, magiel, biglować, pralka, pralka się zepsuła, prześcieradła, koce, kołdra, dywan, pościel, uprać, upierze, zasikane, żelazko, ręczniki, krochmal
dm-zlota = złota rączka; drobne naprawy; pomoc techniczna ~ pomoc sąsiedzka
 złota rączka, kran, cieknie, hydraulik, żarówka, gniazdko, elektryk, naprawa, naprawić, zepsuło się, klamka, zamek, zlew, spłuczka, kibel, karnisz, majster, fachowiec, szafka, żyrandol, drobne naprawy, zatkany, powiesić obraz, powiesić karnisz, półka, przykręcić, iskrzy, kapiący, uszczelka, rura, zapchany, zacina, zawias, lampa, kaloryfer, grzejnik, sedes, gwóźdź, usterka, bezpiecznik, montaż, zamontować, skrzypi, syfon, bojler, dzwonek, silikon, śrubka, konserwator, monter, wkręcić
dm-remont = usługi remontowe; remont mieszkania ~ złota rączka
 remont, malowanie, pomalować, tapety, malarz, ściany, panele, sufit, farba, odnowić, tynk, kafelki
dm-przeprow = przeprowadzka; pomoc sąsiedzka; złota rączka
 przeprowadzka, przestawić szafę, przenieść meble, wnieść, skręcić meble, wynieść meble, wersalka, tragarz, pakować
dm-zakupy = zakupy; opieka domowa; usługi opiekuńcze; pomoc sąsiedzka; kręgi wsparcia
 zakupy, sprawunki, do sklepu, przynieść z apteki, przynieść chleb, dźwigać, odebrać leki, ciężkie siatki, siatki, odebrać receptę, recepta, ciężkie torby, zgrzewka, ziemniaki, mleko
dm-fryzjer = usługa fryzjerska; fryzjer
 fryzjer, fryzjerka, strzyżenie, ostrzyc, włosy, golenie, trwała ondulacja, golibroda, broda, ogolić, farbowanie, obciąć włosy, uczesać, odrosty, zarósł, grzywka, podciąć, loki, barber, fryzura, wąsy, kołtun
dm-paznokcie = pielęgnacja paznokci; pielęgnacja stóp; podolog
 paznokcie, pedicure, manicure, podolog, odciski, stopy, pięty, pazury, wrastający, manikiur, pedikiur, modzele, nagniotki, grzybica, schylić, szpony, podologia
dm-podwoz = transport door; taksówka; transport osób; usługi transportowe ~ @sposob:transport
 podwózka, podwieźć, zawieźć, taksówka, taxi, transport, dowóz, dojechać do lekarza, dojazd na rehabilitację, przewóz, nie mam auta, kierowca, door to door, samochód z kierowcą, na dializy, zawiezie, wozi, odwieźć, wrócić ze szpitala, odebrać ze szpitala, bez samochodu, dojechać, karetka transportowa, nie mam prawa jazdy, dializa, autobus daleko, podwiezienie, podwiezie, szofer, na chemię, jak się dostać, przewieźć
dm-autobus = transport publiczny; transport na żądanie; transport door; taksówka ~ @sytuacja:brak-dojazdu
 autobus, dojazd, jak dojechać, wieś bez autobusu, przystanek, komunikacja, nic nie jeździ, busik, tramwaj, wykluczenie transportowe
dm-towarzysz = towarzysz; wolontariat; wsparcia sąsiedzkiego ~ asystent osobisty; pomoc osobista
 pójdzie ze mną, iść z mamą do lekarza, spacer, zaprowadzić, odprowadzić, do kościoła, boi się wyjść, poczytać, poczekać w kolejce, do towarzystwa, wychodzić sama, przejść przez ulicę, asysta, boję się wychodzić, przewodnik, na mszę, pospacerować
dm-grob = porządkowanie nagrobków; groby
 cmentarz, pomnik, mogiła, groby, grób posprzątać, umyć nagrobek, opłacić grób, nagrobek, znicz, chwasty, grób zarósł, zadba o grób, zaduszki, lastryko, liście na grobie
dm-piec = usługi opiekuńcze; opieka domowa; pomoc sąsiedzka; kręgi wsparcia
 przynieść węgiel, drewno, rąbać, napalić w piecu, palenie w piecu, hajcować, węgiel, porąbać, narąbać, popiół, szczapy, rozpalić
dm-ogrod = pomoc sąsiedzka; kręgi wsparcia; prace ogrodowe; odśnieżanie; bank czasu ~ złota rączka
 śnieg, odśnieżanie, odśnieżyć, ogród, ogródek, kosić, skosić, trawa, grabić, działka, ścieżka, zgrabić liście, żywopłot, trawnik, grządki, podlać, łopata, przekopać, plewić, gałęzie, kosiarka
dm-pies = pomoc sąsiedzka; kręgi wsparcia; wolontariat; bank czasu; opieka nad zwierzętami
 wyprowadzić psa, zajmie się psem, zajmie się kotem, pies na spacer, mój pies szpital, wyprowadzać psa, nakarmić kota, zwierzak, opieka nad psem, opieka nad kotem
dm-sasiad = pomoc sąsiedzka; usługi sąsiedzkie; bank czasu; kręgi wsparcia
 drobna pomoc, wyręczyć, sąsiad pomoże, pomoc sąsiedzka, spod piątki, nie widziałem pani, podrzuci, podrzucić, zajrzeć do sąsiadki
dm-rzeczy = krawieckie; bank rzeczy; kawiarenka naprawcza; bank czasu
 wiertarka, drabina, narzędzia, kawiarenka naprawcza, młotek, taczka, krawcowa, szycie, przeszyć, przyszyć, cerować, guzik, skrócić spodnie, zwęzić, załatać
dm-kuchnia = warsztaty kulinarne; zdrowe odżywianie; warsztaty edukacyjne
 nauka gotowania, nauczyć gotować, warsztaty kulinarne, pierogi
dm-urzadz = pomoc techniczna; urządzeń technicznych; kurs komputerowy ~ złota rączka; uniwersytet trzeciego wieku
 telewizor, pilot do telewizora, dekoder, smartfon, obsługiwać, tablet, laptop, ustawić, aplikacja, wifi, router, podłączyć
`;
