/** Everyday words of children: care, school, behaviour, therapy, teenagers, holidays. */
export default `
zlobek = żłobek; żłobkowa; klub dziecięcy; opiekun dzienny
 żłobek, klub malucha, maluch, dwulatek, roczniak
przedszkole = przedszkole; przedszkolna
 przedszkole, przedszkolak, zerówka, trzylatek, czterolatek, pięciolatek, ochronka
dz-pilnowanie = małych dzieci; klub dziecięcy; opiekun dzienny; opieka pozaszkolna ~ pomoc sąsiedzka
 niania, popilnować, przypilnować dziecko, zostawić dziecko, bajtel, podrzucić, z kim zostawić, pracuję na zmiany, babysitter, opieka nad dzieckiem, opieka nad wnukiem
dz-swietlica = świetlica; placówka wsparcia dziennego; opieka pozaszkolna
 świetlica, socjoterapia, zostać po lekcjach, sam po szkole, po lekcjach, odebrać ze szkoły, odbierze ze szkoły, wsparcia dziennego, ognisko wychowawcze, podwórkowa, zajęcia opiekuńczo wychowawcze
dz-zajecia = zajęcia pozalekcyjne; opieka pozaszkolna; dom kultury ~ zajęcia dzieci młodzieży; warsztaty musicalowe
 pozalekcyjne, zajęcia dla dzieci, kółko, robotyka, balet, harcerze, plastyka
dz-wakacje = półkolonie; kolonie; wypoczynek dzieci; obóz; opieka pozaszkolna ~ czasu wolnego; świetlica
 wakacje, kolonie, półkolonie, obóz, lipiec, sierpień, wypoczynek letni
dz-ferie = półkolonie; opieka pozaszkolna; świetlica ~ czasu wolnego; obóz
 ferie, zimowisko, opieka w ferie
dz-nauka = zajęcia kompensacyjne; zajęcia wyrównawcze; korepetycje; świetlica ~ @sytuacja:trudnosci-w-nauce
 korepetycje, korki, odrabiać lekcje, zadanie domowe, matma, matematyka, nie radzi sobie angielski, sprawdzian, klasówka, podciągnąć, praca domowa, zajęcia wyrównawcze
dz-oceny = zajęcia kompensacyjne; zajęcia wyrównawcze; świetlica ~ pedagog; poradnia psychologiczno pedagogiczna
 jedynki, nie zda, powtarza klasę, zaległości w szkole, słabo się uczy, pała, dwója, poprawka, złe oceny, słabe oceny, nie nadąża, kibluje, nie chce się uczyć, zagrożony polski, zagrożenie ocena, dwóje
dz-diagnoza = poradnia psychologiczno pedagogiczna ~ zajęcia kompensacyjne; biofeedback
 ppp, diagnoza dziecka, zdiagnozować, opinia z poradni, odroczenie, papier z poradni, ósmoklasista, zbadać dziecko
dz-dysleksja = poradnia psychologiczno pedagogiczna; zajęcia kompensacyjne ~ biofeedback; terapia logopedyczna
 dysleksja, dysgrafia, myli litery, nie umie czytać, problem z czytaniem, dyskalkulia, ortografia, sylabizuje, badanie dysleksji
dz-specjalna = poradnia psychologiczno pedagogiczna; wczesne wspomaganie ~ zajęcia kompensacyjne; asystent osobisty
 kształcenie specjalne, orzeczenie o kształceniu, szkoła specjalna, klasa integracyjna, nauczyciel wspomagający
dz-adhd = trening umiejętności społecznych; biofeedback
 adhd, nadpobudliwy, nie usiedzi, skupić się, nie wysiedzi, roztrzepany, rozkojarzony, nadpobudliwość, nie skupia, buja w obłokach, biofeedback
dz-autyzm = autyzm; trening umiejętności społecznych; wczesne wspomaganie; integracja sensoryczna
 autyzm, autystyczny, asperger, asd, spektrum, nie patrzy w oczy, macha rączkami, nie reaguje na imię, na palcach
dz-mowa = logopeda; terapia logopedyczna
 logopeda, sepleni, jąka się, jąkanie, wymowa, wymawia, dziecko nie mówi, syn nie mówi, córka nie mówi, zacina się, niewyraźnie, mutyzm, opóźniona mowa, mało mówi
dz-rozwoj = wczesne wspomaganie; rehabilitacja dzieci; usługi rehabilitacyjne; poradnie specjalistyczne dzieci ~ poradnia psychologiczno pedagogiczna
 wwr, wczesne wspomaganie, opóźniony, wcześniak, raczkuje, jeszcze nie chodzi, napięcie mięśniowe, nie siada, nie raczkuje
dz-postawa = gimnastyka korekcyjna; rehabilitacja dzieci; rehabilitacja fizjoterapia
 wada postawy, skolioza, płaskostopie, korekcyjna, garbi się
dz-zachowanie = trening umiejętności społecznych; pedagog; świetlica socjoterapeutyczna ~ @sytuacja:trudnosci-wychowawcze
 nieposłuszny, nie słucha, pyskuje, rozrabia, histeria, złości dziecka, buntuje się, trudne dziecko, zachowanie dziecka, wychowawczyni, wzywają do szkoły, kłamie, przeklina
dz-agresja = trening umiejętności społecznych; pedagog; świetlica socjoterapeutyczna ~ terapia psychologiczna dzieci
 bije kolegów, gryzie, agresywne dziecko, bójka, leje się, rzuca krzesłami, szał, furia, napady złości, agresja w szkole, agresja siedmiolatka, kopie, pluje
dz-nastolatek = pedagog; świetlica socjoterapeutyczna; klub młodzieżowy ~ @sytuacja:trudnosci-wychowawcze
 nastolatek, nastolatka, bunt, złe towarzystwo, nie wraca na noc, ucieka z domu, kradnie, poprawczak, rodzice nie rozumieją, nad ranem, włóczy się, kradzież
dz-wagary = pedagog; terapia psychologiczna dzieci; poradnia psychologiczno pedagogiczna
 wagary, nie chodzi do szkoły, boi się szkoły, opuszcza lekcje, rzucił szkołę, brzuch przed szkołą, odmawia szkoły, odmawia lekcji, nie chce do szkoły, fobia szkolna, ucieka z lekcji
dz-psycholog = terapia psychologiczna dzieci; opieka psychologiczna dzieci; zdrowia psychicznego dzieci ~ @sytuacja:problemy-psychiczne-dziecka; poradnia psychologiczno pedagogiczna
 psycholog dziecięcy, psychiatra dziecięcy, psycholog dla dziecka, terapeuta dziecka, nie rozumie śmierci, po rozwodzie rodziców, śmierć dziadka, psychoterapia dzieci, psycholog syn, psycholog córka
dz-leki = terapia psychologiczna dzieci; psychologiczna dzieci; zdrowia psychicznego dzieci ~ poradnia psychologiczno pedagogiczna
 lęki dziecka, moczy się, boi się ciemności, nocne lęki, tiki, boi się szkoły, lękliwe, syn lęki, córka lęki, lękowe dziecko
dz-smutne = terapia psychologiczna dzieci; psychologiczna dzieci; zdrowia psychicznego dzieci ~ pedagog
 depresja dziecka, smutne dziecko, płaczliwe, dziecko płacze, zamknięty w sobie, wycofany
dz-waga = terapia dietetyczna; dietetyk
 niejadek, dziecko nie je, otyłe dziecko, wybredny, nadwaga, gruby
dz-tus = trening umiejętności społecznych; świetlica socjoterapeutyczna
 nie ma kolegów, nie ma koleżanek, nikt mnie nie lubi, odludek, tus, umiejętności społeczne, nieśmiałe, wstydzi się odezwać, odrzucony, nowa szkoła, nie bawi się, nie mam kolegów, nie mam przyjaciół
dz-mlodziez = klub młodzieżowy; klub osiedlowy; gry terenowe; czasu wolnego; centrum aktywności
 szwenda się, klub młodzieżowy, pod blokiem, siedzimy na klatce, gdzie się spotykać
dz-wyprawka = dobry start; stypendium szkolne; wyprawka; praca socjalna ~ asystent rodziny
 podręczniki, plecak, tornister, przybory, dobry start, stypendium, na szkołę, piórnik
dz-dowoz = dowóz dzieci; dowóz uczniów; transport ~ @sposob:transport
 dowóz do szkoły, dojazd do szkoły, gimbus
dz-zawod = doradztwo zawodowe; ochotniczy hufiec ~ poradnia psychologiczno pedagogiczna; klub integracji społecznej
 wybór szkoły, wybór zawodu, ohp, praca dla nastolatka, technikum, branżówka, zawodówka
dz-si = integracja sensoryczna; poradnie specjalistyczne dzieci; usługi rehabilitacyjne
 SI, integracja sensoryczna, sensoryka, nadwrażliwy, zatyka uszy, metki
`;
