import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as model from '../../src/model/index.js';
import type { Attribute, Service } from '../../src/model/index.js';
import { catalogue, CATALOGUES, realService, service } from './sources.js';

const attribute = (link_type: string, value?: string): Attribute => ({
  link_type,
  ...(value ? { value } : {}),
});

describe('qualification', () => {
  const modes: [text: string, mode: model.QualificationMode][] = [
    ['Składasz oświadczenie. Decyzji administracyjnej się nie wydaje.', 'declaration'],
    ['Decyzji administracyjnej się nie wydaje.', 'not-stated'],
    ['Nie jest potrzebna decyzja administracyjna; wystarczy oświadczenie.', 'declaration'],
    ['O prawie do usługi decyduje procedura z ustawy o pomocy społecznej.', 'decision'],
    ['Dyrektor wydaje decyzję administracyjną.', 'decision'],
    ['Składasz wniosek i oświadczenie o dochodach. Usługę przyznaje się w drodze decyzji.', 'decision'],
    ['Na terapię kieruje Centrum Usług Społecznych.', 'referral'],
    ['Potrzebne jest skierowanie od lekarza rodzinnego.', 'referral'],
    ['Do ośrodka kieruje sąd.', 'referral'],
    ['Klubem kieruje lider społeczności.', 'not-stated'],
    ['Skierowanie nie jest wymagane.', 'not-stated'],
    ['Bez skierowania. Wystarczy przyjść.', 'none'],
    ['Nie trzeba się zapisywać.', 'none'],
    ['Wstęp wolny.', 'none'],
    ['Zadzwoń i umów się na spotkanie.', 'not-stated'],
    ['O przyjęciu decyduje kolejność zgłoszeń.', 'not-stated'],
    ['Please ask your GP for a referral letter.', 'referral'],
    ['You do not need a referral.', 'not-stated'],
  ];
  for (const [application_process, mode] of modes) {
    it(application_process, () => {
      const result = model.qualification(service({ application_process }));
      assert.equal(result.mode, mode);
      assert.equal(result.text, application_process);
    });
  }

  it('silence is not stated', () => {
    assert.deepEqual(model.qualification(service()), {
      mode: 'not-stated',
      places: 'not-stated',
      plan: false,
    });
  });

  it('the attribute wins over the words', () => {
    const words = { application_process: 'Dyrektor wydaje decyzję.' };
    for (const [value, mode] of [
      ['declaration', 'declaration'],
      ['Oświadczenie', 'declaration'],
      ['decyzja', 'decision'],
      ['kwalifikowanie:skierowanie', 'referral'],
      ['none', 'none'],
      ['coś innego', 'decision'],
      ['constructor', 'decision'],
    ] as const) {
      assert.equal(
        model.qualification(service({ ...words, attributes: [attribute('qualification', value)] })).mode,
        mode,
      );
    }
  });

  const places: [fields: Partial<Service>, places: string, count: number | undefined][] = [
    [{ application_process: 'O liczbie miejsc rozstrzyga budżet programu.' }, 'limited', undefined],
    [{ application_process: 'Liczba miejsc ograniczona.' }, 'limited', undefined],
    [{ eligibility_description: 'Do dyspozycji jest 12 miejsc.' }, 'limited', undefined],
    [{ application_process: 'Nie ma limitu miejsc.' }, 'not-stated', undefined],
    [{ capacities: [{ maximum: 10 }] }, 'limited', 10],
    [{ capacities: [{ available: 2, unit: { name: 'Miejsce' } }] }, 'limited', undefined],
    [{ capacities: [{ maximum: 10, unit: { name: 'Kilogram' } }] }, 'not-stated', undefined],
  ];
  for (const [fields, expected, count] of places) {
    it(`places: ${JSON.stringify(fields)}`, () => {
      const result = model.qualification(service(fields));
      assert.deepEqual([result.places, result.placesCount], [expected, count]);
    });
  }

  it('tells a plan from the name of the post', () => {
    const plan = (application_process: string) => model.qualification(service({ application_process })).plan;
    assert.equal(plan('Koordynator opracowuje plan, który zatwierdza dyrektor.'), true);
    assert.equal(plan('Usługa jest wpisana do indywidualnego planu usług społecznych.'), true);
    assert.equal(plan('Koordynator indywidualnych planów usług społecznych rozpoznaje potrzeby.'), false);
  });

  it('reads the real texts', () => {
    const modeOf = (key: string) => model.qualification(realService(key));
    assert.equal(modeOf('lapy/centrum-aktywnosci-spolecznej').mode, 'declaration');
    assert.equal(modeOf('lapy/centrum-aktywnosci-spolecznej').places, 'limited');
    assert.equal(modeOf('lapy/centrum-aktywnosci-spolecznej').plan, false);
    const real = CATALOGUES.flatMap((name) => catalogue(name).services).map(
      (each) => [each.name, model.qualification(each)] as const,
    );
    const stated = real
      .filter(([, { mode }]) => mode !== 'not-stated')
      .map(([name, { mode }]) => `${name}: ${mode}`);
    assert.deepEqual(stated, [
      'Centrum Aktywności Społecznej: declaration',
      'Klub Wolontariusza: declaration',
      'Akademia Lidera Lokalnego: declaration',
      'Punkt poradnictwa specjalistycznego: declaration',
      'Wypożyczalnia sprzętu rehabilitacyjnego: declaration',
      'Usługi opiekuńcze: decision',
      'Terapia osób uzależnionych od alkoholu i członków ich rodzin: referral',
    ]);
    assert.deepEqual(
      real.filter(([, { plan }]) => plan).map(([name]) => name),
      ['Wsparcie koordynatorów indywidualnych planów usług'],
    );
  });
});

describe('a text of 100,000 characters', () => {
  it('is read in a moment, in an attribute as well', () => {
    const text = 'zażółć gęślą '.repeat(7_693);
    const start = performance.now();
    const found = model.qualification(
      service({ application_process: text, attributes: [attribute('qualification', text)] }),
    );
    assert.equal(found.mode, 'not-stated');
    assert.ok(performance.now() - start < 1_000, `${performance.now() - start} ms`);
  });
});

describe('conditions', () => {
  const cases: [fields: Partial<Service>, expected: model.Conditions][] = [
    [{}, {}],
    [
      { eligibility_description: 'Każdy', minimum_age: 0, maximum_age: 18 },
      { text: 'Każdy', minimumAge: 0, maximumAge: 18 },
    ],
    [{ minimum_age: 18 }, { minimumAge: 18 }],
    [{ minimum_age: -1, maximum_age: 999 }, {}],
    [{ minimum_age: 60, maximum_age: 18 }, {}],
  ];
  for (const [fields, expected] of cases) {
    it(JSON.stringify(fields), () => assert.deepEqual(model.conditions(service(fields)), expected));
  }
});
