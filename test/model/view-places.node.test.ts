import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as model from '../../src/model/index.js';
import type { Attribute, Service } from '../../src/model/index.js';
import { catalogue, realService, service } from './sources.js';

const attribute = (link_type: string, value?: string): Attribute => ({
  link_type,
  ...(value ? { value } : {}),
});

describe('places, languages, access', () => {
  it('gives the one real address', () => {
    const observatory = catalogue('lublin').services.find(({ name }) => name.startsWith('Obserwatorium'));
    assert.ok(observatory);
    assert.deepEqual(model.places(observatory), [
      {
        name: 'Siedziba Obserwatorium Centrów Usług Społecznych w Lublinie',
        lines: ['ul. Frezerów 3', '20-209 Lublin'],
        city: 'Lublin',
        accessibility: [],
        mapUrl: 'https://www.openstreetmap.org/search?query=ul.+Frezer%C3%B3w+3%2C+20-209+Lublin',
      },
    ]);
    const { phones, emails, websites } = model.contacts(observatory);
    assert.deepEqual(phones, [{ number: '787 805 030', url: 'tel:787805030' }]);
    assert.deepEqual(
      emails.map(({ address }) => address),
      ['obserwatorium@fundacjakiscis.pl'],
    );
    assert.deepEqual(websites, [{ url: 'https://cusy.pl/' }]);
  });

  const points: [latitude: number, longitude: number, shown: boolean][] = [
    [53.0, 22.9, true],
    [0, 0, false],
    [100, 101, false],
    [-90, 180, true],
  ];
  for (const [latitude, longitude, shown] of points) {
    it(`point ${latitude}, ${longitude}`, () => {
      const [place] = model.places(
        service({ service_at_locations: [{ location: { name: 'A', latitude, longitude } }] }),
      );
      assert.equal(place?.latitude, shown ? latitude : undefined);
      assert.equal(place?.mapUrl !== undefined, shown);
    });
  }

  it('leaves out places that say nothing', () => {
    assert.deepEqual(
      model.places(
        service({ service_at_locations: [{}, { location: {} }, { location: { addresses: [{}] } }] }),
      ),
      [],
    );
  });

  it('gives the municipality of real services', () => {
    assert.deepEqual(model.serviceAreas(realService('lapy/bank-czasu')), ['Gmina Łapy']);
  });

  it('gives the two real languages', () => {
    const point = catalogue('koszalin').services.find(
      ({ name }) => name === 'Punkt Informacji ds. Usług Społecznych',
    );
    assert.ok(point);
    assert.deepEqual(model.languages(point), [
      { code: 'uk', name: 'ukraiński' },
      { code: 'ru', name: 'rosyjski' },
    ]);
    assert.equal(model.signLanguage(point), false);
  });

  const access = (description: string): Partial<Service> => ({
    service_at_locations: [{ location: { accessibility: [{ description }] } }],
  });
  const signs: [name: string, fields: Partial<Service>, sign: boolean, easy: boolean][] = [
    ['silence', {}, false, false],
    ['code pso', { languages: [{ code: 'pso', name: 'PJM' }] }, true, false],
    ['code sgn-PL', { languages: [{ code: 'sgn-PL' }] }, true, false],
    ['name', { languages: [{ name: 'polski język migowy' }] }, true, false],
    ['another language', { languages: [{ code: 'ps', name: 'paszto' }] }, false, false],
    ['words', access('Tłumacz języka migowego po zgłoszeniu. Tekst łatwy do czytania (ETR).'), true, true],
    ['words that deny', access('Brak tłumacza PJM. Nie ma tekstu łatwego do czytania.'), false, false],
    ['a denial of something else', access('Nie ma windy. Pracownik zna język migowy.'), true, false],
    ['interpreters', { interpretation_services: 'Sign language interpreter' }, true, false],
    [
      'attributes',
      { attributes: [attribute('sign_language', 'PJM'), attribute('easy_to_read', 'https://example.org')] },
      true,
      true,
    ],
    [
      'attributes without value',
      { attributes: [attribute('sign_language'), attribute('easy_to_read')] },
      true,
      true,
    ],
    [
      'attributes that deny',
      { attributes: [attribute('sign_language', 'nie')], ...access('PJM') },
      false,
      false,
    ],
    ['letters inside a word', access('Retrospektywa, migotanie'), false, false],
  ];
  for (const [name, fields, sign, easy] of signs) {
    it(`sign language and easy to read: ${name}`, () => {
      assert.deepEqual(
        [model.signLanguage(service(fields)), model.easyToRead(service(fields))],
        [sign, easy],
      );
    });
  }
});
