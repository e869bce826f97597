import { lifecycle, plainText, termName, type Service, type TermRef } from '../model/index.js';
import { byText, entry } from './collections.js';
import { answersOf, learn, type Meanings } from './concepts.js';
import { createCorrector, type Corrector } from './correct.js';
import { createFacets, termsOfService, type Facets } from './facets.js';
import { FIELD_WEIGHTS, LENGTH_PENALTY, allTexts } from './fields.js';
import { foldText, sortKey, words } from './fold.js';
import { singular } from './stem.js';
import type { SearchField, SearchLanguage, SearchOptions, Suggestion } from './types.js';
import { newVocabulary, pack, readWords, type Postings, type Stem, type Vocabulary } from './vocabulary.js';

/** All that queries need. Services are numbered active first, then planned, then inactive, each by name. */
export interface Index extends Vocabulary {
  services: Service[];
  /** Number of active and planned services. */
  live: number;
  correct: Corrector;
  facets: Facets;
  meanings: Meanings;
  postings: Postings;
  /** Names that can be suggested, by kind and folded text. */
  names: Map<string, { folded: string; suggestion: Suggestion }>;
}

/** Builds an index in small steps, of which none takes long. */
export function* buildIndex(given: readonly Service[], options: SearchOptions): Generator<void, Index, void> {
  const { languages = ['pl'], taxonomies, termNames, thesauri = [], now = new Date() } = options;
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
  const names: Index['names'] = new Map();
  const services: Service[] = [];
  let live = 0;

  function suggestible(suggestion: Suggestion): void {
    const folded = foldText(suggestion.text.slice(0, 200));
    const same = entry(names, suggestion.kind + folded, () => ({ folded, suggestion }));
    // A name that several services have stands for none of them.
    if (same.suggestion !== suggestion) delete same.suggestion.service;
  }

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
        if (text) suggestible({ text, kind: 'term', code });
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
      suggestible({ text: service.name, kind: 'service', service });
      yield;
    }
  }
  const postings = yield* pack(vocabulary);
  const meanings = yield* learn(vocabulary, thesauri);
  yield* facets.pack();
  const index: Index = {
    ...vocabulary,
    meanings,
    postings,
    services,
    live,
    correct: createCorrector(vocabulary.forms.values()),
    facets,
    names,
  };
  // All of them now, in small steps, take less than each at the key press that asks for it first.
  for (const number of meanings.concepts.keys()) {
    answersOf(index, number);
    yield;
  }
  return index;
}
