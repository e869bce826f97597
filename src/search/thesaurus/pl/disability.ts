/** Everyday words of disability. */
export default `
np-ogol = @sytuacja:niepelnosprawnosc ~ asystent osobisty; klub osób niepełnosprawnych
 niepełnosprawny, niepełnosprawność, inwalida, kaleka, OzN, osoba z niepełnosprawnością, niesprawny
np-asystent = asystent osobisty; asystent osoby niepełnosprawnej; pomoc osobista
 asystent, asystencja, AOON, AOOzN, asystent dla syna, ręka do pomocy, student niepełnosprawny, usługi asystenckie, asystencki, asystent orzeczenie, studiować, na uczelnię, niezależne życie
np-wozek = wypożyczalnia sprzętu; sprzęt rehabilitacyjny; sprzęt ortopedyczny ~ likwidacja barier
 wózek, wózek inwalidzki, skuter inwalidzki, wózek elektryczny
np-sprzet = wypożyczalnia sprzętu; sprzęt rehabilitacyjny; sprzęt ortopedyczny
 pionizator, wypożyczyć, wypożyczalnia, pożyczyć, sprzęt medyczny, sprzęt ortopedyczny, oddać wózek, stabilizator, gorset, nosze, kołnierz, ciśnieniomierz, sprzęt pielęgnacyjny, sprzęt pomocniczy, wysięgnik
np-lozko = wypożyczalnia sprzętu; sprzęt rehabilitacyjny; sprzęt pielęgnacyjny ~ pielęgniarska opieka
 łóżko rehabilitacyjne, łóżko na pilota, łóżko ortopedyczne, materac przeciwodleżynowy, podnośnik, łóżko szpitalne, przeciwodleżynowy, łóżko z barierkami
np-kule = wypożyczalnia sprzętu; sprzęt rehabilitacyjny; sprzęt ortopedyczny ~ rehabilitacja
 kule, laska, balkonik, chodzik, rolator, kryka, podpórka, laski, szczudła, trójnóg
np-toaletowe = wypożyczalnia sprzętu; sprzęt rehabilitacyjny; sprzęt pielęgnacyjny ~ usługi opiekuńcze; likwidacja barier
 krzesło toaletowe, basen dla chorego, nakładka na sedes, krzesło prysznicowe, ławeczka wannowa
np-serwis = serwisowanie sprzętu; pomoc techniczna
 naprawa wózka, zepsuty wózek, serwis wózka, zepsuł się wózek, wózek nie jedzie, akumulator
np-dofin = dofinansowanie sprzęt; PFRON ~ wypożyczalnia sprzętu; praca socjalna
 dofinansowanie wózka, dofinansowanie sprzętu, refundacja
np-bariery = likwidacja barier; adaptacja mieszkania; dostosowanie mieszkania; usługi adaptacyjne ~ @sytuacja:bariery-w-mieszkaniu
 bariery w domu, poręcz, uchwyty, przystosować, dostosować, adaptacja, wąskie drzwi, przerobić, wózek nie przejedzie, wózek się nie mieści, bariery architektoniczne, wąskie przejście, poręcze, poszerzyć drzwi, racjonalne usprawnienia
np-lazienka = likwidacja barier; adaptacja mieszkania; dostosowanie mieszkania; usługi adaptacyjne; remonty adaptacje
 brodzik, wanna, łazienka, przerobić łazienkę, prysznic bez brodzika, antypoślizgowa, toaleta wózek, kabina prysznicowa
np-podjazd = likwidacja barier; usługi adaptacyjne; dostosowanie mieszkania ~ PFRON; schodołaz
 podjazd, rampa, bez progów, pochylnia, wysoki próg, platforma
np-pietro = schodołaz; likwidacja barier; usługi adaptacyjne ~ transport door; wypożyczalnia sprzętu; asystent osobisty
 winda, schodołaz, znieść po schodach, bez windy, uwięziony na piętrze, piętro bez windy, sprowadzi po schodach, nie zejdę po schodach, schody, piętro nie zejdę, piętro wózek
np-niechodzi = asystent osobisty; pomoc osobista; wypożyczalnia sprzętu ~ usługi opiekuńcze; transport door
 nie chodzi, nie może chodzić, jeździ na wózku, bezwład
np-nogi = wypożyczalnia sprzętu; rehabilitacja; asystent osobisty ~ usługi opiekuńcze; transport door
 ledwo chodzi, słabo chodzi, słabe nogi, kuśtyka, utyka, kuleje, kulawy, o lasce, nogi nie niosą, bolą nogi, puchną nogi
np-amputacja = rehabilitacja; usługi rehabilitacyjne; asystent osobisty; wypożyczalnia sprzętu
 amputacja, bez nogi, obcięli nogę, bez ręki, proteza, kikut
np-gluchy = tłumacz języka migowego; asystent osobisty; reprezentowanie interesów
 głuchy, niesłyszący, głuchoniemy, nie słyszy, głuchoniewidomy, implant ślimakowy, ogłuchł, głuchota
np-migowy = tłumacz języka migowego ~ asystent osobisty; reprezentowanie interesów
 migowy, PJM, miga, migać, CODA, czyta z ust
np-sluch = aparat słuchowy; serwisowanie sprzętu; pomoc techniczna
 aparat słuchowy, niedosłyszy, niedosłuch, słabo słyszy, przygłuchy, pętla indukcyjna, bateryjki
np-niewidomy = osoby niewidome; osoby słabowidzące; asystent osobisty; pomoc osobista ~ usługi opiekuńcze
 niewidomy, ślepy, nie widzi, ociemniały, ślepnie, biała laska, brajl, pies przewodnik, audiodeskrypcja, niewidzę, przeczyta mi, oślepł, tyflo, orientacja przestrzenna
np-wzrok = osoby słabowidzące; osoby niewidome; asystent osobisty ~ pomoc osobista; usługi opiekuńcze
 słabowidzący, niedowidzi, traci wzrok, słaby wzrok, jaskra, zaćma, tracę wzrok, oczy, lupa, AMD, retinopatia, plamka
np-intelekt = warsztaty terapii zajęciowej; środowiskowy dom samopomocy ~ asystent osobisty; mieszkania treningowe; klub osób niepełnosprawnych
 upośledzony, upośledzenie, intelektualnie, Down, downik, niedorozwinięty, opóźniony umysłowo, dorosły down, down po szkole, sprzężona, zespół Downa, dorosły niepełnosprawny, lekko opóźniony
np-autyzm-dor = środowiskowy dom samopomocy; warsztaty terapii zajęciowej; autyzm ~ asystent osobisty
 autysta, dorosły autyzm, dorosły syn niepełnosprawny, spektrum dorosły, syn siedzi w pokoju, dorosły autysta
np-dziecko = rehabilitacja; usługi rehabilitacyjne; wczesne wspomaganie ~ opieka wytchnieniowa; asystent osobisty
 niepełnosprawne dziecko, niepełnosprawny syn, niepełnosprawna córka, chore dziecko, wada wrodzona, hipoterapia, dogoterapia, wcześniak, dziecko na wózku, choroba genetyczna, napięcie mięśniowe, NDT, Vojta, zespół wad, genetyczna
np-rodzic = samopomocy niepełnosprawnych; grupa samopomocowa; grupa wsparcia rodziców ~ stowarzyszenia niepełnosprawnościami; poradnictwo rodzinne
 matka niepełnosprawnego, mama autysty, brat niepełnosprawny, rodzice downa, rodzice pogadać, matki niepełnosprawnych, rodzeństwo niepełnosprawnego, po diagnozie, diagnoza dziecka, rodzice dzieci niepełnosprawnych, inni rodzice, inne matki
np-zajecia = warsztaty terapii zajęciowej; zakład aktywności zawodowej ~ środowiskowy dom samopomocy; klub osób niepełnosprawnych
 terapeuta zajęciowy, zajęcia dla niepełnosprawnych, po szkole specjalnej, ergoterapia, WTZ, terapia zajęciowa, ZAZ, praca chroniona, rehabilitacja społeczna zawodowa, skończył szkołę specjalną, zajęcia dzienne
np-przyszlosc = mieszkania chronione; mieszkanie treningowe; mieszkania wspomagane; centrum opiekuńczo mieszkalne ~ kręgi wsparcia; koordynator planów
 po naszej śmierci, po mojej śmierci, nas zabraknie, przyszłość niepełnosprawnego, wyprowadzić się niepełnosprawna, chronione, wspomagane, jak umrę, kiedy umrę, gdy nas nie będzie, mieszkanie wspierane
np-trening = mieszkanie treningowe; mieszkania chronione; mieszkania wspomagane ~ asystent osobisty; środowiskowy dom samopomocy
 mieszkać samodzielnie, mieszkać na swoim, samodzielne mieszkanie, nauka rachunków, treningowe, usamodzielnić, mieszkać sam niepełnosprawność, na swoim, mieszkać bez rodziców, trening samodzielności, bytowe
np-dowoz = transport osób niepełnosprawnych; transport door; usługi transportowe ~ @sposob:transport
 bus dla niepełnosprawnych, transport niepełnosprawnych, transport wózka, dowóz niepełnosprawnych, auto z rampą, na noszach, bus z windą, door
np-dostepnosc = koordynator dostępności; tekst łatwy
 dostępność, ETR, tekst łatwy
np-znajomi = klub osób niepełnosprawnych; zawieranie znajomości; imprezy integracyjne; stowarzyszenia niepełnosprawnościami
 znajomi niepełnosprawni, spotkania niepełnosprawnych, sport niepełnosprawnych, randka niepełnosprawny, dyskoteka, paczka znajomych, klub niepełnosprawnych
np-stow = stowarzyszenia niepełnosprawnościami; klub osób niepełnosprawnych ~ samopomocy niepełnosprawnych
 związek inwalidów, stowarzyszenie niepełnosprawnych, stowarzyszenie inwalidów, koło niewidomych, związek niewidomych, związek głuchych
np-rzecznik = reprezentowanie interesów; rzecznik praw ~ doradztwo problemach
 po łacinie, nie rozumiem lekarza, odmówili mi, grupa inwalidzka, odwołanie, reprezentować, rzecznik niepełnosprawnych, zbywają, spławiają, dochodzić praw, reprezentowanie
np-mpd = rehabilitacja; usługi rehabilitacyjne; asystent osobisty; pomoc osobista ~ opieka wytchnieniowa
 MPD, porażenie mózgowe, rozszczep, wodogłowie, karłowatość
np-kampania = kampanie społeczne ~ samopomocy niepełnosprawnych; imprezy integracyjne
 gapią się, gapić, wytykają palcami, tolerancja, uprzedzenia, stereotypy, litość, kampania
sds = środowiskowy dom samopomocy; klub samopomocy
 ŚDS, dom samopomocy, środowiskowy dom, ośrodek wsparcia, klub samopomocy
`;
