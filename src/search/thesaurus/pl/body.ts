/** Everyday words of illness and health. */
export default `
zd-pielegn = pielęgniarska opieka; pielęgniarka; opieka długoterminowa ~ usługi opiekuńcze; specjalistyczne usługi opiekuńcze
 pielęgniarka, zastrzyk, kroplówka, opatrunek, gojenie ran, odleżyny, cewnik, stomia, PEG, sonda, opieka medyczna w domu, odsysanie, siostra środowiskowa, zmienić opatrunek, tracheostomia, tracheo, respirator, zastrzyki w brzuch, owrzodzenie, rana nie goi, opatrzy, wenflon, siostra przychodząca, stomijny, opieka długoterminowa, pielęgniarka środowiskowa, przetoka, pobranie krwi, wymiana cewnika, heparyna, gastrostomia, odżywianie pozajelitowe, wkłucie, cewnikowanie
zd-dawki = usługi opiekuńcze; opieka domowa ~ pielęgniarska opieka
 podawać leki, podawanie leków, zapomina o lekach, nie bierze leków, myli leki, dawkowanie, myli tabletki, rozłoży leki, pilnować leków, pilnować tabletek, zakraplać, krople do oczu, kasetka
zd-lezacy = usługi opiekuńcze; pielęgniarska opieka ~ opieka wytchnieniowa; wypożyczalnia sprzętu
 leżący, mama leży, tata leży, mąż leży, leży w łóżku, nie wstaje, obłożnie, przykuty do łóżka, podnieść z łóżka, nakarmić, karmienie, nie rusza się, roślinka, bezwładny, unieruchomiony, przebrać, obłożna, przewinie, wegetatywny
zd-pampersy = pieluchomajtki; usługi opiekuńcze; dofinansowanie sprzęt
 pampersy dorosłych, pampersy dla babci, pieluchy dorosłych, pieluchomajtki, podkłady, nietrzymanie moczu, popuszcza, robi pod siebie, sika, nie trzyma moczu, inkontynencja, robi w majtki, nie zdąży do toalety
zd-kapiel = usługi opiekuńcze; opieka domowa ~ asystent osobisty; pomoc osobista
 kąpiel, kąpać, kąpie, wykąpać mamę, umyć mamę, umyć babcię, umyć ojca, mycie chorego, nie myje się, toaleta, ubrać, ubieranie, ogolić, higiena, wejść do wanny, umyć i przebrać, do wanny nie wejdę, podetrzeć, podmyć, zapnę guziki, zawiązać buty, skarpetki, rajstopy, umyć plecy, samoobsługa
zd-rehab = rehabilitacja; fizjoterapia; usługi rehabilitacyjne
 rehabilitacja, rehabilitant, fizjoterapeuta, masaż, masażysta, usprawnianie, nauka chodzenia, rozćwiczyć, zabiegi, ćwiczenia w domu, rozrusza, kinezyterapia, osteopata, nauka oddychania, refleksologia, masowanie, masować, przykurcz, pionizacja, terapia manualna, krioterapia, hydroterapia, bobath, PNF, spastyka, akupresura, usprawnić
zd-plecy = rehabilitacja; usługi rehabilitacyjne; fizjoterapia ~ aktywność fizyczna
 kręgosłup, plecy, reumatyzm, reuma, artretyzm, stawy, zwyrodnienie, RZS, dyskopatia, osteoporoza, korzonki, rwa, łamie w kościach, heksenszus, skolioza, skrzywienie, wada postawy, lędźwie, haluksy, podagra, przepuklina, ischias, łupie, kark, bark
zd-turnus = turnus rehabilitacyjny; sanatorium ~ PFRON
 turnus, sanatorium, uzdrowisko, wczasy lecznicze
zd-udar = rehabilitacja; fizjoterapia; usługi rehabilitacyjne ~ usługi opiekuńcze; wypożyczalnia sprzętu; asystent osobisty
 po udarze, po wylewie, udar, wylew, sparaliżowany, paraliż, niedowład, afazja, ręka nie działa, tętniak, porażona, połowiczy
zd-uraz = asystent osobisty; pomoc osobista; rehabilitacja; usługi rehabilitacyjne ~ wypożyczalnia sprzętu
 po wypadku, śpiączka, uraz głowy, uraz kręgosłupa, rdzeń kręgowy, od pasa w dół, wybudzony, czterokończynowe, paraplegia, tetraplegia
zd-serce = rehabilitacja; fizjoterapia; usługi rehabilitacyjne ~ prozdrowotne; prelekcje specjalistami
 po zawale, nadciśnienie, ciśnienie, rozrusznik, arytmia, cholesterol, miażdżyca, bajpasy, zawał, serce, wada serca, wieńcowa, niewydolność, stent
zd-cukrzyca = dietetyk; prelekcje specjalistami; promocja zdrowia ~ pielęgniarska opieka
 cukrzyca, cukrzyk, insulina, wysoki cukier, glukometr, cukier we krwi
zd-rak = onkologia; psychoonkolog; grupa samopomocowa; poradnictwo psychologiczne; psycholog ~ opieka paliatywna
 rak, nowotwór, chemioterapia, po chemii, onkologia, naświetlania, guz, białaczka, przerzuty, amazonki, peruka, radioterapia, onkolog, onkologiczny, podobni do mnie, mastektomia, chłoniak, czerniak
zd-badania = badania profilaktyczne; prozdrowotne; prelekcje specjalistami; promocja zdrowia; szczepienia
 profilaktyka, prostata, biała sobota, bezpłatne badania, zmierzyć ciśnienie, dbać o zdrowie, kolonoskopia, zmierzyć cukier, spotkanie z lekarzem, lekarz bez kolejki, zdrowa starość, tryb życia, styl życia, zdrowo żyć, promocja zdrowia, edukacja zdrowotna, trener personalny, szczepienie, szczepionka, zaszczepić, HPV
zd-neuro = asystent osobisty; pomoc osobista; usługi opiekuńcze; rehabilitacja ~ specjalistyczne usługi opiekuńcze; opieka wytchnieniowa
 parkinson, trzęsą się ręce, SM, stwardnienie, SLA, zanik mięśni, SMA, dystrofia, choroba rzadka, padaczka, epilepsja, drżą ręce, drżenie, mukowiscydoza, rozsiane, Huntington, miastenia, polineuropatia, dystonia, hemofilia
zd-oddech = wypożyczalnia sprzętu; pielęgniarska opieka; usługi rehabilitacyjne ~ rehabilitacja
 astma, POChP, tlen, koncentrator, płuca, duszności, inhalator, zadyszka, nebulizator, po covidzie, bezdech, CPAP, ssak, rozedma, butla z tlenem
zd-zlamanie = wypożyczalnia sprzętu; rehabilitacja; fizjoterapia ~ usługi opiekuńcze; @sytuacja:czasowe-ograniczenie-ruchu
 złamanie, złamałam, złamana, gips, biodro, szyjka kości, endoproteza, kolano, skręciłam, kontuzja, orteza, temblak, noga w gipsie, skręcenie, zwichnięcie, kostka, więzadło, miednica, łokieć, nadgarstek, łękotka, obojczyk, szyna, zwichnęła
zd-wypis = usługi opiekuńcze; powrót ze szpitala; opieka domowa ~ @sytuacja:powrot-z-placowki-medycznej; pielęgniarska opieka
 wypis, wypisują, wypisali, szpital, po operacji, operacja, rekonwalescencja, wraca ze szpitala, wypisują mnie, przywieźli ze szpitala, po zabiegu, OIOM, szwy, wypuścili
zd-hospicjum = opieka paliatywna; hospicjum; hospicyjna ~ pielęgniarska opieka
 hospicjum, umierający, paliatywna, morfina, lekarze bezradni, odchodzi, opieka nad umierającym, ostatnie tygodnie, plastry, umrzeć w domu, umieranie, gaśnie, rak przerzuty, nie dają szans, agonia, ostatnie dni, terminalny, nieuleczalny, umiera, boję się śmierci, ostatnie stadium, stadium, opieka wyręczająca, uśmierzyć ból, dogorywa, kona, domowe hospicjum
zd-chory = usługi opiekuńcze; specjalistyczne usługi opiekuńcze ~ @sytuacja:choroba-dlugotrwala
 przewlekle chory, ciężko chory, schorowany, choruję, dializy, nerki, wątroba, przeszczep, tarczyca, marskość, dializowany, toczeń, Crohn, HIV, łuszczyca, fibromialgia
zd-grypa = usługi opiekuńcze; opieka domowa; pomoc sąsiedzka; kręgi wsparcia
 zachorowałam, jestem chora, grypa, gorączka, covid, kwarantanna, przeziębienie, z grypą, leżę z gorączką, zapalenie płuc, złamana ręka, ręka w gipsie, złamałam rękę, angina, zaziębiona
zd-mowa = logopeda; terapia logopedyczna; komunikacja alternatywna ~ rehabilitacja; asystent osobisty
 nie mówi po udarze, stracił mowę, bełkotliwa mowa, AAC, piktogramy, alternatywna komunikacja
zd-dieta = dietetyk; terapia dietetyczna; prelekcje specjalistami; zdrowe odżywianie
 dieta, dietetyk, otyłość, nadwaga, schudnąć, odchudzanie, gruby, zdrowo jeść, przytył, tusza, chipsy, waga, kalorie, zdrowe jedzenie, puszysta, jadłospis, BMI, tyje, fast food
zd-skora = pielęgnacja skóry; kosmetyczka
 cera, zmarszczki, skóra, kosmetyczka, krem, makijaż, maseczka, kosmetyki, uroda, sucha skóra
zd-piers = profilaktyka raka piersi; profilaktyka nowotworów; badania profilaktyczne
 mammografia, guzek, samobadanie, rak piersi, badanie piersi, cytologia, guz piersi, mammobus, mastektomia, biust
zd-ratunek = pierwsza pomoc przedmedyczna; pierwsza pomoc
 pierwsza pomoc, reanimacja, masaż serca, RKO, AED, defibrylator, zachłysnął, zakrztusił, bandaż, bandażowanie, ratownik, sztuczne oddychanie, apteczka, resuscytacja, zadławi, zakrztusi, oparzenie, Heimlich, krwotok, ratownictwo
`;
