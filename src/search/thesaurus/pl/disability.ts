/** Everyday words of disability. */
export default `
np-ogol = asystent osobisty; klub osób niepełnosprawnych; rehabilitacja społeczna ~ @sytuacja:niepelnosprawnosc
 niepełnosprawny, niepełnosprawność, inwalida, kaleka, OzN, osoba z niepełnosprawnością, niesprawny
np-asystent = asystent osobisty; asystent osoby niepełnosprawnej; pomoc osobista
 asystent, asystencja, AOON, AOOzN, asystent dla syna, ręka do pomocy, student niepełnosprawny
np-wozek = wypożyczalnia sprzętu; sprzęt rehabilitacyjny; sprzęt ortopedyczny ~ likwidacja barier
 wózek, wózek inwalidzki, skuter inwalidzki, wózek elektryczny
np-sprzet = wypożyczalnia sprzętu; sprzęt rehabilitacyjny; sprzęt ortopedyczny
 kule, laska, balkonik, chodzik, rolator, łóżko rehabilitacyjne, łóżko na pilota, łóżko ortopedyczne, materac przeciwodleżynowy, podnośnik, krzesło toaletowe, basen dla chorego, pionizator, wypożyczyć, wypożyczalnia, pożyczyć, kryka, sprzęt medyczny, sprzęt ortopedyczny, oddać wózek, stabilizator, gorset, krzesełko, taboret, nakładka na sedes, łóżko szpitalne, przeciwodleżynowy, podpórka, krzesło prysznicowe, laski, szczudła, nosze
np-serwis = serwisowanie sprzętu; pomoc techniczna
 naprawa wózka, zepsuty wózek, serwis wózka, zepsuł się wózek, wózek nie jedzie, piszczy
np-dofin = dofinansowanie sprzęt; PFRON; aktywny samorząd
 dofinansowanie wózka, dofinansowanie sprzętu, refundacja
np-bariery = likwidacja barier; adaptacja mieszkania; dostosowanie mieszkania; usługi adaptacyjne ~ @sytuacja:bariery-w-mieszkaniu
 bariery w domu, podjazd, rampa, poręcz, uchwyty, brodzik, wanna, łazienka, przystosować, dostosować, adaptacja, przerobić łazienkę, bez progów, progi, wąskie drzwi, prysznic bez brodzika, przerobić, pochylnia, wózek nie przejedzie, wózek się nie mieści, antypoślizgowa
np-pietro = schodołaz; likwidacja barier; transport door; asystent osobisty ~ usługi adaptacyjne
 winda, schodołaz, znieść po schodach, bez windy, uwięziony na piętrze, piętro bez windy, sprowadzi po schodach, nie zejdę po schodach
np-niechodzi = asystent osobisty; pomoc osobista; usługi opiekuńcze; wypożyczalnia sprzętu ~ likwidacja barier
 nie chodzi, nie może chodzić, ledwo chodzi, słabo chodzi, jeździ na wózku, bezwład, paraplegia, słabe nogi, kuśtyka, utyka, kuleje, kulawy, o lasce
np-amputacja = rehabilitacja; usługi rehabilitacyjne; asystent osobisty; wypożyczalnia sprzętu
 amputacja, bez nogi, obcięli nogę, bez ręki, proteza, kikut
np-migowy = tłumacz języka migowego; język migowy
 migowy, PJM, miga, migać
np-gluchy = tłumacz języka migowego; osoby niesłyszące; asystent osobisty; reprezentowanie interesów
 głuchy, niesłyszący, głuchoniemy, nie słyszy, głuchoniewidomy, implant ślimakowy, ogłuchł
np-sluch = aparat słuchowy; badania słuchu; osoby słabosłyszące ~ pomoc techniczna
 aparat słuchowy, niedosłyszy, niedosłuch, słabo słyszy, przygłuchy, pętla indukcyjna
np-niewidomy = osoby niewidome; osoby słabowidzące; asystent osobisty; pomoc osobista ~ usługi opiekuńcze
 niewidomy, ślepy, nie widzi, słabowidzący, ociemniały, niedowidzi, traci wzrok, słaby wzrok, ślepnie, jaskra, zaćma, biała laska, brajl, pies przewodnik, audiodeskrypcja, niewidzę, tracę wzrok, przeczyta mi, oczy, lupa, oślepł, ślepota
np-intelekt = warsztaty terapii zajęciowej; środowiskowy dom samopomocy; asystent osobisty ~ mieszkania treningowe
 upośledzony, upośledzenie, intelektualnie, Down, downik, niedorozwinięty, zespół Downa, opóźniony umysłowo, dorosły down, down po szkole, sprzężona
np-autyzm-dor = środowiskowy dom samopomocy; warsztaty terapii zajęciowej; autyzm; asystent osobisty
 autysta, dorosły autyzm, dorosły syn niepełnosprawny, spektrum dorosły, syn siedzi w pokoju, dorosły autysta
np-dziecko = rehabilitacja; usługi rehabilitacyjne; wczesne wspomaganie; opieka wytchnieniowa
 niepełnosprawne dziecko, niepełnosprawny syn, niepełnosprawna córka, chore dziecko, wada wrodzona, hipoterapia, dogoterapia, wcześniak, dziecko na wózku, choroba genetyczna
np-rodzic = klub samopomocy; grupa samopomocowa; grupa wsparcia rodziców ~ opieka wytchnieniowa; poradnictwo psychologiczne
 matka niepełnosprawnego, mama autysty, rodzice niepełnosprawnych, brat niepełnosprawny, rodzice downa, rodzice pogadać, matki niepełnosprawnych, rodzeństwo niepełnosprawnego, po diagnozie, diagnoza dziecka
np-zajecia = warsztaty terapii zajęciowej; środowiskowy dom samopomocy; klub samopomocy
 terapeuta zajęciowy, zajęcia dla niepełnosprawnych, po szkole specjalnej, ergoterapia, WTZ, ŚDS, ceramika niepełnosprawni
np-przyszlosc = mieszkania chronione; mieszkanie treningowe; mieszkania wspomagane; centrum opiekuńczo mieszkalne; kręgi wsparcia
 po naszej śmierci, po mojej śmierci, nas zabraknie, przyszłość niepełnosprawnego, wyprowadzić się niepełnosprawna, mieszkać samodzielnie, mieszkać na swoim, samodzielne mieszkanie, nauka rachunków
np-szkola = asystent ucznia; kształcenie specjalne; poradnia pedagogiczna
 szkoła specjalna, kształcenie specjalne, klasa integracyjna, nauczyciel wspomagający
np-dowoz = transport osób niepełnosprawnych; transport door; usługi transportowe ~ @sposob:transport
 bus dla niepełnosprawnych, transport niepełnosprawnych, transport wózka, dowóz niepełnosprawnych, auto z rampą, na noszach
np-dostepnosc = koordynator dostępności; tekst łatwy
 dostępność, ETR, tekst łatwy
np-znajomi = klub osób niepełnosprawnych; zawieranie znajomości; imprezy integracyjne
 znajomi niepełnosprawni, spotkania niepełnosprawnych, sport niepełnosprawnych, randka niepełnosprawny, dyskoteka, paczka znajomych, bez barier
np-rzecznik = reprezentowanie interesów; rzecznik praw; asystent osobisty ~ doradztwo problemach; praca socjalna
 po łacinie, nie rozumiem lekarza, odmówili mi, grupa inwalidzka, odwołanie, reprezentować
np-mpd = rehabilitacja; usługi rehabilitacyjne; asystent osobisty; pomoc osobista ~ opieka wytchnieniowa
 MPD, porażenie mózgowe, rozszczep, wodogłowie
np-kampania = kampanie społeczne; klub samopomocy ~ imprezy integracyjne
 gapią się, gapić, wytykają palcami, tolerancja, uprzedzenia
np-stow = stowarzyszenia niepełnosprawnościami; klub osób niepełnosprawnych
 związek inwalidów, stowarzyszenie niepełnosprawnych, klub niepełnosprawnych
`;
