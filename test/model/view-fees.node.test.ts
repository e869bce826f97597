import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as model from '../../src/model/index.js';
import type { Service } from '../../src/model/index.js';
import { catalogue, CATALOGUES, realService, service } from './sources.js';

const now = new Date(2025, 5, 15);

describe('fees', () => {
  const texts: [text: string | undefined, free: model.Fees['free']][] = [
    [undefined, 'not-stated'],
    ['Bezpłatnie, bez względu na dochód.', 'free'],
    ['Wymiana usług między członkami jest bezpłatna.', 'free'],
    ['Nie pobiera się opłat.', 'free'],
    ['Za darmo', 'free'],
    ['0 zł', 'free'],
    ['Free of charge', 'free'],
    ['Послуга безкоштовна', 'free'],
    ['Odpłatnie lub nieodpłatnie.', 'partly'],
    ['Pierwsza konsultacja bezpłatna, następne po 50 zł.', 'partly'],
    ['Opłata według uchwały; osoby o niskim dochodzie są zwolnione z opłat.', 'partly'],
    ['Odbiorca płaci z własnych środków.', 'paid'],
    ['Usługa nie jest bezpłatna.', 'paid'],
    ['20 zł za godzinę', 'paid'],
    ['Według regulaminu.', 'not-stated'],
  ];
  for (const [text, free] of texts) {
    it(`${text} is ${free}`, () => {
      const result = model.fees(service(text === undefined ? {} : { fees_description: text }));
      assert.deepEqual(result, { free, ...(text === undefined ? {} : { text }), options: [] });
      assert.equal(
        model.isFree(service(text === undefined ? {} : { fees_description: text })),
        free === 'free',
      );
    });
  }

  const options: [name: string, fields: Partial<Service>, free: model.Fees['free']][] = [
    ['zero for all', { cost_options: [{ amount: 0 }] }, 'free'],
    ['zero for residents', { cost_options: [{ option: 'Mieszkańcy gminy', amount: 0 }] }, 'free'],
    [
      'zero for a group, silence for the rest',
      { cost_options: [{ option: 'Osoby po 75. roku życia', amount: 0 }] },
      'partly',
    ],
    ['zero and a price', { cost_options: [{ amount: 0 }, { amount: 20 }] }, 'partly'],
    ['a price', { cost_options: [{ amount: 20 }] }, 'paid'],
    [
      'a relief and a text that speaks of payment',
      { fees_description: 'Odpłatnie.', cost_options: [{ option: 'Dzieci', amount: 0 }] },
      'partly',
    ],
    ['words only', { cost_options: [{ amount_description: 'według cennika' }] }, 'not-stated'],
    ['nonsense', { cost_options: [{ amount: -5 }, {}] }, 'not-stated'],
    ['the British field', { fees: 'Free of charge' }, 'free'],
  ];
  for (const [name, fields, free] of options)
    it(name, () => assert.equal(model.fees(service(fields)).free, free));

  it('gives reliefs with the person, amount and currency', () => {
    const { options: reliefs } = model.fees(realService('lapy/bank-czasu'));
    assert.deepEqual(reliefs, [
      { who: 'Członkowie banku czasu', amount: 0, currency: 'PLN', description: 'Bezpłatna wymiana usług' },
    ]);
  });

  it('leaves out what is no longer valid', () => {
    const priced = service({ cost_options: [{ amount: 10, valid_to: '2022-12-31' }, { amount: 20 }] });
    assert.deepEqual(
      model.fees(priced, now).options.map(({ amount }) => amount),
      [20],
    );
    assert.equal(model.fees(priced).options.length, 2);
  });

  it('of the real services only those are free whose document says so', () => {
    const free = CATALOGUES.flatMap((name) => catalogue(name).services).filter(model.isFree);
    assert.deepEqual(
      free.map(({ name }) => name),
      [
        'Bank Czasu',
        'Punkt poradnictwa specjalistycznego',
        'Poradnictwo psychologiczne',
        'Poradnictwo rodzinne',
      ],
    );
  });
});
