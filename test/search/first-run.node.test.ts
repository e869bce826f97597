import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fingerprint, withFirstRun, type FirstRun } from '../eval/first-run.js';
import type { QuerySet } from '../eval/sets.js';

const run = (date: string): FirstRun => ({ date, sha256: '', reports: {} });
const set = (grade: number): QuerySet => ({
  set: 'a',
  written: '',
  by: '',
  queries: [{ id: '1', group: 'typo', q: 'x', grades: { a: grade } }],
});

describe('first run of a set', () => {
  it('is kept once and never replaced', () => {
    const first = withFirstRun({}, 'a', run('2026-01-01'));
    const later = withFirstRun(first, 'a', run('2026-02-02'));
    assert.equal(later['a']!.date, '2026-01-01');
    assert.equal(withFirstRun(later, 'b', run('2026-03-03'))['b']!.date, '2026-03-03');
  });
  it('knows whether judgements were changed afterwards', () => {
    assert.equal(fingerprint(set(1)), fingerprint({ ...set(1), by: 'somebody' }));
    assert.notEqual(fingerprint(set(1)), fingerprint(set(2)));
  });
});
