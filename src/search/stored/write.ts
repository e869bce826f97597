import { compactService } from '../../model/compact.js';
import type { Attribute, Service, TaxonomySet } from '../../model/index.js';
import { readServices } from '../build.js';
import { entry } from '../collections.js';
import { ENGINE } from '../engine.js';
import { atOnce } from '../slices.js';
import { family } from '../stem.js';
import type { SearchOptions } from '../types.js';
import { analysis } from './analysis.js';
import { digits, hashOf } from './digits.js';
import { FIELDS, FORMAT, type Chunk, type StoredManifest } from './format.js';

/** Longest chunk, about, in characters: what a slow telephone takes in within a few milliseconds. */
const CHUNK = 24_000;
/** Longest file of chunks, in the same measure. */
const PART = 200_000;
/** Most services of a stem told in one run. */
const RUN = 4_000;

/** An index ready to be saved as files. */
export interface StoredIndex {
  manifest: StoredManifest;
  /** Texts of the parts by their path. */
  parts: Map<string, string>;
}

/**
 * Builds the index of a catalogue and writes it into the form that pages load (`npx okienko index` saves it).
 *
 * @param options as of `createSearch`; `folder` says where the parts will be, relative to the index file, with `/` at
 *   its end
 */
export function storeIndex(
  services: readonly Service[],
  options: Omit<SearchOptions, 'thesauri'> & { folder?: string } = {},
): StoredIndex {
  const { languages = ['pl'], taxonomies = [], folder = 'index/' } = options;
  const base = atOnce(readServices(services, options));
  const chunks: Chunk[] = [...taxonomyChunks(taxonomies), ...serviceChunks(base.services)];

  // Words: a form says which stem it has; a new stem is told where it is met first.
  const stemNumbers = new Map<object, number>();
  let texts: string[] = [];
  let spellings: string[] = [];
  let numbers: number[] = [];
  let others: string[] = [];
  let size = 0;
  const endForms = (): void => {
    if (texts.length) chunks.push(['forms', [texts.join(' '), spellings.join(' '), digits(numbers), others]]);
    [texts, spellings, numbers, others, size] = [[], [], [], [], 0];
  };
  /** A beginning of `whole` by its length and 1; 0 for anything else. */
  const beginning = (whole: string, part: string): number => {
    if (whole.startsWith(part)) return part.length + 1;
    others.push(part);
    return 0;
  };
  for (const { text, spelling, uses, stem } of base.forms.values()) {
    texts.push(text);
    spellings.push(spelling === text ? '' : spelling);
    const known = stemNumbers.get(stem);
    numbers.push(uses, known === undefined ? 0 : stemNumbers.size - known);
    if (known === undefined) {
      stemNumbers.set(stem, stemNumbers.size);
      numbers.push(beginning(text, stem.text), beginning(stem.text, family(stem.text)), stem.to - stem.from);
    }
    size += text.length + spelling.length + 8;
    if (size > CHUNK) endForms();
  }
  endForms();

  // Of every stem first its services, each as the distance from the one before, then how much it counts in each.
  const { docs, impacts } = base.postings;
  const counts = new Map<number, number>();
  for (const impact of impacts) counts.set(impact, (counts.get(impact) ?? 0) + 1);
  const values = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || a - b);
  const references = new Map(values.map((value, i) => [value, i]));
  for (let at = 0; at < values.length; at += 2_000) {
    chunks.push(['impacts', values.slice(at, at + 2_000).map(shortest)]);
  }
  let lines: number[] = [];
  const endPostings = (): void => {
    if (lines.length) chunks.push(['postings', digits(lines)]);
    lines = [];
  };
  for (const { from, to } of base.stems.values()) {
    let before = -1;
    // A stem that many services have is told in several runs, each with its length.
    for (let at = from; at < to; at += RUN) {
      const end = Math.min(at + RUN, to);
      lines.push(end - at);
      for (let i = at; i < end; i++) {
        lines.push(docs[i]! - before - 1);
        before = docs[i]!;
      }
      for (let i = at; i < end; i++) lines.push(references.get(impacts[i]!)!);
      if (lines.length > CHUNK / 2) endPostings();
    }
  }
  endPostings();

  const { codes, keyOf, offsets, borne } = base.facets.packed();
  for (let at = 0; at < codes.length; at += 500) {
    chunks.push(['codes', [codes.slice(at, at + 500), digits(keyOf.slice(at, at + 500))]]);
  }
  for (let doc = 0; doc < base.services.length;) {
    const list: number[] = [];
    for (; doc < base.services.length && list.length < CHUNK / 2; doc++) {
      const own = borne.subarray(offsets[doc], offsets[doc + 1]);
      list.push(own.length, ...own);
    }
    chunks.push(['borne', digits(list)]);
  }
  const terms = [...base.names.known.values()].flatMap(({ suggestion: { kind, text, code } }) =>
    kind === 'term' ? [[text, code]] : [],
  );
  for (let at = 0; at < terms.length; at += 300) chunks.push(['terms', terms.slice(at, at + 300)]);

  const files = filesOf(chunks);
  const parts = new Map<string, string>();
  if (files.length > 1) for (const text of files) parts.set(`${folder}parts/${hashOf(text)}.json`, text);
  const manifest: StoredManifest = {
    okienko_index: FORMAT,
    analysis: analysis(ENGINE),
    content: hashOf(files.map(hashOf).join()),
    languages: [...languages],
    services: base.services.length,
    live: base.live,
    ...(parts.size
      ? { parts: [...parts].map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text).length })) }
      : { chunks }),
  };
  return { manifest, parts };
}

/** The shortest decimal number that is the same single-precision one. */
function shortest(value: number): number {
  for (let precision = 3; ; precision++) {
    const short = Number(value.toPrecision(precision));
    if (Math.fround(short) === value) return short;
  }
}

/** Texts of files, each with some chunks. */
function filesOf(chunks: readonly Chunk[]): string[] {
  const files: string[] = [];
  let own: string[] = [];
  let length = 0;
  for (const chunk of chunks) {
    const text = JSON.stringify(chunk);
    if (length && length + text.length > PART) {
      files.push(`[${own.join()}]`);
      own = [];
      length = 0;
    }
    own.push(text);
    length += text.length;
  }
  return [...files, `[${own.join()}]`];
}

/** What names and hierarchy of terms need of the source's taxonomies. */
function taxonomyChunks(taxonomies: readonly TaxonomySet[]): Chunk[] {
  return taxonomies.flatMap(({ id, name, key, terms }) => {
    const some = terms.map(({ id, code, name, parent_id, language, name_translations }) => ({
      id,
      code,
      name,
      parent_id,
      language,
      name_translations,
    }));
    const chunks: Chunk[] = [];
    for (let at = 0; at === 0 || at < some.length; at += 100) {
      chunks.push(['taxonomy', { id, name, key, terms: some.slice(at, at + 100) }]);
    }
    return chunks;
  });
}

/** Services as rows of compact fields; what several have in common is told once. */
function serviceChunks(services: readonly Service[]): Chunk[] {
  const compact = services.map((service): Record<string, unknown> => {
    const { attributes = [], ...rest } = compactService(service);
    const [first] = attributes as Attribute[];
    const key = first?.link_type === 'key' ? first.value : undefined;
    return { ...rest, key, attributes: key === undefined ? attributes : attributes.slice(1) };
  });
  const uses = new Map<string, number>();
  const used = (value: unknown): void => {
    const text = JSON.stringify(value);
    uses.set(text, (uses.get(text) ?? 0) + 1);
  };
  for (const service of compact) {
    for (const [field, kind] of FIELDS) {
      const value = service[field];
      if (value === undefined || kind === 'n') continue;
      if (kind === 'l') (value as unknown[]).forEach(used);
      else if (kind === 'o' || (value as string).length > 8) used(value);
    }
  }
  // What is used most has the shortest number.
  const shared = [...uses].filter(([, count]) => count > 1).sort(([, a], [, b]) => b - a);
  const numbers = new Map(shared.map(([text], number) => [text, number]));
  const referred = (value: unknown): unknown => numbers.get(JSON.stringify(value)) ?? value;
  const cell = (kind: string, value: unknown): unknown => {
    if (value === undefined) return null;
    if (kind === 'n') return value;
    if (kind !== 'l') return referred(value);
    const list = (value as unknown[]).map(referred);
    if (!list.length) return null;
    return list.every((each) => typeof each === 'number') ? digits(list as number[]) : list;
  };
  const rows = compact.map((service) => {
    const row = FIELDS.map(([field, kind]) => cell(kind, service[field]));
    while (row.at(-1) === null) row.pop();
    return row;
  });
  const things = shared.map(([text]) => JSON.parse(text) as unknown);
  return [...listChunks('things', things), ...listChunks('services', rows)];
}

/** A long list in chunks. */
function listChunks(kind: string, list: readonly unknown[]): Chunk[] {
  const chunks = new Map<number, unknown[]>();
  let length = 0;
  for (const each of list) {
    length += JSON.stringify(each).length + 1;
    entry(chunks, Math.floor(length / CHUNK), () => []).push(each);
  }
  return [...chunks.values()].map((some) => [kind, some]);
}
