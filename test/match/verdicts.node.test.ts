import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { matchServices, openQuestions, readServices, type Criteria } from '../../src/match/index.js';
import type { Service, TaxonomySet } from '../../src/model/index.js';
import { compactService } from '../../src/model/compact.js';
import { service } from '../model/sources.js';
import { bearing, keysOf, matchOne, personas, real, verdictOf } from './support.js';

const LAPY = 'Gmina Łapy';
const KOSZALIN = 'Miasto Koszalin';
const ALL = 'odbiorca:wszyscy-mieszkancy';

type Row = [what: string, one: Service, criteria: Criteria, expected: string];
const table = (rows: Row[]): void => {
  for (const [what, one, criteria, expected] of rows) {
    it(`${what} → ${expected}`, () => assert.equal(verdictOf(one, criteria), expected));
  }
};
const said = (eligibility_description: string, codes = ALL): Service =>
  bearing(codes, { eligibility_description });

describe('age', () => {
  const place = LAPY;
  const adults = bearing(ALL, { minimum_age: 18, maximum_age: 64 });
  table([
    ['in the limits', adults, { place, age: 18 }, 'fits'],
    ['under the minimum', adults, { place, age: 17 }, 'does-not-fit age-below'],
    ['over the maximum', adults, { place, age: 65 }, 'does-not-fit age-above'],
    ['not told', adults, { place }, 'check age-not-told'],
    ['no limit', bearing(ALL), { place, age: 5 }, 'fits'],
    ['in words, too young', said('Osoby od 60 roku życia'), { place, age: 59 }, 'does-not-fit age-below'],
    ['in words, old enough', said('Osoby od 60 roku życia'), { place, age: 60 }, 'fits'],
    ['in words, at the edge', said('Osoby powyżej 18 lat'), { place, age: 18 }, 'check age-edge'],
    ['in words, child too old', said('Dzieci do lat 7'), { place, age: 9 }, 'does-not-fit age-above'],
    ['in words, seniors', said('Seniorzy 60+'), { place, age: 40 }, 'does-not-fit age-below'],
    ['words of the most', said('Głównie osoby od 60 roku życia'), { place, age: 40 }, 'check age-unclear'],
    [
      'two spans, between',
      said('Dzieci w wieku 0–3 lat. Dzieci w wieku 6–12 lat.'),
      { place, age: 5 },
      'check age-unclear',
    ],
    [
      'two spans, outside',
      said('Dzieci w wieku 0–3 lat. Dzieci w wieku 6–12 lat.'),
      { place, age: 40 },
      'does-not-fit age-above',
    ],
    [
      'field and words disagree',
      bearing(ALL, { minimum_age: 18, eligibility_description: 'Młodzież od 16 roku życia' }),
      { place, age: 16 },
      'check age-unclear',
    ],
    [
      "the child's age, asked by a parent",
      bearing('odbiorca:rodzice', { maximum_age: 3 }),
      { place, age: 31, recipients: ['odbiorca:rodzice'] },
      'check age-of-another',
    ],
    [
      'limits that cross say nothing',
      bearing(ALL, { minimum_age: 60, maximum_age: 18 }),
      { place, age: 30 },
      'fits',
    ],
  ]);
});

describe('place', () => {
  const at = (name: string, more: Partial<Service> = {}): Service =>
    bearing(ALL, { service_areas: [{ name }], ...more });
  table([
    ['the same', at(LAPY), { place: LAPY }, 'fits'],
    ['the same without its kind', at('Łapy'), { place: 'gm. Łapy' }, 'fits'],
    ['town and commune together', at('Miasto i Gmina Łapy'), { place: 'Miasto Łapy' }, 'fits'],
    ['another municipality', at(KOSZALIN), { place: LAPY }, 'does-not-fit place-elsewhere'],
    ['one of several', at('Gmina Suraż, Gmina Łapy'), { place: LAPY }, 'fits'],
    [
      'a town and a commune of one name',
      at('Miasto Suwałki'),
      { place: 'Gmina Suwałki' },
      'check place-unclear',
    ],
    ['a county', at('Powiat białostocki'), { place: LAPY }, 'check place-unclear'],
    ['the country', at('Cała Polska'), { place: LAPY }, 'fits'],
    ['the country, place not told', at('Cała Polska'), {}, 'fits'],
    ['not told', at(LAPY), {}, 'check place-not-told'],
    ['a village that nobody knows', at(LAPY), { place: 'Uhowo' }, 'check place-unclear'],
    ['a part of the town', at('Koszalin – Rokosowo'), { place: KOSZALIN }, 'check place-unclear'],
    ['no area', at('', {}), { place: LAPY }, 'check place-unknown'],
    [
      'no area, residents in words',
      bearing(ALL, { service_areas: [], eligibility_description: 'Mieszkańcy Koszalina.' }),
      { place: KOSZALIN },
      'fits',
    ],
    [
      'no area, other residents in words',
      bearing(ALL, { service_areas: [], eligibility_description: 'Mieszkańcy Gminy Łapy.' }),
      { place: KOSZALIN },
      'does-not-fit place-elsewhere',
    ],
    [
      'words narrow a wide area',
      at('Powiat białostocki', { eligibility_description: 'Mieszkańcy gminy Łapy.' }),
      { place: LAPY },
      'fits',
    ],
    [
      'words contradict the area',
      at(LAPY, { eligibility_description: 'Mieszkańcy gminy Suraż.' }),
      { place: LAPY },
      'check place-unclear',
    ],
  ]);

  it('a bare name that another service calls a town is a town', () => {
    const matches = matchServices([at(LAPY, { id: 'a' }), at(KOSZALIN, { id: 'b' })], { place: 'Koszalin' });
    assert.deepEqual(
      matches.map(({ service, verdict }) => [service.id, verdict]),
      [
        ['b', 'fits'],
        ['a', 'does-not-fit'],
      ],
    );
  });

  it('a place where services are given stands in for an area that is not said', () => {
    const here = bearing(ALL, {
      service_areas: [],
      service_at_locations: [{ location: { addresses: [{ city: 'Łapy' }] } }],
    });
    assert.equal(verdictOf(here, { place: LAPY }), 'fits');
    assert.equal(verdictOf(here, { place: KOSZALIN }), 'check place-unclear');
  });
});

describe('groups', () => {
  const place = LAPY;
  const of = (...slugs: string[]): string[] => slugs.map((slug) => `odbiorca:${slug}`);
  table([
    ['everybody', bearing(ALL), { place, recipients: of('placowki-zdrowotne') }, 'fits'],
    ['the same', bearing('odbiorca:opiekunowie'), { place, recipients: of('opiekunowie') }, 'fits'],
    [
      'a parent stands for its children',
      bearing('odbiorca:rodzice'),
      { place, recipients: of('rodziny') },
      'fits',
    ],
    [
      'a child is enough for its parent',
      bearing('odbiorca:rodziny'),
      { place, recipients: of('dziadkowie') },
      'fits',
    ],
    [
      'not its sister',
      bearing('odbiorca:rodzice'),
      { place, recipients: of('dziadkowie') },
      'does-not-fit recipients-other',
    ],
    ['by age', bearing('odbiorca:osoby-starsze'), { place, age: 71 }, 'fits'],
    ['not by age', bearing('odbiorca:osoby-starsze'), { place, age: 30 }, 'does-not-fit recipients-other'],
    ['nearly by age', bearing('odbiorca:osoby-starsze'), { place, age: 58 }, 'check recipients-unsure'],
    [
      'older people are adults',
      bearing('odbiorca:osoby-dorosle'),
      { place, recipients: of('osoby-starsze') },
      'fits',
    ],
    ['not told', bearing('odbiorca:osoby-starsze'), { place }, 'check recipients-not-told'],
    ['the service does not say', bearing(''), { place, age: 30 }, 'check recipients-unknown'],
    [
      'children do not grow old by a slip',
      bearing('odbiorca:osoby-starsze'),
      { place, age: 80, recipients: of('dzieci-mlodsze') },
      'check recipients-unsure',
    ],
    [
      'an organisation has no age',
      bearing('odbiorca:osoby-starsze'),
      { place, recipients: of('organizacje-spoleczne') },
      'does-not-fit recipients-other',
    ],
    [
      'who asks for another may be a carer',
      bearing('odbiorca:opiekunowie'),
      { place, age: 84, for: 'other', recipients: of('osoby-starsze') },
      'check recipients-helper',
    ],
    [
      'and is not when asking for oneself',
      bearing('odbiorca:opiekunowie'),
      { place, age: 84, for: 'self', recipients: of('osoby-starsze') },
      'does-not-fit recipients-other',
    ],
    [
      'a group not told, where the help is needed',
      bearing('odbiorca:rodziny sytuacja:uzaleznienie'),
      { place, recipients: of('osoby-dorosle'), situations: ['sytuacja:uzaleznienie'] },
      'check recipients-ask',
    ],
    [
      'a group that the situation makes',
      bearing('odbiorca:opiekunowie sytuacja:opieka-nad-bliskim'),
      { place, recipients: of('osoby-dorosle'), situations: ['sytuacja:opieka-nad-bliskim'] },
      'fits',
    ],
    [
      "the cataloguer's own guess at an age bars nobody who needs it",
      bearing('odbiorca:osoby-starsze*e sytuacja:brak-dojazdu'),
      { place, age: 40, situations: ['sytuacja:brak-dojazdu'] },
      'check recipients-ask',
    ],
    [
      'the document bars',
      bearing('odbiorca:osoby-starsze sytuacja:brak-dojazdu'),
      { place, age: 40, situations: ['sytuacja:brak-dojazdu'] },
      'does-not-fit recipients-other',
    ],
  ]);

  it("follows the source's own hierarchy", () => {
    const taxonomies: TaxonomySet[] = [
      {
        id: 't',
        name: 'Own',
        terms: [
          { id: '1', code: 'own:families', name: 'Families' },
          { id: '2', code: 'own:twins', name: 'Twins', parent_id: '1' },
        ],
      },
    ];
    const one = service({
      service_areas: [{ name: LAPY }],
      attributes: [{ link_type: 'audience', taxonomy_term: { code: 'own:twins', name: 'Twins' } }],
    });
    const criteria = { place: LAPY, recipients: ['own:families'] };
    assert.equal(matchOne(one, criteria, { taxonomies }).verdict, 'fits');
  });
});

describe('situations and conditions in words', () => {
  const place = LAPY;
  const alone: Criteria = { place, situations: ['sytuacja:samotnosc'] };
  table([
    ['needed', bearing(`${ALL} sytuacja:samotnosc`), alone, 'fits'],
    ['another', bearing(`${ALL} sytuacja:autyzm`), alone, 'does-not-fit situations-other'],
    ['near', bearing(`${ALL} sytuacja:czas-wolny`), alone, 'check situations-near'],
    ['general help', bearing(`${ALL} sytuacja:trudna-sytuacja-zyciowa`), alone, 'check situations-general'],
    ['the service does not say', bearing(ALL), alone, 'check situations-unknown'],
    ['none told', bearing(`${ALL} sytuacja:autyzm`), { place }, 'fits'],
    [
      'children of refugees, for another child',
      bearing('odbiorca:dzieci-i-mlodziez sytuacja:uchodzstwo sytuacja:trudnosci-w-nauce', {
        eligibility_description: 'Dzieci uchodźców.',
      }),
      { place, age: 9, situations: ['sytuacja:trudnosci-w-nauce'] },
      'check stated-ask',
    ],
    ['of a situation, none told', said('Osoby bezdomne.'), { place }, 'check stated-not-told'],
    [
      'certificate',
      said('Osoby z orzeczeniem o niepełnosprawności.'),
      { place, recipients: ['odbiorca:osoby-z-niepelnosprawnoscia'] },
      'check certificate',
    ],
    ['income', said('Dochód nie przekracza kryterium dochodowego.'), { place }, 'check income'],
    ['women', said('Kobiety w ciąży.'), { place }, 'check women'],
  ]);
});

describe('price, manner, availability', () => {
  const place = LAPY;
  const costs = (fees_description: string): Service => bearing(ALL, { fees_description });
  const free = { place, freeOnly: true };
  table([
    ['free', costs('Bezpłatnie.'), free, 'fits'],
    ['paid', costs('Opłata 20 zł.'), free, 'does-not-fit free-paid'],
    ['partly', costs('Bezpłatnie dla seniorów, pozostali płacą 20 zł.'), free, 'check free-partly'],
    ['silence is not free', bearing(ALL), free, 'check free-unknown'],
    ['paid, where it does not matter', costs('Opłata 20 zł.'), { place }, 'fits'],
    ['inactive', bearing(ALL, { status: 'inactive' }), { place }, 'does-not-fit inactive'],
    ['closed', bearing(ALL, { status: 'temporarily closed' }), { place }, 'does-not-fit inactive'],
    [
      'a manner not wished for',
      bearing(`${ALL} sposob:grupowo`),
      { place, delivery: ['sposob:w-domu'] },
      'fits',
    ],
  ]);

  it('judges dates by the day that is given, and by none otherwise', () => {
    const later = bearing(ALL, { schedules: [{ valid_from: '2027-03-01' }] });
    assert.equal(verdictOf(later, { place }, { now: new Date(2027, 0, 1) }), 'check planned');
    assert.equal(verdictOf(later, { place }, { now: new Date(2027, 3, 1) }), 'fits');
    const over = bearing(ALL, { schedules: [{ description: 'Turnus', valid_to: '2026-06-30' }] });
    assert.equal(verdictOf(over, { place }, { now: new Date(2026, 6, 1) }), 'check ended');
    assert.equal(verdictOf(over, { place }, { now: new Date(2026, 5, 30) }), 'fits');
    assert.equal(verdictOf(over, { place }), 'fits');
  });

  it('a wish changes the order, not the verdict', () => {
    const at = bearing(`${ALL} sposob:u-wykonawcy`, { id: 'a', name: 'A' });
    const home = bearing(`${ALL} sposob:w-domu`, { id: 'b', name: 'B' });
    const order = (delivery?: string[]): string[] =>
      matchServices([at, home], { place, ...(delivery && { delivery }) }).map(({ service }) => service.id);
    assert.deepEqual(order(), ['a', 'b']);
    assert.deepEqual(order(['sposob:w-domu']), ['b', 'a']);
  });

  it('tells of decisions, referrals and limited places where the service is of use', () => {
    const one = bearing(ALL, {
      application_process: 'Na terapię kieruje lekarz. Liczba miejsc jest ograniczona.',
    });
    assert.deepEqual(
      matchOne(one, { place }).reasons.flatMap(({ verdict, code }) => (verdict === 'note' ? code : [])),
      ['needs-referral', 'places-limited'],
    );
  });
});

describe('a catalogue without attributes', () => {
  const bare = real.map((one): Service => ({ ...one, attributes: [] }));

  it('is to be asked, and nobody is shut out but by age, place, status', () => {
    const byId = new Map(bare.map((one) => [one.id, one]));
    for (const { criteria } of personas('development')) {
      for (const { service, verdict, reasons } of matchServices(bare, { ...criteria, freeOnly: false })) {
        assert.notEqual(verdict, 'fits');
        if (verdict === 'check') continue;
        const bars = reasons.filter((reason) => reason.verdict === 'does-not-fit').map(({ about }) => about);
        assert.ok(
          bars.every((about) => ['availability', 'age', 'place', 'conditions'].includes(about)),
          `${byId.get(service.id)?.name}: ${bars.join(' ')}`,
        );
      }
    }
  });
});

describe('openQuestions', () => {
  it('counts what still could decide', () => {
    const services = [
      bearing(ALL, { id: 'a', minimum_age: 60 }),
      bearing('odbiorca:opiekunowie', { id: 'b' }),
      bearing(ALL, { id: 'c', status: 'inactive', minimum_age: 18 }),
    ];
    assert.deepEqual(openQuestions(matchServices(services, {})), { age: 1, place: 2, recipients: 1 });
    assert.deepEqual(openQuestions(matchServices(services, { age: 70, place: LAPY })), { recipients: 1 });
  });
});

describe('readServices', () => {
  it('reads in steps, and changes no answer', () => {
    const fresh = real.map((one) => structuredClone(one));
    const steps = [...readServices(fresh, 50)].length;
    assert.equal(steps, Math.ceil(fresh.length / 50));
    const { criteria } = personas('development')[0]!;
    assert.deepEqual(keysOf(matchServices(fresh, criteria)), keysOf(matchServices(real, criteria)));
  });
});

describe('several needs', () => {
  it('have an answer each before one need has its many', () => {
    const clubs = Array.from({ length: 12 }, (_, i) =>
      bearing(`${ALL} sytuacja:samotnosc`, { id: `club-${i}`, name: `Klub ${i}` }),
    );
    const transport = bearing(`${ALL} sytuacja:brak-dojazdu sytuacja:niepelnosprawnosc`, {
      id: 'transport',
      name: 'Transport',
    });
    const criteria = { place: LAPY, situations: ['sytuacja:samotnosc', 'sytuacja:brak-dojazdu'] };
    const order = matchServices([...clubs, transport], criteria).map(({ service }) => service.id);
    assert.ok(order.indexOf('transport') < 2, order.join(' '));
  });
});

describe('a compact catalogue', () => {
  it('gets the same verdicts as the whole one', () => {
    const long = `${'Zajęcia są dla wszystkich, którzy chcą się uczyć i spotykać. '.repeat(4)}Osoby od 60 roku życia.`;
    const all = [...real, bearing(ALL, { id: 'long', eligibility_description: long })];
    const compact = all.map(compactService);
    for (const { criteria } of personas('own')) {
      const verdicts = (list: readonly Service[]): Map<string, string> =>
        new Map(matchServices(list, criteria).map(({ service, verdict }) => [service.id, verdict]));
      assert.deepEqual(verdicts(compact), verdicts(all));
    }
  });
});
