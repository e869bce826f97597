import { readFileSync } from 'node:fs';
import { parseCatalogue, serviceKey, type Attribute, type Service } from '../../src/model/index.js';
import type { SearchResult } from '../../src/search/index.js';

/** The three real catalogues of the demo. */
export function realServices(): Service[] {
  return ['lapy', 'koszalin', 'lublin'].flatMap((name) => {
    const text = readFileSync(new URL(`../../demo/data/${name}.json`, import.meta.url), 'utf8');
    return parseCatalogue(JSON.parse(text)).services;
  });
}

/** Keys of the services found, in order. */
export const keysOf = (result: SearchResult): string[] =>
  result.hits.map(({ service }) => serviceKey(service) ?? service.id);

let made = 0;

/** A service made for one test; terms are given as `link_type: codes`. */
export function service(
  name: string,
  rest: Partial<Service> & { terms?: Record<string, string[]>; place?: string } = {},
): Service {
  const { terms = {}, place, ...fields } = rest;
  const attributes = Object.entries(terms).flatMap(([link_type, codes]) =>
    codes.map((code) => ({ link_type, taxonomy_term: { id: code, code, name: code, description: '' } })),
  );
  return {
    id: `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`,
    name,
    status: 'active',
    attributes: attributes as unknown as Attribute[],
    ...(place ? { service_areas: [{ id: place, name: place }] } : {}),
    ...fields,
  } as Service;
}
