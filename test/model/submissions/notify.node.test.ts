import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../helpers/property.js';
import { notifyRule, validateNotify } from '../../../src/model/index.js';
import { notice, schemaOf } from './support.js';

const envelope = { criteria: {}, language: 'pl', privacy_version: '1' };
const address = { address_1: 'Polna 3', city: 'Łapy', postal_code: '18-100' };
const byMail = { ...envelope, channel: 'email', email: 'a@example.org' };
const byPhone = { ...envelope, channel: 'phone', name: 'Anna', phone: '601 234 567' };
const byLetter = { ...envelope, channel: 'letter', name: 'Anna', address };

const problemsOf = (input: unknown): string[] =>
  (validateNotify(input).problems ?? []).map(({ pointer, code }) => `${pointer} ${code}`);

describe('validateNotify', () => {
  it('takes each way with what it needs, and criteria that say nothing', () => {
    for (const wish of [byMail, byPhone, byLetter, { ...byMail, frequency: 'at-once' }]) {
      assert.deepEqual(validateNotify(wish), { value: wish });
      assert.equal(schemaOf('NotifySubmission')(wish), true);
    }
    assert.deepEqual(validateNotify(notice), { value: notice });
  });

  it('asks for what a way needs', () => {
    assert.deepEqual(problemsOf({ ...envelope, channel: 'email' }), ['/email required']);
    assert.deepEqual(problemsOf({ ...envelope, channel: 'phone' }), ['/name required', '/phone required']);
    assert.deepEqual(problemsOf({ ...byLetter, address: { city: 'Łapy' } }), [
      '/address/address_1 required',
      '/address/postal_code required',
    ]);
    assert.deepEqual(problemsOf({ ...byMail, criteria: undefined }), ['/criteria required']);
    assert.deepEqual(problemsOf({ ...envelope }), ['/channel required']);
  });

  it('refuses everything else about the person: what is not needed is not collected', () => {
    assert.deepEqual(problemsOf({ ...byMail, name: 'Anna', phone: '601 234 567', address }).sort(), [
      '/address unknown-field',
      '/name unknown-field',
      '/phone unknown-field',
    ]);
    assert.deepEqual(problemsOf({ ...byPhone, email: 'a@example.org' }), ['/email unknown-field']);
    assert.deepEqual(problemsOf({ ...byLetter, frequency: 'weekly' }), ['/frequency unknown-field']);
    assert.deepEqual(problemsOf({ ...byMail, pesel: '44051401359' }), ['/pesel unknown-field']);
  });

  it('refuses a PESEL also where somebody types it into the words or the name', () => {
    assert.ok(problemsOf({ ...byPhone, name: 'Anna 44051401359' }).some((problem) => /pesel/.test(problem)));
    assert.ok(
      problemsOf({ ...byMail, criteria: { query: '44051401359' } }).some((problem) => /pesel/.test(problem)),
    );
  });

  it('refuses criteria out of range, of another type, or twice', () => {
    const criteria = (value: unknown): string[] => problemsOf({ ...byMail, criteria: value });
    assert.deepEqual(criteria({ age: -1 }), ['/criteria/age invalid-number']);
    assert.deepEqual(criteria({ age: 131 }), ['/criteria/age invalid-number']);
    assert.deepEqual(criteria({ areas: 'obszar:kultura' }), ['/criteria/areas wrong-type']);
    assert.deepEqual(criteria([]), ['/criteria wrong-type']);
    assert.deepEqual(criteria({ for: 'self' }), ['/criteria/for unknown-field']);
    assert.equal(criteria({ areas: Array.from({ length: 41 }, (_, i) => `obszar:${i}`) }).length, 1);
  });

  it('tells the rules of the fields', () => {
    assert.deepEqual(notifyRule('/frequency')?.choices, ['at-once', 'weekly', 'monthly']);
    assert.equal(notifyRule('/email')?.max, 254);
    assert.deepEqual([notifyRule('/criteria/age')?.min, notifyRule('/criteria/age')?.max], [0, 130]);
  });

  it('never throws, and what it takes the contract takes', () => {
    const schema = schemaOf('NotifySubmission');
    const field = fc.oneof(
      fc.constantFrom<unknown>(
        ...Object.values(byLetter),
        ...Object.values(byMail),
        ...Object.values(notice),
      ),
      fc.jsonValue({ maxDepth: 2 }),
    );
    const keys = ['channel', 'frequency', 'email', 'phone', 'address', 'name', 'criteria', 'language'];
    fc.assert(
      fc.property(
        fc.constantFrom(byMail, byPhone, byLetter),
        fc.constantFrom(...keys),
        field,
        (wish, key, value) => {
          const { value: taken } = validateNotify({ ...wish, [key]: value });
          if (taken) assert.equal(schema(taken), true, JSON.stringify(schema.errors));
        },
      ),
      { numRuns: 300 },
    );
  });
});
