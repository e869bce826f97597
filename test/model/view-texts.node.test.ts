import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as model from '../../src/model/index.js';
import type { Service } from '../../src/model/index.js';
import { service } from './sources.js';

describe('texts', () => {
  const summaries: [description: string | undefined, summary: string | undefined][] = [
    [undefined, undefined],
    ['  ', undefined],
    ['Jedno zdanie', 'Jedno zdanie'],
    ['Pierwsze zdanie. Drugie zdanie.', 'Pierwsze zdanie.'],
    ['Pomoc np. w domu. Druga.', 'Pomoc np. w domu.'],
    ['Przy ul. Głównej 5. Zapraszamy.', 'Przy ul. Głównej 5.'],
    ['Na podst. art. 18 Ustawy. Druga.', 'Na podst. art. 18 Ustawy.'],
    ['Czy wiesz? Tak!', 'Czy wiesz?'],
    ['Od 8.00 do 16.00. Codziennie.', 'Od 8.00 do 16.00.'],
    ['Pierwszy wiersz\nDrugi wiersz', 'Pierwszy wiersz'],
    ['<p>Akapit.</p><p>Drugi &amp; ostatni.</p>', 'Akapit.'],
    ['1 < 2 i 3 > 2. Dalej.', '1 < 2 i 3 > 2.'],
  ];
  for (const [description, expected] of summaries) {
    it(`summary of ${JSON.stringify(description)}`, () => {
      assert.equal(model.summary(service(description === undefined ? {} : { description })), expected);
    });
  }

  it('a long first sentence is cut at a word', () => {
    const text = model.summary(service({ description: 'słowo '.repeat(20_000) })) ?? '';
    assert.ok(text.length <= 301 && text.endsWith('słowo…'), text);
  });

  it('details keep the text as it is, so that found ranges fit', () => {
    assert.equal(model.details(service({ description: ' Ala.  Ma\nkota. ' })), ' Ala.  Ma\nkota.');
    assert.equal(
      model.details(service({ description: '<ul><li>A &lt;b&gt;</li><li>B</li></ul>' })),
      'A <b>\nB',
    );
  });

  it('hostile lengths cost little', () => {
    const long = (part: string): Service =>
      service({
        description: `<p>${part.repeat(Math.ceil(200_000 / part.length))}`,
        application_process: part.repeat(Math.ceil(200_000 / part.length)),
        fees_description: part.repeat(Math.ceil(200_000 / part.length)),
        phones: [{ number: part.repeat(10_000) }],
        url: part.repeat(10_000),
      });
    for (const part of [' ', 'a', '<p', '\n ', 'opłat', 'opracow', 'nie ', 'limit', '. A', '0 ', 'a.', '"']) {
      const start = performance.now();
      const hostile = long(part);
      model.summary(hostile);
      model.details(hostile);
      model.qualification(hostile);
      model.fees(hostile);
      model.contacts(hostile);
      assert.ok(performance.now() - start < 1_000, JSON.stringify(part));
    }
  });
});
