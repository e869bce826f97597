import { mergeCatalogues, type Catalogue } from '../model/index.js';
import { readCatalogue, type Older } from '../model/parse/catalogue.js';
import { CusFormatError, CusNetworkError, failure, NO_CODE } from './errors.js';

/** Parsed once per raw JSON within one copy of the library, however many elements show it. */
const parsed = new WeakMap<object, Catalogue>();
/** Merged once per pair of catalogues. */
const merged = new WeakMap<Catalogue, WeakMap<Catalogue, Catalogue>>();

function made<K extends object, V>(map: WeakMap<K, V>, key: K, make: () => V): V {
  if (!map.has(key)) map.set(key, make());
  return map.get(key)!;
}

/** Reads Open Referral UK 1.0; loaded when a source needs it. */
let older: Older | undefined;

/** To be awaited before a JSON with these texts is read. Throws CusNetworkError when the code for it does not come. */
export async function prepare(url: string, texts: readonly string[]): Promise<void> {
  if (
    older ||
    !texts.some((text) =>
      /"(eligibilitys|service_taxonomys|(regular|holiday)_schedules|fundings)"/.test(text),
    )
  )
    return;
  try {
    older = (await import('../model/parse/oruk1.js')).fromOpenReferralUk1;
  } catch (cause) {
    throw failure(CusNetworkError, 'network', url, NO_CODE, { cause });
  }
}

/** The catalogue of a raw JSON; the same object for the same JSON. */
export function catalogueOf(json: object): Catalogue {
  return made(parsed, json, () => readCatalogue(json, older));
}

/** Says what the catalogue of a raw JSON is that was read in another way. */
export function setCatalogue(json: object, catalogue: Catalogue): void {
  parsed.set(json, catalogue);
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
