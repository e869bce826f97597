import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../helpers/property.js';
import {
  contactRule,
  providerRule,
  validateContact,
  validateProvider,
  type FieldRule,
  type Validated,
} from '../../../src/model/index.js';
import { fieldsOf, question, registration, schemaOf } from './support.js';

type Json = Record<string, unknown>;

const forms: [
  name: 'ContactSubmission' | 'ProviderSubmission',
  whole: object,
  validate: (input: unknown) => Validated<unknown>,
  rule: (pointer: string) => FieldRule | undefined,
][] = [
  ['ContactSubmission', question, validateContact, contactRule],
  ['ProviderSubmission', registration, validateProvider, providerRule],
];

const NASTY = fc.oneof(
  // what a form holds where nothing was said
  fc.constantFrom('', ' ', [''], [{}], { text: ' ' }, { address_1: '' }),
  fc.constantFrom(
    null,
    '',
    ' ',
    '0',
    -1,
    0.5,
    1e9,
    true,
    [],
    {},
    [null],
    [''],
    [{}],
    { text: '' },
    { text: 'a', visibility: 'public' },
    ['obszar:kultura', 'obszar:kultura'],
    'obszar:nic',
    '2026-02-30',
    '24:00',
    '8:05',
    '00-950',
    '526-025-02-74',
    'x'.repeat(255),
    '\u{1f600}'.repeat(201),
    'ż'.repeat(4_001),
    '<script>alert(1)</script>',
    "'; DROP TABLE x; --",
    'a@b.pl',
    'www.example.org',
    'javascript:alert(1)',
    '601234567',
    '7D8B1F5E-3C52-4C7E-9F43-0A4F6A9D1C11',
    'urn:uuid:7d8b1f5e-3c52-4c7e-9f43-0a4f6a9d1c11',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.jsonValue({ maxDepth: 3 }),
);

/** The whole form with some of its values replaced by others, or taken out. */
function changed(whole: object, changes: readonly (readonly [number, unknown])[]): unknown {
  const copy = structuredClone(whole) as Json;
  for (const [which, value] of changes) {
    const places: [holder: Json, key: string][] = [];
    const walk = (holder: Json): void =>
      Object.keys(holder).forEach((key) => {
        places.push([holder, key]);
        const inner = holder[key];
        if (typeof inner === 'object' && inner) walk(inner as Json);
      });
    walk(copy);
    const [holder, key] = places[which % places.length] ?? [copy, 'x'];
    if (value === undefined && !Array.isArray(holder)) delete holder[key];
    else holder[key] = structuredClone(value ?? null);
  }
  return copy;
}

for (const [name, whole, validate, rule] of forms) {
  describe(`${name}: the validator and the contract`, () => {
    const schema = schemaOf(name);

    it('both take the whole of it as it is', () => {
      assert.equal(schema(whole), true, JSON.stringify(schema.errors));
      assert.deepEqual(validate(whole), { value: whole });
    });

    it('the example has every field that the contract has', () => {
      const keys = (value: unknown): string[] =>
        typeof value !== 'object' || !value
          ? []
          : Object.entries(value).flatMap(([key, inner]) => [
              `/${Array.isArray(value) ? 0 : key}`,
              ...keys(inner).map((inside) => `/${Array.isArray(value) ? 0 : key}${inside}`),
            ]);
      const told = new Set(keys(whole));
      const untold = fieldsOf(name).flatMap(({ pointer }) => (told.has(pointer) ? [] : pointer));
      assert.deepEqual(untold, ['/website']);
    });

    it('have the same limits, choices and needs in every field', () => {
      for (const { pointer, schema: field, required } of fieldsOf(name)) {
        const known = rule(pointer);
        assert.ok(known, pointer);
        const max = field['maxLength'] ?? field['maxItems'] ?? field['maximum'];
        const special = field['format'] === 'uuid' ? 36 : field['format'] === 'date' ? 10 : undefined;
        assert.deepEqual(
          [known.max, known.min, known.choices, known.required ?? false],
          [
            max ?? special,
            field['minimum'],
            field['type'] === 'string' ? field['enum'] : undefined,
            required && pointer !== '/card/experience/entries',
          ],
          pointer,
        );
      }
    });

    it('what the validator takes, the contract takes; what the contract refuses is refused with a pointer', () => {
      let refused = 0;
      fc.assert(
        fc.property(
          fc.array(fc.tuple(fc.nat(), fc.option(NASTY, { nil: undefined, freq: 6 })), {
            minLength: 1,
            maxLength: 2,
          }),
          (changes) => {
            const input = changed(whole, changes);
            const { value, problems } = validate(input);
            if (problems) {
              assert.ok(problems.length > 0);
              for (const { pointer, code } of problems)
                assert.match(`${pointer} ${code}`, /^\/[^]* [a-z-]+$/);
              refused += 1;
              return;
            }
            assert.equal(schema(value), true, JSON.stringify(schema.errors));
            // Validated again it is the same: nothing is left to mend.
            assert.deepEqual(validate(value), { value });
            // What the contract would refuse has been mended, not passed on.
            if (!schema(input)) assert.notDeepEqual(value, input);
          },
        ),
        { numRuns: 3_000 },
      );
      assert.ok(refused > 300 && refused < 2_990, `${refused}`);
    });

    it('any JSON at all gives an answer', () => {
      fc.assert(
        fc.property(fc.anything(), (input) => {
          const { value, problems } = validate(input);
          assert.equal(value, undefined);
          assert.ok(problems?.length);
        }),
        { numRuns: 2_000 },
      );
    });
  });
}
