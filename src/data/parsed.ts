import { mergeCatalogues, parseCatalogue, type Catalogue } from '../model/index.js';
import { CusFormatError } from './errors.js';

/** Parsed once per raw JSON within one copy of the library, however many elements show it. */
const parsed = new WeakMap<object, Catalogue>();
/** Merged once per list of catalogues; found by the first of them. */
const merged = new WeakMap<Catalogue, { parts: readonly Catalogue[]; whole: Catalogue }[]>();

/** The catalogue of a raw JSON; the same object for the same JSON. */
export function catalogueOf(json: object): Catalogue {
  let catalogue = parsed.get(json);
  if (!catalogue) parsed.set(json, (catalogue = parseCatalogue(json)));
  return catalogue;
}

/** The merged catalogue of several; the same object for the same list. Of one: itself. */
export function mergedOf(parts: readonly Catalogue[]): Catalogue | undefined {
  const [first] = parts;
  if (!first || parts.length === 1) return first;
  const known = merged.get(first) ?? [];
  const found = known.find(
    (entry) => entry.parts.length === parts.length && entry.parts.every((p, i) => p === parts[i]),
  );
  if (found) return found.whole;
  const whole = mergeCatalogues([...parts]);
  // The last few only: on a page that runs for days every change of one source makes a new whole.
  merged.set(first, [...known.slice(-3), { parts, whole }]);
  return whole;
}

/**
 * Throws CusFormatError when the JSON is something else than a catalogue, for instance `{"error": "…"}` with
 * status 200, so that it does not take the place of the last good copy.
 */
export function checkCatalogue(json: object, url: string): void {
  const { services, organizations, taxonomies, problems } = catalogueOf(json);
  const unknown = problems.find(({ code }) => code === 'unknown-form');
  if (!unknown || services.length || organizations.length || taxonomies.length) return;
  throw new CusFormatError('invalid-response', `${url} is no HSDS catalogue. ${unknown.message}`, { url });
}
