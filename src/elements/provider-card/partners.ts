import {
  provider,
  termAncestors,
  termOrder,
  termsOf,
  type Catalogue,
  type Organization,
  type Service,
  type TermRef,
} from '../../model/index.js';
import { eachWord } from '../../search/fold.js';

/** One organisation of the list. */
export interface Partner {
  organization: Organization;
  /** Its kinds, the narrowest only: who is a foundation is not told to be of the third sector as well. */
  kinds: TermRef[];
  /** Codes of its kinds and of all that stand above them. */
  codes: ReadonlySet<string>;
  services: readonly Service[];
  /** Words of its names, folded. */
  words: readonly string[];
}

/** A choice of the filter by kind. */
export interface KindOption {
  code: string;
  /** Code of the term on top of its branch; the same as `code` where it stands alone. */
  group: string;
  count: number;
}

const wordsOf = (...texts: (string | undefined)[]): string[] => {
  const words: string[] = [];
  for (const text of texts) eachWord(text ?? '', (word) => words.push(word));
  return words;
};

/** The readable key of an organisation (`organization_identifiers`), e.g. `lapy/cus`. */
export const keyOf = (organization: Organization): string | undefined =>
  provider({ id: '', name: '', organization }).key;

/** The sector says little of who has a kind, and the circle that a partner comes from still less. */
const BROAD = [/^(?!wykonawca:(sektor|srodowisko))/, /^wykonawca:sektor/, /./];

function narrowest(kinds: readonly TermRef[], above: ReadonlySet<string>): TermRef[] {
  const narrow = kinds.filter(({ code }) => !above.has(code));
  const sorts = BROAD.map((sort) => narrow.filter(({ code }) => sort.test(code)));
  return sorts.find((sort) => sort.length > 0) ?? [];
}

const made = new WeakMap<Catalogue, Partner[]>();

/** The organisations of a catalogue by name; made once for each catalogue. */
export function partnersOf(catalogue: Catalogue): readonly Partner[] {
  let partners = made.get(catalogue);
  if (partners) return partners;
  const { organizations, taxonomies } = catalogue;
  const services = new Map<string, Service[]>();
  for (const service of catalogue.services) {
    const id = service.organization?.id ?? service.organization_id;
    if (id) services.set(id, [...(services.get(id) ?? []), service]);
  }
  const order = new Intl.Collator('pl', { ignorePunctuation: true }).compare;
  partners = organizations
    .map((organization): Partner => {
      const kinds = termsOf(organization, 'provider_kind');
      const above = new Set(kinds.flatMap(({ code }) => termAncestors(code, taxonomies)));
      return {
        organization,
        kinds: narrowest(kinds, above),
        codes: new Set([...kinds.map(({ code }) => code), ...above]),
        services: services.get(organization.id) ?? [],
        words: wordsOf(organization.name, organization.alternate_name),
      };
    })
    .sort((a, b) => order(a.organization.name, b.organization.name));
  made.set(catalogue, partners);
  return partners;
}

/** The organisation with this id or key. */
export const partnerOf = (partners: readonly Partner[], id: string): Partner | undefined =>
  partners.find(({ organization }) => organization.id === id) ??
  partners.find(({ organization }) => keyOf(organization) === id);

/** Those whose names hold a word that begins with each word typed, and that are of the kind. */
export function found(partners: readonly Partner[], query: string, kind: string): Partner[] {
  const typed = wordsOf(query);
  return partners.filter(
    ({ words, codes }) =>
      (!kind || codes.has(kind)) && typed.every((begin) => words.some((word) => word.startsWith(begin))),
  );
}

/** Kinds that the list holds, in the order of the taxonomy, each with the number of its organisations. */
export function kindOptions(partners: readonly Partner[], catalogue: Catalogue): KindOption[] {
  const counts = new Map<string, number>();
  for (const { codes } of partners) for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  const { taxonomies } = catalogue;
  return [...counts]
    .map(([code, count]) => ({ code, count, group: termAncestors(code, taxonomies).at(-1) ?? code }))
    .sort((a, b) => termOrder(a.code, taxonomies) - termOrder(b.code, taxonomies));
}
