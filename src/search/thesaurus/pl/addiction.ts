/** Everyday words of addiction. */
export default `
przedawkowal !overdose = interwencja kryzysowa; terapia uzależnień; leczenie uzależnień
 *pijany leży, *pijany nieprzytomny, *przedawkował, *za dużo leków, *nałykała się, *zatrucie alkoholem, *za dużo tabletek, *połknęła tabletki, *metanol, *naćpany nieprzytomny, *przedawkowanie, *połknął tabletki, *połknęłam tabletki, *łyknęła tabletki, *garść tabletek, *całe opakowanie tabletek, *nałykał się, *białe myszki, *majaczy, *odstawienny, *delirium, *drgawki po alkoholu, *delirka, *widzi robaki
narkotyki = narkomania; terapia uzależnień; leczenie uzależnień ~ @sytuacja:uzaleznienie
 narkoman, fentanyl, metadon, ćpa, ćpun, amfa, narkotyki, LSD, mefa, naćpany, mefedron, kokaina, dopalacze, dragi, piguły, amfetamina, heroina, hera, ćpać, ćpam, strzykawki, wącha klej, ketamina, wącha, wciąga, diler, naćpał, pali trawę, marihuana, trawka, joint, haszysz, jara, THC, blant, zioło, maryśka
alkohol = terapia uzależnień; leczenie uzależnień; terapia uzależnionych ~ @sytuacja:uzaleznienie
 chleje, denaturat, alkohol, pije, chla, alkoholizm, gorzała, nawalony, małpki, wódka, żul, bimber, piwo, flaszka, pijany, pijak, pić, upija, spirytus, alkoholik, alkoholiczka, butelki chowa, chowa alkohol, browar, zatacza się, popija, mąż w ciągu, stary w ciągu, wpadł w ciąg, alkoholowy, wypija, wypił
lekomania = terapia uzależnień; leczenie uzależnień ~ poradnia zdrowia psychicznego
 nasenne, relanium, uzależniony od leków, xanax, kodeina, tramal, łyka tabletki, lekomania, leki uzależnienie, nadużywa leków
gkrpa = problemów alkoholowych; leczenie odwykowe; terapia uzależnień; leczenie uzależnień ~ praca socjalna
 GKRPA, MKRPA, przymusowe leczenie, zmusić do leczenia, zgłosić alkoholika, namówić na leczenie, problemów alkoholowych, komisja alkoholowa, punkt konsultacyjny, sądowe leczenie
po-odwyku = centrum integracji społecznej; klub integracji społecznej
 po odwyku, zacząć od nowa, wyjść na prostą, po terapii, po leczeniu
fonoholizm = uzależnienia behawioralne; profilaktyka uzależnień; terapia psychologiczna dzieci
 ciągle telefon, tablet, instagram, uzależnienie od telefonu, ekran, cały dzień telefon, siedzi w telefonie, fonoholizm, smartfon, nie odrywa się, scrolluje, youtube, wpatrzony w ekran
uz-gry = uzależnienia behawioralne; terapia psychologiczna dzieci; profilaktyka uzależnień ~ czasu wolnego
 ciągle gra, gra w nocy, fortnite, cały dzień gra, gry komputerowe, gracz, roblox, konsola, gra w gry, gra do rana, minecraft, xbox, gry online
uzaleznienie = terapia uzależnień; leczenie uzależnień; terapia uzależnionych; detoks ~ @sytuacja:uzaleznienie
 odwyk, nałóg, uzależnienie, Monar, nałogowiec, uzależniony, leczyć nałóg, ciąg alkoholowy, zapój, odstawić alkohol, substytucja, terapeuta uzależnień
detoks = detoks; leczenie uzależnień; terapia uzależnień ~ interwencja kryzysowa
 trzeźwienie, kac, detoks, wytrzeźwieć, odtrucie, wytrzeźwień
fas = FASD; poradnia psychologiczno-pedagogiczna
 pali w ciąży, FASD, pije w ciąży, FAS, alkohol w ciąży, piłam w ciąży
nikotyna = rzucanie palenia; profilaktyka uzależnień; promocja zdrowia
 papierosy, szlugi, IQOS, palenie, fajki, epapierosy, nikotyna, rzucić palenie, tytoń, palacz, vape
trzezwosc = klub abstynenta; terapia uzależnionych; terapia uzależnień; grupy samopomocowe ~ @sytuacja:uzaleznienie
 nie piję, abstynencja, głód alkoholowy, trzeźwy, esperal, mityng, rzucić picie, zapił, AA, przestać pić, wszywka, nawrót, zaszyć, trzeźwość, nie pić, abstynent
hazard = hazard; uzależnienia behawioralne; terapia uzależnień
 zdrapki, hazard, kasyno, bukmacher, obstawia, przegrał, automaty, poker, ruletka, zakłady sportowe, bukmacherskie, przegrałem, porno, zakupoholik, kompulsywny, pracoholik, kompulsywne zakupy, seksoholik, zakupoholizm, pornografia, obżarstwo
uz-profil = profilaktyka uzależnień; zajęcia profilaktyczne
 profilaktyka uzależnień, pogadanka
wspoluzal = rodzin uzależnionych alkoholu; współuzależnienie; terapia uzależnień
 przepija, ojciec pije, współuzależnienie, brat pije, rodzina alkoholika, żona alkoholika, żona pije, matka pije, mąż ćpa, córka pije, syn pije, partner pije, mąż pije, wynosi z domu, żyję z alkoholikiem, siostra pije, dziadek pije, babcia pije, al-anon
dda = DDA; rodzin uzależnionych alkoholu; psychoterapia; terapia uzależnień
 dzieci alkoholików, ojciec pił, DDA, rodzice pili, DDD, matka piła, dom alkoholowy, ojciec alkoholik, matka alkoholiczka, dorosłe dziecko alkoholika
uz-nastolatek = profilaktyka uzależnień; świetlica socjoterapeutyczna; terapia uzależnień
 dziecko pije, syn ćpa, córka ćpa, dziecko pali, dziecko bierze, nastolatek pije, test na narkotyki, dziecko ćpa, córka pije, syn bierze, złe towarzystwo, syn jara
uz-dziecko !child = świetlica socjoterapeutyczna; asystent rodziny; rodzin uzależnionych alkoholu
 rodzice piją, mama pije, tata pije, tata pijany, *pijani rodzice, *pijana matka z dzieckiem
`;
