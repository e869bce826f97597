/** Everyday words of hunger, bills, debts, benefits. */
export default `
glod = pomoc żywnościowa; bank żywności; posiłek; jadłodajnia; praca socjalna ~ doradztwo problemach
 głodny, głód, głoduje, nie ma obiadu, co jeść, nic nie jadł, pusta lodówka, na jedzenie, brak jedzenia, na chleb, do garnka, zupa, dać jeść, jedzenie dla biednych, niedożywiony, nie jadła, żywność, paczka, lodówka społeczna, jadłodzielnia, bony, Caritas, żywnościowa, szlachetna paczka
obiad-szkola = dożywianie dzieci; posiłek szkole; obiady szkolne; praca socjalna ~ asystent rodziny
 obiady w szkole, dożywianie, dziecko głodne, stołówka szkolna
odziez = zbiórka odzieży; pomoc rzeczowa ~ praca socjalna
 ubranie, ubrać, ciuchy, odzież, buty, kurtka, płaszcz, bielizna, spodnie, sweter, rękawiczki
wyprawka = wyprawka; pomoc rzeczowa; asystent rodziny; praca socjalna
 ubranka, łóżeczko, fotelik, pieluchy, mleko modyfikowane, kaszka
meble-bieda = pomoc rzeczowa; bank darów; praca socjalna ~ zasiłek celowy; doradztwo problemach
 meble, nie mam łóżka, pralka, lodówka, kuchenka, AGD, pościel, materac, szafa, tapczan, odkurzacz, mydło, podpaski, szampon, środki czystości
opal = opał; dodatek osłonowy; praca socjalna ~ zasiłek celowy; doradztwo problemach
 opał, węgiel, drewno, czym palić, pellet, wengiel, brykiet
rachunki = dodatek energetyczny; dodatek mieszkaniowy; praca socjalna ~ zasiłek celowy; doradztwo problemach
 prąd, na gaz, odłączyli, odcięli, energetyczny, rachunek, niezapłacony, ogrzewanie, wyłączyli światło, nie ma światła, wyłączyli, odcięcie, licznik, za wodę, faktura, niedopłata, Tauron
dlugi = doradztwo finansowe; zadłużenie; praca socjalna ~ poradnictwo prawne; doradztwo problemach
 dług, zadłużony, zadłużenie, oddłużyć, chwilówka, upadłość, windykator, windykacja, wierzyciel, spłacić, spłacam, raty, lombard, bankructwo, bankrut, provident, kredyt, spłata, wezwanie do zapłaty, nakaz zapłaty, karta kredytowa, windykator wydzwania
komornik = poradnictwo prawne; pomoc prawna; praca socjalna ~ doradztwo problemach; reprezentowanie interesów
 komornik, zajęli konto, zajęcie emerytury, egzekucja, licytacja, zajął konto, ściąga z konta
bieda = zasiłek okresowy; zasiłek celowy; praca socjalna; pomoc rzeczowa ~ doradztwo problemach; @sytuacja:wykluczenie
 bieda, biedny, ubogi, ubóstwo, niski dochód, nie stać, środki do życia, do pierwszego, nie starcza, nie wystarcza, bez grosza, żebrać, żebrze, nędza, koniec z końcem, na przeżycie, za co żyć, wegetuje
pieniadze = zasiłek okresowy; zasiłek celowy; pomoc finansowa; praca socjalna ~ doradztwo problemach
 pieniądze, kasa, hajs, gotówka, pożyczka, pożyczyć, finansowy, forsa, finanse
zasilki-ogol = praca socjalna; świadczenia pieniężne; zasiłek okresowy; zasiłek stały ~ doradztwo problemach; informacja usługach
 zasiłek, socjal, świadczenie, dofinansowanie, dodatek, dopłata, kuroniówka, kryterium, próg dochodowy, ile zarabiać, zarabiam, okresowy, przyznać
celowy = zasiłek celowy; praca socjalna ~ pomoc rzeczowa
 celowy, celówka, zapomoga
leki-drogo = zasiłek celowy; praca socjalna ~ doradztwo problemach
 na leki, drogie leki, wykupić receptę, na okulary, recepta, refundacja, wykupić leki, nie mam na leki, leki pieniądze
bez-ubezp = ubezpieczenie zdrowotne; praca socjalna
 ubezpieczenie zdrowotne, nieubezpieczony, ubezpieczenie lekarz
800plus = świadczenie wychowawcze; świadczenia rodzinne ~ informacja usługach; @sytuacja:orientacja-w-uprawnieniach
 800, dobry start, babciowe, 500
rodzinne = świadczenia rodzinne; zasiłek rodzinny ~ informacja usługach
 rodzinne, becikowe, kosiniakowe, zapomoga na dziecko
pielegnacyjne = świadczenie pielęgnacyjne; zasiłek pielęgnacyjny; zasiłek opiekuńczy ~ informacja usługach; praca socjalna
 pielęgnacyjny, pieniądze za opiekę, rzuciłam pracę
wspierajace = świadczenie wspierające ~ orzeczenie niepełnosprawności; informacja usługach
 WZON, świadczenie wspierające
alimenty = fundusz alimentacyjny; praca socjalna; poradnictwo prawne ~ reprezentowanie interesów; doradztwo problemach
 alimenty, ojciec nie płaci, mąż nie płaci, nie łoży, alimenciarz, nie płaci na dziecko
emerytura = wypełnianie wniosków; doradztwo problemach; reprezentowanie interesów ~ informacja usługach
 emerytura, trzynastka, czternastka
renta = wypełnianie wniosków; doradztwo problemach; reprezentowanie interesów ~ informacja usługach
 renta, rencista, orzecznik, renta wdowia, renta rodzinna, renta po mężu
koszt-pogrzeb = zasiłek pogrzebowy; pogrzeb; praca socjalna ~ doradztwo problemach
 pogrzeb, pochówek, pochować, kremacja, urna, trumna, zmarł bez rodziny
swieta = wigilia; świąteczna; imprezy integracyjne ~ @sytuacja:samotnosc
 święta, wigilia, wielkanoc, prezenty, sama w święta, opłatek, sylwester
budzet-dom = trening budżetowy; doradztwo finansowe; asystent rodziny ~ praca socjalna
 oszczędzać, budżet domowy, wydatki, gospodarować, trwoni, wydaje wszystko
oszustwo = rzecznik konsumentów; doradztwo problemach; reprezentowanie interesów ~ interwencja kryzysowa
 oszukali, oszust, oszustwo, na wnuczka, konsument, reklamacja, wyłudzili
`;
