import { lifecycle, plainText, termName, type Service, type TermRef } from '../model/index.js';
import { byText, entry } from './collections.js';
import { createCorrector, type Corrector } from './correct.js';
import { createFacets, termsOfService, type Facets } from './facets.js';
import { FIELD_WEIGHTS, LENGTH_PENALTY, allTexts } from './fields.js';
import { sortKey, words } from './fold.js';
import type { Meanings } from './meaning.js';
import { newNames, suggestible, type Names } from './names.js';
import { singular } from './stem.js';
import type { Thesaurus } from './thesaurus/read.js';
import type { SearchField, SearchLanguage, SearchOptions } from './types.js';
import { newVocabulary, pack, readWords, type Postings, type Stem, type Vocabulary } from './vocabulary.js';

/** All that queries need. Services are numbered active first, then planned, then inactive, each by name. */
export interface Index extends Vocabulary {
  services: Service[];
  /** Number of active and planned services. */
  live: number;
  correct: Corrector;
  facets: Facets;
  meanings: Meanings;
  /** What reads the everyday words of queries; without it they are words like others. */
  understanding?: Understanding | undefined;
  postings: Postings;
  names: Names;
}

/** What understands everyday words. */
export type Understanding = typeof import('./understanding.js');

/** What an index knows of the services alone, before everyday words join it. */
export type Base = Omit<Index, 'correct' | 'meanings' | 'understanding'>;

/** Builds an index in small steps, of which none takes long. */
export function* buildIndex(
  base: Base,
  thesauri: readonly Thesaurus[],
  understanding?: Understanding,
): Generator<void, Index, void> {
  const index = yield* joinWords(base, thesauri, understanding);
  // All of them now, in small steps, take less than each at the key press that asks for it first.
  yield* answerAll(index);
  return index;
}

/** Finds out what answers each concept, in small steps. */
export function* answerAll(index: Index): Generator<void, void, void> {
  for (const number of index.meanings.concepts.keys()) {
    index.understanding?.answersOf(index, number);
    yield;
  }
}

const noMeanings = (): Meanings => ({ concepts: [], phrases: [], hints: [], answers: new Map() });

/** What there is to show before the words have joined it: the list, its filters, and services by their own words. */
export const listOf = (base: Base): Index => ({ ...base, meanings: noMeanings(), correct: () => [] });

/** Takes everyday words into the vocabulary of an index, in small steps; it becomes the index's own. */
export function* joinWords(
  base: Base,
  thesauri: readonly Thesaurus[],
  understanding?: Understanding,
): Generator<void, Index, void> {
  const meanings = understanding ? yield* understanding.learn(base, thesauri) : noMeanings();
  return { ...base, meanings, understanding, correct: yield* createCorrector(base.forms) };
}

/** Reads the services, in small steps. */
export function* readServices(
  given: readonly Service[],
  options: Omit<SearchOptions, 'thesauri'>,
): Generator<void, Base, void> {
  const { languages = ['pl'], taxonomies, termNames, now = new Date() } = options;
  // Sorted in small buckets: a plain sort of tens of thousands would block the page.
  const buckets: Record<string, { key: string; service: Service }[]> = {};
  for (const service of given) {
    const { state } = lifecycle(service, now);
    // active, planned, inactive
    const key = 'api'.indexOf(state[0]!) + sortKey(service.name);
    (buckets[key.slice(0, 3)] ??= []).push({ key, service });
    yield;
  }

  const vocabulary = newVocabulary();
  const facets = createFacets(taxonomies);
  const names = newNames();
  const services: Service[] = [];
  let live = 0;

  const termStems = new Map<string, Stem[]>();
  /** Stems of a term's names in all languages of the index. */
  const stemsOfTerm = ({ code, name }: TermRef): Stem[] =>
    entry(termStems, `${code} ${name}`, () =>
      ['', ...languages].flatMap((language) => {
        const text = language
          ? termName(code, language, {
              fallback: '',
              names: termNames?.[language as SearchLanguage],
              taxonomies,
            })
          : (plainText(name) ?? '');
        if (text) suggestible(names, { text, kind: 'term', code });
        return readWords(
          vocabulary,
          language === 'en'
            ? words(text)
                .map((word) => singular(word.text))
                .join(' ')
            : text,
        );
      }),
    );

  function addField(field: SearchField, stems: Stem[]): void {
    const [weight, usualLength] = FIELD_WEIGHTS[field];
    const impact = weight / (1 + LENGTH_PENALTY * (stems.length / usualLength - 1));
    const doc = services.length - 1;
    for (const { docs } of stems) {
      if (docs.at(-2) === doc) docs[docs.length - 1]! += impact;
      else docs.push(doc, impact);
    }
  }

  for (const head of Object.keys(buckets).sort()) {
    for (const { service } of buckets[head]!.sort((a, b) => byText(a.key, b.key))) {
      services.push(service);
      if (head < '2') live++;
      for (const [field, text] of allTexts(service)) addField(field, readWords(vocabulary, text));
      const terms = termsOfService(service);
      addField('terms', [...new Set(terms.slice(0, 5).flat().flatMap(stemsOfTerm))]);
      facets.add(service, terms);
      suggestible(names, { text: service.name, kind: 'service', service });
      yield;
    }
  }
  const postings = yield* pack(vocabulary);
  yield* facets.pack();
  return { ...vocabulary, postings, services, live, facets, names };
}
