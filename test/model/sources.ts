import { readFileSync } from 'node:fs';
import { parseCatalogue, type Catalogue, type Service } from '../../src/model/index.js';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

/** A file of the demo's data: a real catalogue, the taxonomies, the organisations, a centre. */
export const demoData = (name: string): unknown => read(`../../demo/data/${name}.json`);

/** An example of the standard. */
export const example = (name: string): unknown => read(`../fixtures/hsds/${name}.json`);

/** The three real catalogues. */
export const CATALOGUES = ['lapy', 'koszalin', 'lublin'] as const;

/** A real catalogue, parsed. */
export const catalogue = (name: (typeof CATALOGUES)[number]): Catalogue => parseCatalogue(demoData(name));

/** A service of the real catalogues by its key. */
export function realService(key: string): Service {
  for (const name of CATALOGUES) {
    const found = catalogue(name).services.find((service) =>
      service.attributes?.some((attribute) => attribute.link_type === 'key' && attribute.value === key),
    );
    if (found) return found;
  }
  throw new Error(`No service ${key}`);
}

/** A service with these fields. */
export const service = (fields: Partial<Service> = {}): Service => ({ id: 's', name: 'Usługa', ...fields });

/** How long property tests run. */
export const RUNS = { numRuns: process.env['VERIFY_FULL'] ? 3_000 : 150 };
