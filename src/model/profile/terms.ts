/** A term of the CUS profile. */
export interface ProfileTerm {
  /** `taxonomy:term`, e.g. `obszar:zdrowie`. */
  code: string;
  /** Code of the term above. */
  parent?: string;
  /** The Polish name as in the profile's taxonomy. */
  pl: string;
  /** A plain short Polish label, where the full name is heavy. */
  short?: string;
}

// One line for each term: its slug, the name and, where it helps, the short label. A line without indentation
// opens a taxonomy; a deeper line is a child of the line above it. The terms of the profile's `taxonomy.json`,
// without the sources (`zrodlo`), in its order, parents before children.
const TABLE = `obszar
 polityka-prorodzinna|Polityka prorodzinna|Wsparcie dla rodzin z dziećmi
 wspieranie-rodziny|Wspieranie rodziny|Rodzina
 piecza-zastepcza|System pieczy zastępczej|Piecza zastępcza
 pomoc-spoleczna|Pomoc społeczna
 zdrowie|Promocja i ochrona zdrowia|Zdrowie
 niepelnosprawnosc|Wspieranie osób niepełnosprawnych|Niepełnosprawność
 edukacja|Edukacja publiczna|Nauka i szkoła
 bezrobocie|Przeciwdziałanie bezrobociu|Praca i bezrobocie
 kultura|Kultura
 kultura-fizyczna-i-turystyka|Kultura fizyczna i turystyka|Sport i turystyka
 aktywnosc-obywatelska|Pobudzanie aktywności obywatelskiej|Działanie w społeczności
 mieszkalnictwo|Mieszkalnictwo|Mieszkanie
 ochrona-srodowiska|Ochrona środowiska
 reintegracja|Reintegracja zawodowa i społeczna|Powrót do pracy i społeczności
odbiorca
 wszyscy-mieszkancy|Wszyscy mieszkańcy gminy|Wszyscy mieszkańcy
 osoby-starsze|Osoby starsze
 osoby-dorosle|Osoby dorosłe / aktywne|Osoby dorosłe
 rodziny|Rodziny (rodzice, małżonkowie, dziadkowie)|Rodziny
  rodzice|Rodzice
  malzonkowie|Małżonkowie
  dziadkowie|Dziadkowie
 osoby-z-niepelnosprawnoscia|Osoby z niepełnosprawnością
 opiekunowie|Osoby opiekujące się osobami zależnymi, osobami z niepełnosprawnościami|Opiekunowie bliskich
 dzieci-i-mlodziez|Młodzież / dzieci młodsze / młodzież usamodzielniająca się|Dzieci i młodzież
  mlodziez|Młodzież
  dzieci-mlodsze|Dzieci młodsze|Młodsze dzieci
  mlodziez-usamodzielniajaca-sie|Młodzież usamodzielniająca się|Młodzi, którzy zaczynają samodzielne życie
 placowki|Placówki oświatowe, placówki zdrowotne|Szkoły i placówki zdrowia
  placowki-oswiatowe|Placówki oświatowe|Szkoły i przedszkola
  placowki-zdrowotne|Placówki zdrowotne|Placówki zdrowia
 organizacje-i-wolontariusze|Przedstawiciele organizacji społecznych, instytucji w gminie i grup nieformalnych, wolontariusze|Organizacje i wolontariusze
  organizacje-spoleczne|Organizacje społeczne
  instytucje|Instytucje w gminie
  grupy-nieformalne|Grupy nieformalne
  wolontariusze|Wolontariusze
wykonawca
 art-7-ust-2|Wykonawca według art. 7 ust. 2 ustawy o CUS|Wykonawca usług (według ustawy)
  urzad-gminy|Urząd gminy
  jednostka-gminy|Jednostka organizacyjna gminy inna niż urząd|Jednostka gminy
   centrum-uslug-spolecznych|Centrum usług społecznych
  ngo|Organizacja pozarządowa lub podmiot z art. 3 ust. 3 ustawy o pożytku|Organizacja pozarządowa
  podmiot-pzp|Podmiot wybrany w zamówieniu publicznym|Wykonawca z zamówienia publicznego
  podmiot-leczniczy|Podmiot wykonujący działalność leczniczą|Placówka medyczna
 kategoria-partnera|Kategoria zbiorcza partnera|Rodzaj partnera
  organizacje-pozarzadowe|Organizacje pozarządowe i inne podmioty sektora pozarządowego|Organizacje pozarządowe
   stowarzyszenie|Stowarzyszenie
   fundacja|Fundacja
   jednostka-koscielna|Jednostka kościelna lub wyznaniowa|Kościół lub związek wyznaniowy
   klub-sportowy|Klub sportowy
  ekonomia-spoleczna|Przedsiębiorstwa społeczne i inne podmioty ekonomii społecznej|Przedsiębiorstwa społeczne
   kgw|Koło gospodyń wiejskich
   spoldzielnia-pracy|Spółdzielnia pracy
   ekonomia-solidarna|Podmiot ekonomii solidarnej
   przedsiebiorstwo-spoleczne|Przedsiębiorstwo społeczne
   spoldzielnia-socjalna|Spółdzielnia socjalna
   spoldzielnia-inwalidow|Spółdzielnia inwalidów i niewidomych
   zpch|Zakład pracy chronionej
   spolka-non-profit|Spółka non-profit
   jednostka-reintegracyjna|Jednostka reintegracyjna
    aktywizacja-osob-niepelnosprawnych|Jednostka aktywizująca osoby niepełnosprawne|Praca dla osób z niepełnosprawnością
     wtz|Warsztat Terapii Zajęciowej (WTZ)|Warsztat terapii zajęciowej
     zaz|Zakład Aktywności Zawodowej (ZAZ)|Zakład aktywności zawodowej
    zatrudnienie-socjalne|Jednostka zatrudnienia socjalnego
     cis|Centrum Integracji Społecznej (CIS)|Centrum integracji społecznej
     kis|Klub Integracji Społecznej (KIS)|Klub integracji społecznej
  przedsiebiorstwo|Klasyczne przedsiębiorstwo (podmiot gospodarczy)|Firma
 sektor|Sektor
  sektor-publiczny|Sektor publiczny
   jednostka-powiatu|Jednostka powiatu
   jednostka-wojewodztwa|Jednostka województwa
   organ-panstwowy|Organ lub jednostka państwowa
  sektor-pozarzadowy|Sektor pozarządowy
   grupa-nieformalna|Grupa nieformalna
  sektor-prywatny|Sektor prywatny
   osoba-fizyczna|Osoba fizyczna
 srodowisko|Środowisko partnera
  srodowisko-pomoc-i-integracja|Instytucje pomocy i integracji społecznej|Pomoc społeczna
  srodowisko-zdrowie|Zdrowie
  srodowisko-edukacja|Edukacja
  srodowisko-kultura|Kultura
  srodowisko-ekonomia|Ekonomia
  srodowisko-ngo|Organizacje pozarządowe
  srodowisko-radni|Radni miasta
sposob
 miejsce|Miejsce
  w-domu|W miejscu zamieszkania|W domu
  u-wykonawcy|W placówce wykonawcy|Na miejscu, u organizatora
  z-zakwaterowaniem|Z zakwaterowaniem|Z noclegiem
  zdalnie|Zdalnie (telefon, internet)|Przez telefon lub internet
  transport|Transport lub dowóz|Przewóz lub dowóz
  w-terenie|W terenie i przestrzeni wspólnej|Na dworze, w okolicy
  wyjazdowo|Wyjazdowo|Na wyjeździe
 forma|Forma
  indywidualnie|Indywidualnie
  grupowo|Grupowo|W grupie
  wydarzenie-otwarte|Wydarzenie otwarte
  wypozyczenie-sprzetu|Wypożyczenie sprzętu|Sprzęt do wypożyczenia
  wolontariat-i-sasiedztwo|Przez wolontariuszy lub sąsiadów|Pomoc wolontariuszy i sąsiadów
plaszczyzna
 centrum|Centrum Usług Społecznych
 zasob-lokalny|Partner lokalny
 organizowanie-spolecznosci-lokalnej|Społeczność lokalna
sytuacja
 trudna-sytuacja-zyciowa|Trudności w rozwiązywaniu problemów życiowych|Trudna sytuacja życiowa
 trudnosci-na-co-dzien|Trudności w codziennym funkcjonowaniu (wiek, choroba, niepełnosprawność)|Trudności na co dzień
 samotnosc|Samotność i izolacja społeczna|Samotność
 niepelnosprawnosc|Niepełnosprawność
 choroba-dlugotrwala|Choroba przewlekła lub długotrwała|Długa choroba
 opieka-paliatywna|Potrzeba opieki paliatywnej lub hospicyjnej|Opieka hospicyjna
 zaburzenia-psychiczne|Zaburzenia psychiczne lub kryzys psychiczny|Kryzys psychiczny
 nagly-kryzys|Nagły kryzys
 opieka-nad-bliskim|Opieka nad osobą zależną lub z niepełnosprawnością|Opieka nad bliską osobą
 czasowe-ograniczenie-ruchu|Czasowe ograniczenie ruchu, np. po złamaniu nogi|Trudności z poruszaniem się (np. po złamaniu)
 powrot-z-placowki-medycznej|Powrót do domu z placówki medycznej|Powrót ze szpitala
 opuszczanie-pieczy|Opuszczanie pieczy zastępczej, ośrodka wychowawczego lub zakładu dla nieletnich|Wyjście z pieczy zastępczej lub ośrodka
 rodzicielstwo-zastepcze|Rodzina zastępcza lub kandydat na rodzinę zastępczą|Rodzina zastępcza
 problemy-w-rodzinie|Problemy w funkcjonowaniu rodziny|Problemy w rodzinie
 trudnosci-wychowawcze|Trudności opiekuńczo-wychowawcze|Trudności z wychowaniem
 samotne-rodzicielstwo|Samotne macierzyństwo|Samotna mama
 male-dziecko|Opieka nad małym dzieckiem|Małe dziecko
 zaniedbanie-dziecka|Zaniedbanie lub złe traktowanie dziecka|Dziecku dzieje się krzywda
 problemy-psychiczne-dziecka|Problemy psychiczne dziecka lub nastolatka|Dziecko w kryzysie psychicznym
 autyzm|Autyzm u dziecka
 trudnosci-w-nauce|Trudności w nauce
 uzaleznienie|Uzależnienie własne lub w rodzinie|Uzależnienie
 przemoc|Przemoc w rodzinie|Przemoc domowa
 bezrobocie|Bezrobocie|Brak pracy
 wykluczenie|Ubóstwo lub wykluczenie społeczne|Brak pieniędzy, wykluczenie
 bezdomnosc|Kryzys bezdomności|Bezdomność
 uchodzstwo|Ucieczka przed wojną, uchodźstwo|Ucieczka przed wojną
 brak-dojazdu|Utrudniony dojazd|Trudny dojazd
 bariery-w-mieszkaniu|Bariery techniczne w mieszkaniu|Bariery w mieszkaniu
 prowadzenie-domu|Potrzeba pomocy w prowadzeniu domu|Pomoc w domu
 orientacja-w-uprawnieniach|Potrzeba informacji o usługach i uprawnieniach|Co mi przysługuje
 dbanie-o-zdrowie|Dbanie o zdrowie i profilaktyka|Dbanie o zdrowie
 czas-wolny|Potrzeba spotkań i zajęć w czasie wolnym|Czas wolny
 chec-dzialania|Chęć pomagania innym i działania dla społeczności|Chcę pomagać innym
inwentaryzacja
 rodzina-plus|RODZINA+
 pomoc-plus|POMOC+`;

function read(table: string): ProfileTerm[] {
  const terms: ProfileTerm[] = [];
  let taxonomy = '';
  let above: string[] = [];
  for (const line of table.split('\n')) {
    const depth = line.search(/\S/);
    const [slug = '', pl = '', short] = line.trim().split('|');
    if (depth === 0) {
      taxonomy = slug;
      above = [];
      continue;
    }
    const code = `${taxonomy}:${slug}`;
    const parent = above[depth - 2];
    above.length = depth - 1;
    above.push(code);
    terms.push({ code, ...(parent ? { parent } : {}), pl, ...(short ? { short } : {}) });
  }
  return terms;
}

/** The terms of the CUS profile, parents before children, areas in the order of the Act. */
export const PROFILE_TERMS: readonly ProfileTerm[] = /* @__PURE__ */ read(TABLE);

/**
 * Names in another language by code, from lines in the order of the table: a taxonomy's line, then
 * "name|short label" for each of its terms.
 */
export function namesOf(lines: string): { names: Record<string, string>; short: Record<string, string> } {
  const names: Record<string, string> = {};
  const short: Record<string, string> = {};
  const terms = PROFILE_TERMS[Symbol.iterator]();
  for (const line of lines.split('\n')) {
    // The taxonomies' lines are Latin words without a capital: they keep the two lists readable side by side.
    if (/^[a-z]+$/.test(line)) continue;
    const code = terms.next().value?.code;
    const [name, label] = line.split('|');
    if (!code || !name) continue;
    names[code] = name;
    if (label) short[code] = label;
  }
  return { names, short };
}
