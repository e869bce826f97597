/** Names of places as data write them, compared: "Gmina Łapy", "gm. Łapy", "Miasto i Gmina Łapy", "Łapy". */

/** What kind of area a name says it is; `any` where it does not say. */
type Kind = 'town' | 'commune' | 'both' | 'any' | 'wider' | 'country' | 'long';

/** A name read. */
export interface PlaceName {
  kind: Kind;
  /** Without the word for its kind, in plain letters. */
  bare: string;
}

/** How a service area lies to where a person lives. */
export type Served = 'served' | 'everywhere' | 'unclear' | 'elsewhere';

const plain = (text: string): string =>
  text
    .slice(0, 200)
    .toLowerCase()
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const TOWN = /^(miast\w*( na prawach powiatu)?|m( st)?|miejska|city of|town of) /;
const COMMUNE = /^(gmin\w*|gm)( (miejsko wiejska|wiejska|miejska))? /;
const BOTH = /^(miast\w* i gmin\w*|m i gm|gmin\w* i miast\w*|gmin\w* miejsko wiejska) /;
const WIDER =
  /^((powiat|wojewodztw|region|subregion|obszar|aglomeracj|metropoli|okolic)\w*|zwiazek|pow|woj|mof|lof|county)( |$)/;
const COUNTRY =
  /^((cala |caly )?(polska|kraj)|(na )?teren\w* (calego kraju|calej polski|rp|polski)|ogolnopolsk\w*|rzeczpospolita polska|rp|poland|nationwide|bez ograniczen)$/;

function read(name: string): PlaceName {
  const text = plain(name);
  if (COUNTRY.test(text)) return { kind: 'country', bare: text };
  const both = BOTH.exec(text);
  if (both) return { kind: 'both', bare: text.slice(both[0].length) };
  const commune = COMMUNE.exec(text);
  if (commune) return { kind: 'commune', bare: text.slice(commune[0].length) };
  const town = TOWN.exec(text);
  if (town) return { kind: 'town', bare: text.slice(town[0].length) };
  if (WIDER.test(text)) return { kind: 'wider', bare: text };
  return { kind: text.split(' ').length > 4 ? 'long' : 'any', bare: text };
}

const names = new Map<string, readonly PlaceName[]>();
const MOST_NAMES = 5_000;

/** The places that one name gives: "Gmina Łapy, Gmina Suraż". What is no text names none. */
export function placeNames(name: unknown): readonly PlaceName[] {
  if (typeof name !== 'string') return [];
  let found = names.get(name);
  if (!found) {
    if (names.size >= MOST_NAMES) names.clear();
    found = name
      .slice(0, 500)
      .split(/[,;/]| oraz /)
      .map(read)
      .filter(({ bare }) => bare);
    names.set(name, found);
  }
  return found;
}

/** Whether the name is that of a municipality. */
export const isMunicipal = ({ kind }: PlaceName): boolean =>
  kind === 'town' || kind === 'commune' || kind === 'both';

const holds = (text: string, words: string): boolean => ` ${text} `.includes(` ${words} `);

function compare(area: PlaceName, home: PlaceName, isHomeMunicipal: boolean, isHomeKnown: boolean): Served {
  if (area.kind === 'country') return 'everywhere';
  if (area.bare === home.bare) {
    // A town and a commune of one name are sometimes one municipality, sometimes two.
    const isSure =
      area.kind === home.kind || [area.kind, home.kind].some((kind) => kind === 'any' || kind === 'both');
    return isSure ? 'served' : 'unclear';
  }
  if (area.kind === 'wider' || area.kind === 'long' || home.kind === 'wider' || home.kind === 'country')
    return 'unclear';
  if (holds(area.bare, home.bare) || holds(home.bare, area.bare)) return 'unclear';
  // Two municipalities, or two names of one list. A village that nobody knows may lie in either.
  if (isMunicipal(area)) return isHomeMunicipal ? 'elsewhere' : 'unclear';
  return isHomeKnown && !isHomeMunicipal ? 'elsewhere' : 'unclear';
}

const RANK: readonly Served[] = ['served', 'everywhere', 'unclear', 'elsewhere'];

/** How a service area, by its name, lies to a home; one of several places in it is enough. */
export function servedBy(
  name: string,
  homes: readonly PlaceName[],
  isMunicipality: (home: PlaceName) => boolean,
  isKnown: (home: PlaceName) => boolean,
): Served {
  let best: Served | undefined;
  for (const area of placeNames(name)) {
    for (const home of homes) {
      const one = compare(area, home, isMunicipality(home), isKnown(home));
      if (!best || RANK.indexOf(one) < RANK.indexOf(best)) best = one;
    }
  }
  return best ?? 'unclear';
}

/** A name out of a sentence, mostly in the genitive, against a home: "Koszalina", "Łap". */
export function livesIn(
  stated: { kind?: 'gmina' | 'miasto'; name: string },
  homes: readonly PlaceName[],
  isMunicipality: (home: PlaceName) => boolean,
): Served {
  const name = plain(stated.name);
  let best: Served = 'elsewhere';
  for (const home of homes) {
    let same = 0;
    while (same < name.length && name[same] === home.bare[same]) same++;
    const kind = stated.kind === 'gmina' ? 'commune' : stated.kind && 'town';
    const isSameKind = !kind || home.kind === 'any' || home.kind === 'both' || home.kind === kind;
    const isSame = same >= 3 && same >= Math.max(name.length, home.bare.length) - 2;
    const one: Served = isSame
      ? isSameKind
        ? 'served'
        : 'unclear'
      : // "Białegostoku" is Białystok: only what begins otherwise is surely another.
        same >= 3 || !isMunicipality(home)
        ? 'unclear'
        : 'elsewhere';
    if (RANK.indexOf(one) < RANK.indexOf(best)) best = one;
  }
  return best;
}
