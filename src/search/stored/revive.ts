import type { Catalogue, Service, TaxonomySet } from '../../model/index.js';

import type { Engine } from '../engine.js';
import { entry } from '../collections.js';
import type { OpenSearchOptions, Search } from '../types.js';
import { newVocabulary, type Stem, type Vocabulary } from '../vocabulary.js';
import { analysis } from './analysis.js';
import { DigitReader } from './digits.js';
import { FIELDS, FORMAT, type StoredManifest } from './format.js';

/** A stored index read again. */
export interface Revived {
  /** Compact services, in the order of the index, and the taxonomies of the source. */
  catalogue: Catalogue;
  /**
   * The search over these services with everyday words: `languages` says whose; the names of terms are in the
   * languages that the index was stored with.
   */
  open(options?: OpenSearchOptions): Promise<Search>;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Why a stored index cannot be used. */
export interface Refusal {
  code: 'stale-index' | 'invalid-response';
  message: string;
}

/** Why this is not the index file of this version of the library; undefined when it is. */
export function refusalOf(engine: Engine, json: unknown): Refusal | undefined {
  if (!isObject(json) || typeof json['okienko_index'] !== 'number') {
    return { code: 'invalid-response', message: 'is no index made by `npx okienko index`.' };
  }
  return json['okienko_index'] === FORMAT && json['analysis'] === analysis(engine)
    ? undefined
    : {
        code: 'stale-index',
        message: 'was made by another version of Okienko. Run `npx okienko index` of this version again.',
      };
}

/** Most services that a page takes. */
const MOST_SERVICES = 1_000_000;
/** After how many small things there is a pause. */
const STEP = 500;

function fail(what: string): never {
  throw new TypeError(`The index is damaged: ${what}.`);
}
const listIn = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : fail('no list'));
const textIn = (value: unknown): string => (typeof value === 'string' ? value : fail('no text'));
const objectIn = (value: unknown): Record<string, unknown> => (isObject(value) ? value : fail('no object'));
const numberIn = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : fail('no number');
const countIn = (value: unknown, most: number): number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most
    ? (value as number)
    : fail('no count');

/**
 * Reads a stored index chunk by chunk, in small steps. Nothing of it is trusted: what is not of the form throws, and
 * the page then goes on without it.
 */
class Reviver {
  readonly #engine: Engine;
  readonly #size: number;
  readonly #live: number;
  readonly #services: Service[] = [];
  readonly #taxonomies = new Map<string, TaxonomySet>();
  readonly #things: unknown[] = [];
  /** Things that were checked, by the field that has them and number. */
  readonly #checked = new Map<string, unknown>();
  readonly #checker: InstanceType<Engine['Checker']>;
  /** Words as they were stored: every search that is opened takes its own. */
  readonly #forms: unknown[] = [];
  /** Number of services of every stem, and where the postings are in them. */
  readonly #counts: number[] = [];
  #stem = 0;
  #left = 0;
  #last = -1;
  readonly #impacts: number[] = [];
  readonly #postings: { docs: Uint32Array; impacts: Float32Array }[] = [];
  readonly #codes: string[] = [];
  readonly #keyOf: number[] = [];
  readonly #borne: number[] = [];
  readonly #ends: number[] = [0];
  readonly #terms: [text: string, code: string][] = [];

  constructor(engine: Engine, { services, live }: StoredManifest) {
    this.#engine = engine;
    this.#checker = new engine.Checker();
    this.#size = countIn(services, MOST_SERVICES);
    this.#live = countIn(live, this.#size);
  }

  /** Takes the chunks of a file. Those of a kind that is not known here are left out. */
  *take(chunks: unknown): Generator<void, void, void> {
    for (const chunk of listIn(chunks)) {
      const [kind, value] = listIn(chunk);
      if (kind === 'taxonomy') this.#taxonomy(objectIn(value));
      else if (kind === 'things') for (const thing of listIn(value)) this.#things.push(thing);
      else if (kind === 'services') yield* this.#rows(listIn(value));
      else if (kind === 'forms') this.#words(listIn(value));
      else if (kind === 'impacts') for (const impact of listIn(value)) this.#impacts.push(numberIn(impact));
      else if (kind === 'postings') this.#post(textIn(value));
      else if (kind === 'codes') this.#code(listIn(value));
      else if (kind === 'borne') this.#bear(value);
      else if (kind === 'terms') {
        for (const term of listIn(value)) {
          const [text, code] = listIn(term);
          this.#terms.push([textIn(text), textIn(code)]);
        }
      }
      yield;
    }
  }

  #taxonomy({ terms, ...own }: Record<string, unknown>): void {
    const { id, name, key } = this.#checker.item(own, 'taxonomy');
    const set = entry(this.#taxonomies, textIn(id), () => ({
      id: textIn(id),
      name: textIn(name),
      ...(typeof key === 'string' && { key }),
      terms: [],
    }));
    for (const each of listIn(terms)) {
      const term = this.#checker.item(objectIn(each), 'term');
      if (typeof term['id'] === 'string' && typeof term['name'] === 'string') {
        set.terms.push(term as unknown as TaxonomySet['terms'][number]);
      }
    }
  }

  /** A text, or a thing of a field, told in place or by number; checked as where a catalogue is read. */
  #thing(shape: string, value: unknown): unknown {
    if (typeof value !== 'number') {
      return shape ? this.#checker.item(objectIn(value), shape) : textIn(value);
    }
    return entry(this.#checked, shape + value, () => {
      const thing = this.#things[value];
      return typeof thing === 'number' ? fail('reference') : this.#thing(shape, thing);
    });
  }

  #list(shape: string, value: unknown): unknown[] {
    if (Array.isArray(value)) return value.map((each) => this.#thing(shape, each));
    const list: unknown[] = [];
    for (const reader = new DigitReader(value); !reader.done;) list.push(this.#thing(shape, reader.next()));
    return list;
  }

  *#rows(rows: readonly unknown[]): Generator<void, void, void> {
    for (const each of rows) {
      const row = listIn(each);
      const service: Record<string, unknown> = {};
      FIELDS.forEach(([field, kind], i) => {
        const value = row[i];
        if (value === null || value === undefined) return;
        service[field] =
          kind === 'n'
            ? numberIn(value)
            : kind === 'l'
              ? this.#list(field, value)
              : this.#thing(kind === 't' ? '' : field, value);
      });
      const { key, attributes = [] } = service as { key?: string; attributes?: unknown[] };
      if (!service['id'] || !service['name']) fail('service');
      if (key) service['attributes'] = [{ link_type: 'key', value: key }, ...attributes];
      delete service['key'];
      this.#services.push(service as unknown as Service);
      if (this.#services.length % 100 === 0) yield;
    }
  }

  /** Keeps words for later; how many services each new stem has is needed for the postings. */
  #words(words: unknown[]): void {
    this.#forms.push(words);
    const reader = new DigitReader(words[2]);
    while (!reader.done) {
      reader.next();
      if (reader.next()) continue;
      reader.next();
      reader.next();
      this.#counts.push(reader.below(this.#size + 1));
    }
  }

  #post(text: string): void {
    const reader = new DigitReader(text);
    const docs = new Uint32Array(text.length / 2);
    const impacts = new Float32Array(text.length / 2);
    let at = 0;
    while (!reader.done) {
      while (!this.#left) {
        this.#left = this.#stem < this.#counts.length ? this.#counts[this.#stem++]! : fail('postings');
        this.#last = -1;
      }
      const end = at + (reader.below(this.#left + 1) || fail('postings'));
      for (let i = at; i < end; i++) {
        this.#last += reader.next() + 1;
        docs[i] = this.#last < this.#size ? this.#last : fail('service');
      }
      for (let i = at; i < end; i++) impacts[i] = this.#impacts[reader.below(this.#impacts.length)]!;
      this.#left -= end - at;
      at = end;
    }
    this.#postings.push({ docs: docs.slice(0, at), impacts: impacts.slice(0, at) });
  }

  #code([codes, keys]: readonly unknown[]): void {
    const reader = new DigitReader(keys);
    for (const code of listIn(codes)) {
      this.#codes.push(textIn(code));
      this.#keyOf.push(reader.below(10));
    }
  }

  #bear(value: unknown): void {
    for (const reader = new DigitReader(value); !reader.done;) {
      for (let left = reader.below(this.#codes.length + 1); left; left--) {
        this.#borne.push(reader.below(this.#codes.length));
      }
      this.#ends.push(this.#borne.length);
    }
  }

  /** Ends the reading. */
  *finish(): Generator<void, Revived, void> {
    const services = this.#services;
    const { answerAll, createFacets, joinWords, listOf, newNames, searchOver, suggestible, warm, wordsOf } =
      this.#engine;
    const { inSlices, nextTask } = this.#engine;
    if (services.length !== this.#size || this.#ends.length !== this.#size + 1) fail('services');
    if (this.#left || this.#counts.slice(this.#stem).some(Boolean)) fail('postings');
    const taxonomies = [...this.#taxonomies.values()];
    const total = this.#postings.reduce((sum, { docs }) => sum + docs.length, 0);
    const postings = { docs: new Uint32Array(total), impacts: new Float32Array(total) };
    let at = 0;
    for (const { docs, impacts } of this.#postings.splice(0)) {
      postings.docs.set(docs, at);
      postings.impacts.set(impacts, at);
      at += docs.length;
      yield;
    }
    const facets = createFacets(taxonomies, {
      codes: this.#codes,
      keyOf: this.#keyOf,
      offsets: new Uint32Array(this.#ends),
      borne: new Uint32Array(this.#borne),
    });
    yield;
    this.#ends.length = this.#borne.length = 0;
    this.#checked.clear();
    this.#things.length = 0;
    yield* facets.pack();
    const names = newNames();
    for (const [text, code] of this.#terms) suggestible(names, { text, kind: 'term', code });
    for (const [i, service] of services.entries()) {
      suggestible(names, { text: service.name, kind: 'service', service });
      if (i % STEP === 0) yield;
    }
    const rest = { services, live: this.#live, facets, postings, names };
    // Read now, so that one that is broken is found out before anybody relies on it.
    let first: Vocabulary | undefined = yield* this.#vocabulary();
    return {
      catalogue: { services, organizations: [], taxonomies, problems: [] },
      open: async (options = {}) => {
        const own = first;
        // Everyday words that join a vocabulary make it one search's own.
        first = undefined;
        const loading = wordsOf(options);
        loading.catch(() => undefined); // told where it is waited for
        const base = { ...(own ?? (await inSlices(this.#vocabulary(), options.signal))), ...rest };
        options.listed?.(searchOver(listOf(base)));
        const { thesauri, understanding } = await loading;
        const index = await inSlices(joinWords(base, thesauri, understanding), options.signal);
        const search = searchOver(index);
        // What answers each concept is found out when it is asked for, and of all others in the meantime; not in the
        // task in which somebody who waits for the search asks and draws.
        void nextTask()
          .then(() => inSlices(answerAll(index), options.signal))
          .then(() => warm(search, services))
          .catch(() => undefined);
        return search;
      },
    };
  }

  *#vocabulary(): Generator<void, Vocabulary, void> {
    const vocabulary = newVocabulary();
    const { forms, initials, stems, families } = vocabulary;
    const all: Stem[] = [];
    let at = 0;
    for (const chunk of this.#forms) {
      const [joined, spelt, numbers, others] = listIn(chunk);
      const spellings = textIn(spelt).split(' ');
      const reader = new DigitReader(numbers);
      const more = listIn(others).values();
      const partOf = (whole: string): string => {
        const length = reader.next();
        return (length ? whole.slice(0, length - 1) : textIn(more.next().value)) || fail('stem');
      };
      for (const [i, text] of textIn(joined).split(' ').entries()) {
        const uses = reader.next();
        const back = reader.next();
        let own = all[all.length - back];
        if (!back) {
          const stemText = partOf(text);
          const root = partOf(stemText);
          own = { text: stemText, docs: [], from: at, to: (at += reader.next()) };
          if (stems.has(stemText)) fail('stem');
          stems.set(stemText, own);
          all.push(own);
          entry(families, root, () => []).push(own);
        }
        if (!text || forms.has(text)) fail('form');
        const form = { text, spelling: spellings[i] || text, stem: own ?? fail('stem'), uses };
        forms.set(text, form);
        entry(initials, text[0]!, () => []).push(form);
        if (i % STEP === 0) yield;
      }
    }
    return vocabulary;
  }
}

/**
 * Reads a stored index in slices that do not block the page.
 *
 * @param manifest the index file, parsed
 * @param parts the parts in their order, parsed
 * @throws when it is not of the form
 */
export async function reviveWith(
  engine: Engine,
  manifest: object,
  parts: AsyncIterable<unknown> | Iterable<unknown> = [],
  signal?: AbortSignal,
): Promise<Revived> {
  const refusal = refusalOf(engine, manifest);
  if (refusal) throw new TypeError(`The index ${refusal.message}`);
  const reviver = new Reviver(engine, manifest as StoredManifest);
  const { chunks } = manifest as StoredManifest;
  const { inSlices } = engine;
  if (chunks) await inSlices(reviver.take(chunks), signal);
  for await (const part of parts) await inSlices(reviver.take(part), signal);
  return inSlices(reviver.finish(), signal);
}
