import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  centrePhones,
  currentAnnouncements,
  parseCentre,
  phoneUrl,
  type Centre,
} from '../../src/model/index.js';
import { demoData } from './sources.js';

const centreOf = (fields: Record<string, unknown>): Centre => {
  const { centre } = parseCentre({ id: 'c', name: 'CUS', ...fields });
  assert.ok(centre);
  return centre;
};

describe('parseCentre: the demo centres', () => {
  for (const [name, title] of [
    ['centre-lapy', 'Centrum Usług Społecznych w Łapach'],
    ['centre-koszalin', 'Centrum Usług Społecznych w Koszalinie'],
  ] as const) {
    it(`${name} holds what the documents hold and nothing more`, () => {
      const { centre, problems } = parseCentre(demoData(name));
      assert.deepEqual(problems, []);
      assert.equal(centre?.organization.name, title);
      assert.equal(centre?.example, false);
      assert.deepEqual(
        [centre?.phones, centre?.addresses, centre?.schedules, centre?.announcements, centre?.emergencyLines],
        [[], [], [], [], []],
      );
      assert.deepEqual([centre?.email, centre?.website], [undefined, undefined]);
      assert.deepEqual([centre?.replyWithinDays, centre?.applications], [undefined, undefined]);
      assert.deepEqual(centrePhones(centre), []);
    });
  }

  for (const name of ['centre-lapy', 'centre-koszalin', 'centre-example']) {
    it(`${name} has a clause that says first that it is a sample, and all that art. 13 asks for`, () => {
      const { privacy } = parseCentre(demoData(name)).centre ?? {};
      assert.match(privacy?.text ?? '', /^Dane przykładowe – to nie jest prawdziwa klauzula\./);
      assert.match(privacy?.controller ?? '', /\(dane przykładowe\)$/);
      assert.match(privacy?.dpo ?? '', /\(dane przykładowe\)$/);
      assert.equal(privacy?.version, 'przyklad-1');
      for (const part of [
        /Administratorem/,
        /Inspektor ochrony danych/,
        /art\. 6 ust\. 1 lit\. e RODO/,
        /ustawie z dnia 19 lipca 2019/,
        /12 miesięcy/,
        /otrzymuje/,
        /prawa/,
        /sprzeciwić/,
        /skargę do Prezesa Urzędu Ochrony Danych Osobowych/,
        /dobrowolne/,
      ]) {
        assert.match(privacy?.text ?? '', part);
      }
    });
  }

  it('the sample says so in every value and cannot be called or written to', () => {
    const { centre, problems } = parseCentre(demoData('centre-example'));
    assert.ok(centre);
    assert.deepEqual(problems, []);
    assert.equal(centre.example, true);
    const marked = /dane przykładowe|danych przykładowych/i;
    const texts = [
      centre.organization.name,
      centre.organization.description,
      ...centre.phones.flatMap(({ number, description }) => [number, description]),
      ...centre.addresses.map(({ address_1 }) => address_1),
      ...centre.schedules.map(({ description }) => description),
      ...(centre.organization.locations ?? []).flatMap(({ name, transportation, accessibility }) => [
        name,
        transportation,
        ...(accessibility ?? []).map(({ description }) => description),
      ]),
      centre.privacy?.controller,
      centre.privacy?.dpo,
      centre.privacy?.text,
      centre.applications?.text,
      ...centre.announcements.map(({ title }) => title),
    ];
    for (const text of texts) assert.match(text ?? '', marked);
    assert.deepEqual(
      centre.phones.map(({ number }) => phoneUrl(number)),
      [undefined],
    );
    assert.deepEqual(
      centrePhones(centre).map(({ url }) => url),
      [undefined],
    );
    assert.equal(centre.email, undefined);
  });

  it('the national lines are the real ones', () => {
    const { centre } = parseCentre(demoData('centre-example'));
    assert.deepEqual(
      centre?.emergencyLines.map(({ number }) => phoneUrl(number)),
      ['tel:112', 'tel:116123', 'tel:116111', 'tel:800121212', 'tel:800702222', 'tel:800120002'],
    );
    for (const line of centre?.emergencyLines ?? []) {
      assert.ok(line.name_translations?.['uk'] && line.name_translations['en'], line.id);
    }
  });
});

describe('parseCentre: what is broken', () => {
  const nothing: [name: string, input: unknown, code: string][] = [
    ['nothing', undefined, 'unknown-form'],
    ['a text', '<html>', 'unknown-form'],
    ['a list', [], 'unknown-form'],
    ['no identifier', { name: 'CUS' }, 'missing-id'],
    ['no name', { id: 'c' }, 'missing-name'],
  ];
  for (const [name, input, code] of nothing) {
    it(name, () => {
      const { centre, problems } = parseCentre(input);
      assert.equal(centre, undefined);
      assert.equal(problems.at(-1)?.code, code);
    });
  }

  it('drops a clause without what the law asks for, and says so', () => {
    const { centre, problems } = parseCentre({
      id: 'c',
      name: 'CUS',
      privacy: { controller: 'CUS', text: 'Tekst' },
    });
    assert.equal(centre?.privacy, undefined);
    assert.deepEqual(
      problems.map(({ code, path }) => [code, path]),
      [['missing-field', '/privacy']],
    );
  });

  it('reads how it tells of services: only ways that are known, each once; silence is not "none"', () => {
    const told = (notices: unknown): unknown => centreOf({ notices }).notices?.channels;
    assert.deepEqual(told({ channels: ['letter', 'email', 'pigeon', 'email', 7] }), ['email', 'letter']);
    assert.deepEqual(told({ channels: [] }), []);
    for (const nothing of [undefined, null, {}, { channels: 'email' }, [], 'email'])
      assert.equal(told(nothing), undefined);
  });

  it('reads where to apply and how soon an answer comes, and nothing that makes no sense', () => {
    const told = centreOf({
      reply_within_days: 5,
      applications: { text: ' W sekretariacie ', url: 'https://example.org/wnioski' },
    });
    assert.equal(told.replyWithinDays, 5);
    assert.deepEqual(told.applications, { text: 'W sekretariacie', url: 'https://example.org/wnioski' });
    for (const reply_within_days of [0, -1, 1.5, 10_000, '5', {}, null])
      assert.equal(centreOf({ reply_within_days }).replyWithinDays, undefined);
    for (const applications of [{ url: 'https://example.org' }, { text: 7 }, 'x', [], null])
      assert.equal(centreOf({ applications }).applications, undefined);
    const hostile = centreOf({ applications: { text: '<b>x</b>', url: 'javascript:alert(1)' } });
    assert.equal(hostile.applications?.url, undefined);
  });

  it('skips lines that cannot be called', () => {
    const emergency_lines = [
      { name: 'A', number: '000 000 000' },
      { name: 'B' },
      5,
      { name: 'C', number: '112' },
    ];
    const { centre, problems } = parseCentre({ id: 'c', name: 'CUS', emergency_lines });
    assert.deepEqual(centre?.emergencyLines, [{ id: '112', name: 'C', number: '112' }]);
    assert.equal(problems[0]?.count ?? 1, 3);
  });

  it('keeps no dangerous URL', () => {
    const centre = centreOf({
      website: 'javascript:alert(1)',
      announcements: [{ title: 'A', url: 'data:text/html,1' }],
    });
    assert.equal(centre.website, undefined);
    assert.equal(centre.announcements[0]?.url, undefined);
  });

  it('keeps no forbidden key among translations', () => {
    const announcements: unknown = JSON.parse(
      '[{"title":"A","translations":{"__proto__":{"title":"x"},"uk":{"title":"Б"}}}]',
    );
    assert.deepEqual(centreOf({ announcements }).announcements[0]?.translations, { uk: { title: 'Б' } });
  });

  it('does not make a tel: of a number in sample data', () => {
    const phones = [{ number: '85 715 27 31' }];
    assert.deepEqual(centrePhones(centreOf({ phones, example: true })), [{ number: '85 715 27 31' }]);
    assert.deepEqual(centrePhones(centreOf({ phones })), [{ number: '85 715 27 31', url: 'tel:857152731' }]);
    assert.equal(centreOf({ example: 'tak' }).example, true);
  });
});

describe('parseCentre: what forms promise', () => {
  it('reads the days of a reply and where to file an application', () => {
    const applications = { text: ' Pokój 3\n', url: 'example.org/wnioski' };
    const centre = centreOf({ reply_within_days: 14, applications });
    assert.equal(centre.replyWithinDays, 14);
    assert.deepEqual(centre.applications, { text: 'Pokój 3', url: 'https://example.org/wnioski' });
  });

  for (const days of [0, 61, 2.5, -1, '14', true, Number.NaN]) {
    it(`${JSON.stringify(days)} days are no promise, and it is said so`, () => {
      const { centre, problems } = parseCentre({ id: 'c', name: 'CUS', reply_within_days: days });
      assert.equal(centre?.replyWithinDays, undefined);
      assert.deepEqual(
        problems.map(({ code, path }) => [code, path]),
        [['wrong-type', '/reply_within_days']],
      );
    });
  }

  it('null is not given', () => {
    const { centre, problems } = parseCentre({
      id: 'c',
      name: 'CUS',
      reply_within_days: null,
      applications: null,
      privacy: null,
    });
    assert.deepEqual(problems, []);
    assert.deepEqual([centre?.replyWithinDays, centre?.applications], [undefined, undefined]);
  });

  for (const applications of [{ url: 'https://example.org' }, 'Pokój 3', [], { text: ' ' }]) {
    it(`${JSON.stringify(applications)} does not say where`, () => {
      const { centre, problems } = parseCentre({ id: 'c', name: 'CUS', applications });
      assert.equal(centre?.applications, undefined);
      assert.equal(problems[0]?.path, '/applications');
    });
  }

  it('keeps no link that is none', () => {
    for (const url of ['javascript:alert(1)', 'mailto:a@b.pl', 5]) {
      assert.deepEqual(centreOf({ applications: { text: 'Pokój 3', url } }).applications, {
        text: 'Pokój 3',
      });
    }
  });
});

describe('currentAnnouncements', () => {
  const announcements = [
    { id: 'always', title: 'A' },
    { id: 'until', title: 'B', until: '2025-06-10' },
    { id: 'from', title: 'C', from: '2025-06-10' },
    { id: 'between', title: 'D', from: '2025-06-09', until: '2025-06-11' },
    { id: 'crossed', title: 'E', from: '2025-06-11', until: '2025-06-09' },
    { id: 'nonsense', title: 'F', from: '1871-01-01', until: '2025-02-31' },
  ];
  const cases: [day: [number, number, number], ids: string[]][] = [
    [
      [2025, 5, 8],
      ['always', 'until', 'nonsense'],
    ],
    [
      [2025, 5, 9],
      ['always', 'until', 'between', 'nonsense'],
    ],
    [
      [2025, 5, 10],
      ['always', 'until', 'from', 'between', 'nonsense'],
    ],
    [
      [2025, 5, 11],
      ['always', 'from', 'between', 'nonsense'],
    ],
    [
      [2025, 5, 12],
      ['always', 'from', 'nonsense'],
    ],
  ];
  for (const [[year, month, day], ids] of cases) {
    it(`on ${day} June, from the first minute to the last`, () => {
      const centre = centreOf({ announcements });
      for (const [hour, minute] of [
        [0, 0],
        [23, 59],
      ] as const) {
        const shown = currentAnnouncements(centre, new Date(year, month, day, hour, minute));
        assert.deepEqual(
          shown.map(({ id }) => id),
          ids,
        );
      }
    });
  }

  it('is empty without a centre or without a day', () => {
    assert.deepEqual(currentAnnouncements(undefined, new Date()), []);
    assert.deepEqual(currentAnnouncements(centreOf({ announcements }), new Date(Number.NaN)), []);
  });
});
