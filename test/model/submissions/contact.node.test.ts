import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contactRule, validateContact, type ContactSubmission } from '../../../src/model/index.js';

const anonymous = { topic: 'opinion', message: 'Było miło.', language: 'pl', privacy_version: '1' };
const question = {
  topic: 'question',
  sender: 'self',
  name: 'Anna Żuk',
  reply: { channel: 'phone', phone: '601 234 567', time: 'po 16' },
  message: 'Kto pomoże\r\nmojej sąsiadce?',
  language: 'uk',
  privacy_version: 'przyklad-1',
};

const problemsOf = (input: unknown): string[] =>
  (validateContact(input).problems ?? []).map(({ pointer, code }) => `${pointer} ${code}`);
const valueOf = (input: unknown): ContactSubmission => {
  const { value, problems } = validateContact(input);
  assert.deepEqual(problems, undefined);
  assert.ok(value);
  return value;
};

describe('validateContact: what is right', () => {
  it('gives the message trimmed, without empty fields, line breaks as one sign', () => {
    assert.deepEqual(
      valueOf({
        ...question,
        name: '  Anna\t Żuk ',
        website: '',
        reply: { ...question.reply, email: ' ', address: { city: '' } },
      }),
      { ...question, message: 'Kto pomoże\nmojej sąsiadce?' },
    );
  });

  it('an opinion may be anonymous', () => assert.deepEqual(valueOf(anonymous), anonymous));
  it('an empty wish for a reply is none', () =>
    assert.deepEqual(
      valueOf({ ...anonymous, sender: '', name: '', reply: { channel: '', address: { city: '' } } }),
      anonymous,
    ));
  it('takes control characters and halves of characters out', () => {
    assert.equal(
      valueOf({ ...anonymous, message: 'a\u0000b\u202ec\ud800d\u{1f600}' }).message,
      'abcd\u{1f600}',
    );
  });
  it('a name cannot start another header', () => {
    assert.equal(valueOf({ ...question, name: 'Jan\r\nBcc: x@y.pl' }).name, 'Jan Bcc: x@y.pl');
  });
  it('keeps the identifier of a service as it is, whatever digits stand in it', () => {
    const id = '44051401-3591-4405-8140-135944051401';
    assert.equal(valueOf({ ...anonymous, service: { id, name: 'Bank czasu' } }).service?.id, id);
  });
});

describe('validateContact: what is missing', () => {
  const cases: [name: string, input: unknown, problems: string[]][] = [
    ['nothing', undefined, [' wrong-type']],
    ['a list', [], [' wrong-type']],
    [
      'an empty form',
      {},
      ['/topic required', '/message required', '/language required', '/privacy_version required'],
    ],
    ['blank message', { ...anonymous, message: ' \n ' }, ['/message required']],
    [
      'an unsigned question',
      { ...anonymous, topic: 'question' },
      ['/sender required', '/name required', '/reply/channel required'],
    ],
    [
      'an opinion that is signed in part',
      { ...anonymous, name: 'Jan' },
      ['/sender required', '/reply/channel required'],
    ],
    ['who writes about somebody else', { ...question, sender: 'relative' }, ['/subject_informed required']],
    [
      'who writes about themselves informs nobody',
      { ...question, subject_informed: true },
      ['/subject_informed unknown-field'],
    ],
    ['telephone', { ...question, reply: { channel: 'phone' } }, ['/reply/phone required']],
    ['e-mail', { ...question, reply: { channel: 'email', phone: '601 234 567' } }, ['/reply/email required']],
    [
      'address for a letter',
      { ...question, reply: { channel: 'letter', address: { city: 'Łapy' } } },
      ['/reply/address/address_1 required', '/reply/address/postal_code required'],
    ],
    [
      'an address that is nothing',
      { ...question, reply: { channel: 'letter' } },
      [
        '/reply/address/address_1 required',
        '/reply/address/city required',
        '/reply/address/postal_code required',
      ],
    ],
    [
      'a visit that cannot be arranged',
      { ...question, reply: { channel: 'visit' } },
      ['/reply/phone one-of-required'],
    ],
    [
      'a visit with an e-mail that is none',
      { ...question, reply: { channel: 'visit', email: 'jan' } },
      ['/reply/email invalid-email'],
    ],
  ];
  for (const [name, input, problems] of cases) it(name, () => assert.deepEqual(problemsOf(input), problems));
});

describe('validateContact: what is wrong', () => {
  const cases: [name: string, input: unknown, problems: string[]][] = [
    ['a number for a text', { ...anonymous, message: 5 }, ['/message wrong-type']],
    ['null', { ...anonymous, service: null }, ['/service wrong-type']],
    ['another topic', { ...anonymous, topic: 'order' }, ['/topic not-a-choice']],
    ['too long', { ...anonymous, message: 'ż'.repeat(4001) }, ['/message too-long']],
    ['far too long', { ...anonymous, message: 'x'.repeat(3_000_000) }, ['/message too-long']],
    ['a field that nobody asked for', { ...anonymous, 'a/b~': 1 }, ['/a~1b~0 unknown-field']],
    ['a robot', { ...anonymous, website: 'https://x.pl' }, ['/website must-be-empty']],
    ['a PESEL', { ...anonymous, message: 'Mój PESEL to 440514-01359.' }, ['/message pesel']],
    ['a PESEL in a name', { ...question, name: 'Jan 44051401359' }, ['/name pesel']],
    [
      'a PESEL in the place of a telephone',
      { ...question, reply: { channel: 'phone', phone: '44051401359' } },
      ['/reply/phone pesel'],
    ],
    [
      'a postal code',
      { ...question, reply: { ...question.reply, address: { postal_code: '1-23' } } },
      ['/reply/address/postal_code invalid-postal-code'],
    ],
    ['a service without a name', { ...anonymous, service: { id: 'x' } }, ['/service/name required']],
  ];
  for (const [name, input, problems] of cases) it(name, () => assert.deepEqual(problemsOf(input), problems));

  it('the prototype is a field like any other', () => {
    const input: unknown = JSON.parse(JSON.stringify(anonymous).replace('{', '{"__proto__":{"x":1},'));
    assert.deepEqual(problemsOf(input), ['/__proto__ unknown-field']);
    assert.equal(({} as Record<string, unknown>)['x'], undefined);
  });
  it('is not stopped by an object that throws', () => {
    const input = {
      ...anonymous,
      get name(): string {
        throw new Error('no');
      },
    };
    assert.deepEqual(problemsOf(input), [' wrong-type']);
  });
  it('tells at most 200 problems', () => {
    const input = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`x${index}`, 1]));
    assert.ok(problemsOf(input).length <= 200);
  });
  it('does not follow what is nested without end', () => {
    let deep: unknown = 'x';
    for (let depth = 0; depth < 50_000; depth += 1) deep = [deep];
    assert.deepEqual(problemsOf({ ...question, reply: deep }), ['/reply wrong-type']);
    assert.deepEqual(problemsOf({ ...question, reply: { ...question.reply, address: { city: deep } } }), [
      '/reply/address/city wrong-type',
    ]);
  });
});

describe('contactRule', () => {
  it('knows the limits of fields', () => {
    assert.deepEqual(contactRule('/message'), { max: 4000, required: true });
    assert.deepEqual(contactRule('/reply/channel')?.choices, ['phone', 'email', 'letter', 'visit']);
    assert.equal(contactRule('/reply/address/city')?.max, 100);
    assert.equal(contactRule('/constructor'), undefined);
  });
});
