import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../helpers/property.js';
import rrule from 'rrule';
import {
  dayInPoland,
  isDated,
  occurrencesOf,
  publicHolidays,
  weekOf,
  type Schedule,
} from '../../../src/model/index.js';
import { service } from '../sources.js';

const { RRule } = rrule;
/** Monday to Sunday. */
const WEEK = { from: '2026-11-16', to: '2026-11-22' };
const HOURS = { opens_at: '08:00', closes_at: '16:00' };
const of = (schedule: Schedule, range = WEEK) => occurrencesOf(service({ schedules: [schedule] }), range);
const daysOf = (schedule: Schedule, range = WEEK) => of(schedule, range).map(({ day }) => day.slice(8));

describe('occurrences: which days', () => {
  const cases: [says: string, schedule: Schedule, days: string[]][] = [
    ['weekly', { freq: 'WEEKLY', byday: 'MO,WE,FR' }, ['16', '18', '20']],
    ['daily', { freq: 'DAILY' }, ['16', '17', '18', '19', '20', '21', '22']],
    ['weekdays without freq', { byday: 'tu, Friday' }, ['17', '20']],
    ['third Wednesday', { freq: 'MONTHLY', byday: '3WE' }, ['18']],
    ['second last Friday', { freq: 'MONTHLY', byday: '-2FR' }, ['20']],
    ['last Friday is another week', { freq: 'MONTHLY', byday: '-1FR' }, []],
    ['ordinals without freq', { byday: '3MO' }, ['16']],
    ['day of the month', { freq: 'MONTHLY', bymonthday: '17,-10' }, ['17', '21']],
    [
      'every second week, this one',
      { freq: 'WEEKLY', interval: 2, byday: 'TH', dtstart: '2026-11-03' },
      ['19'],
    ],
    [
      'every second week, not this one',
      { freq: 'WEEKLY', interval: 2, byday: 'TH', dtstart: '2026-11-10' },
      [],
    ],
    ['week of the year', { freq: 'WEEKLY', byday: 'MO', byweekno: '47' }, ['16']],
    ['day of the year', { freq: 'YEARLY', byyearday: '-40' }, ['22']],
    ['the weekday of the first day', { freq: 'WEEKLY', dtstart: '2026-10-01' }, ['19']],
    ['once', { dtstart: '2026-11-18T17:00' }, ['18']],
    ['valid for one day', { valid_from: '2026-11-21', valid_to: '2026-11-21' }, ['21']],
    ['valid from', { byday: 'MO,FR', valid_from: '2026-11-17' }, ['20']],
    ['until, included', { byday: 'MO,FR', until: '2026-11-20' }, ['16', '20']],
    ['three times', { freq: 'DAILY', dtstart: '2026-11-15', count: 3 }, ['16', '17']],
    [
      'validity does not restart the count',
      { freq: 'DAILY', dtstart: '2026-11-15', valid_from: '2026-11-17', count: 3 },
      ['17'],
    ],
    ['what nobody filled in', { freq: 'WEEKLY', byday: 'MO', interval: 0, count: 0, bymonthday: '' }, ['16']],
  ];
  for (const [says, schedule, days] of cases)
    it(says, () => {
      assert.deepEqual(daysOf({ ...HOURS, ...schedule }), days);
    });

  const unknown: [says: string, schedule: Record<string, unknown>][] = [
    ['only words', { freq: 'WEEKLY', description: '5 dni w tygodniu' }],
    ['hours without days', HOURS],
    ['validity without days', { ...HOURS, valid_from: '2026-01-01', valid_to: '2026-12-31' }],
    ['every second week of nobody knows which', { freq: 'WEEKLY', interval: 2, byday: 'MO' }],
    ['an unknown frequency', { freq: 'FORTNIGHTLY', byday: 'MO' }],
    ['hourly', { freq: 'HOURLY' }],
    ['the first Monday of a week', { freq: 'WEEKLY', byday: '1MO' }],
    ['the zeroth Monday', { freq: 'MONTHLY', byday: '0MO' }],
    ['days that are none', { freq: 'WEEKLY', byday: 'MO,XX' }],
    ['the 32nd', { freq: 'MONTHLY', bymonthday: '32' }],
    ['negative interval', { freq: 'WEEKLY', interval: -1, byday: 'MO' }],
    ['half an interval', { freq: 'WEEKLY', interval: 1.5, byday: 'MO', dtstart: '2026-01-01' }],
    ['a count from nowhere', { freq: 'WEEKLY', byday: 'MO', count: 5 }],
    ['an end before the beginning', { freq: 'DAILY', dtstart: '2026-12-01', until: '2026-11-01' }],
  ];
  for (const [says, schedule] of unknown)
    it(`${says}: no day is guessed`, () => {
      assert.deepEqual(of(schedule as Schedule), []);
      assert.equal(isDated(service({ schedules: [schedule as Schedule] })), false);
    });

  it('agrees with another implementation of RFC 5545', () => {
    const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
    const upTo = (most: number) => fc.integer({ min: -most, max: most }).filter((n) => n !== 0);
    const some = (one: fc.Arbitrary<number>): fc.Arbitrary<number[]> =>
      fc.oneof(fc.constant<number[]>([]), fc.uniqueArray(one, { maxLength: 3 }));
    // an empty list means something else to it than none
    const orNone = <T>(list: T[]) => (list.length > 0 ? list : null);
    const day = fc.integer({ min: 0, max: 4000 }).map((n) => new Date(Date.UTC(2020, 0, 1 + n)));
    const iso = (date: Date) => date.toISOString().slice(0, 10);
    const rule = fc.record({
      freq: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY' as const),
      interval: fc.integer({ min: 1, max: 4 }),
      start: day,
      weekdays: some(fc.constantFrom(0, 1, 2, 3, 4, 5, 6)),
      nth: fc.oneof(fc.constant(0), upTo(5)),
      monthDays: some(upTo(31)),
      yearDays: some(upTo(366)),
      weeks: some(upTo(53)),
      wkst: fc.constantFrom(0, 1, 5, 6),
      end: fc.oneof(
        fc.constant({}),
        fc.record({ count: fc.integer({ min: 1, max: 40 }) }),
        fc.record({ until: day }),
      ),
      after: fc.integer({ min: -20, max: 400 }),
    });
    let compared = 0;
    fc.assert(
      fc.property(
        rule,
        ({ freq, interval, start, weekdays, nth, monthDays, yearDays, weeks, wkst, end, after }) => {
          const ordinal = freq === 'MONTHLY' || freq === 'YEARLY' ? nth : 0;
          // what the standard leaves open: weeks with ordinals, or without the days in them
          const byWeek = weekdays.length > 0 && ordinal === 0 ? weeks : [];
          const yearly = freq === 'YEARLY' ? yearDays : [];
          const { count, until } = end as { count?: number; until?: Date };
          const from = new Date(start.getTime() + after * 86_400_000);
          const to = new Date(from.getTime() + 59 * 86_400_000);
          const reference = new RRule({
            freq: RRule[freq],
            interval,
            dtstart: start,
            wkst,
            byweekday: orNone(
              weekdays.map((n) => {
                const weekday = RRule[names[n] as 'MO'];
                return ordinal ? weekday.nth(ordinal) : weekday;
              }),
            ),
            bymonthday: orNone(monthDays),
            byyearday: orNone(yearly),
            byweekno: orNone(byWeek),
            ...(count && { count }),
            // a rule that never comes true would be followed for ever
            until: until && until < to ? until : to,
          });
          const expected = reference.between(from, to, true).map(iso);
          const found = of(
            {
              freq,
              interval,
              dtstart: iso(start),
              wkst: names[wkst] as string,
              byday: weekdays.map((n) => `${ordinal || ''}${names[n]}`).join(','),
              bymonthday: monthDays.join(','),
              byyearday: yearly.join(','),
              byweekno: byWeek.join(','),
              ...(count && { count }),
              ...(until && { until: iso(until) }),
            },
            { from: iso(from), to: iso(to) },
          );
          compared += expected.length;
          assert.deepEqual(
            found.map((each) => each.day),
            expected,
          );
        },
      ),
      { numRuns: 80 },
    );
    assert.ok(compared > 30, `${compared} days were compared`);
  });
});

describe('occurrences: hours, places, closed days', () => {
  const hours: [opens: string | undefined, closes: string | undefined, result: object][] = [
    ['8:00', '16:00:00', { opensAt: '08:00', closesAt: '16:00' }],
    ['22:00', '06:00', { opensAt: '22:00', closesAt: '06:00', overnight: true }],
    ['18:00', '00:00', { opensAt: '18:00', closesAt: '24:00' }],
    ['00:00', '00:00', { opensAt: '00:00', closesAt: '24:00' }],
    ['10:00', '10:00', { opensAt: '10:00' }],
    ['10:00', undefined, { opensAt: '10:00' }],
    [undefined, '15:00', { closesAt: '15:00' }],
    ['25:00', 'rano', {}],
  ];
  for (const [opens_at, closes_at, result] of hours)
    it(`${opens_at}–${closes_at}`, () => {
      const [found] = of({ byday: 'MO', opens_at, closes_at } as Schedule);
      assert.deepEqual(found, { day: '2026-11-16', locations: [], ...result });
    });

  const [dom, klub] = [
    { id: 'd', name: 'Dom' },
    { id: 'k', name: 'Klub' },
  ];
  const places = (...at: object[]) => service({ service_at_locations: at });
  const seen = (of: Parameters<typeof occurrencesOf>[0]) =>
    occurrencesOf(of, WEEK).map(({ day, closed, locations, note }) =>
      [day.slice(8), closed ? 'zamknięte' : '', ...locations.map(({ id }) => id), note]
        .filter(Boolean)
        .join(' '),
    );

  it('each place has its own days, by day and hour', () => {
    const two = places(
      { location: klub, schedules: [{ byday: 'MO,TU', opens_at: '12:00' }] },
      { location: dom, schedules: [{ byday: 'MO', opens_at: '9:00' }, { byday: 'MO' }] },
    );
    assert.deepEqual(seen(two), ['16 d', '16 k', '16 d', '17 k']);
  });

  it("the service's own days are at all its places; the hours of a house count only where nothing else does", () => {
    const house = { ...dom, schedules: [{ freq: 'DAILY' }] };
    const at = [{ location: house }, { location: klub }];
    assert.deepEqual(seen(service({ schedules: [{ byday: 'WE' }], service_at_locations: at })), ['18 d k']);
    assert.equal(seen(service({ service_at_locations: at })).length, 7);
  });

  it('the same thing told twice is one', () => {
    assert.deepEqual(seen(service({ schedules: [{ byday: 'MO' }, { byday: 'MO,TU' }] })), ['16', '17']);
  });

  it('a closed day is said once, and only where there would have been something', () => {
    const closed = { dtstart: '2026-11-16', description: 'Nieczynne: szkolenie' };
    const open = [
      { byday: 'MO,TU', ...HOURS },
      { byday: 'MO', opens_at: '18:00' },
    ];
    assert.deepEqual(seen(service({ schedules: [...open, closed] })), [
      '16 zamknięte Nieczynne: szkolenie',
      '17',
    ]);
    assert.deepEqual(seen(service({ schedules: [closed, { byday: 'TU' }] })), ['17']);
  });

  it('a break of some weeks closes all its days, one place or a house alone', () => {
    const feast = { valid_from: '2026-11-10', valid_to: '2026-11-17', description: 'Przerwa' };
    const daily = { byday: 'MO,TU,WE' };
    assert.deepEqual(
      seen(places({ location: dom, schedules: [daily, feast] }, { location: klub, schedules: [daily] })),
      ['16 zamknięte d Przerwa', '16 k', '17 zamknięte d Przerwa', '17 k', '18 d', '18 k'],
    );
    const house = { ...dom, schedules: [feast] };
    assert.deepEqual(seen(places({ location: house, schedules: [daily] })), [
      '16 zamknięte d Przerwa',
      '17 zamknięte d Przerwa',
      '18 d',
    ]);
  });

  it('"closed on holidays" closes nothing by itself', () => {
    const daily = { byday: 'MO', ...HOURS, notes: 'Nieczynne w święta.' };
    const always = { freq: 'DAILY', description: 'Nieczynne w święta' };
    const year = { valid_from: '2026-01-01', valid_to: '2026-12-31', description: 'Nieczynne w święta' };
    assert.deepEqual(seen(service({ schedules: [daily, always, year] })), ['16 Nieczynne w święta.']);
  });
});

describe('occurrences: bad input', () => {
  it('never throws, stays within the range and in order', () => {
    const value = fc.oneof(
      fc.constantFrom('WEEKLY', 'MO,-1FR', '2026-11-17', '08:00', '1', 'Nieczynne', '', null),
      fc.anything(),
    );
    const keys =
      'freq interval byday bymonthday byyearday byweekno dtstart until count wkst opens_at closes_at';
    const schedule = fc.oneof(
      fc.record(
        Object.fromEntries(
          `${keys} valid_from valid_to description notes`.split(' ').map((key) => [key, value]),
        ),
        { requiredKeys: [] },
      ),
      fc.anything(),
    );
    const schedules = fc.oneof(fc.array(schedule), fc.anything());
    const location = fc.oneof(fc.record({ id: fc.anything(), schedules }), fc.anything());
    const at = fc.oneof(fc.array(fc.record({ schedules, location }, { requiredKeys: [] })), fc.anything());
    fc.assert(
      fc.property(schedules, at, (own, places) => {
        const odd = { id: 's', name: 's', schedules: own, service_at_locations: places } as never;
        isDated(odd);
        const found = occurrencesOf(odd, WEEK).map(({ day }) => day);
        assert.ok(found.every((day) => day >= WEEK.from && day <= WEEK.to));
        assert.deepEqual(found, [...found].sort());
      }),
      { numRuns: process.env['VERIFY_FULL'] ? 20_000 : 500 },
    );
  });

  it('a count or an interval that is an object with a text of its own is nonsense, and gives no day', () => {
    const odd = { toString: [] } as unknown as number;
    assert.deepEqual(of({ freq: 'DAILY', count: odd }), []);
    assert.deepEqual(of({ freq: 'DAILY', interval: odd }), []);
  });

  it('a range that is none, is reversed or has no end gives what can be given', () => {
    for (const range of [
      { from: 'x', to: '2026-11-22' },
      { from: '2026-11-22', to: '2026-11-16' },
    ])
      assert.deepEqual(of({ freq: 'DAILY' }, range), []);
    assert.equal(of({ freq: 'DAILY' }, { from: '2026-01-01', to: '2100-01-01' }).length, 367);
  });

  it('10,000 rules and counts without end take no time to speak of', () => {
    const rule = { freq: 'DAILY', dtstart: '1990-01-01', count: 1e9, bymonthday: '31' };
    const began = performance.now();
    of(rule);
    occurrencesOf(service({ schedules: Array.from({ length: 10_000 }, () => rule) }), WEEK);
    assert.ok(performance.now() - began < 2_000);
  });
});

describe('weeks and holidays', () => {
  it('knows the week of a day, over the end of a year', () => {
    assert.deepEqual(weekOf('2027-01-01'), { from: '2026-12-28', to: '2027-01-03' });
    assert.equal(weekOf('2026-02-30'), undefined);
  });

  it('knows which day it is in Poland, wherever one is', () => {
    assert.equal(dayInPoland(new Date('2026-06-30T22:30:00Z')), '2026-07-01');
    assert.equal(dayInPoland(new Date('2026-12-31T22:30:00Z')), '2026-12-31');
  });

  it('weeks with a change of the clock have seven days', () => {
    for (const day of ['2026-03-29', '2026-10-25'])
      assert.equal(of({ freq: 'DAILY' }, weekOf(day)).length, 7);
  });

  it('computes movable feasts', () => {
    const days = (year: number, name: string) =>
      publicHolidays(`${year}-01-01`, `${year}-12-31`).find((each) => each.name === name)?.day;
    assert.equal(days(2024, 'easter'), '2024-03-31');
    assert.equal(days(2025, 'easterMonday'), '2025-04-21');
    assert.equal(days(2026, 'corpusChristi'), '2026-06-04');
    assert.equal(days(2038, 'easter'), '2038-04-25');
    assert.equal(days(2027, 'pentecost'), '2027-05-16');
    assert.equal(days(2024, 'christmasEve'), undefined);
    assert.equal(publicHolidays('2026-01-01', '2026-12-31').length, 14);
    assert.deepEqual(publicHolidays('2025-12-29', '2026-01-06'), [
      { day: '2026-01-01', name: 'newYear' },
      { day: '2026-01-06', name: 'epiphany' },
    ]);
    assert.deepEqual(publicHolidays('x', 'y'), []);
  });
});
