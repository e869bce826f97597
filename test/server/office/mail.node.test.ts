import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { CHOICES, COMMON_LABELS, LABELS } from '../../../demo/server/mail/labels.js';
import { isMailbox } from '../../../demo/server/mail/mailer.js';
import { oneLine, plain, quoted, readable } from '../../../demo/server/mail/readable.js';

interface Schema {
  $ref?: string;
  items?: Schema;
  enum?: string[];
  properties?: Record<string, Schema>;
}
const contract = JSON.parse(
  readFileSync(new URL('../../../src/data/contract/openapi.json', import.meta.url), 'utf8'),
) as { components: { schemas: Record<string, Schema> } };
const resolve = ({ $ref, ...schema }: Schema): Schema =>
  $ref === undefined ? schema : resolve(contract.components.schemas[$ref.split('/').at(-1)!]!);

/** Every field of a kind of submission with its schema, by its path without positions. */
function fieldsOf(given: Schema, path = ''): [string, Schema][] {
  const schema = resolve(given);
  if (schema.items) return fieldsOf(schema.items, path);
  return [
    ...(path === '' ? [] : [[path, schema] as [string, Schema]]),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, inner]) =>
      fieldsOf(inner, path === '' ? name : `${path}.${name}`),
    ),
  ];
}

describe('words for the office', () => {
  for (const kind of ['ContactSubmission', 'ProviderSubmission'])
    it(`name every field and every choice of a ${kind}`, () => {
      const fields = fieldsOf({ $ref: kind }).filter(([path]) => path !== 'website');
      assert.ok(fields.length > 10);
      for (const [path, schema] of fields) {
        const name = path.split('.').at(-1)!;
        assert.ok(LABELS[path] ?? COMMON_LABELS[name], `no label for ${path}`);
        for (const choice of schema.enum ?? [])
          assert.ok((CHOICES[path] ?? CHOICES[name])?.[choice], `no word for ${choice} of ${path}`);
      }
    });

  it('show everything that was sent, also what they do not know', () => {
    const text = readable({
      intent: 'register',
      services: [
        { name: 'A', areas: ['obszar:zdrowie'], sign_language: true, schedules: [{ byday: ['MO', 'TU'] }] },
        { name: 'B', capacity: 0, fees: 'free' },
      ],
      novelty: { inside: 'x' },
      empty: '',
      none: [],
    });
    assert.equal(
      text,
      [
        'Rodzaj zgłoszenia: nowa organizacja lub usługa',
        'Usługi (1 z 2)',
        '  1. Nazwa: A',
        '  Obszary:',
        '    - Promocja i ochrona zdrowia (obszar:zdrowie)',
        '  Polski język migowy: tak',
        '  4. Terminy (1 z 1)',
        '    Dni:',
        '      - poniedziałek',
        '      - wtorek',
        'Usługi (2 z 2)',
        '  1. Nazwa: B',
        '  Liczba miejsc: 0',
        '  6. Odpłatność: bezpłatna',
        'novelty',
        '  inside: x',
      ].join('\n'),
    );
  });

  it('keep a text of several lines apart from ours', () => {
    assert.equal(readable({ message: 'a\nNumer: 1\n\nb' }), 'Treść:\n> a\n> Numer: 1\n>\n> b');
  });
});

describe('text from outside', () => {
  it('loses what is invisible and keeps what is read', () => {
    assert.equal(plain('a\r\nb\rc\u2028d\u0000\u001b[31m\u202egnp\u2069\ufeff'), 'a\nb\nc\nd[31mgnp');
    assert.equal(plain('Zażółć 🧑‍🦽 Привіт\t|'), 'Zażółć 🧑‍🦽 Привіт\t|');
    assert.equal(oneLine(' a\n\n b\tc '), 'a b c');
    assert.equal(oneLine('🧑'.repeat(10), 5).length, 9, 'cut between characters, not inside of one');
    assert.deepEqual(quoted('a\n\nb', '  '), ['  > a', '  >', '  > b']);
  });

  it('is an address for an answer only when it is one mailbox', () => {
    for (const good of ['a@example.org', 'jan.kowalski+cus@poczta.example', 'ż@łapy.example'])
      assert.equal(isMailbox(good), true, good);
    for (const bad of [
      undefined,
      '',
      'a',
      'a@b@c',
      'a@b,c@d',
      'a b@c',
      'a@b\r\nBcc: c@d',
      '<a@b>',
      '"a"@b',
      'a@b c',
    ])
      assert.equal(isMailbox(bad), false, bad);
  });
});
