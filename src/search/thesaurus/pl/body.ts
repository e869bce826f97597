/** Everyday words of illness and health. */
export default `
zd-pielegn = pielęgniarska opieka; pielęgniarka; opieka długoterminowa ~ usługi opiekuńcze; specjalistyczne usługi opiekuńcze
 pielęgniarka, zastrzyk, kroplówka, opieka medyczna w domu, siostra środowiskowa, zastrzyki w brzuch, wenflon, opieka długoterminowa, pielęgniarka środowiskowa, pobranie krwi, heparyna
zd-rany = pielęgniarska opieka; pielęgniarka; opieka długoterminowa ~ usługi opiekuńcze
 opatrunek, gojenie ran, odleżyny, zmienić opatrunek, owrzodzenie, rana nie goi, opatrzy
zd-sondy = pielęgniarska opieka; opieka długoterminowa; pielęgniarka ~ specjalistyczne usługi opiekuńcze
 cewnik, stomia, PEG, sonda, odsysanie, tracheostomia, tracheo, respirator, stomijny, przetoka, wymiana cewnika, gastrostomia, odżywianie pozajelitowe, wkłucie, cewnikowanie
zd-dawki = usługi opiekuńcze; opieka domowa ~ pielęgniarska opieka
 podawać leki, podawanie leków, zapomina o lekach, nie bierze leków, myli leki, dawkowanie, myli tabletki, rozłoży leki, pilnować leków, pilnować tabletek, zakraplać, krople do oczu, kasetka
zd-lezacy = usługi opiekuńcze; pielęgniarska opieka ~ opieka wytchnieniowa; wypożyczalnia sprzętu
 leżący, mama leży, tata leży, mąż leży, leży w łóżku, nie wstaje, obłożnie, przykuty do łóżka, podnieść z łóżka, nakarmić, karmienie, nie rusza się, unieruchomiony, przebrać, obłożna, przewinie
zd-pampersy = pieluchomajtki; usługi opiekuńcze; dofinansowanie sprzęt
 pampersy dorosłych, pampersy dla babci, pieluchy dorosłych, pieluchomajtki, podkłady, nietrzymanie moczu, popuszcza, robi pod siebie, sika, nie trzyma moczu, inkontynencja, robi w majtki, nie zdąży do toalety
zd-kapiel = usługi opiekuńcze; opieka domowa ~ asystent osobisty; pomoc osobista
 kąpiel, kąpać, kąpie, wykąpać mamę, umyć mamę, umyć babcię, mycie chorego, nie myje się, toaleta, ubrać, ubieranie, ogolić, higiena, wejść do wanny, do wanny nie wejdę, podetrzeć, podmyć, zapnę guziki, zawiązać buty, skarpetki, rajstopy, umyć plecy, samoobsługa
zd-rehab = rehabilitacja; fizjoterapia; usługi rehabilitacyjne
 rehabilitacja, rehabilitant, fizjoterapeuta, masaż, masażysta, usprawnianie, nauka chodzenia, rozćwiczyć, zabiegi, ćwiczenia w domu, rozrusza, kinezyterapia, osteopata, nauka oddychania, refleksologia, masowanie, masować, przykurcz, pionizacja, terapia manualna, bobath, PNF, spastyka, akupresura, usprawnić
zd-plecy = rehabilitacja; usługi rehabilitacyjne; fizjoterapia ~ aktywność fizyczna
 kręgosłup, plecy, dyskopatia, korzonki, rwa, heksenszus, skolioza, skrzywienie, lędźwie, przepuklina, ischias
zd-stawy = rehabilitacja; usługi rehabilitacyjne; fizjoterapia ~ wypożyczalnia sprzętu; aktywność fizyczna
 reumatyzm, reuma, artretyzm, stawy, zwyrodnienie, RZS, osteoporoza, łamie w kościach, haluksy, podagra
zd-turnus = turnus rehabilitacyjny; sanatorium ~ PFRON
 turnus, sanatorium, uzdrowisko, wczasy lecznicze
zd-udar = rehabilitacja; fizjoterapia; usługi rehabilitacyjne ~ usługi opiekuńcze; wypożyczalnia sprzętu; asystent osobisty
 po udarze, po wylewie, udar, wylew, sparaliżowany, paraliż, niedowład, afazja, ręka nie działa, tętniak, porażona, połowiczy
zd-uraz = asystent osobisty; pomoc osobista; rehabilitacja; usługi rehabilitacyjne ~ wypożyczalnia sprzętu
 po wypadku, śpiączka, uraz głowy, uraz kręgosłupa, rdzeń kręgowy, od pasa w dół, wybudzony, czterokończynowe
zd-serce = rehabilitacja; fizjoterapia; usługi rehabilitacyjne ~ prozdrowotne; prelekcje specjalistami
 po zawale, rozrusznik, arytmia, bajpasy, zawał, serce, wada serca, wieńcowa, niewydolność, stent
zd-cisnienie = prozdrowotne; prelekcje specjalistami; promocja zdrowia ~ pielęgniarska opieka
 nadciśnienie, ciśnienie, cholesterol, miażdżyca
zd-cukrzyca = dietetyk; prelekcje specjalistami; promocja zdrowia ~ pielęgniarska opieka
 cukrzyca, cukrzyk, insulina, wysoki cukier, glukometr, cukier we krwi
zd-rak = onkologia; psychoonkolog; grupa samopomocowa; poradnictwo psychologiczne; psycholog ~ opieka paliatywna
 rak, nowotwór, chemioterapia, po chemii, onkologia, naświetlania, guz, białaczka, przerzuty, amazonki, peruka, radioterapia, onkolog, onkologiczny, podobni do mnie, mastektomia, chłoniak, czerniak
zd-badania = badania profilaktyczne; prozdrowotne; prelekcje specjalistami; promocja zdrowia; szczepienia
 profilaktyka, prostata, biała sobota, bezpłatne badania, zmierzyć ciśnienie, dbać o zdrowie, kolonoskopia, zmierzyć cukier, spotkanie z lekarzem, lekarz bez kolejki, zdrowa starość, tryb życia, styl życia, zdrowo żyć, promocja zdrowia, edukacja zdrowotna, trener personalny
zd-szczepienia = szczepienia; promocja zdrowia; prozdrowotne
 szczepienie, szczepionka, zaszczepić, HPV
zd-neuro = asystent osobisty; pomoc osobista; usługi opiekuńcze; rehabilitacja ~ specjalistyczne usługi opiekuńcze; opieka wytchnieniowa
 SM, stwardnienie, choroba rzadka, padaczka, epilepsja, mukowiscydoza, rozsiane
zd-parkinson = asystent osobisty; usługi opiekuńcze; rehabilitacja ~ specjalistyczne usługi opiekuńcze; opieka wytchnieniowa
 parkinson, trzęsą się ręce, drżą ręce, drżenie, Huntington
zd-miesnie = asystent osobisty; pomoc osobista; rehabilitacja ~ opieka wytchnieniowa; wypożyczalnia sprzętu
 SLA, zanik mięśni, SMA, dystrofia, miastenia
zd-oddech = wypożyczalnia sprzętu; pielęgniarska opieka; usługi rehabilitacyjne ~ rehabilitacja
 astma, POChP, płuca, duszności, zadyszka, po covidzie, bezdech
zd-tlen = wypożyczalnia sprzętu; pielęgniarska opieka ~ usługi rehabilitacyjne
 tlen, koncentrator, inhalator, nebulizator, CPAP, ssak, butla z tlenem
zd-zlamanie = wypożyczalnia sprzętu; rehabilitacja; fizjoterapia ~ usługi opiekuńcze; @sytuacja:czasowe-ograniczenie-ruchu
 złamanie, złamałam, złamana, gips, skręciłam, kontuzja, orteza, temblak, noga w gipsie, skręcenie, zwichnięcie, kostka, łokieć, nadgarstek, obojczyk
zd-biodro = rehabilitacja; wypożyczalnia sprzętu; fizjoterapia ~ usługi opiekuńcze
 biodro, szyjka kości, endoproteza, kolano, więzadło, miednica, łękotka
zd-wypis = usługi opiekuńcze; powrót ze szpitala; opieka domowa ~ @sytuacja:powrot-z-placowki-medycznej; pielęgniarska opieka
 wypis, szpital, po operacji, operacja, rekonwalescencja, wraca ze szpitala, wypisują mnie, przywieźli ze szpitala, po zabiegu, OIOM, szwy, wypuścili
zd-hospicjum = opieka paliatywna; hospicjum; hospicyjna ~ pielęgniarska opieka
 hospicjum, umierający, paliatywna, morfina, lekarze bezradni, odchodzi, opieka nad umierającym, ostatnie tygodnie, umrzeć w domu, umieranie, gaśnie, rak przerzuty, nie dają szans, ostatnie dni, terminalny, nieuleczalny, umiera, boję się śmierci, ostatnie stadium, stadium, opieka wyręczająca, uśmierzyć ból, domowe hospicjum
zd-chory = usługi opiekuńcze; specjalistyczne usługi opiekuńcze ~ @sytuacja:choroba-dlugotrwala
 przewlekle chory, ciężko chory, schorowany, choruję, tarczyca, toczeń, Crohn, HIV, łuszczyca, fibromialgia
zd-nerki = usługi opiekuńcze; transport door ~ specjalistyczne usługi opiekuńcze; pielęgniarska opieka
 dializy, nerki, wątroba, przeszczep, marskość, dializowany
zd-grypa = usługi opiekuńcze; opieka domowa; pomoc sąsiedzka; kręgi wsparcia
 zachorowałam, jestem chora, grypa, gorączka, covid, kwarantanna, przeziębienie, z grypą, leżę z gorączką, zapalenie płuc, angina, zaziębiona
zd-reka = usługi opiekuńcze; opieka domowa; pomoc sąsiedzka ~ rehabilitacja; fizjoterapia
 złamana ręka, ręka w gipsie, złamałam rękę
zd-mowa = logopeda; terapia logopedyczna; komunikacja alternatywna ~ rehabilitacja; asystent osobisty
 nie mówi po udarze, stracił mowę, bełkotliwa mowa, AAC, piktogramy, alternatywna komunikacja
zd-dieta = dietetyk; terapia dietetyczna; prelekcje specjalistami; zdrowe odżywianie
 dieta, dietetyk, zdrowo jeść, kalorie, zdrowe jedzenie, jadłospis, fast food
zd-otylosc = dietetyk; terapia dietetyczna; aktywność fizyczna ~ prozdrowotne
 otyłość, nadwaga, schudnąć, odchudzanie, gruby, przytył, tusza, waga, puszysta, BMI, tyje
zd-skora = pielęgnacja skóry; kosmetyczka
 cera, zmarszczki, skóra, kosmetyczka, krem, makijaż, kosmetyki, uroda, sucha skóra
zd-piers = profilaktyka raka piersi; profilaktyka nowotworów; badania profilaktyczne
 mammografia, guzek, samobadanie, rak piersi, badanie piersi, cytologia, guz piersi, mammobus, mastektomia, biust
zd-ratunek = pierwsza pomoc przedmedyczna; pierwsza pomoc
 pierwsza pomoc, reanimacja, masaż serca, RKO, AED, defibrylator, zachłysnął, zakrztusił, bandaż, ratownik, sztuczne oddychanie, apteczka, resuscytacja, zadławi, zakrztusi, oparzenie, krwotok
`;
