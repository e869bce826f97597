import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../helpers/property.js';
import {
  emergencyLines,
  parseCentre,
  phoneUrl,
  safeUrl,
  URGENT_KINDS,
  type Centre,
  type UrgentKind,
} from '../../src/model/index.js';

const centreOf = (emergency_lines: unknown, more: Record<string, unknown> = {}): Centre => {
  const { centre } = parseCentre({ id: 'c', name: 'CUS', emergency_lines, ...more });
  assert.ok(centre);
  return centre;
};
const numbers = (centre: Centre | undefined, ...kinds: UrgentKind[]): string[] =>
  emergencyLines(centre, kinds).map(({ number }) => number);

describe('the national emergency lines', () => {
  for (const kind of URGENT_KINDS) {
    it(`${kind}: 112 first, every number can be called, in three languages, with its source`, () => {
      const lines = emergencyLines(undefined, [kind]);
      assert.equal(lines[0]!.number, '112');
      assert.equal(new Set(lines.map(({ id }) => id)).size, lines.length);
      for (const line of lines) {
        assert.ok(phoneUrl(line.number), line.number);
        assert.ok(line.name && line.name_translations!['uk'] && line.name_translations!['en']);
        assert.ok(line.description_translations!['uk'] && line.description_translations!['en']);
        assert.match(safeUrl(line.source) ?? '', /^https:/);
        assert.ok(line.checked === undefined || /^20\d\d-(0[1-9]|1[0-2])$/.test(line.checked));
      }
    });
  }

  it('are those for the danger, and the union for several', () => {
    assert.deepEqual(numbers(undefined, 'violence'), ['112', '800 120 002']);
    assert.deepEqual(numbers(undefined, 'shelter'), ['112']);
    assert.deepEqual(numbers(undefined, 'child'), ['112', '116 111', '800 12 12 12']);
    assert.deepEqual(numbers(undefined, 'suicide'), ['112', '116 123', '800 702 222', '116 111']);
    assert.deepEqual(
      new Set(numbers(undefined, 'violence', 'child')),
      new Set([...numbers(undefined, 'violence'), ...numbers(undefined, 'child')]),
    );
    assert.deepEqual(numbers(undefined), []);
  });
});

describe("a centre's own emergency lines", () => {
  const night = { name: 'Dyżur CUS', number: '85 715 27 31', kinds: ['violence', 'nonsense'] };

  it('come after 112 and before the rest, for the dangers that they name', () => {
    const centre = centreOf([night]);
    assert.deepEqual(numbers(centre, 'violence'), ['112', '85 715 27 31', '800 120 002']);
    assert.deepEqual(numbers(centre, 'suicide'), numbers(undefined, 'suicide'));
  });

  it('are for all dangers when they name none', () => {
    const centre = centreOf([{ name: 'Dyżur', number: '85 715 27 31', kinds: ['nonsense'] }]);
    for (const kind of URGENT_KINDS) assert.ok(numbers(centre, kind).includes('85 715 27 31'));
  });

  it('replace a national one with the same id, in its place', () => {
    const centre = centreOf([{ id: '116123', name: 'Linia', number: '116123', checked: '2026-10-01' }]);
    const lines = emergencyLines(centre, ['suicide']);
    assert.deepEqual(
      lines.map(({ id }) => id),
      ['112', '116123', '800702222', '116111'],
    );
    assert.equal(lines[1]!.name, 'Linia');
    assert.equal(lines[1]!.checked, '2026-10-01');
    assert.equal(lines[1]!.source, 'https://116sos.pl');
  });

  it('with another number inherit nothing that was checked for the old one', () => {
    const centre = centreOf([{ id: '116123', name: 'Linia', number: '800 111 222' }]);
    const line = emergencyLines(centre, ['suicide'])[1]!;
    assert.equal(line.number, '800 111 222');
    assert.deepEqual(
      [line.checked, line.source, line.description, line.name_translations],
      [undefined, undefined, undefined, undefined],
    );
    assert.deepEqual(line.kinds, ['suicide']);
  });

  it('may be the only ones, but never none', () => {
    const only = { emergency_lines_only: true };
    assert.deepEqual(numbers(centreOf([night], only), 'violence'), ['85 715 27 31']);
    assert.deepEqual(numbers(centreOf([], only), 'violence'), ['112', '800 120 002']);
    assert.deepEqual(numbers(centreOf('nonsense', only), 'shelter'), ['112']);
    // for a danger that they leave out
    assert.deepEqual(numbers(centreOf([night], only), 'shelter'), ['112']);
    const narrowed = centreOf([{ id: '112', name: 'A', number: '112', kinds: ['shelter'] }]);
    assert.deepEqual(numbers(narrowed, 'emergency'), ['112']);
    for (const no of ['true', 1, {}, null]) {
      assert.equal(numbers(centreOf([night], { emergency_lines_only: no }), 'violence')[0], '112');
    }
  });

  it('of a sample file change nothing', () => {
    const sample = { example: true, emergency_lines_only: true };
    assert.deepEqual(numbers(centreOf([night], sample), 'violence'), ['112', '800 120 002']);
  });

  it('keep a date that exists, a month or a day, and a page of the web', () => {
    for (const [given, kept] of [
      ['2026-10', '2026-10'],
      ['2026-10-05', '2026-10-05'],
      ['2026-13', undefined],
      ['2026-02-31', undefined],
      ['2026', undefined],
      ['wczoraj', undefined],
      [202610, undefined],
      [null, undefined],
      [{}, undefined],
    ] as const) {
      const [line] = centreOf([{ ...night, checked: given }]).emergencyLines;
      assert.equal(line!.checked, kept, String(given));
    }
    for (const source of ['javascript:alert(1)', 'data:text/html,x', 7, '']) {
      assert.equal(centreOf([{ ...night, source }]).emergencyLines[0]!.source, undefined);
    }
    const [line] = centreOf([{ ...night, source: 'https://example.org/x' }]).emergencyLines;
    assert.equal(line!.source, 'https://example.org/x');
  });

  it('that cannot be called are left out and reported', () => {
    const { centre, problems } = parseCentre({
      id: 'c',
      name: 'CUS',
      emergency_lines: [{ ...night, number: '000 000 000' }, { ...night, number: 'zero' }, night, null],
    });
    assert.equal(centre!.emergencyLines.length, 1);
    assert.ok(problems.length > 0);
  });

  it('never fail, whatever the file holds, and leave nobody without a number', () => {
    const line = fc.record(
      {
        id: fc.oneof(fc.constantFrom('112', '116123', 'x', '__proto__'), fc.anything()),
        name: fc.oneof(fc.string(), fc.anything()),
        number: fc.oneof(fc.constantFrom('112', '800 1', '+48 123 456 789'), fc.anything()),
        kinds: fc.oneof(fc.subarray([...URGENT_KINDS]), fc.anything()),
        source: fc.anything(),
        checked: fc.anything(),
        description_translations: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.array(line, { maxLength: 5 }), fc.anything()), (lines) => {
        const { centre } = parseCentre({ id: 'c', name: 'CUS', emergency_lines: lines });
        for (const kind of URGENT_KINDS) {
          const shown = emergencyLines(centre, [kind]);
          assert.ok(shown.length && shown.every(({ number }) => phoneUrl(number)));
          assert.equal(new Set(shown.map(({ id }) => id)).size, shown.length);
        }
      }),
      { numRuns: process.env.VERIFY_FULL ? 5_000 : 300 },
    );
  });
});
