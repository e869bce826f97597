import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../helpers/property.js';
import {
  matchServices,
  readCriteria,
  REASON_CODES,
  type Criteria,
  type Match,
  type MatchOptions,
  type Verdict,
} from '../../src/match/index.js';
import { PROFILE_TERMS, termDescendants, type Service } from '../../src/model/index.js';
import { RUNS } from '../model/sources.js';
import { bearing, real } from './support.js';

const codesOf = (taxonomy: string): string[] =>
  PROFILE_TERMS.flatMap(({ code }) => (code.startsWith(`${taxonomy}:`) ? code : []));
const some = (taxonomy: string, most = 3): fc.Arbitrary<string[]> =>
  fc.subarray(codesOf(taxonomy), { maxLength: most });

const AREAS = [
  'Gmina Łapy',
  'Miasto Koszalin',
  'Koszalin',
  'Miasto i Gmina Suraż',
  'Powiat białostocki',
  'Polska',
  'Uhowo',
];
const TEXTS = [
  'Osoby od 60 roku życia.',
  'Osoby powyżej 18 lat.',
  'Dzieci do lat 7.',
  'Dzieci uchodźców.',
  'Osoby bezdomne lub zagrożone bezdomnością.',
  'Mieszkańcy gminy Łapy.',
  'Seniorzy 60+ z Koszalina, mieszkańcy Koszalina.',
  'Osoby z orzeczeniem o niepełnosprawności.',
  'Rodzice dzieci do lat 3.',
  'Kobiety, których dochód nie przekracza kryterium dochodowego.',
];

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });

/** Services as catalogues have them, with and without conditions. */
const services: fc.Arbitrary<Service> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...real) },
  {
    weight: 3,
    arbitrary: fc
      .record({
        recipients: some('odbiorca'),
        situations: some('sytuacja'),
        delivery: some('sposob', 2),
        editor: fc.boolean(),
        areas: fc.subarray(AREAS, { maxLength: 2 }),
        min: maybe(fc.integer({ min: 0, max: 90 })),
        max: maybe(fc.integer({ min: 0, max: 120 })),
        text: maybe(fc.constantFrom(...TEXTS)),
        fees: maybe(fc.constantFrom('Bezpłatnie.', 'Opłata 10 zł.', 'Ulga dla seniorów.')),
        status: fc.constantFrom('active', 'active', 'inactive'),
        id: fc.uuid(),
        name: fc.constantFrom('Usługa', 'Pomoc', 'Zajęcia dla seniorów', 'Wsparcie dla uchodźców'),
      })
      .map((made) =>
        bearing(
          [...made.recipients, ...made.situations, ...made.delivery]
            .map((code) => (made.editor ? `${code}*e` : code))
            .join(' '),
          {
            id: made.id,
            name: made.name,
            status: made.status,
            service_areas: made.areas.map((name) => ({ name })),
            ...(made.min !== undefined && { minimum_age: made.min }),
            ...(made.max !== undefined && { maximum_age: made.max }),
            ...(made.text && { eligibility_description: made.text }),
            ...(made.fees && { fees_description: made.fees }),
          },
        ),
      ),
  },
);
const catalogue = fc.uniqueArray(services, { minLength: 1, maxLength: 12, selector: ({ id }) => id });

const ages = fc.integer({ min: 0, max: 120 });
const homes = fc.constantFrom(...AREAS, 'Białystok', 'gm. Łapy', 'Miasto Łapy');
const person: fc.Arbitrary<Criteria> = fc.record(
  {
    age: ages,
    place: homes,
    recipients: some('odbiorca'),
    situations: some('sytuacja'),
    delivery: some('sposob'),
    freeOnly: fc.boolean(),
    for: fc.constantFrom('self' as const, 'other' as const),
  },
  { requiredKeys: [], noNullPrototype: true },
);

const verdicts = (matches: readonly Match[]): Map<string, Verdict> =>
  new Map(matches.map(({ service, verdict }) => [service.id, verdict]));
const without = (criteria: Criteria, key: keyof Criteria): Criteria => {
  const rest = { ...criteria };
  delete rest[key];
  return rest;
};
const RANKS: readonly Verdict[] = ['fits', 'check', 'does-not-fit'];
const MORE = { numRuns: RUNS.numRuns * 4 };

describe('matchServices, whatever the catalogue and the person', () => {
  for (const [key, values] of [
    ['age', ages],
    ['place', homes],
  ] as const) {
    it(`telling the ${key} never makes fit what did not fit`, () => {
      fc.assert(
        fc.property(catalogue, person, values, (list, criteria, value) => {
          const before = verdicts(matchServices(list, without(criteria, key)));
          for (const { service, verdict } of matchServices(list, { ...criteria, [key]: value })) {
            assert.ok(before.get(service.id) !== 'does-not-fit' || verdict !== 'fits', service.name);
          }
        }),
        MORE,
      );
    });
  }

  it('the order of the services does not count', () => {
    fc.assert(
      fc.property(
        catalogue.chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
          ),
        ),
        person,
        ([list, shuffled], criteria) =>
          assert.deepEqual(matchServices(shuffled, criteria), matchServices(list, criteria)),
      ),
      RUNS,
    );
  });

  it('is the same every time, and the same for a copy that nobody has read', () => {
    fc.assert(
      fc.property(catalogue, person, (list, criteria) => {
        const first = matchServices(list, criteria);
        assert.deepEqual(matchServices(list, criteria), first);
        assert.deepEqual(matchServices(structuredClone(list), structuredClone(criteria)), first);
      }),
      RUNS,
    );
  });

  it('changes neither services nor criteria', () => {
    fc.assert(
      fc.property(catalogue, person, (list, criteria) => {
        const before = structuredClone([list, criteria]);
        matchServices(list, criteria);
        assert.deepEqual([list, criteria], before);
      }),
      RUNS,
    );
  });

  it('gives every service once, the best verdict first, in each by score', () => {
    fc.assert(
      fc.property(catalogue, person, (list, criteria) => {
        const matches = matchServices(list, criteria);
        assert.deepEqual(new Set(matches.map(({ service }) => service)), new Set(list));
        assert.equal(matches.length, list.length);
        for (const [i, { verdict, score }] of matches.entries()) {
          const next = matches[i + 1];
          if (!next) continue;
          const step = RANKS.indexOf(next.verdict) - RANKS.indexOf(verdict);
          assert.ok(step > 0 || (step === 0 && next.score <= score));
        }
      }),
      RUNS,
    );
  });

  it('a service has the worst verdict of its reasons, each of a known code and with its field', () => {
    fc.assert(
      fc.property(catalogue, person, (list, criteria) => {
        for (const { verdict, reasons } of matchServices(list, criteria)) {
          const worst = Math.max(0, ...reasons.map((reason) => RANKS.indexOf(reason.verdict as Verdict)));
          assert.equal(verdict, RANKS[worst]);
          for (const { code, field } of reasons) assert.ok(REASON_CODES.includes(code) && field);
        }
      }),
      RUNS,
    );
  });

  it('the verdict of a service does not hang on the others, where places are named in full', () => {
    const named = homes.filter((home) => /^(gm|Miasto)/i.test(home));
    fc.assert(
      fc.property(catalogue, person, named, (list, criteria, place) => {
        for (const match of matchServices(list, { ...criteria, place })) {
          const { verdict, reasons } = matchServices([match.service], { ...criteria, place })[0]!;
          assert.deepEqual([verdict, reasons], [match.verdict, match.reasons]);
        }
      }),
      RUNS,
    );
  });

  it('a parent group stands for each of its children', () => {
    const parents = codesOf('odbiorca').filter((code) => termDescendants(code).length);
    fc.assert(
      fc.property(fc.constantFrom(...parents), fc.nat(), maybe(homes), (parent, i, place) => {
        const children = termDescendants(parent);
        const child = children[i % children.length]!;
        const told = (one: string, asked: string): string[] =>
          matchServices([bearing(asked)], { recipients: [one], ...(place && { place }) })[0]!.reasons.flatMap(
            ({ about, verdict }) => (about === 'recipients' ? verdict : []),
          );
        assert.deepEqual(told(parent, child), ['fits']);
        assert.deepEqual(told(child, parent), ['fits']);
      }),
      RUNS,
    );
  });

  it('"all residents" applies to everybody', () => {
    fc.assert(
      fc.property(person, (criteria) => {
        const { reasons } = matchServices([bearing('odbiorca:wszyscy-mieszkancy')], criteria)[0]!;
        assert.equal(reasons.find(({ about }) => about === 'recipients')?.verdict, 'fits');
      }),
      RUNS,
    );
  });

  it('a wish never changes a verdict', () => {
    fc.assert(
      fc.property(catalogue, person, some('sposob'), (list, criteria, delivery) => {
        assert.deepEqual(
          verdicts(matchServices(list, { ...criteria, delivery })),
          verdicts(matchServices(list, without(criteria, 'delivery'))),
        );
      }),
      RUNS,
    );
  });
});

const rubbish = fc.oneof(
  fc.anything(),
  fc.constantFrom(
    NaN,
    -1,
    131,
    1e9,
    Infinity,
    '78',
    '',
    ' ',
    '__proto__',
    'constructor',
    null,
    [null],
    [{}],
    {},
  ),
  fc.string({ unit: 'binary' }),
  fc.array(fc.oneof(fc.string(), fc.constantFrom('odbiorca:nikt', 'sytuacja:samotnosc', '__proto__'))),
);
const KEYS = ['age', 'place', 'recipients', 'situations', 'delivery', 'freeOnly', 'for'] as const;

describe('criteria and services from anywhere', () => {
  it('never throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          rubbish,
          fc.record(Object.fromEntries(KEYS.map((key) => [key, rubbish])), { requiredKeys: [] }),
        ),
        fc.oneof(rubbish, fc.array(fc.oneof(rubbish, services), { maxLength: 6 })),
        fc.oneof(
          fc.constant({}),
          fc.record({ now: fc.date({ noInvalidDate: false }), places: fc.array(fc.anything()) }),
        ),
        (criteria, list, odd) => {
          const options = odd as MatchOptions;
          const matches = matchServices(list as Service[], criteria as Criteria, options);
          assert.ok(Array.isArray(matches));
          const read = readCriteria(criteria, options, Array.isArray(list) ? (list as Service[]) : []);
          assert.deepEqual(
            readCriteria(read.criteria, options, Array.isArray(list) ? (list as Service[]) : []).criteria,
            read.criteria,
          );
        },
      ),
      MORE,
    );
  });

  it('services with fields of any kind never throw, nor become less than a question by silence', () => {
    const FIELDS = [
      'attributes',
      'service_areas',
      'service_at_locations',
      'schedules',
      'minimum_age',
      'eligibility_description',
      'fees_description',
      'cost_options',
      'required_documents',
      'status',
      'capacities',
    ];
    const odd = fc.record(Object.fromEntries(FIELDS.map((key) => [key, rubbish])), { requiredKeys: [] });
    fc.assert(
      fc.property(odd, person, fc.date({ noInvalidDate: false }), (fields, criteria, now) => {
        const one = { ...(fields as object), id: 'x', name: 'Usługa' } as Service;
        assert.equal(matchServices([one], criteria, { now }).length, 1);
      }),
      MORE,
    );
  });
});

describe('readCriteria', () => {
  const problems = (given: unknown): string[] =>
    readCriteria(given).problems.map(({ field, code, value }) =>
      [field, code, value].filter(Boolean).join(' '),
    );

  it('says what cannot be used and leaves it out', () => {
    const given = {
      age: NaN,
      place: 7,
      recipients: ['odbiorca:nikt', 'sytuacja:samotnosc', 'odbiorca:opiekunowie', 3],
      situations: 'sytuacja:samotnosc',
      freeOnly: 'yes',
      for: 'cat',
    };
    assert.deepEqual(readCriteria(given).criteria, { recipients: ['odbiorca:opiekunowie'] });
    assert.deepEqual(problems(given), [
      'age out-of-range NaN',
      'place wrong-type',
      'recipients unknown-code odbiorca:nikt',
      'recipients unknown-code sytuacja:samotnosc',
      'recipients wrong-type',
      'situations wrong-type',
      'freeOnly wrong-type',
      'for wrong-type',
    ]);
    assert.deepEqual(problems({ age: -1 }), ['age out-of-range -1']);
    assert.deepEqual(problems({ age: 131 }), ['age out-of-range 131']);
  });

  it('an unknown code shuts nobody out', () => {
    const one = bearing('odbiorca:osoby-starsze');
    const told = { age: 70, place: 'Gmina Łapy' };
    assert.equal(matchServices([one], { ...told, recipients: ['odbiorca:nikt'] })[0]!.verdict, 'fits');
  });

  it('tells of a place that no service names, and keeps it', () => {
    const one = bearing('odbiorca:wszyscy-mieszkancy');
    const read = readCriteria({ place: 'Uhowo' }, {}, [one]);
    assert.deepEqual(read, {
      criteria: { place: 'Uhowo' },
      problems: [{ field: 'place', code: 'unknown-place', value: 'Uhowo' }],
    });
    assert.deepEqual(readCriteria({ place: 'gm. Łapy' }, {}, [one]).problems, []);
    assert.deepEqual(readCriteria({ place: 'Uhowo' }, { places: ['Uhowo'] }, [one]).problems, []);
  });

  it('tells a contradiction and uses both', () => {
    const given = { age: 80, recipients: ['odbiorca:dzieci-mlodsze'] };
    assert.deepEqual(readCriteria(given).criteria, given);
    assert.deepEqual(problems(given), ['age contradictory 80']);
    assert.deepEqual(problems({ age: 35, recipients: ['odbiorca:rodzice', 'odbiorca:dzieci-mlodsze'] }), []);
  });

  it('knows codes of the source, from its taxonomies or its services', () => {
    const own = bearing('odbiorca:x', {
      attributes: [{ link_type: 'audience', taxonomy_term: { code: 'own:twins' } }],
    });
    const criteria = { recipients: ['own:twins'] };
    assert.deepEqual(readCriteria(criteria, {}, [own]).criteria, criteria);
    assert.deepEqual(readCriteria(criteria).criteria, {});
  });
});
