import Fuse, { type IFuseOptions } from 'fuse.js';
import type { Service } from '../../../src/model/index.js';
import type { Engine } from './engine.js';
import { FIELD_BOOSTS, FIELDS, jsonBytes, stems, textsOf, type Texts } from './texts.js';

/** Fuse.js over documents; it gives whatever is below its threshold and has no other notion of confidence. */
function fuseEngine(id: string, name: string, settings: string, options: IFuseOptions<Texts>): Engine {
  return {
    id,
    name,
    settings,
    open(services: readonly Service[]) {
      const fuse = new Fuse(textsOf(services), options);
      return {
        search: (query, limit) => ({
          services: fuse.search(query, { limit }).map(({ refIndex }) => services[refIndex]!),
          confident: true,
        }),
        serialisedBytes: () => jsonBytes(fuse.getIndex().toJSON()),
      };
    },
  };
}

const weighted = FIELDS.map((name) => ({ name, weight: FIELD_BOOSTS[name] }));

export const fuseDefault = fuseEngine(
  'fuse-default',
  'Fuse.js, default',
  'all fields alike, default options',
  {
    keys: FIELDS,
  },
);

export const fuseTuned = fuseEngine(
  'fuse-tuned',
  'Fuse.js, tuned',
  'field weights, ignoreLocation, ignoreDiacritics, ignoreFieldNorm, threshold 0.6',
  // A lower threshold would be faster and find fewer: whole queries are matched, and people inflect.
  { keys: weighted, ignoreLocation: true, ignoreDiacritics: true, ignoreFieldNorm: true, threshold: 0.6 },
);

export const fuseTokens = fuseEngine(
  'fuse-tokens',
  'Fuse.js, token search',
  'useTokenSearch over our stems, field weights, ignoreLocation, ignoreDiacritics, threshold 0.3',
  {
    keys: weighted,
    useTokenSearch: true,
    tokenize: stems,
    ignoreLocation: true,
    ignoreDiacritics: true,
    threshold: 0.3,
  },
);
