import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { matchReasonsPack, wordReason } from '../../src/i18n/forms/match-reasons.js';
import { matchServices, REASON_CODES, type Reason } from '../../src/match/index.js';
import { termName } from '../../src/model/index.js';
import { because } from '../../src/match/reasons.js';
import { personas, real } from './support.js';

const { pl } = matchReasonsPack;
const WORDS = { pl, uk: await matchReasonsPack.load('uk'), en: await matchReasonsPack.load('en') } as const;
const inPolish = (reason: Reason) =>
  wordReason(reason, 'pl', pl, (code) => termName(code, 'pl', { short: true }));

describe('reasons in words', () => {
  for (const [locale, words] of Object.entries(WORDS)) {
    it(`${locale}: every code has words, and every doubt a question`, () => {
      for (const code of REASON_CODES) {
        assert.ok(words.reasons[code].length > 3, code);
        const { verdict } = because(code, 'x');
        const question = (words.ask as Partial<Record<string, string>>)[code];
        assert.equal(question !== undefined, verdict === 'check', code);
        if (question) assert.match(question, /\?$/);
      }
    });
  }

  it('names ages, places and terms', () => {
    const word = (reason: Reason): string => inPolish(reason).text;
    assert.equal(
      word(because('age-below', 'minimum_age', { min: 60 })),
      'Usługa jest dla starszych osób: od 60 lat.',
    );
    assert.equal(
      word(because('age-above', 'maximum_age', { max: 1 })),
      'Usługa jest dla młodszych osób: do 1 roku.',
    );
    assert.equal(word(because('age-fits', 'x', { min: 3, max: 6 })), 'Wiek się zgadza: od 3 do 6 lat.');
    assert.equal(
      word(because('place-served', 'x', { names: ['Gmina Łapy'] })),
      'Dla mieszkańców: Gmina Łapy.',
    );
    assert.equal(word(because('planned', 'x', { from: '2027-03-01' })), 'Ta usługa ma ruszyć: 1 marca 2027.');
    assert.deepEqual(inPolish(because('recipients-ask', 'x', { terms: ['odbiorca:osoby-starsze'] })), {
      text: 'Pomaga w tym, czego potrzebujesz, ale jest dla: Osoby starsze.',
      question: 'Czy mogę skorzystać, jeśli nie należę do tej grupy?',
    });
  });

  it('leaves no gap in any reason of the real catalogues', () => {
    for (const { criteria } of [...personas('own'), { criteria: {} }]) {
      for (const { reasons } of matchServices(real, criteria)) {
        for (const reason of reasons) {
          for (const [locale, words] of Object.entries(WORDS)) {
            const { text } = wordReason(reason, locale as 'pl', words, (code) => termName(code, locale));
            assert.doesNotMatch(text, /[{}]|: \.|undefined/, `${reason.code}: ${text}`);
          }
        }
      }
    }
  });
});
