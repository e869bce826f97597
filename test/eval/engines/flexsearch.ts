import { Document, type Tokenizer } from 'flexsearch';
import type { Engine } from './engine.js';
import { FIELD_BOOSTS, FIELDS, stems, textsOf, type Field, type Texts } from './texts.js';

/** How many hits of each field are joined. */
const PER_FIELD = 100;
/** How slowly hits of a field lose worth with their place in it; of 1, 5 and 20 the best on the development queries. */
const PLACE_OFFSET = 5;

function flexsearchEngine(id: string, tokenize: Tokenizer): Engine {
  return {
    id,
    name: `FlexSearch, ${tokenize}`,
    settings: `document index, our stems as its encoder, tokenize ${tokenize}, suggest; fields joined by boost and place`,
    open(services) {
      const index = new Document<Texts>({
        id: 'id',
        index: FIELDS.map((field) => ({ field, encode: stems, tokenize })),
      });
      for (const texts of textsOf(services)) index.add(texts);
      return {
        search(query, limit) {
          // It ranks within a field only; so the fields are joined here, an early hit in a weighty field first.
          const scores = new Map<number, number>();
          for (const { field, result } of index.search(query, { limit: PER_FIELD, suggest: true }))
            result.forEach((id, place) => {
              const score = FIELD_BOOSTS[field as Field] / (place + PLACE_OFFSET);
              scores.set(Number(id), (scores.get(Number(id)) ?? 0) + score);
            });
          const best = [...scores].sort(([, a], [, b]) => b - a).slice(0, limit);
          return { services: best.map(([id]) => services[id]!), confident: true };
        },
        serialisedBytes() {
          let bytes = 0;
          index.export((_key: string, data: string) => {
            bytes += Buffer.byteLength(data ?? '');
          });
          return bytes;
        },
      };
    },
  };
}

/** Forgives swapped and missing letters. */
export const flexsearch = flexsearchEngine('flexsearch', 'tolerant');

/** Finds any part of a word; finds more, and its index is many times larger. */
export const flexsearchFull = flexsearchEngine('flexsearch-full', 'full');
