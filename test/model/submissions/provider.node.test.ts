import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  problemsAt,
  providerRule,
  validateProvider,
  type ProviderService,
  type ProviderSubmission,
} from '../../../src/model/index.js';
import { registration, service } from './support.js';

const problemsOf = (input: unknown): string[] =>
  (validateProvider(input).problems ?? []).map(({ pointer, code }) => `${pointer} ${code}`);
const valueOf = (input: unknown): ProviderSubmission => {
  const { value, problems } = validateProvider(input);
  assert.deepEqual(problems, undefined);
  assert.ok(value);
  return value;
};

const least = {
  intent: 'register',
  organization: { id: service.id, provider_kind: 'wykonawca:grupa-nieformalna', name: 'Sąsiedzi z Polnej' },
  leader: { name: 'Jan Kos', email: 'jan@example.org' },
  language: 'pl',
  privacy_version: '1',
};
const bare = { id: service.id, status: 'active', name: 'Klub', description: 'X', areas: ['obszar:kultura'] };
const withOrganization = (fields: object): unknown => ({
  ...least,
  organization: { ...least.organization, ...fields },
});
const withService = (fields: object): unknown => ({ ...least, services: [{ ...bare, ...fields }] });
const identified = (kind: string, identifiers: object): unknown =>
  withOrganization({ provider_kind: `wykonawca:${kind}`, identifiers });

describe('validateProvider: what is right', () => {
  it('the least that a group says', () => assert.deepEqual(valueOf(least), least));

  it('a form with nothing in most of its fields', () => {
    const blank = {
      ...least,
      about: { organization_id: '', service_id: '' },
      correction: ' ',
      organization: {
        ...least.organization,
        alternate_name: '',
        identifiers: { nip: '', regon: '' },
        address: { address_1: '', city: ' ', postal_code: '' },
        website: '',
      },
      card: {
        people: { text: ' ', visibility: 'public' },
        finances: { text: '', visibility: 'cus' },
        experience: { visibility: 'public', entries: [{ year: 2025, description: '' }, {}] },
        reference_links: ['', ' '],
      },
      portfolio: {
        recipients: [],
        specialisations: [{ area: '', readiness: 'now', mode: 'entrusted', visibility: 'public' }],
        quality: { text: '', visibility: 'public' },
      },
      services: [],
      sender: { name: '', email: '', phone: '' },
      website: '',
    };
    assert.deepEqual(valueOf(blank), least);
  });

  it('blank rows of a service are left out, numbers typed are numbers', () => {
    const rows = {
      schedules: [
        { byday: [], opens_at: '', closes_at: '' },
        { byday: ['MO', 'MO'], opens_at: '8:30' },
      ],
      cost_options: [
        { option: '', amount: '' },
        { option: 'Dorośli', amount: '12,50' },
      ],
      required_documents: [{ document: ' ', uri: '' }],
      personal_data: [{ name: '', category: 'ordinary' }],
      service_areas: ['', 'Gmina Łapy', 'Gmina Łapy'],
      minimum_age: '18',
      maximum_age: '',
      url: 'www.example.org',
    };
    assert.deepEqual(valueOf(withService(rows)).services, [
      {
        ...bare,
        schedules: [{ byday: ['MO'], opens_at: '08:30' }],
        cost_options: [{ option: 'Dorośli', amount: 12.5 }],
        service_areas: ['Gmina Łapy'],
        minimum_age: 18,
        url: 'https://www.example.org/',
      },
    ]);
  });

  it('hours may go over midnight, as those of a night shelter do', () => {
    const schedules = [{ byday: ['MO'], opens_at: '20:00', closes_at: '08:00' }];
    assert.deepEqual(valueOf(withService({ schedules })).services, [{ ...bare, schedules }]);
  });

  it('identifiers as people type them', () => {
    const typed = { nip: 'PL 526-025-02-74', regon: 'REGON 097 963 770', krs: 'KRS 0000 123 456' };
    assert.deepEqual(valueOf(identified('fundacja', typed)).organization?.identifiers, {
      nip: '5260250274',
      regon: '097963770',
      krs: '0000123456',
    });
  });

  it('a small correction', () => {
    const small = {
      intent: 'correct',
      about: { service_id: 'lapy/klub' },
      correction: 'Klub jest czynny do 15.',
      language: 'uk',
      privacy_version: '1',
    };
    assert.deepEqual(valueOf(small), small);
  });

  it('a correction need not look up numbers', () => {
    const { identifiers, ...organization } = {
      ...registration.organization,
      provider_kind: 'wykonawca:fundacja',
    };
    assert.ok(identifiers);
    assert.ok(valueOf({ ...least, intent: 'correct', organization, leader: undefined }));
  });

  it('a service may start in the hour that no clock forbids', () => {
    assert.ok(
      valueOf(
        withService({ minimum_age: 0, maximum_age: 0, valid_from: '2026-01-01', valid_to: '2026-01-01' }),
      ),
    );
  });
});

describe('validateProvider: what is missing', () => {
  const { organization: _organization, leader: _leader, ...nobody } = least;
  void _organization;
  void _leader;
  const cases: [name: string, input: unknown, problems: string[]][] = [
    ['everything', {}, ['/intent required', '/language required', '/privacy_version required']],
    [
      'who registers',
      nobody,
      [
        '/organization/id required',
        '/organization/provider_kind required',
        '/organization/name required',
        '/leader/name required',
      ],
    ],
    ['how to reach the leader', { ...least, leader: { name: 'Jan Kos' } }, ['/leader/email one-of-required']],
    [
      'a telephone of the leader that is none',
      { ...least, leader: { name: 'Jan Kos', phone: '112' } },
      ['/leader/phone invalid-phone'],
    ],
    ['what every foundation has', identified('fundacja', {}), ['/organization/identifiers/krs required']],
    [
      'what every clinic has',
      identified('podmiot-leczniczy', { nip: '5260250274' }),
      ['/organization/identifiers/rpwdl required'],
    ],
    [
      'what is to be corrected',
      { ...nobody, intent: 'correct', correction: 'Inny telefon.' },
      ['/about one-of-required'],
    ],
    [
      'how it is to be corrected',
      { ...nobody, intent: 'correct', about: { service_id: 'x' } },
      ['/correction required'],
    ],
    [
      'most of a service',
      { ...least, services: [{ id: service.id, status: 'active' }] },
      ['/services/0/name required', '/services/0/description required', '/services/0/areas required'],
    ],
    [
      'the days of hours',
      withService({ schedules: [{ opens_at: '08:00' }] }),
      ['/services/0/schedules/0/byday required'],
    ],
    [
      'who may read a text',
      { ...least, card: { people: { text: 'Pięć osób.' } } },
      ['/card/people/visibility required'],
    ],
    [
      'what was done in a year',
      { ...least, card: { experience: { visibility: 'cus', entries: [{ commissioned_by: 'Gmina' }] } } },
      ['/card/experience/entries/0/year required', '/card/experience/entries/0/description required'],
    ],
    [
      'for whom a price is',
      withService({ cost_options: [{ amount: 5 }] }),
      ['/services/0/cost_options/0/option required'],
    ],
  ];
  for (const [name, input, problems] of cases) it(name, () => assert.deepEqual(problemsOf(input), problems));
});

describe('validateProvider: what is wrong', () => {
  const cases: [name: string, input: unknown, problems: string[]][] = [
    [
      'another kind of provider',
      withOrganization({ provider_kind: 'wykonawca:sektor' }),
      ['/organization/provider_kind not-a-choice'],
    ],
    [
      'a term of another taxonomy',
      withService({ areas: ['odbiorca:rodzice'] }),
      ['/services/0/areas/0 not-a-choice'],
    ],
    [
      'a term that does not exist',
      withService({ situations: ['sytuacja:nic'] }),
      ['/services/0/situations/0 not-a-choice'],
    ],
    [
      'NIP',
      identified('fundacja', { nip: '1234567890', krs: '0000123456' }),
      ['/organization/identifiers/nip invalid-nip'],
    ],
    [
      'a PESEL for a NIP',
      identified('osoba-fizyczna', { nip: '44051401359' }),
      ['/organization/identifiers/nip pesel'],
    ],
    ['REGON', identified('ngo', { regon: '000000000' }), ['/organization/identifiers/regon invalid-regon']],
    ['KRS', identified('ngo', { krs: '0000000000' }), ['/organization/identifiers/krs invalid-krs']],
    [
      'RPWDL',
      identified('podmiot-leczniczy', { rpwdl: 'W' }),
      ['/organization/identifiers/rpwdl invalid-rpwdl'],
    ],
    [
      'a number that a group cannot have',
      identified('grupa-nieformalna', { nip: '5260250274' }),
      ['/organization/identifiers/nip identifier-not-for-kind'],
    ],
    [
      'a KRS of a school',
      identified('jednostka-gminy', { krs: '0000123456' }),
      ['/organization/identifiers/krs identifier-not-for-kind'],
    ],
    ['ages crossed', withService({ minimum_age: 19, maximum_age: 18 }), ['/services/0/maximum_age order']],
    ['an age', withService({ minimum_age: 131 }), ['/services/0/minimum_age invalid-number']],
    ['half an age', withService({ minimum_age: 1.5 }), ['/services/0/minimum_age invalid-number']],
    ['no age', withService({ minimum_age: 'sto' }), ['/services/0/minimum_age invalid-number']],
    ['no place', withService({ capacity: 0 }), ['/services/0/capacity invalid-number']],
    [
      'a price below nothing',
      withService({ cost_options: [{ option: 'x', amount: -1 }] }),
      ['/services/0/cost_options/0/amount invalid-number'],
    ],
    [
      'days crossed',
      withService({ valid_from: '2026-02-01', valid_to: '2026-01-31' }),
      ['/services/0/valid_to order'],
    ],
    [
      'a day that does not exist',
      withService({ valid_from: '2026-02-30' }),
      ['/services/0/valid_from invalid-date'],
    ],
    [
      'no time between hours',
      withService({ schedules: [{ byday: ['MO'], opens_at: '8:00', closes_at: '08:00' }] }),
      ['/services/0/schedules/0/closes_at order'],
    ],
    [
      'an hour',
      withService({ schedules: [{ byday: ['MO'], opens_at: '24:00' }] }),
      ['/services/0/schedules/0/opens_at invalid-time'],
    ],
    [
      'a day of the week',
      withService({ schedules: [{ byday: ['XX'] }] }),
      ['/services/0/schedules/0/byday/0 not-a-choice'],
    ],
    [
      'the row is counted as it came',
      withService({ schedules: [{}, { byday: ['MO'], opens_at: '8:00', closes_at: '8:00' }] }),
      ['/services/0/schedules/1/closes_at order'],
    ],
    [
      'a link',
      withService({ required_documents: [{ document: 'Wniosek', uri: 'javascript:alert(1)' }] }),
      ['/services/0/required_documents/0/uri invalid-url'],
    ],
    [
      'a link in the card',
      { ...least, card: { reference_links: ['', 'plik'] } },
      ['/card/reference_links/1 invalid-url'],
    ],
    [
      'the same service twice',
      { ...least, services: [bare, { ...bare, name: 'Inny' }] },
      ['/services/1/id duplicate'],
    ],
    [
      'the same service twice in capitals',
      { ...least, services: [bare, { ...bare, id: bare.id.toUpperCase() }] },
      ['/services/1/id duplicate'],
    ],
    [
      'thirty-one services',
      { ...least, services: Array.from({ length: 31 }, () => bare) },
      ['/services too-many'],
    ],
    [
      'the same area twice',
      {
        ...least,
        portfolio: {
          specialisations: [
            { area: 'obszar:kultura', readiness: 'now', visibility: 'public' },
            { area: 'obszar:kultura', readiness: 'conditional', visibility: 'cus' },
          ],
        },
      },
      ['/portfolio/specialisations/1/area duplicate'],
    ],
    ['an identifier that is none', withOrganization({ id: 'x' }), ['/organization/id wrong-type']],
    ['a robot', { ...least, website: 'x' }, ['/website must-be-empty']],
    ['a field that is none', withService({ price: 5 }), ['/services/0/price unknown-field']],
    ['a text for services', { ...least, services: 'x' }, ['/services wrong-type']],
    ['nothing for a service', { ...least, services: [null] }, ['/services/0 wrong-type']],
  ];
  for (const [name, input, problems] of cases) it(name, () => assert.deepEqual(problemsOf(input), problems));
});

describe('validateProvider: a PESEL', () => {
  /** Pointers of all texts in the registration that are not codes, identifiers or dates. */
  function textsIn(value: unknown, pointer = ''): string[] {
    if (typeof value === 'string') return [pointer];
    if (typeof value !== 'object' || !value) return [];
    return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${pointer}/${key}`));
  }
  function put(pointer: string, text: string): unknown {
    const copy = structuredClone(registration) as unknown as Record<string, unknown>;
    const keys = pointer.split('/').slice(1);
    const last = keys.pop() ?? '';
    const holder = keys.reduce((at, key) => at[key] as Record<string, unknown>, copy);
    holder[last] = text;
    return copy;
  }
  const CODES =
    /(\/id|_id|intent|language|languages\/\d|visibility|readiness|mode|area|areas\/\d|recipients\/\d|situations\/\d|delivery\/\d|plane|status|byday\/\d|_at|available_from|valid_(from|to)|qualification|fees|category|provider_kind|postal_code)$/;

  const texts = textsIn(registration).filter((pointer) => !CODES.test(pointer));
  it('is looked for in every text', () => assert.ok(texts.length > 50, texts.join('\n')));

  for (const pointer of texts) {
    it(`is refused at ${pointer}`, () => {
      const { problems } = validateProvider(put(pointer, '44051401359'));
      assert.deepEqual(problemsAt(problems ?? [], pointer), [{ pointer, code: 'pesel' }]);
    });
  }

  it('is found in a long text and in an address of a page', () => {
    const long = `${'Słowo. '.repeat(300)} PESEL: 440514-01359 `;
    assert.deepEqual(problemsOf(put('/services/0/description', long)), ['/services/0/description pesel']);
    assert.deepEqual(problemsOf(put('/services/0/url', 'https://example.org/44051401359')), [
      '/services/0/url pesel',
    ]);
  });
});

describe('validateProvider: hostile input', () => {
  it('keeps markup and statements as the text that they are', () => {
    const name = `<img src=x onerror=alert(1)>'; DROP TABLE x; --`;
    assert.equal(valueOf(withOrganization({ name })).organization?.name, name);
  });

  it('answers soon, whatever the size', () => {
    const many: ProviderService[] = Array.from({ length: 30 }, () => ({
      ...service,
      id: 'x',
      description: 'a '.repeat(100_000),
      service_areas: Array.from({ length: 100_000 }, () => 'x'),
    }));
    const began = performance.now();
    const problems = problemsOf({ ...registration, services: many });
    assert.ok(performance.now() - began < 1_000);
    assert.ok(problems.includes('/services/29/service_areas too-many'));
    assert.ok(problems.includes('/services/0/description too-long'));
  });

  it('the prototype is not touched', () => {
    const input: unknown = JSON.parse(
      JSON.stringify(least).replace('"leader":{', '"leader":{"__proto__":{"email":"x"},"constructor":{},'),
    );
    assert.deepEqual(problemsOf(input), [
      '/leader/__proto__ unknown-field',
      '/leader/constructor unknown-field',
    ]);
  });
});

describe('providerRule', () => {
  it('knows fields inside lists', () => {
    assert.deepEqual(providerRule('/services/7/name'), { max: 300, required: true });
    assert.deepEqual(providerRule('/services/0/cost_options/3/amount'), { max: 1_000_000, min: 0 });
    assert.equal(providerRule('/card/people/text')?.max, 3000);
    assert.equal(providerRule('/nothing/here'), undefined);
  });
});
