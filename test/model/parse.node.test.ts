import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mergeCatalogues, parseCatalogue } from '../../src/model/index.js';
import { MAX_ITEMS, MAX_TEXT } from '../../src/model/parse/check.js';
import { MAX_PROBLEMS } from '../../src/model/parse/problems.js';
import { catalogue, CATALOGUES, demoData, example } from './sources.js';

const one = { id: 's1', name: 'Bank Czasu', status: 'active' };
const codes = (input: unknown): string[] => parseCatalogue(input).problems.map(({ code }) => code);

describe('parseCatalogue: every form of a source', () => {
  const forms: [name: string, input: unknown, services: number, organizations: number, taxonomies: number][] =
    [
      ['list', [one], 1, 0, 0],
      ['empty list', [], 0, 0, 0],
      ['contents (HSDS API)', { total_items: 1, contents: [one] }, 1, 0, 0],
      ['content (Open Referral UK 1.0)', { totalElements: 1, content: [one] }, 1, 0, 0],
      ['services', { services: [one] }, 1, 0, 0],
      ['single service', one, 1, 0, 0],
      ['single service of the API, full', example('hsds-3.0-service-full'), 1, 1, 0],
      ['HSDS 3.1', example('hsds-3.1-service-full'), 1, 1, 0],
      ['Open Referral UK 3.0', example('oruk-3.0-service-full'), 1, 1, 0],
      ['Łapy', demoData('lapy'), 28, 1, 0],
      ['Koszalin', demoData('koszalin'), 92, 15, 0],
      ['Lublin', demoData('lublin'), 33, 1, 0],
      ['organisations file', demoData('organizations'), 0, 85, 0],
      ['organisations in contents', { contents: demoData('organizations') }, 0, 85, 0],
      ['single organisation', demoData('centre-lapy'), 0, 1, 0],
      ['organisations under their key', { organizations: [{ id: 'o', name: 'Fundacja' }] }, 0, 1, 0],
      ['taxonomies file', demoData('taxonomy'), 0, 0, 8],
      [
        'taxonomies with their terms',
        { taxonomies: [{ id: 't', name: 'T', terms: [{ id: 'a', name: 'A' }] }] },
        0,
        0,
        1,
      ],
      ['terms alone', { contents: [{ id: 'a', name: 'A', taxonomy: 'obszar' }] }, 0, 0, 1],
      [
        'several at once',
        { services: [one], organizations: [{ id: 'o', name: 'O' }], taxonomies: [] },
        1,
        1,
        0,
      ],
    ];
  for (const [name, input, services, organizations, taxonomies] of forms) {
    it(name, () => {
      const result = parseCatalogue(input);
      assert.deepEqual(
        [result.services.length, result.organizations.length, result.taxonomies.length, result.problems],
        [services, organizations, taxonomies, []],
      );
    });
  }

  it('gives objects of a clean source back as they are', () => {
    const input = demoData('lapy') as unknown[];
    const { services } = parseCatalogue(input);
    services.forEach((service, index) => assert.equal(service, input[index]));
  });

  it('puts the terms of the taxonomies file under their taxonomies', () => {
    const { taxonomies } = parseCatalogue(demoData('taxonomy'));
    const sizes = taxonomies.map(({ key, terms }) => `${key} ${terms.length}`);
    assert.deepEqual(sizes, [
      'obszar 14',
      'odbiorca 21',
      'wykonawca 47',
      'sposob 14',
      'plaszczyzna 3',
      'sytuacja 34',
      'inwentaryzacja 2',
      'zrodlo 4',
    ]);
  });

  it('tells organisations of a list by those that show it', () => {
    const { organizations } = parseCatalogue([
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B', legal_status: 'fundacja' },
    ]);
    assert.equal(organizations.length, 2);
  });

  it('links a flat service with its organisation, within a source and between sources', () => {
    const organization = { id: 'o', name: 'Fundacja' };
    const flat = { ...one, organization_id: 'o' };
    assert.deepEqual(
      parseCatalogue({ services: [flat], organizations: [organization] }).services[0]?.organization,
      organization,
    );
    const merged = mergeCatalogues([
      parseCatalogue([flat]),
      parseCatalogue({ organizations: [organization] }),
    ]);
    assert.deepEqual(merged.services[0]?.organization, organization);
  });

  it('brings Open Referral UK 1.0 to the names of HSDS 3', () => {
    const { services, problems } = parseCatalogue({
      content: [
        {
          id: 12,
          name: 'Lunch club',
          description: 'Warm meals.',
          eligibilitys: [{ id: '1', eligibility: 'Older people', minimum_age: 60, maximum_age: 120 }],
          regular_schedules: [{ id: '2', byday: 'MO', opens_at: '12:00', closes_at: '14:00' }],
          languages: [{ id: '3', language: 'Polish' }],
          service_areas: [{ id: '4', service_area: 'Bristol' }],
          service_taxonomys: [{ id: '5', taxonomy: { id: 'x', name: 'Meals', vocabulary: 'esd' } }],
          fundings: [{ id: '6', source: 'Council' }],
          service_at_locations: [
            {
              id: '7',
              location: {
                id: '8',
                name: 'Hall',
                physical_addresses: [{ id: '9', address_1: '1 High Street', city: 'Bristol' }],
                accessibility_for_disabilities: [{ id: '10', accessibility: 'Ramp' }],
              },
            },
          ],
        },
      ],
    });
    assert.deepEqual(problems, []);
    const service = services[0];
    assert.equal(service?.id, '12');
    assert.equal(service?.eligibility_description, 'Older people');
    assert.equal(service?.minimum_age, 60);
    assert.equal(service?.schedules?.[0]?.byday, 'MO');
    assert.equal(service?.languages?.[0]?.name, 'Polish');
    assert.equal(service?.service_areas?.[0]?.name, 'Bristol');
    assert.equal(service?.funding?.[0]?.source, 'Council');
    assert.equal(service?.attributes?.[0]?.taxonomy_term?.name, 'Meals');
    const location = service?.service_at_locations?.[0]?.location;
    assert.equal(location?.addresses?.[0]?.city, 'Bristol');
    assert.equal(location?.accessibility?.[0]?.description, 'Ramp');
  });
});

describe('parseCatalogue: what is broken is skipped and reported', () => {
  const cases: [name: string, input: unknown, codes: string[], services: number][] = [
    ['nothing', undefined, ['unknown-form'], 0],
    ['a text', '<html>', ['unknown-form'], 0],
    ['a number', 5, ['unknown-form'], 0],
    ['an object of another kind', { hello: [] }, ['unknown-form'], 0],
    ['an error of an API', { status: 500, title: 'Error' }, ['unknown-form'], 0],
    ['a list of rubbish', [1, null, 'a', [one]], ['not-an-object'], 0],
    ['no identifier', [{ name: 'A' }], ['missing-id'], 0],
    ['no name', [{ id: 'a' }, one], ['missing-name'], 1],
    ['blank name', [{ id: 'a', name: ' \n' }], ['missing-name'], 0],
    ['name of a wrong type', [{ id: 'a', name: 5 }], ['wrong-type', 'missing-name'], 0],
    ['description of a wrong type', [{ ...one, description: {} }], ['wrong-type'], 1],
    ['list where an object is due', [{ ...one, organization: [] }], ['wrong-type'], 1],
    ['object where a list is due', [{ ...one, phones: {} }], ['wrong-type'], 1],
    ['text in a list of objects', [{ ...one, phones: ['123'] }], ['wrong-type'], 1],
    ['age of a wrong type', [{ ...one, minimum_age: 'old' }], ['wrong-type'], 1],
    ['the same identifier twice', [one, { ...one, name: 'Inna' }], ['duplicate-id'], 1],
    ['null for "not given"', [{ ...one, description: null, phones: null, minimum_age: null }], [], 1],
    ['number as text', [{ ...one, minimum_age: '18' }], [], 1],
  ];
  for (const [name, input, expected, services] of cases) {
    it(name, () => {
      assert.deepEqual(codes(input), expected);
      assert.equal(parseCatalogue(input).services.length, services);
    });
  }

  it('tells where and in which service', () => {
    const { problems } = parseCatalogue({
      contents: [one, { ...one, id: 's2', phones: [{ number: true }] }],
    });
    assert.deepEqual(
      problems.map(({ code, path, id }) => ({ code, path, id })),
      [{ code: 'wrong-type', path: '/contents/1/phones/0/number', id: 's2' }],
    );
  });

  it('makes one service and one problem of 128 records with one identifier', () => {
    const { services, problems } = parseCatalogue(example('oruk-3.0-service-list-128'));
    assert.equal(services.length, 1);
    assert.deepEqual(
      problems.map(({ code, count }) => ({ code, count })),
      [{ code: 'duplicate-id', count: 127 }],
    );
    // The gaps of the first record are filled from the others.
    assert.equal(services[0]?.organization_id, 'd9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610');
  });

  it('lists a bounded number of problems whatever the source', () => {
    const rubbish = Array.from({ length: 5_000 }, (_, index) => ({
      ...one,
      id: `${index}`,
      [`x${index}`]: () => 1,
    }));
    const { problems, services } = parseCatalogue(rubbish);
    assert.equal(services.length, 5_000);
    assert.equal(problems.length, MAX_PROBLEMS + 1);
    assert.equal(problems.at(-1)?.code, 'more-problems');
  });

  it('drops keys that could change objects, at every depth', () => {
    const input: unknown = JSON.parse(
      `[{"id":"a","name":"A","__proto__":{"evil":1},"constructor":{"prototype":{"evil":1}},
        "organization":{"id":"o","name":"O","__proto__":{"evil":1}},
        "x":{"y":[{"__proto__":{"evil":1},"prototype":1,"ok":2}]}}]`,
    );
    const { services, problems } = parseCatalogue(input);
    const text = JSON.stringify(services);
    assert.doesNotMatch(text, /__proto__|constructor|prototype|evil/);
    assert.match(text, /"ok":2/);
    assert.ok(problems.every(({ code }) => code === 'forbidden-key'));
    assert.equal(({} as { evil?: unknown }).evil, undefined);
  });

  it('survives nesting of 100,000', () => {
    const deepObject = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    const deepList = '['.repeat(100_000) + ']'.repeat(100_000);
    assert.deepEqual(codes(JSON.parse(deepList)), ['not-an-object']);
    assert.deepEqual(codes(JSON.parse(deepObject)), ['unknown-form']);
    for (const [field, deep] of [
      ['x', deepObject],
      ['x', deepList],
    ] as const) {
      const { services, problems } = parseCatalogue([{ ...one, [field]: JSON.parse(deep) as unknown }]);
      assert.equal(services[0]?.name, one.name);
      assert.deepEqual(
        problems.map(({ code }) => code),
        ['too-deep'],
      );
      assert.ok(JSON.stringify(services).length < 500);
    }
    assert.deepEqual(codes([{ ...one, organization: JSON.parse(deepObject) as unknown }]), ['too-deep']);
  });

  it('keeps 100,000 characters and cuts megabytes', () => {
    const long = parseCatalogue([{ ...one, description: 'ą'.repeat(100_000) }]);
    assert.equal(long.services[0]?.description?.length, 100_000);
    assert.deepEqual(long.problems, []);
    const huge = parseCatalogue([{ ...one, description: 'ą'.repeat(5_000_000) }]);
    assert.equal(huge.services[0]?.description?.length, MAX_TEXT);
    assert.deepEqual(
      huge.problems.map(({ code }) => code),
      ['too-long'],
    );
  });

  it('cuts lists that no service has', () => {
    const phones = Array.from({ length: MAX_ITEMS + 5 }, () => ({ number: '112' }));
    const { services, problems } = parseCatalogue([{ ...one, phones }]);
    assert.equal(services[0]?.phones?.length, MAX_ITEMS);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['too-many'],
    );
  });

  it('survives objects that cannot be read', () => {
    const trap = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('trap');
        },
      },
    );
    const getter = Object.defineProperty({ id: 'a', name: 'A' }, 'status', {
      enumerable: true,
      get: () => {
        throw new Error('trap');
      },
    });
    const { services, problems } = parseCatalogue([trap, getter, one]);
    assert.equal(services.length, 1);
    assert.ok(problems.length > 0);
  });

  it('survives circles', () => {
    const circle: Record<string, unknown> = { ...one };
    circle['self'] = circle;
    circle['organization'] = circle;
    assert.doesNotThrow(() => JSON.stringify(parseCatalogue([circle])));
  });
});

describe('mergeCatalogues', () => {
  const parts = () => [
    ...CATALOGUES.map(catalogue),
    parseCatalogue(demoData('organizations')),
    parseCatalogue(demoData('taxonomy')),
  ];

  it('puts the real sources together', () => {
    const merged = mergeCatalogues(parts());
    assert.equal(merged.services.length, 153);
    assert.equal(merged.organizations.length, 85);
    assert.equal(merged.taxonomies.length, 8);
    assert.deepEqual(merged.problems, []);
  });

  it('gives the same in steps as at once', () => {
    const [a, b, c, d, e] = parts() as [never, never, never, never, never];
    const steps = mergeCatalogues([mergeCatalogues([a, b]), c, mergeCatalogues([d, e])]);
    assert.deepEqual(steps, mergeCatalogues([a, b, c, d, e]));
  });

  it('lets the first source win field by field', () => {
    const first = parseCatalogue([{ ...one, description: 'Pierwszy' }]);
    const second = parseCatalogue([{ ...one, description: 'Drugi', email: 'a@example.org' }]);
    const { services, problems } = mergeCatalogues([first, second]);
    assert.equal(services[0]?.description, 'Pierwszy');
    assert.equal(services[0]?.email, 'a@example.org');
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['duplicate-id'],
    );
  });

  it('does not change its input', () => {
    const sources = parts();
    const before = JSON.stringify(sources);
    mergeCatalogues(sources);
    assert.equal(JSON.stringify(sources), before);
  });
});

describe('speed', () => {
  it('parses 10,000 compact services well within 300 ms', () => {
    const services = Array.from({ length: 10_000 }, (_, index) => ({
      id: `00000000-0000-5000-8000-${String(index).padStart(12, '0')}`,
      name: `Usługa ${index}`,
      description: 'Opis usługi dla mieszkańców gminy. '.repeat(12),
      status: 'active',
      organization_id: 'o',
      service_areas: [{ name: 'Gmina' }],
      attributes: ['area', 'audience', 'delivery', 'plane'].map((link_type) => ({
        link_type,
        taxonomy_term: { id: link_type, code: `${link_type}:a`, name: 'Nazwa' },
      })),
    }));
    const input: unknown = { services, organizations: [{ id: 'o', name: 'O' }] };
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      parseCatalogue(input);
      return performance.now() - start;
    });
    // The best of three: other work on the machine must not fail the test.
    assert.ok(Math.min(...times) < 300, `${times.join(', ')} ms`);
  });
});
