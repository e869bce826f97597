import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../helpers/property.js';
import { isFree, termAncestors, type Service, type TaxonomySet } from '../../src/model/index.js';
import { createSearch, type FacetKey, type Filters, type Search } from '../../src/search/index.js';
import { realServices, service } from './catalogue.js';

const runs = { numRuns: process.env.VERIFY_FULL ? 3_000 : 150 };

const LINKS = { areas: 'area', recipients: 'audience', delivery: 'delivery' } as const;
type Key = keyof typeof LINKS;

const taxonomies: TaxonomySet[] = [
  {
    id: 't',
    name: 'Test',
    description: '',
    terms: [
      { id: 'x', code: 'x', name: 'x', description: '' },
      { id: 'x1', code: 'x1', name: 'x1', description: '', parent_id: 'x' },
      { id: 'x2', code: 'x2', name: 'x2', description: '', parent_id: 'x' },
      { id: 'x21', code: 'x21', name: 'x21', description: '', parent_id: 'x2' },
      { id: 'y', code: 'y', name: 'y', description: '' },
    ],
  },
];
const CODES = ['x', 'x1', 'x2', 'x21', 'y'];
const PLACES = ['Łapy', 'Koszalin'];

/** The slow and obvious way. */
function borne(one: Service, key: FacetKey): Set<string> {
  if (key === 'free') return new Set(isFree(one) ? ['free'] : []);
  if (key === 'place') return new Set((one.service_areas ?? []).map(({ name }) => name ?? ''));
  const codes = (one.attributes ?? [])
    .filter(({ link_type }) => link_type === LINKS[key as Key])
    .map(({ taxonomy_term }) => taxonomy_term?.code ?? '');
  return new Set(codes.flatMap((code) => [code, ...termAncestors(code, taxonomies)]));
}

function passes(one: Service, filters: Filters, except?: FacetKey): boolean {
  return (
    (Object.keys(LINKS) as Key[])
      .filter((key) => key !== except && filters[key]?.length)
      .every((key) => filters[key]!.some((code) => borne(one, key).has(code))) &&
    (except === 'place' || !filters.place || borne(one, 'place').has(filters.place)) &&
    (except === 'free' || !filters.freeOnly || isFree(one))
  );
}

const codeList = fc.subarray(CODES);
const anyService = fc
  .record({
    name: fc.constantFrom('Klub seniora', 'Świetlica', 'Opieka', 'Wypożyczalnia wózków'),
    area: codeList,
    audience: codeList,
    delivery: codeList,
    place: fc.constantFrom(...PLACES, undefined),
    free: fc.boolean(),
  })
  .map(({ name, place, free, ...terms }) =>
    service(name, {
      terms,
      ...(place ? { place } : {}),
      ...(free ? { fees_description: 'Usługa bezpłatna.', cost_options: [{ id: 'c', amount: 0 }] } : {}),
    } as Parameters<typeof service>[1]),
  );
const anyFilters = fc.record(
  {
    areas: codeList,
    recipients: codeList,
    delivery: codeList,
    place: fc.constantFrom(...PLACES, 'Nigdzie'),
    freeOnly: fc.boolean(),
  },
  { requiredKeys: [] },
);

describe('filters and facets', () => {
  it('keep and count what the slow and obvious way keeps and counts', () => {
    fc.assert(
      fc.property(fc.array(anyService, { maxLength: 14 }), anyFilters, (services, filters) => {
        const search = createSearch(services, { taxonomies });
        const result = search.search('', { filters, limit: 100 });
        const expected = services.filter((one) => passes(one, filters));
        assert.deepEqual(new Set(result.hits.map((hit) => hit.service)), new Set(expected));
        assert.equal(result.total, expected.length);
        for (const key of ['areas', 'recipients', 'delivery', 'place', 'free'] as const) {
          const counts = new Map<string, number>();
          for (const one of services.filter((other) => passes(other, filters, key))) {
            for (const code of borne(one, key)) counts.set(code, (counts.get(code) ?? 0) + 1);
          }
          assert.deepEqual(new Map(result.facets[key].map(({ code, count }) => [code, count])), counts);
        }
      }),
      runs,
    );
  });

  const services = realServices();
  const search: Search = createSearch(services);

  it('count for every code exactly what remains when it is chosen', () => {
    for (const query of ['', 'opieka', 'zajęcia dla dzieci']) {
      const filters: Filters = { recipients: ['odbiorca:dzieci-i-mlodziez'] };
      const { facets } = search.search(query, { filters });
      for (const key of ['areas', 'situations', 'delivery', 'planes', 'packages', 'providerKinds'] as const) {
        for (const { code, count } of facets[key]) {
          assert.equal(search.search(query, { filters: { ...filters, [key]: [code] } }).total, count);
        }
      }
      for (const { code, count } of facets.place) {
        assert.equal(search.search(query, { filters: { ...filters, place: code } }).total, count);
      }
    }
  });

  it('list the largest counts first and no zero', () => {
    for (const list of Object.values(search.search('').facets)) {
      const counts = list.map(({ count }) => count);
      assert.deepEqual(
        counts,
        counts.toSorted((a, b) => b - a),
      );
      assert.ok(counts.every((count) => count > 0));
    }
  });

  it('take a place however it is written, and a provider by id and by key', () => {
    const place = search.search('').facets.place[0]!.code;
    const total = search.search('', { filters: { place } }).total;
    assert.ok(total > 0);
    assert.equal(search.search('', { filters: { place: place.toUpperCase() } }).total, total);
    const { organization } = services.find((one) => one.organization)!;
    const byId = search.search('', { filters: { provider: organization!.id } }).total;
    const key = organization!.organization_identifiers![0]!.identifier;
    assert.ok(byId > 0);
    assert.equal(search.search('', { filters: { provider: key } }).total, byId);
  });

  it('let nothing through for an unknown code and everything for an empty list', () => {
    assert.equal(search.search('', { filters: { areas: ['obszar:nie-ma'] } }).total, 0);
    assert.equal(search.search('', { filters: { areas: [] } }).total, services.length);
  });
});
