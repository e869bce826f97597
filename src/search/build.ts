import { lifecycle, plainText, termName, type Service, type TermRef } from '../model/index.js';
import { Corrector } from './correct.js';
import { FacetIndex, termsOfService } from './facets.js';
import { FIELD_WEIGHTS, MATCH_FIELDS, fieldText, otherTexts } from './fields.js';
import { foldText, sortKey, words } from './fold.js';
import { sortSteps, type Steps } from './slices.js';
import { singular } from './stem.js';
import type { SearchField, SearchOptions } from './types.js';
import { Vocabulary } from './vocabulary.js';

/** A name that can be suggested. */
export interface SuggestedName {
  text: string;
  folded: string;
  /** Number of the first service with it; undefined for the name of a term. */
  doc?: number;
  /** Whether other services have it too. */
  shared?: boolean;
  /** Code of the term. */
  code?: string;
}

/** All that queries need. Services are numbered active first, then planned, then inactive, each by name. */
export interface Index {
  services: readonly Service[];
  /** Number of the first inactive service. */
  inactiveFrom: number;
  vocabulary: Vocabulary;
  corrector: Corrector;
  /** Postings of stem `s` are at `starts[s]` … `starts[s + 1]` of `docs` and `impacts`. */
  starts: Uint32Array;
  docs: Uint32Array;
  /** How much a stem counts in a service: the weighted sum over fields of BM25F, before saturation. */
  impacts: Float32Array;
  facets: FacetIndex;
  names: SuggestedName[];
  terms: SuggestedName[];
}

const TIERS = { active: 0, planned: 1, inactive: 2 };
/** Terms in which people look for a service; who ensures it and in which package are not looked for by words. */
const INDEXED_TERMS = ['areas', 'recipients', 'situations', 'delivery', 'providerKinds'] as const;

/** One growing table of (stem, service, impact), filled service by service. */
class Postings {
  readonly vocabulary = new Vocabulary();
  #size = 0;
  #stems = new Uint32Array(4096);
  #docs = new Uint32Array(4096);
  #impacts = new Float32Array(4096);
  /** Impact of every stem in the current service, and the stems that have one. */
  readonly #current: number[] = [];
  #touched: number[] = [];

  /** Adds the words of one text, or of several that are one field, to the current service. */
  add(field: SearchField, stems: readonly number[]): void {
    const { weight, lengthPenalty, usualLength } = FIELD_WEIGHTS[field];
    const impact = weight / (1 - lengthPenalty + (lengthPenalty * stems.length) / usualLength);
    for (const stem of stems) {
      const before = this.#current[stem] ?? 0;
      if (!before) this.#touched.push(stem);
      this.#current[stem] = before + impact;
    }
  }

  stemsOf(text: string): number[] {
    const stems: number[] = [];
    this.vocabulary.read(text, (stem) => stems.push(stem));
    return stems;
  }

  endService(doc: number): void {
    while (this.#size + this.#touched.length > this.#stems.length) {
      this.#stems = grown(this.#stems);
      this.#docs = grown(this.#docs);
      this.#impacts = grown(this.#impacts);
    }
    for (const stem of this.#touched) {
      this.#stems[this.#size] = stem;
      this.#docs[this.#size] = doc;
      this.#impacts[this.#size++] = this.#current[stem]!;
      this.#current[stem] = 0;
    }
    this.#touched = [];
  }

  /** Groups the table by stem; within a stem services stay in order. */
  *grouped(): Steps<Pick<Index, 'starts' | 'docs' | 'impacts'>> {
    const starts = new Uint32Array(this.vocabulary.stems.size + 1);
    for (let i = 0; i < this.#size; i++) {
      starts[this.#stems[i]! + 1]!++;
      if (!(i & 0xffff)) yield;
    }
    for (let stem = 1; stem < starts.length; stem++) starts[stem]! += starts[stem - 1]!;
    const next = starts.slice();
    const docs = new Uint32Array(this.#size);
    const impacts = new Float32Array(this.#size);
    for (let i = 0; i < this.#size; i++) {
      const at = next[this.#stems[i]!]!++;
      docs[at] = this.#docs[i]!;
      impacts[at] = this.#impacts[i]!;
      if (!(i & 0x3fff)) yield;
    }
    return { starts, docs, impacts };
  }
}

/** A copy with room for as much again. */
function grown<T extends Uint32Array | Float32Array>(full: T): T {
  const roomy = new (full.constructor as new (size: number) => T)(full.length * 2);
  roomy.set(full);
  return roomy;
}

/** Names of terms in all languages of the index, read once per term. */
class TermTexts {
  readonly suggested: SuggestedName[] = [];
  readonly #stems = new Map<string, number[]>();
  readonly #postings: Postings;
  readonly #options: SearchOptions;

  constructor(postings: Postings, options: SearchOptions) {
    this.#postings = postings;
    this.#options = options;
  }

  stemsOf({ code, name }: TermRef): number[] {
    const key = `${code} ${name}`;
    let stems = this.#stems.get(key);
    if (!stems) {
      stems = [];
      const seen = new Set<string>();
      for (const { text, english } of this.#namesOf(code, name)) {
        const folded = foldText(text);
        if (!folded || seen.has(folded)) continue;
        seen.add(folded);
        this.suggested.push({ text, folded, code });
        stems.push(
          ...this.#postings.stemsOf(
            english
              ? words(text)
                  .map((w) => singular(w.text))
                  .join(' ')
              : text,
          ),
        );
      }
      this.#stems.set(key, stems);
    }
    return stems;
  }

  #namesOf(code: string, name: string): { text: string; english: boolean }[] {
    const { languages = ['pl'], taxonomies, termNames } = this.#options;
    const own = plainText(name) ?? '';
    const found = [{ text: own, english: false }];
    for (const language of languages) {
      const names = termNames?.[language];
      const text = termName(code, language, {
        fallback: '',
        ...(names ? { names } : {}),
        ...(taxonomies ? { taxonomies } : {}),
      });
      found.push({ text, english: language === 'en' });
    }
    return found;
  }
}

/** Builds an index in small steps, of which none takes long. */
export function* buildIndex(given: readonly Service[], options: SearchOptions): Steps<Index> {
  const now = options.now ?? new Date();
  const tiers: number[] = [];
  const keys: string[] = [];
  for (const service of given) {
    tiers.push(TIERS[lifecycle(service, now).state]);
    keys.push(sortKey(service.name));
    yield;
  }
  const order = yield* sortSteps(
    given.length,
    (a, b) => tiers[a]! - tiers[b]! || (keys[a]! < keys[b]! ? -1 : keys[a]! > keys[b]! ? 1 : 0),
  );
  const services: Service[] = [];
  const postings = new Postings();
  const terms = new TermTexts(postings, options);
  const facets = new FacetIndex(options.taxonomies);
  const names = new Map<string, SuggestedName>();
  const providers = new Map<string, number[]>();
  let inactiveFrom = 0;
  for (const number of order) {
    const service = given[number]!;
    const doc = services.push(service) - 1;
    if (tiers[number]! < TIERS.inactive) inactiveFrom = doc + 1;
    for (const field of MATCH_FIELDS) {
      const text = fieldText(service, field);
      if (!text) continue;
      let stems = field === 'provider' ? providers.get(text) : undefined;
      if (!stems) {
        stems = postings.stemsOf(text);
        if (field === 'provider') providers.set(text, stems);
      }
      postings.add(field, stems);
    }
    for (const { field, text } of otherTexts(service)) postings.add(field, postings.stemsOf(text));
    const ownTerms = termsOfService(service);
    postings.add('terms', [
      ...new Set(INDEXED_TERMS.flatMap((key) => ownTerms[key].flatMap((term) => terms.stemsOf(term)))),
    ]);
    postings.endService(doc);
    facets.add(service, ownTerms);
    const folded = foldText(service.name.slice(0, 200));
    const same = names.get(folded);
    if (same) same.shared = true;
    else names.set(folded, { text: service.name, folded, doc });
    yield;
  }
  const grouped = yield* postings.grouped();
  const { vocabulary } = postings;
  const { forms } = vocabulary;
  vocabulary.sorted = yield* sortSteps(forms.length, (a, b) => (forms[a]! < forms[b]! ? -1 : 1));
  yield;
  const corrector = new Corrector(vocabulary);
  return {
    services,
    inactiveFrom,
    vocabulary,
    corrector,
    ...grouped,
    facets,
    names: [...names.values()],
    terms: terms.suggested,
  };
}
