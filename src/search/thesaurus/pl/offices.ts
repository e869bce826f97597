/** Everyday words of offices, rights, cards, partners. */
export default `
co-przysl = informacja usługach; punkt informacji; koordynator planów; formach wsparcia ~ @sytuacja:orientacja-w-uprawnieniach
 przysługuje, uprawnienia, co się należy, ulgi, należy, jakie wsparcie, pomoc w gminie, co mogę dostać
info = informacja usługach; punkt informacji ~ @sytuacja:orientacja-w-uprawnieniach
 informacja, do kogo iść, zwrócić się, nie wiem gdzie, infolinia, jakie usługi, oferta, ulotka, numer telefonu, jak skorzystać, gdzie odebrać, gdzie złożyć, udać się
nie-wiem = praca socjalna; doradztwo problemach; punkt poradnictwa; koordynator planów ~ @sytuacja:trudna-sytuacja-zyciowa
 nie radzę sobie, nie daję rady, nie wiem co robić, pogubiłem, doradzić, problemy życiowe, wszystko się wali, kłopoty, tyle problemów, od czego zacząć, wszystko naraz, posypało się, zgubiłem dowód, nie mam nic
wnioski = wypełnianie wniosków; sprawy urzędowe; reprezentowanie interesów; praca socjalna ~ doradztwo problemach; punkt informacji
 wniosek, wypełnić, druk, formularz, papiery, napisać podanie, napisać pismo, nie rozumiem pisma, dokumenty, zaświadczenie, pismo z, decyzja
zalatwic = sprawy urzędowe; asystent osobisty; reprezentowanie interesów; towarzysz ~ usługi opiekuńcze
 do urzędu, w urzędzie, urzędowe, formalności, towarzyszyć, boję się urzędu, w moim imieniu, odsyłają, okienko, urzędnik, spławili, pójść do urzędu
ipus = koordynator planów; indywidualny plan usług ~ informacja usługach; organizator usług
 IPUS, indywidualny plan, koordynator, plan usług, poskłada, poukładać, plan pomocy
mops = praca socjalna; pracownik socjalny; pomoc społeczna ~ informacja usługach; @obszar:pomoc-spoleczna
 MOPS, GOPS, OPS, MGOPS, MOPR, opieka społeczna, pomoc społeczna, z opieki, pracownik socjalny, wywiad środowiskowy, opiekun społeczny, jak żyjemy
cus = organizator usług; informacja usługach
 CUS, centrum usług, usługi społeczne, dyrektor
pcpr = piecza zastępcza; orzekanie niepełnosprawności; interwencja kryzysowa ~ PFRON
 PCPR, centrum pomocy rodzinie
pfron-urzad = PFRON; likwidacja barier; turnus rehabilitacyjny; sprzęt rehabilitacyjny ~ warsztaty terapii zajęciowej
 PFRON, aktywny samorząd
zus = wypełnianie wniosków; poradnictwo prawne; informacja usługach
 ZUS, KRUS, składki
nfz = informacja usługach; punkt informacji ~ opieka długoterminowa; @obszar:zdrowie
 NFZ
prawnik = pomoc prawna; poradnictwo prawne; porady prawne; reprezentowanie interesów; doradztwo problemach ~ praca socjalna
 prawnik, porada prawna, pomoc prawna, adwokat, radca, NPP, pozew, sąd, rozprawa, mecenas, prawne, napisać pozew, prawnik za darmo
mediator = mediacje ~ poradnictwo rodzinne; pomoc prawna
 mediacja, mediator, pogodzić, ugoda, spór, konflikt, skłóceni
sad-rodzinny = poradnictwo prawne; pomoc prawna; mediacje; poradnictwo rodzinne ~ @sytuacja:problemy-w-rodzinie
 rozwód, rozwieść, separacja, władza rodzicielska, prawa rodzicielskie, kontakty z dzieckiem, ojcostwo
spadek = pomoc prawna; poradnictwo prawne ~ reprezentowanie interesów; doradztwo problemach
 spadek, testament, zachowek, darowizna, przepisać mieszkanie
orzekanie = orzekanie niepełnosprawności; orzeczenie niepełnosprawności; informacja usługach; praca socjalna ~ wypełnianie wniosków
 orzeczenie, komisja lekarska, znaczny, grupa inwalidzka, PZON, złożyć orzeczenie, umiarkowany
karta-park = karta parkingowa; orzekanie niepełnosprawności
 karta parkingowa, parking inwalida
ubezwlas = poradnictwo prawne; pomoc prawna; reprezentowanie interesów; opiekun prawny
 ubezwłasnowolnić, ubezwłasnowolnienie, opiekun prawny, kurator, kuratela, pełnomocnictwo
skarga = poradnictwo prawne; pomoc prawna; reprezentowanie interesów; doradztwo problemach ~ praca socjalna
 skarga, zażalenie, odwołanie, odwołać, odmowa, odmówili, wstrzymali, rzecznik, odwołać się od decyzji
komp-nauka = kompetencje cyfrowe; kurs komputerowy; obsługa komputera; warsztaty komputerowe ~ uniwersytet trzeciego wieku; klub seniora
 komputer, nauka internetu, umiem internet, smartfon, obsługa telefonu, laptop, mail, whatsapp, cyfrowy
e-urzad = kompetencje cyfrowe; profil zaufany; wypełnianie wniosków; kurs komputerowy ~ informacja usługach
 ePUAP, profil zaufany, mObywatel, konto pacjenta, podpis elektroniczny, hasło, przelew, online
karty = karta mieszkańca; karta seniora ~ informacja usługach
 karta mieszkańca, karta miejska, karta seniora, zniżka, rabaty
kdr = karta dużej rodziny; karta mieszkańca ~ @odbiorca:rodziny
 duża rodzina, wielodzietni, KDR, troje dzieci
ulgi-przejazd = bezpłatne przejazdy; ulgi przejazdy; karta mieszkańca; karta seniora ~ @sytuacja:brak-dojazdu
 bilet ulgowy, darmowy autobus
ngo = organizacje pozarządowe; organizator społeczności; stowarzyszenia; akademia lidera ~ @odbiorca:organizacje-i-wolontariusze
 NGO, stowarzyszenie, fundacja, organizacja pozarządowa, grant, KGW, OSP
partner = organizator usług; organizator społeczności; organizacje pozarządowe ~ @odbiorca:instytucje
 współpraca, współpracować, partner, wykonawca, sponsor
instytucje = szkolenia pracowników; superwizja; obserwatorium; organizator usług ~ @odbiorca:instytucje
 superwizja, diagnoza potrzeb, strategia
sala = pomieszczenia mieszkańców; miejsca społecznościowe; klub osiedlowy ~ organizator społeczności
 sala
zglosic = praca socjalna; interwencja kryzysowa; informacja usługach
 zgłosić osobę, zgłosić sąsiada, anonimowo, zgłoszenie, komuś pomóc
`;
