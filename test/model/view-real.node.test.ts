import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as model from '../../src/model/index.js';
import type { Service } from '../../src/model/index.js';
import { catalogue, example, CATALOGUES } from './sources.js';

const now = new Date(2025, 5, 15);

describe('every view over every real service', () => {
  const codes = new Set(model.PROFILE_TERMS.map(({ code }) => code));
  const prefixes: [view: (service: Service) => model.TermRef[], prefix: string][] = [
    [model.areas, 'obszar:'],
    [model.recipients, 'odbiorca:'],
    [model.situations, 'sytuacja:'],
    [model.deliveries, 'sposob:'],
    [model.providerKinds, 'wykonawca:'],
    [model.planes, 'plaszczyzna:'],
    [model.packages, 'inwentaryzacja:'],
  ];
  for (const name of CATALOGUES) {
    it(name, () => {
      for (const each of catalogue(name).services) {
        const key = model.serviceKey(each) ?? '';
        assert.match(key, new RegExp(`^${name}/[a-z0-9-]+$`));
        const summary = model.summary(each) ?? '';
        assert.ok(model.details(each)?.startsWith(summary), key);
        assert.match(summary, /[.!?]$/, key);
        for (const [view, prefix] of prefixes) {
          for (const term of view(each)) {
            assert.ok(term.code.startsWith(prefix) && codes.has(term.code), `${key} ${term.code}`);
            assert.equal(term.name, model.termName(term.code, 'pl'), key);
          }
        }
        assert.equal(model.planes(each).length, 1, key);
        assert.ok(model.sources(each).length > 0, key);
        assert.deepEqual(model.freshness(each, now), { state: 'unknown' });
        assert.equal(model.lifecycle(each, now).state, each.status);
        assert.equal(model.documents(each).length, each.required_documents?.length ?? 0, key);
        assert.equal(model.contacts(each).people.length, each.contacts?.length ?? 0, key);
        assert.equal(model.timetable(each).length, each.schedules?.length ?? 0, key);
        assert.equal(model.provider(each).name, each.organization?.name, key);
        assert.equal(model.alert(each), undefined);
      }
    });
  }

  it('the standard’s own example, whole', () => {
    const { services } = model.parseCatalogue(example('hsds-3.1-service-full'));
    const counselling = services[0];
    assert.ok(counselling);
    assert.equal(model.qualification(counselling).mode, 'referral');
    // Twelve kilograms are not places.
    assert.equal(model.qualification(counselling).places, 'not-stated');
    assert.equal(model.fees(counselling).free, 'paid');
    assert.deepEqual(model.freshness(counselling, now), { state: 'old', date: '2005-01-01' });
    assert.deepEqual(model.timetable(counselling)[0]?.days, ['TH', 'FR']);
    assert.equal(model.contacts(counselling).phones[0]?.url, 'tel:+441234234567');
    assert.equal(model.places(counselling)[0]?.latitude, undefined);
  });
});
