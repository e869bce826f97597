import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { matchServices } from '../../src/match/index.js';
import { serviceKey } from '../../src/model/index.js';
import { keysOf, personas, real } from './support.js';

for (const set of ['development', 'own', 'round-2', 'round-3'] as const) {
  describe(`personas: ${set}`, () => {
    for (const { id, text, criteria, must, must_not: mustNot, nothing_fits: none } of personas(set)) {
      it(`${id}: ${text}`, () => {
        const matches = matchServices(real, criteria);
        const keys = keysOf(matches);
        for (const key of must) {
          // A catalogue may hold kinds of services that nobody offers yet (Lublin): these are named, and fit nobody.
          if (real.find((service) => serviceKey(service) === key)?.status === 'inactive') continue;
          const at = keys.indexOf(key);
          assert.ok(at >= 0 && at < 10, `${key} is number ${at + 1} after ${keys.slice(0, 10).join(' ')}`);
        }
        for (const key of mustNot) {
          const match = matches[keys.indexOf(key)];
          assert.ok(match, `no service ${key}`);
          assert.notEqual(
            match.verdict,
            'fits',
            `${key}: ${match.reasons.map(({ code }) => code).join(' ')}`,
          );
        }
        if (none) assert.ok(matches.every(({ verdict }) => verdict !== 'fits'));
      });
    }
  });
}

describe('every match of a persona', () => {
  it('gives for every service a reason that rests on a field, and the worst verdict of its reasons', () => {
    const ranks = ['fits', 'check', 'does-not-fit'];
    for (const { criteria } of personas('own')) {
      for (const { verdict, reasons, score } of matchServices(real, criteria)) {
        assert.ok(reasons.length && reasons.every(({ field }) => field));
        const worst = Math.max(...reasons.map((reason) => ranks.indexOf(reason.verdict)));
        assert.equal(verdict, ranks[Math.max(0, worst)]);
        assert.ok(score >= 0 && score <= 1);
      }
    }
  });
});
