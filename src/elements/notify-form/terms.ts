import {
  areas,
  deliveries,
  places,
  provider,
  readNoticeCriteria,
  recipients,
  situations,
  termAncestors,
  termOrder,
  type Catalogue,
  type TermRef,
} from '../../model/index.js';
import type { ListKey } from './submission.js';

/** Terms of a group at most; a catalogue with more of them is no list to tick. */
const MOST = 200;
/** Places named as examples. */
const EXAMPLES = 3;

/** What can be chosen from a catalogue. */
export interface CatalogueTerms {
  /** Codes in the order of the taxonomies, parents before children. */
  codes: Readonly<Record<'situations' | 'recipients' | 'areas', readonly string[]>>;
  /** Names as the data give them, of terms and organisations, by code or identifier. */
  names: ReadonlyMap<string, string>;
  /** Towns in which most services are given. */
  places: readonly string[];
}

const VIEWS = { situations, recipients, areas } as const;
const known = new WeakMap<Catalogue, CatalogueTerms>();

/** Whether a submission may hold this code. */
const isUsable = (code: string): boolean => readNoticeCriteria({ areas: [code] }).areas?.[0] === code;

/** The terms that the services of a catalogue bear, with those above them; read once for each catalogue. */
export function termsOf(catalogue: Catalogue): CatalogueTerms {
  let terms = known.get(catalogue);
  if (!terms) known.set(catalogue, (terms = gathered(catalogue)));
  return terms;
}

function gathered({ services, taxonomies }: Catalogue): CatalogueTerms {
  const names = new Map<string, string>();
  const named = ({ code, name }: TermRef): string => {
    if (!names.has(code)) names.set(code, name);
    return code;
  };
  const codes = (key: keyof typeof VIEWS): string[] => {
    const borne = new Set(services.flatMap((service) => VIEWS[key](service).map(named)));
    for (const code of [...borne]) for (const above of termAncestors(code, taxonomies)) borne.add(above);
    return [...borne]
      .filter(isUsable)
      .sort((a, b) => termOrder(a, taxonomies) - termOrder(b, taxonomies) || a.localeCompare(b, 'pl'))
      .slice(0, MOST);
  };
  const counts = new Map<string, number>();
  for (const service of services) {
    deliveries(service).forEach(named);
    const { id, key, name } = provider(service);
    for (const one of [id, key]) if (one && name) names.set(one, name);
    for (const { city } of places(service)) if (city) counts.set(city, (counts.get(city) ?? 0) + 1);
  }
  const towns = [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b, 'pl'));
  return {
    codes: { situations: codes('situations'), recipients: codes('recipients'), areas: codes('areas') },
    names,
    places: towns.slice(0, EXAMPLES).map(([name]) => name),
  };
}

/** The codes to tick in a group: those of the catalogue, and what is ticked although nothing there bears it. */
export function codesFor(
  key: ListKey,
  terms: CatalogueTerms | undefined,
  ticked: readonly string[],
): string[] {
  const offered = key === 'delivery' || key === 'providers' ? [] : (terms?.codes[key] ?? []);
  return [...new Set([...offered, ...ticked])];
}
