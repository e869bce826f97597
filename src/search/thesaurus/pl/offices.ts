/** Everyday words of offices, rights, cards, partners. */
export default `
co-przysl = informacja usługach; punkt informacji; koordynator planów; formach wsparcia ~ @sytuacja:orientacja-w-uprawnieniach
 przysługuje, uprawnienia, co się należy, ulgi, należy, jakie wsparcie, pomoc w gminie, co mogę dostać, jakie prawa
info = informacja usługach; punkt informacji ~ @sytuacja:orientacja-w-uprawnieniach
 informacja, do kogo iść, zwrócić się, nie wiem gdzie, infolinia, oferta, ulotka, numer telefonu, jak skorzystać, gdzie odebrać, gdzie złożyć, udać się, instytucjonalna, usługi społeczne zapisać
nie-wiem = praca socjalna; doradztwo problemach; punkt poradnictwa; koordynator planów ~ @sytuacja:trudna-sytuacja-zyciowa
 nie radzę sobie, nie wiem co robić, pogubiłem, doradzić, problemy życiowe, wszystko się wali, kłopoty, tyle problemów, od czego zacząć, wszystko naraz, posypało się, zgubiłem dowód, nie mam nic
wnioski = reprezentowanie interesów; wypełnianie wniosków; sprawy urzędowe; doradztwo problemach ~ praca socjalna; asystent osobisty
 wniosek, wypełnić, druk, formularz, papiery, napisać podanie, dokumenty, zaświadczenie, decyzja, odebrać paczkę, zapłacić rachunki za babcię, wypełnić wniosek
pismo = reprezentowanie interesów; sprawy urzędowe; doradztwo problemach ~ praca socjalna; towarzysz
 przeczytać list, list z banku, pismo
zalatwic = reprezentowanie interesów; sprawy urzędowe; towarzysz ~ asystent osobisty; doradztwo problemach
 do urzędu, urzędowe, formalności, towarzyszyć, boję się urzędu, w moim imieniu, odsyłają, urzędnik, spławili, za mnie sprawy, od okienka do okienka, instytucja
ipus = koordynator planów; indywidualny plan usług ~ informacja usługach; organizator usług
 IPUS, indywidualny plan, koordynator, plan usług, poskłada, poukładać, plan pomocy, jedna osoba, ułoży, koordynacja, kwalifikowanie, plan wsparcia
mops = praca socjalna; pracownik socjalny ~ koordynator planów; informacja usługach
 MOPS, GOPS, OPS, MGOPS, MOPR, opieka społeczna, pomoc społeczna, pracownik socjalny, wywiad środowiskowy, opiekun społeczny, jak żyjemy, kontrakt socjalny, ośrodek pomocy, pracy socjalnej, praca socjalna, asystent socjalny
cus = informacja usługach; organizator usług; punkt informacji ~ koordynator planów
 CUS, centrum usług, usługi społeczne, dyrektor, centrum usług społecznych, jakie usługi
pcpr = piecza zastępcza; orzekanie niepełnosprawności; interwencja kryzysowa ~ PFRON
 PCPR, centrum pomocy rodzinie
pfron-urzad = PFRON; likwidacja barier; turnus rehabilitacyjny; sprzęt rehabilitacyjny ~ warsztaty terapii zajęciowej
 PFRON, aktywny samorząd
zus = reprezentowanie interesów; wypełnianie wniosków; doradztwo problemach ~ informacja usługach
 ZUS, KRUS, składki, emerytura, trzynastka, czternastka, renta, rencista, orzecznik, renta wdowia, renta rodzinna, renta po mężu
nfz = informacja usługach; punkt informacji ~ opieka długoterminowa
 NFZ
prawnik = pomoc prawna; poradnictwo prawne; porady prawne; reprezentowanie interesów; doradztwo problemach ~ praca socjalna
 prawnik, porada prawna, pomoc prawna, adwokat, radca, NPP, pozew, sąd, rozprawa, mecenas, prawne, napisać pozew, prawnik za darmo, obywatelskie, nieodpłatna, konsument
spadek = pomoc prawna; poradnictwo prawne; porady prawne; doradztwo problemach ~ reprezentowanie interesów
 długi po zmarłym, notariusz, spadek, dziedziczenie, zachowek, mieszkanie po babci, testament, darowizna, przepisać mieszkanie
odwolanie = reprezentowanie interesów; pomoc prawna; poradnictwo prawne; doradztwo problemach ~ praca socjalna
 skarga, zażalenie, odwołanie, odwołać, odmowa, odmówili, wstrzymali, rzecznik, odwołać się od decyzji
kuratela = pomoc prawna; poradnictwo prawne; reprezentowanie interesów ~ doradztwo problemach; asystent osobisty
 ubezwłasnowolnić, ubezwłasnowolnienie, opiekun prawny, kurator, kuratela, pełnomocnictwo
prawo-pracy = poradnictwo prawne; pomoc prawna; doradztwo problemach ~ reprezentowanie interesów; klub integracji społecznej
 mobbing, na czarno, pracodawca, szef nie płaci, wypłata, praca bez umowy, wypadek przy pracy, inspekcja pracy
orzekanie = orzekanie niepełnosprawności; orzeczenie niepełnosprawności; informacja usługach; praca socjalna ~ wypełnianie wniosków
 orzeczenie, komisja lekarska, grupa inwalidzka, PZON, złożyć orzeczenie, umiarkowany, stopień znaczny
karta-park = karta parkingowa; orzekanie niepełnosprawności
 karta parkingowa, parking inwalida
komp-nauka = kompetencje cyfrowe; kurs komputerowy; uniwersytet trzeciego wieku; klub seniora ~ warsztaty edukacyjne
 komputer, nauka internetu, umiem internet, smartfon, obsługa telefonu, laptop, mail, whatsapp, cyfrowy
e-urzad = kompetencje cyfrowe; profil zaufany; wypełnianie wniosków; kurs komputerowy ~ informacja usługach
 ePUAP, profil zaufany, mObywatel, konto pacjenta, podpis elektroniczny, hasło, przelew, online
partner = organizator usług; organizator społeczności; organizacje pozarządowe
 współpraca, współpracować, partner, wykonawca, sponsor
instytucje = organizator usług; obserwatorium; szkolenia pracowników
 superwizja, diagnoza potrzeb, strategia, konsultacje dla CUS, doradztwo dla CUS, utworzyć CUS
zglosic = praca socjalna; interwencja kryzysowa; informacja usługach
 zgłosić osobę, zgłosić sąsiada, anonimowo, zgłoszenie, komuś pomóc
`;
