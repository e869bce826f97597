import MiniSearch from 'minisearch';
import { isFunctionWord, stem } from '../../../src/search/stem.js';
import type { Engine } from './engine.js';
import { FIELD_BOOSTS, FIELDS, foldedWords, textsOf, type Texts } from './texts.js';

export const minisearch: Engine = {
  id: 'minisearch',
  name: 'MiniSearch',
  settings: 'our folding, stemmer and function words, field boosts, prefix for the last word, fuzzy 0.2',
  open(services) {
    const index = new MiniSearch<Texts>({
      fields: FIELDS,
      tokenize: foldedWords,
      processTerm: (word) => (isFunctionWord(word) ? null : stem(word)),
      searchOptions: {
        boost: FIELD_BOOSTS,
        prefix: (_, i, terms) => i === terms.length - 1,
        fuzzy: 0.2,
      },
    });
    index.addAll(textsOf(services));
    return {
      search: (query, limit) => ({
        services: index
          .search(query)
          .slice(0, limit)
          .map(({ id }) => services[id as number]!),
        confident: true,
      }),
      serialisedBytes: () => Buffer.byteLength(JSON.stringify(index)),
    };
  },
};
