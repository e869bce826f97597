/** Everyday words of hunger, bills, debts, benefits. */
export default `
glod = pomoc żywnościowa; bank żywności; posiłek; jadłodajnia; dożywianie; praca socjalna ~ doradztwo problemach
 głodny, głód, głoduje, nie ma obiadu, co jeść, nic nie jadł, pusta lodówka, na jedzenie, brak jedzenia, na chleb, do garnka, zupa, jedzenie dla biednych, żywność, paczka, lodówka społeczna, jadłodzielnia, bony, Caritas, żywnościowa
dozywianie = dożywianie; posiłek; praca socjalna ~ pomoc żywnościowa
 niedożywiony, obiady w szkole, dożywianie, stołówka szkolna
odziez = zbiórka odzieży; pomoc rzeczowa ~ praca socjalna
 ubranie, ubrać, ciuchy, odzież, buty, kurtka, płaszcz, bielizna, spodnie, sweter, rękawiczki
meble-bieda = pomoc rzeczowa; bank darów; praca socjalna ~ asystent rodziny; doradztwo problemach
 meble, nie mam łóżka, pralka, lodówka, kuchenka, AGD, pościel, materac, szafa, tapczan, odkurzacz, mydło, podpaski, szampon, środki czystości
niemowle-bieda = pomoc rzeczowa; bank darów; asystent rodziny; praca socjalna
 ubranka, łóżeczko, fotelik, pieluchy, mleko modyfikowane, kaszka
rachunki = opał; dodatek energetyczny; dodatek osłonowy; praca socjalna ~ doradztwo problemach
 prąd, na gaz, odłączyli, odcięli, energetyczny, rachunek, niezapłacony, ogrzewanie, wyłączyli światło, nie ma światła, wyłączyli, odcięcie, licznik, za wodę, faktura, niedopłata, Tauron
opal = opał; dodatek energetyczny; zasiłek celowy; praca socjalna ~ doradztwo problemach
 opał, węgiel, drewno, czym palić, pellet, wengiel, brykiet
dlugi = doradztwo finansowe; zadłużenie; praca socjalna ~ poradnictwo prawne; doradztwo problemach
 dług, zadłużony, zadłużenie, oddłużyć, chwilówka, upadłość, windykator, windykacja, wierzyciel, spłacić, spłacam, raty, lombard, bankructwo, bankrut, provident, kredyt, spłata, wezwanie do zapłaty, nakaz zapłaty, karta kredytowa, windykator wydzwania
komornik = poradnictwo prawne; pomoc prawna; praca socjalna ~ doradztwo problemach; reprezentowanie interesów
 komornik, zajęli konto, zajęcie emerytury, egzekucja, licytacja, zajął konto, ściąga z konta
bieda = zasiłek okresowy; zasiłek celowy; pomoc finansowa; praca socjalna ~ doradztwo problemach
 bieda, biedny, ubogi, ubóstwo, niski dochód, nie stać, środki do życia, do pierwszego, nie starcza, nie wystarcza, bez grosza, żebrać, żebrze, nędza, koniec z końcem, na przeżycie, za co żyć, wegetuje, pieniądze, kasa, hajs, gotówka, pożyczka, pożyczyć, finansowy, forsa, finanse
zasilki-ogol = praca socjalna; świadczenia pieniężne; zasiłek okresowy; zasiłek stały ~ doradztwo problemach; informacja usługach
 zasiłek, socjal, świadczenie, dofinansowanie, dodatek, dopłata, kuroniówka, kryterium, próg dochodowy, ile zarabiać, zarabiam, okresowy, przyznać, celowy, celówka, zapomoga
leki-drogo = zasiłek celowy; praca socjalna ~ doradztwo problemach
 na leki, drogie leki, wykupić receptę, na okulary, recepta, refundacja, wykupić leki, nie mam na leki, leki pieniądze
bez-ubezp = ubezpieczenie zdrowotne; praca socjalna
 ubezpieczenie zdrowotne, nieubezpieczony, ubezpieczenie lekarz
800plus = świadczenie wychowawcze; świadczenia rodzinne ~ informacja usługach; @sytuacja:orientacja-w-uprawnieniach
 800, dobry start, babciowe, 500, rodzinne, becikowe, kosiniakowe, zapomoga na dziecko
pielegnacyjne = świadczenie pielęgnacyjne; świadczenie wspierające; zasiłek pielęgnacyjny ~ informacja usługach; praca socjalna
 pielęgnacyjny, pieniądze za opiekę, rzuciłam pracę, WZON, świadczenie wspierające
alimenty = fundusz alimentacyjny; praca socjalna; poradnictwo prawne ~ reprezentowanie interesów; doradztwo problemach
 alimenty, ojciec nie płaci, mąż nie płaci, nie łoży, alimenciarz, nie płaci na dziecko
koszt-pogrzeb = zasiłek pogrzebowy; pogrzeb; praca socjalna ~ doradztwo problemach
 pogrzeb, pochówek, pochować, kremacja, urna, trumna, zmarł bez rodziny
swieta = wigilia; świąteczna; imprezy integracyjne ~ @sytuacja:samotnosc
 święta, wigilia, wielkanoc, prezenty, sama w święta, opłatek, sylwester
budzet-dom = trening budżetowy; doradztwo finansowe; asystent rodziny ~ praca socjalna
 oszczędzać, budżet domowy, wydatki, gospodarować, trwoni, wydaje wszystko
oszustwo = rzecznik konsumentów; doradztwo problemach; reprezentowanie interesów ~ interwencja kryzysowa
 oszukali, oszust, oszustwo, na wnuczka, konsument, reklamacja, wyłudzili
`;
