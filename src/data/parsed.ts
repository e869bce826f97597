import { mergeCatalogues, parseCatalogue, type Catalogue } from '../model/index.js';
import { CusFormatError, failure } from './errors.js';

/** Parsed once per raw JSON within one copy of the library, however many elements show it. */
const parsed = new WeakMap<object, Catalogue>();
/** Merged once per pair of catalogues. */
const merged = new WeakMap<Catalogue, WeakMap<Catalogue, Catalogue>>();

function made<K extends object, V>(map: WeakMap<K, V>, key: K, make: () => V): V {
  if (!map.has(key)) map.set(key, make());
  return map.get(key)!;
}

/** The catalogue of a raw JSON; the same object for the same JSON. */
export function catalogueOf(json: object): Catalogue {
  return made(parsed, json, () => parseCatalogue(json));
}

/** The merged catalogue of several raw JSONs; the same object for the same list. Of one: its own. */
export function mergedOf(jsons: readonly object[]): Catalogue | undefined {
  return jsons.map(catalogueOf).reduce<Catalogue | undefined>(
    (a, b) =>
      a
        ? made(
            made(merged, a, () => new WeakMap()),
            b,
            () => mergeCatalogues([a, b]),
          )
        : b,
    undefined,
  );
}

/**
 * Throws CusFormatError when the JSON is something else than a catalogue, for instance `{"error": "…"}` with
 * status 200, so that it does not take the place of the last good copy.
 */
export function checkCatalogue(json: object, url: string): void {
  const unknown = catalogueOf(json).problems.find(({ code }) => code === 'unknown-form');
  if (!unknown) return;
  throw failure(CusFormatError, 'invalid-response', url, `is no HSDS catalogue. ${unknown.message}`);
}
