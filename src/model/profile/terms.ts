import { given } from '../views/text.js';

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

// One line for each term: "name|short label", without the capital letter that each of them begins with. A line
// without indentation opens a taxonomy; a deeper line is a child of the line above it. The terms of the profile's
// `taxonomy.json`, without the sources (`zrodlo`), in its order, parents before children.
//
// A slug is not written where the Polish words give it: it is the line up to the first "|", "]" or ">", or what
// follows "[" or ">" where one of these stands in the line, in plain letters, with hyphens. So ">" is a "|" whose
// short label is the slug too, and a third field is a slug of its own.
const TABLE = `obszar
 polityka prorodzinna|wsparcie dla rodzin z dziećmi
 wspieranie rodziny|rodzina
 system pieczy zastępczej>piecza zastępcza
 pomoc społeczna
 promocja i ochrona zdrowia>zdrowie
 wspieranie osób niepełnosprawnych>niepełnosprawność
 edukacja] publiczna|nauka i szkoła
 przeciwdziałanie bezrobociu|praca i [bezrobocie
 kultura
 kultura fizyczna i turystyka|sport i turystyka
 pobudzanie aktywności obywatelskiej|działanie w społeczności>aktywnosc-obywatelska
 mieszkalnictwo|mieszkanie
 ochrona środowiska
 reintegracja] zawodowa i społeczna|powrót do pracy i społeczności
odbiorca
 wszyscy mieszkańcy gminy>wszyscy mieszkańcy
 osoby starsze
 osoby dorosłe / aktywne>osoby dorosłe
 rodziny (rodzice, małżonkowie, dziadkowie)>rodziny
  rodzice
  małżonkowie
  dziadkowie
 osoby z niepełnosprawnością
 osoby opiekujące się osobami zależnymi, osobami z niepełnosprawnościami|[opiekunowie] bliskich
 młodzież / dzieci młodsze / młodzież usamodzielniająca się>dzieci i młodzież
  młodzież
  dzieci młodsze|młodsze dzieci
  młodzież usamodzielniająca się|młodzi, którzy zaczynają samodzielne życie
 placówki] oświatowe, placówki zdrowotne|szkoły i placówki zdrowia
  placówki oświatowe|szkoły i przedszkola
  placówki zdrowotne|placówki zdrowia
 przedstawiciele organizacji społecznych, instytucji w gminie i grup nieformalnych, wolontariusze>organizacje i wolontariusze
  organizacje społeczne
  instytucje] w gminie
  grupy nieformalne
  wolontariusze
wykonawca
 wykonawca według [art. 7 ust. 2] ustawy o CUS|wykonawca usług (według ustawy)
  urząd gminy
  jednostka organizacyjna gminy inna niż urząd>jednostka gminy
   centrum usług społecznych
  organizacja pozarządowa lub podmiot z art. 3 ust. 3 ustawy o pożytku|organizacja pozarządowa>ngo
  podmiot wybrany w zamówieniu publicznym|wykonawca z zamówienia publicznego>podmiot-pzp
  podmiot wykonujący działalność leczniczą|placówka medyczna>podmiot-leczniczy
 kategoria zbiorcza partnera|rodzaj partnera>kategoria-partnera
  organizacje pozarządowe i inne podmioty sektora pozarządowego>organizacje pozarządowe
   stowarzyszenie
   fundacja
   jednostka kościelna] lub wyznaniowa|kościół lub związek wyznaniowy
   klub sportowy
  przedsiębiorstwa społeczne i inne podmioty ekonomii społecznej|przedsiębiorstwa społeczne>ekonomia-spoleczna
   koło gospodyń wiejskich|>kgw
   spółdzielnia pracy
   podmiot ekonomii solidarnej|>ekonomia-solidarna
   przedsiębiorstwo społeczne
   spółdzielnia socjalna
   spółdzielnia inwalidów] i niewidomych
   zakład pracy chronionej|>zpch
   spółka non-profit
   jednostka reintegracyjna
    jednostka aktywizująca osoby niepełnosprawne|praca dla osób z niepełnosprawnością>aktywizacja-osob-niepelnosprawnych
     warsztat Terapii Zajęciowej ([WTZ])|warsztat terapii zajęciowej
     zakład Aktywności Zawodowej ([ZAZ])|zakład aktywności zawodowej
    jednostka zatrudnienia socjalnego|>zatrudnienie-socjalne
     centrum Integracji Społecznej ([CIS])|centrum integracji społecznej
     klub Integracji Społecznej ([KIS])|klub integracji społecznej
  klasyczne [przedsiębiorstwo] (podmiot gospodarczy)|firma
 sektor
  sektor publiczny
   jednostka powiatu
   jednostka województwa
   organ lub jednostka państwowa|>organ-panstwowy
  sektor pozarządowy
   grupa nieformalna
  sektor prywatny
   osoba fizyczna
 środowisko] partnera
  instytucje pomocy i integracji społecznej|pomoc społeczna>srodowisko-pomoc-i-integracja
  zdrowie|>srodowisko-zdrowie
  edukacja|>srodowisko-edukacja
  kultura|>srodowisko-kultura
  ekonomia|>srodowisko-ekonomia
  organizacje pozarządowe|>srodowisko-ngo
  radni miasta|>srodowisko-radni
sposob
 miejsce
  w miejscu zamieszkania>w domu
  w placówce wykonawcy|na miejscu, u organizatora>u-wykonawcy
  z zakwaterowaniem|z noclegiem
  zdalnie] (telefon, internet)|przez telefon lub internet
  transport] lub dowóz|przewóz lub dowóz
  w terenie] i przestrzeni wspólnej|na dworze, w okolicy
  wyjazdowo|na wyjeździe
 forma
  indywidualnie
  grupowo|w grupie
  wydarzenie otwarte
  wypożyczenie sprzętu|sprzęt do wypożyczenia
  przez wolontariuszy lub sąsiadów|pomoc wolontariuszy i sąsiadów>wolontariat-i-sasiedztwo
plaszczyzna
 centrum] Usług Społecznych
 partner lokalny|>zasob-lokalny
 społeczność lokalna|>organizowanie-spolecznosci-lokalnej
sytuacja
 trudności w rozwiązywaniu problemów życiowych>trudna sytuacja życiowa
 trudności w codziennym funkcjonowaniu (wiek, choroba, niepełnosprawność)>trudności na co dzień
 samotność i izolacja społeczna>samotność
 niepełnosprawność
 choroba przewlekła lub długotrwała|długa choroba>choroba-dlugotrwala
 potrzeba opieki paliatywnej lub hospicyjnej|opieka hospicyjna>opieka-paliatywna
 zaburzenia psychiczne] lub kryzys psychiczny|kryzys psychiczny
 nagły kryzys
 opieka nad osobą zależną lub z niepełnosprawnością|opieka nad bliską osobą>opieka-nad-bliskim
 czasowe ograniczenie ruchu], np. po złamaniu nogi|trudności z poruszaniem się (np. po złamaniu)
 powrót do domu z placówki medycznej|powrót ze szpitala>powrot-z-placowki-medycznej
 opuszczanie pieczy] zastępczej, ośrodka wychowawczego lub zakładu dla nieletnich|wyjście z pieczy zastępczej lub ośrodka
 rodzina zastępcza lub kandydat na rodzinę zastępczą|rodzina zastępcza>rodzicielstwo-zastepcze
 problemy w funkcjonowaniu rodziny>problemy w rodzinie
 trudności opiekuńczo-wychowawcze|trudności z wychowaniem>trudnosci-wychowawcze
 samotne macierzyństwo|samotna mama>samotne-rodzicielstwo
 opieka nad małym dzieckiem>małe dziecko
 zaniedbanie lub złe traktowanie dziecka|dziecku dzieje się krzywda>zaniedbanie-dziecka
 problemy psychiczne dziecka] lub nastolatka|dziecko w kryzysie psychicznym
 autyzm] u dziecka
 trudności w nauce
 uzależnienie własne lub w rodzinie>uzależnienie
 przemoc] w rodzinie|przemoc domowa
 bezrobocie|brak pracy
 ubóstwo lub [wykluczenie] społeczne|brak pieniędzy, wykluczenie
 kryzys bezdomności>bezdomność
 ucieczka przed wojną, [uchodźstwo|ucieczka przed wojną
 utrudniony dojazd|trudny dojazd>brak-dojazdu
 bariery techniczne w mieszkaniu>bariery w mieszkaniu
 potrzeba pomocy w prowadzeniu domu|pomoc w domu>prowadzenie-domu
 potrzeba informacji o usługach i uprawnieniach|co mi przysługuje>orientacja-w-uprawnieniach
 dbanie o zdrowie i profilaktyka>dbanie o zdrowie
 potrzeba spotkań i zajęć w czasie wolnym>czas wolny
 chęć pomagania innym i działania dla społeczności|chcę pomagać innym>chec-dzialania
inwentaryzacja
 rODZINA+|>rodzina-plus
 pOMOC+|>pomoc-plus`;

/** Words as a slug: without Polish letters and capitals, with hyphens. */
const slugOf = (words: string): string =>
  words.toLowerCase().replaceAll('ł', 'l').normalize('NFD').replace(/\p{M}/gu, '').replace(/\W+/g, '-');

function read(): ProfileTerm[] {
  const above: string[] = [];
  return TABLE.split('\n').flatMap((line) => {
    const depth = line.search(/\S/);
    if (!depth) {
      above[0] = line;
      return [];
    }
    const slug = /(?:.*[[>]| *)([^|\]>]*)/.exec(line)?.[1] ?? '';
    const code = `${above[0]}:${slugOf(slug)}`;
    above[depth] = code;
    const [pl = '', short] = line
      .trim()
      .replace(/[[\]]/g, '')
      .split(/[|>]/)
      .map((label) => label.charAt(0).toUpperCase() + label.slice(1));
    return given({ code, parent: depth > 1 ? above[depth - 1] : '', pl, short });
  });
}

/** The terms of the CUS profile, parents before children, areas in the order of the Act. */
export const PROFILE_TERMS: readonly ProfileTerm[] = /* @__PURE__ */ read();

/**
 * Names in another language by code, from lines in the order of the table: a taxonomy's line, then
 * "name|short label" for each of its terms.
 */
export function namesOf(lines: string): { names: Record<string, string>; short: Record<string, string> } {
  // The taxonomies' lines are Latin words without a capital: they keep the two lists readable side by side.
  const rows = lines.split('\n').filter((line) => !/^[a-z]+$/.test(line));
  const column = (at: number): Record<string, string> =>
    Object.fromEntries(
      PROFILE_TERMS.map(({ code }, row) => [code, rows[row]?.split('|')[at] ?? '']).filter(
        ([, label]) => label,
      ) as [string, string][],
    );
  return { names: column(0), short: column(1) };
}
