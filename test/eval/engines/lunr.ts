import lunr from 'lunr';
import type { Engine } from './engine.js';
import { FIELD_BOOSTS, FIELDS, jsonBytes, stems, textsOf } from './texts.js';

export const lunrEngine: Engine = {
  id: 'lunr',
  name: 'lunr',
  settings:
    'our folding, stemmer and function words, field boosts, prefix for the last word, one typing error in long words',
  open(services) {
    const builder = new lunr.Builder();
    // The words come stemmed, so that its pipeline, which is written for English, has nothing left to do.
    builder.tokenizer = Object.assign(
      (text?: unknown) => stems(String(text ?? '')).map((word) => new lunr.Token(word, {})),
      { separator: /\s+/ },
    );
    builder.ref('id');
    for (const field of FIELDS) builder.field(field, { boost: FIELD_BOOSTS[field] });
    for (const texts of textsOf(services)) builder.add(texts);
    const index = builder.build();
    return {
      search(query, limit) {
        const terms = stems(query);
        const { TRAILING } = lunr.Query.wildcard;
        const found = index.query((clauses) => {
          terms.forEach((term, i) => {
            clauses.term(term, { boost: 10, usePipeline: false });
            if (i === terms.length - 1)
              clauses.term(term, { boost: 3, wildcard: TRAILING, usePipeline: false });
            if (term.length > 4) clauses.term(term, { boost: 3, editDistance: 1, usePipeline: false });
          });
        });
        return { services: found.slice(0, limit).map(({ ref }) => services[Number(ref)]!), confident: true };
      },
      serialisedBytes: () => jsonBytes(index),
    };
  },
};
