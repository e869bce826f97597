import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as model from '../../src/model/index.js';
import type { Attribute, Service } from '../../src/model/index.js';
import { service } from './sources.js';

const now = new Date(2025, 5, 15);
const attribute = (link_type: string, value?: string): Attribute => ({
  link_type,
  ...(value ? { value } : {}),
});

describe('timetable, freshness, lifecycle', () => {
  it('reads recurrence, hours and validity', () => {
    const schedules = [
      {
        byday: 'fr,1MO',
        opens_at: '8:00',
        closes_at: '16:30:00',
        freq: 'weekly',
        valid_from: '2025-01-01',
        valid_to: '1899-12-31',
        schedule_link: 'javascript:1',
      },
      { opens_at: '26:00' },
      {},
    ];
    assert.deepEqual(model.timetable(service({ schedules })), [
      { freq: 'WEEKLY', days: ['MO', 'FR'], opensAt: '08:00', closesAt: '16:30', validFrom: '2025-01-01' },
    ]);
  });

  it('takes the hours of the place where the service has none', () => {
    const at = service({
      service_at_locations: [{ location: { schedules: [{ description: 'Codziennie' }] } }],
    });
    assert.deepEqual(model.timetable(at), [{ description: 'Codziennie', days: [] }]);
  });

  const dates: [assured: string | undefined, state: model.Freshness['state']][] = [
    [undefined, 'unknown'],
    ['2025-06-15', 'checked'],
    ['2025-06-15T23:00:00Z', 'checked'],
    ['2024-12-15', 'checked'],
    ['2024-12-14', 'old'],
    ['2005-01-01', 'old'],
    ['2025-06-16', 'unknown'],
    ['2999-01-01', 'unknown'],
    ['1871-01-18', 'unknown'],
    ['0001-01-01', 'unknown'],
    ['2025-02-30', 'unknown'],
    ['15.06.2025', 'unknown'],
    ['wczoraj', 'unknown'],
  ];
  for (const [assured_date, state] of dates) {
    it(`checked ${assured_date}: ${state}`, () => {
      const result = model.freshness(service(assured_date === undefined ? {} : { assured_date }), now);
      assert.equal(result.state, state);
      assert.equal(result.date, state === 'unknown' ? undefined : assured_date?.slice(0, 10));
    });
  }

  it('a change is not a check, and a broken clock says nothing', () => {
    assert.deepEqual(model.freshness(service({ last_modified: '2025-06-01T00:00:00Z' }), now), {
      state: 'unknown',
    });
    assert.deepEqual(model.freshness(service({ assured_date: '2025-06-01' }), new Date(Number.NaN)), {
      state: 'unknown',
    });
  });

  it('six months end on the last day of a shorter month', () => {
    assert.equal(model.addMonths('2024-08-31', 6), '2025-02-28');
    assert.equal(model.addMonths('2025-10-15', 6), '2026-04-15');
  });

  const cycles: [fields: Partial<Service>, expected: model.Lifecycle][] = [
    [{}, { state: 'active' }],
    [{ status: 'active' }, { state: 'active' }],
    [{ status: 'inactive' }, { state: 'inactive' }],
    [{ status: 'defunct' }, { state: 'inactive' }],
    [{ status: 'temporarily closed' }, { state: 'inactive' }],
    [{ status: 'Temporarily_Closed' }, { state: 'inactive' }],
    [{ status: 'nonsense' }, { state: 'active' }],
    [{ attributes: [attribute('planned', '2025-09-01')] }, { state: 'planned', from: '2025-09-01' }],
    [{ attributes: [attribute('planned', 'tak')] }, { state: 'planned' }],
    [{ attributes: [attribute('planned')] }, { state: 'planned' }],
    [{ attributes: [attribute('planned', 'nie')] }, { state: 'active' }],
    [{ attributes: [attribute('planned', '2025-06-15')] }, { state: 'active' }],
    [{ status: 'inactive', attributes: [attribute('planned', '2025-09-01')] }, { state: 'inactive' }],
    [
      { schedules: [{ valid_from: '2025-09-01' }, { valid_from: '2025-07-01' }] },
      { state: 'planned', from: '2025-07-01' },
    ],
    [{ schedules: [{ valid_from: '2025-09-01' }, { description: 'Codziennie' }] }, { state: 'active' }],
    [{ schedules: [{ valid_from: '2025-06-15' }] }, { state: 'active' }],
    [{ schedules: [{ valid_from: '1871-01-01' }] }, { state: 'active' }],
  ];
  for (const [fields, expected] of cycles) {
    it(JSON.stringify(fields), () => assert.deepEqual(model.lifecycle(service(fields), now), expected));
  }
});
