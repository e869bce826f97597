import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../helpers/property.js';
import * as model from '../../src/model/index.js';
import { shapeOf, type Kind, type ShapeName } from '../../src/model/parse/shapes.js';
import { RUNS } from './sources.js';

const now = new Date(2025, 5, 1);

/** Every view over a service, as a page calls them. */
const VIEWS: Record<string, (service: model.Service) => unknown> = {
  serviceKey: model.serviceKey,
  summary: model.summary,
  details: model.details,
  alert: model.alert,
  areas: model.areas,
  recipients: model.recipients,
  situations: model.situations,
  deliveries: model.deliveries,
  providerKinds: model.providerKinds,
  planes: model.planes,
  packages: model.packages,
  provider: model.provider,
  conditions: model.conditions,
  qualification: model.qualification,
  fees: (service) => model.fees(service, now),
  isFree: model.isFree,
  timetable: model.timetable,
  documents: model.documents,
  personalData: model.personalData,
  places: model.places,
  serviceAreas: model.serviceAreas,
  languages: model.languages,
  interpretation: model.interpretation,
  signLanguage: model.signLanguage,
  easyToRead: model.easyToRead,
  contacts: model.contacts,
  freshness: (service) => model.freshness(service, now),
  lifecycle: (service) => model.lifecycle(service, now),
  sources: model.sources,
  statedAges: model.statedAges,
  statedConditions: model.statedConditions,
};

const hostileText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    ' ',
    'javascript:alert(1)',
    '<script>alert(1)</script>',
    '</script><img src=x onerror=alert(1)>',
    'https://example.org/ok',
    '112',
    '1899-12-31',
    '2030-01-01',
    'TH,FR',
    '\ud800',
  ),
);
const rubbish = fc.oneof({ weight: 3, arbitrary: hostileText }, { weight: 1, arbitrary: fc.anything() });

/** A value for a field of a kind: right, hostile, or of a wrong type. */
function valueOf(field: ShapeName, kind: Kind): fc.Arbitrary<unknown> {
  if (kind === '' || kind === '#') return rubbish;
  if (kind === '+') return fc.oneof(fc.double(), rubbish);
  const object = objectOf(field);
  return kind === '*'
    ? fc.oneof(
        {
          weight: 4,
          arbitrary: fc.array(fc.oneof({ weight: 5, arbitrary: object }, rubbish), { maxLength: 3 }),
        },
        rubbish,
      )
    : fc.oneof({ weight: 4, arbitrary: object }, rubbish);
}

const built = new Map<ShapeName, fc.Arbitrary<object>>();
function objectOf(name: ShapeName): fc.Arbitrary<object> {
  let object = built.get(name);
  if (!object) {
    const fields = Object.fromEntries(
      [...shapeOf(name)].map(([field, kind]) => [field, valueOf(field, kind)]),
    );
    object = fc.record({ ...fields, unknown: fc.anything() }, { requiredKeys: [] });
    built.set(name, object);
  }
  return object;
}

const named = (name: ShapeName): fc.Arbitrary<object> =>
  fc
    .tuple(objectOf(name), fc.constantFrom('a', 'b', 'c'), fc.constantFrom('A', 'B'))
    .map(([object, id, title]) => ({ ...object, id, name: title }));

const source = fc.oneof(
  fc.anything(),
  fc.json().map((text): unknown => JSON.parse(text)),
  fc.array(fc.oneof(named('service'), objectOf('service'), fc.anything()), { maxLength: 5 }),
  fc.record(
    {
      services: fc.array(named('service'), { maxLength: 4 }),
      organizations: fc.array(named('organization'), { maxLength: 4 }),
      taxonomies: fc.array(named('taxonomy'), { maxLength: 3 }),
      taxonomy_terms: fc.array(named('term'), { maxLength: 4 }),
      contents: fc.array(fc.oneof(named('service'), named('organization'), named('term')), { maxLength: 4 }),
    },
    { requiredKeys: [] },
  ),
);

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Keys of the three forbidden names anywhere in a value. */
function forbidden(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([key, inner]) => ['__proto__', 'constructor', 'prototype'].includes(key) || forbidden(inner),
  );
}

describe('properties of parsing', () => {
  it('never throws, gives plain JSON without forbidden keys, and parses its own result to the same', () => {
    fc.assert(
      fc.property(source, (input) => {
        const { problems, ...result } = model.parseCatalogue(input);
        assert.ok(Array.isArray(problems));
        assert.equal(forbidden(result), false);
        const stored = plain(result);
        const { problems: again, ...second } = model.parseCatalogue(stored);
        assert.deepEqual(plain(second), stored);
        assert.deepEqual(again, []);
      }),
      RUNS,
    );
  });

  it('merges the same in any grouping', () => {
    fc.assert(
      fc.property(source, source, source, (a, b, c) => {
        const [x, y, z] = [a, b, c].map((input) => ({ ...model.parseCatalogue(input), problems: [] }));
        assert.ok(x && y && z);
        const once = model.mergeCatalogues([x, y, z]);
        const steps = model.mergeCatalogues([model.mergeCatalogues([x, y]), z]);
        assert.deepEqual(
          once.services.map(({ id, name }) => [id, name]),
          steps.services.map(({ id, name }) => [id, name]),
        );
        assert.deepEqual(once.organizations, steps.organizations);
        assert.deepEqual(once.taxonomies, steps.taxonomies);
      }),
      { numRuns: RUNS.numRuns / 3 },
    );
  });

  it('reads any centre file without throwing', () => {
    const centre = fc
      .tuple(
        fc.anything(),
        objectOf('organization'),
        fc.anything(),
        fc.array(fc.dictionary(fc.string(), rubbish)),
      )
      .map(([privacy, organization, example, list]) => ({
        ...organization,
        id: 'c',
        name: 'CUS',
        privacy,
        example,
        announcements: list,
        emergency_lines: list,
      }));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), centre), (input) => {
        const result = model.parseCentre(input);
        JSON.stringify(result);
        model.currentAnnouncements(result.centre, now);
        model.centrePhones(result.centre);
      }),
      RUNS,
    );
  });
});

describe('properties of views', () => {
  const check = (service: model.Service): void => {
    for (const [name, view] of Object.entries(VIEWS)) {
      const result = plain({ result: view(service) });
      // Whatever a view calls a URL is safe to put into a link.
      JSON.stringify(result, (key, value: unknown) => {
        if (['url', 'link', 'mapUrl'].includes(key))
          assert.match(String(value), /^(?:https?|mailto|tel):/, name);
        return value;
      });
    }
  };

  it('never throw on a parsed service, and give only safe URLs', () => {
    fc.assert(
      fc.property(named('service'), (input) => {
        for (const service of model.parseCatalogue([input]).services) check(service);
      }),
      RUNS,
    );
  });

  it('never throw on a service that a page made itself without parsing it', () => {
    fc.assert(
      fc.property(objectOf('service'), (input) => check(input as model.Service)),
      RUNS,
    );
  });
});

describe('properties of URLs', () => {
  it('safeUrl gives nothing but http, https, mailto and tel, and is stable', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      fc
        .tuple(fc.constantFrom('java', 'data', 'vbscript', 'https', 'tel', 'blob'), fc.string(), fc.string())
        .map(([scheme, gap, rest]) => `${scheme}${gap}:${rest}`),
    );
    fc.assert(
      fc.property(text, (value) => {
        const url = model.safeUrl(value);
        if (url === undefined) return;
        assert.match(url, /^(?:https?:\/\/|mailto:|tel:)/);
        assert.equal(model.safeUrl(url), url);
        assert.ok(['http:', 'https:', 'mailto:', 'tel:'].includes(new URL(url).protocol));
      }),
      { numRuns: RUNS.numRuns * 5 },
    );
  });
});
