/** Everyday words of disability. */
export default `
np-ogol = @sytuacja:niepelnosprawnosc ~ asystent osobisty; klub osób niepełnosprawnych
 niepełnosprawny, niepełnosprawność, inwalida, kaleka, OzN, osoba z niepełnosprawnością, niesprawny
np-asystent = asystent osobisty; asystent osoby niepełnosprawnej; pomoc osobista
 asystent, asystencja, AOON, AOOzN, asystent dla syna, ręka do pomocy, student niepełnosprawny, usługi asystenckie, asystencki, asystent orzeczenie, student wózek, studiować, na uczelnię, własne środki, plecak, niezależne życie
np-wozek = wypożyczalnia sprzętu; sprzęt rehabilitacyjny; sprzęt ortopedyczny ~ likwidacja barier
 wózek, wózek inwalidzki, skuter inwalidzki, wózek elektryczny
np-sprzet = wypożyczalnia sprzętu; sprzęt rehabilitacyjny; sprzęt ortopedyczny
 kule, laska, balkonik, chodzik, rolator, łóżko rehabilitacyjne, łóżko na pilota, łóżko ortopedyczne, materac przeciwodleżynowy, podnośnik, krzesło toaletowe, basen dla chorego, pionizator, wypożyczyć, wypożyczalnia, pożyczyć, kryka, sprzęt medyczny, sprzęt ortopedyczny, oddać wózek, stabilizator, gorset, krzesełko, taboret, nakładka na sedes, łóżko szpitalne, przeciwodleżynowy, podpórka, krzesło prysznicowe, laski, szczudła, nosze, kołnierz, trójnóg, ciśnieniomierz, łóżko z barierkami, rotor, parawan, siedzisko, sprzęt pielęgnacyjny, sprzęt pomocniczy, ławeczka wannowa, wysięgnik
np-serwis = serwisowanie sprzętu; pomoc techniczna
 naprawa wózka, zepsuty wózek, serwis wózka, zepsuł się wózek, wózek nie jedzie, piszczy, opona, akumulator
np-dofin = dofinansowanie sprzęt; PFRON ~ wypożyczalnia sprzętu; praca socjalna
 dofinansowanie wózka, dofinansowanie sprzętu, refundacja
np-bariery = likwidacja barier; adaptacja mieszkania; dostosowanie mieszkania; usługi adaptacyjne ~ @sytuacja:bariery-w-mieszkaniu
 bariery w domu, podjazd, rampa, poręcz, uchwyty, brodzik, wanna, łazienka, przystosować, dostosować, adaptacja, przerobić łazienkę, bez progów, wąskie drzwi, prysznic bez brodzika, przerobić, pochylnia, wózek nie przejedzie, wózek się nie mieści, antypoślizgowa, wysoki próg, bariery architektoniczne, wąskie przejście, poręcze, toaleta wózek, platforma, blaty, poszerzyć drzwi, kabina prysznicowa, racjonalne usprawnienia
np-pietro = schodołaz; likwidacja barier; usługi adaptacyjne ~ transport door; wypożyczalnia sprzętu; asystent osobisty
 winda, schodołaz, znieść po schodach, bez windy, uwięziony na piętrze, piętro bez windy, sprowadzi po schodach, nie zejdę po schodach, schody, piętro nie zejdę, piętro wózek
np-niechodzi = asystent osobisty; pomoc osobista; wypożyczalnia sprzętu ~ usługi opiekuńcze; transport door
 nie chodzi, nie może chodzić, ledwo chodzi, słabo chodzi, jeździ na wózku, bezwład, słabe nogi, kuśtyka, utyka, kuleje, kulawy, o lasce, nogi nie niosą, bolą nogi, puchną nogi
np-amputacja = rehabilitacja; usługi rehabilitacyjne; asystent osobisty; wypożyczalnia sprzętu
 amputacja, bez nogi, obcięli nogę, bez ręki, proteza, kikut
np-gluchy = tłumacz języka migowego; asystent osobisty; reprezentowanie interesów
 głuchy, niesłyszący, głuchoniemy, nie słyszy, głuchoniewidomy, implant ślimakowy, ogłuchł, migowy, PJM, miga, migać, głuchota, CODA, czyta z ust
np-sluch = aparat słuchowy; serwisowanie sprzętu; pomoc techniczna
 aparat słuchowy, niedosłyszy, niedosłuch, słabo słyszy, przygłuchy, pętla indukcyjna, bateryjki
np-niewidomy = osoby niewidome; osoby słabowidzące; asystent osobisty; pomoc osobista ~ usługi opiekuńcze
 niewidomy, ślepy, nie widzi, słabowidzący, ociemniały, niedowidzi, traci wzrok, słaby wzrok, ślepnie, jaskra, zaćma, biała laska, brajl, pies przewodnik, audiodeskrypcja, niewidzę, tracę wzrok, przeczyta mi, oczy, lupa, oślepł, ślepota, AMD, retinopatia, plamka, tyflo, orientacja przestrzenna
np-intelekt = warsztaty terapii zajęciowej; środowiskowy dom samopomocy ~ asystent osobisty; mieszkania treningowe; klub osób niepełnosprawnych
 upośledzony, upośledzenie, intelektualnie, Down, downik, niedorozwinięty, opóźniony umysłowo, dorosły down, down po szkole, sprzężona, zespół Downa, dorosły niepełnosprawny, lekko opóźniony
np-autyzm-dor = środowiskowy dom samopomocy; warsztaty terapii zajęciowej; autyzm ~ asystent osobisty
 autysta, dorosły autyzm, dorosły syn niepełnosprawny, spektrum dorosły, syn siedzi w pokoju, dorosły autysta
np-dziecko = rehabilitacja; usługi rehabilitacyjne; wczesne wspomaganie ~ opieka wytchnieniowa; asystent osobisty
 niepełnosprawne dziecko, niepełnosprawny syn, niepełnosprawna córka, chore dziecko, wada wrodzona, hipoterapia, dogoterapia, wcześniak, dziecko na wózku, choroba genetyczna, napięcie mięśniowe, NDT, Vojta, zespół wad, genetyczna
np-rodzic = samopomocy niepełnosprawnych; grupa samopomocowa; grupa wsparcia rodziców ~ stowarzyszenia niepełnosprawnościami; poradnictwo rodzinne
 matka niepełnosprawnego, mama autysty, brat niepełnosprawny, rodzice downa, rodzice pogadać, matki niepełnosprawnych, rodzeństwo niepełnosprawnego, po diagnozie, diagnoza dziecka, rodzice dzieci niepełnosprawnych, inni rodzice, inne matki
np-zajecia = warsztaty terapii zajęciowej; zakład aktywności zawodowej ~ środowiskowy dom samopomocy; klub osób niepełnosprawnych
 terapeuta zajęciowy, zajęcia dla niepełnosprawnych, po szkole specjalnej, ergoterapia, WTZ, ceramika niepełnosprawni, terapia zajęciowa, ZAZ, praca chroniona, rehabilitacja społeczna zawodowa, skończył szkołę specjalną, zajęcia dzienne
np-przyszlosc = mieszkania chronione; mieszkanie treningowe; mieszkania wspomagane; centrum opiekuńczo mieszkalne ~ kręgi wsparcia; koordynator planów
 po naszej śmierci, po mojej śmierci, nas zabraknie, przyszłość niepełnosprawnego, wyprowadzić się niepełnosprawna, mieszkać samodzielnie, mieszkać na swoim, samodzielne mieszkanie, nauka rachunków, chronione, treningowe, wspomagane, usamodzielnić, jak umrę, kiedy umrę, gdy nas nie będzie, mieszkać sam niepełnosprawność, na swoim, mieszkanie wspierane, mieszkać bez rodziców, trening samodzielności, bytowe
np-dowoz = transport osób niepełnosprawnych; transport door; usługi transportowe ~ @sposob:transport
 bus dla niepełnosprawnych, transport niepełnosprawnych, transport wózka, dowóz niepełnosprawnych, auto z rampą, na noszach, bus z windą, door
np-dostepnosc = koordynator dostępności; tekst łatwy
 dostępność, ETR, tekst łatwy
np-znajomi = klub osób niepełnosprawnych; zawieranie znajomości; imprezy integracyjne; stowarzyszenia niepełnosprawnościami
 znajomi niepełnosprawni, spotkania niepełnosprawnych, sport niepełnosprawnych, randka niepełnosprawny, dyskoteka, paczka znajomych, bez barier, związek inwalidów, stowarzyszenie niepełnosprawnych, klub niepełnosprawnych, stowarzyszenie inwalidów, koło niewidomych, związek niewidomych, związek głuchych
np-rzecznik = reprezentowanie interesów; rzecznik praw ~ doradztwo problemach
 po łacinie, nie rozumiem lekarza, odmówili mi, grupa inwalidzka, odwołanie, reprezentować, rzecznik niepełnosprawnych, zbywają, spławiają, dochodzić praw
np-mpd = rehabilitacja; usługi rehabilitacyjne; asystent osobisty; pomoc osobista ~ opieka wytchnieniowa
 MPD, porażenie mózgowe, rozszczep, wodogłowie, artrogrypoza, karłowatość
np-kampania = kampanie społeczne ~ samopomocy niepełnosprawnych; imprezy integracyjne
 gapią się, gapić, wytykają palcami, tolerancja, uprzedzenia, stereotypy, litość
sds = środowiskowy dom samopomocy; klub samopomocy
 ŚDS, dom samopomocy, środowiskowy dom, ośrodek wsparcia, klub samopomocy
`;
