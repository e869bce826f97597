import { create, insertMultiple, save, search, type Tokenizer } from '@orama/orama';
import type { Engine } from './engine.js';
import { FIELD_BOOSTS, FIELDS, jsonBytes, stems, textsOf } from './texts.js';

const tokenizer: Tokenizer = {
  language: 'english',
  normalizationCache: new Map(),
  tokenize: (text) => [...new Set(stems(text))],
};

export const orama: Engine = {
  id: 'orama',
  name: 'Orama',
  settings: 'tokenizer of our stems, field boosts, tolerance 1, threshold 1, weaker length norm (b 0.4)',
  async open(services) {
    const database = create({
      schema: Object.fromEntries(FIELDS.map((field) => [field, 'string'] as const)),
      components: { tokenizer },
    });
    // Its own identifiers must be strings.
    await insertMultiple(
      database,
      textsOf(services).map((texts) => ({ ...texts, id: String(texts.id) })),
    );
    return {
      async search(term, limit) {
        const { hits } = await search(database, {
          term,
          limit,
          tolerance: 1,
          threshold: 1,
          boost: FIELD_BOOSTS,
          relevance: { k: 1.2, b: 0.4, d: 0.5 },
        });
        return { services: hits.map(({ id }) => services[Number(id)]!), confident: true };
      },
      serialisedBytes: () => jsonBytes(save(database)),
    };
  },
};
