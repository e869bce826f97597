import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { statedAges, statedConditions } from '../../src/model/index.js';
import { realService, service } from './sources.js';

const ages = (text: string): string[] =>
  statedAges(service({ eligibility_description: text })).map(
    ({ min, max, edges, sure }) =>
      `${min ?? ''}-${max ?? ''}${edges.map((edge) => ` ${edge}?`).join('')}${sure ? '' : ' unsure'}`,
  );

/** `18-` is from 18; `-7 7?` is up to 7, where 7 itself may be read both ways. */
const AGES: [text: string, ...spans: string[]][] = [
  ['Osoby od 60 roku życia', '60-'],
  ['Od 60. roku życia.', '60-'],
  ['Osoby powyżej 18 lat.', '18- 18?'],
  ['Osoby po sześćdziesiątym piątym roku życia', '65- 65?'],
  ['Mieszkańcy, którzy ukończyli osiemnasty rok życia', '18-'],
  ['Osoby, które ukończyły 60 lat', '60-'],
  ['od ukończenia 18 lat', '18-'],
  ['osoby w wieku co najmniej 65 lat', '65-'],
  ['Osoby samotne w wieku 60 lat i więcej', '60-'],
  ['osoby w wieku 75 lat i starsze', '75-'],
  ['Seniorzy 60+', '60-'],
  ['osoby starsze (60+)', '60-'],
  ['Osoba pełnoletnia, która potrzebuje wsparcia', '18-'],
  ['Osoby dorosłe po kryzysie psychicznym.', '18-'],
  ['dzieci do lat 7', '-7 7?'],
  ['Dzieci do lat siedmiu', '-7 7?'],
  ['Dzieci do 7 lat', '-7 7?'],
  ['dzieci poniżej 3 lat', '-2'],
  ['Osoby, które nie ukończyły 26. roku życia', '-25'],
  ['do ukończenia 18. roku życia', '-18 18?'],
  ['Młodzież od 13 do 18 roku życia', '13-18'],
  ['dzieci (6–12 lat)', '6-12'],
  ['osoby w wieku od 18 do 64 lat', '18-64'],
  ['Osoby powyżej 18 roku życia i do 65 roku życia', '18-65 18? 65?'],
  ['dzieci do 3 lat oraz seniorzy od 60 lat', '-3 3?', '60-'],
  ['Dzieci w wieku 0–3 lat. Świetlice: dzieci w wieku 6–12 lat.', '0-3', '6-12'],
  ['People aged 12 and over', '12-'],
  // whose age it is, or whether it is a rule, is not certain
  ['Rodzice dzieci do lat 3', '-3 3? unsure'],
  ['Głównie osoby powyżej 60 roku życia', '60- 60? unsure'],
  // no age of who comes
  ['Osoby bezrobotne od 2 lat.'],
  ['osoby od 2 lat bezrobotne'],
  ['Mieszkańcy gminy od 5 lat.'],
  ['Osoby 70+ bezpłatnie'],
  ['Dla każdego, bez względu na wiek, także od 60 lat'],
  ['Dzieci pod opieką osoby pełnoletniej'],
  ['osoby niepełnoletnie'],
  ['Osoby niepełnosprawne: dorośli, seniorzy i dzieci.'],
  ['rodziny pobierające 500+'],
  ['tel. 85 715 25 00, pokój 12'],
  ['Program na lata 2021–2027'],
];

describe('statedAges', () => {
  for (const [text, ...spans] of AGES) {
    it(`${text} → ${spans.join(', ') || 'nothing'}`, () => assert.deepEqual(ages(text), spans));
  }

  it('reads the name too, and the description without being sure', () => {
    assert.deepEqual(statedAges(service({ name: 'Klub 50+' })), [
      { min: 50, edges: [], sure: true, field: 'name' },
    ]);
    const said = service({ description: 'Zajęcia dla dzieci w wieku 6–12 lat. Sala na 30 osób.' });
    assert.deepEqual(statedAges(said), [{ min: 6, max: 12, edges: [], sure: false, field: 'description' }]);
  });

  it('reads a hostile text in no time', () => {
    const begun = performance.now();
    for (const bit of ['osoby od ', 'dzieci-', 'w wieku 1 ', '60 + ', 'ukończyły 1 lat ', 'do lat ']) {
      statedAges(service({ eligibility_description: bit.repeat(200_000) }));
      statedConditions(service({ eligibility_description: bit.repeat(200_000) }));
    }
    assert.ok(performance.now() - begun < 3_000);
  });
});

const stated = (text: string) => statedConditions(service({ eligibility_description: text }));
const situations = (text: string): string[] =>
  stated(text).situations.map((code) => code.slice('sytuacja:'.length));

describe('statedConditions', () => {
  const NAMED: [text: string, ...situations: string[]][] = [
    ['Dzieci uchodźców.', 'uchodzstwo'],
    ['Osoby w kryzysie bezdomności.', 'bezdomnosc'],
    ['Osoby z zaburzeniami psychicznymi.', 'zaburzenia-psychiczne'],
    ['Samotne mamy, w tym mieszkanki mieszkań chronionych.', 'samotne-rodzicielstwo'],
    ['Opiekunowie faktyczni osób starszych i osób z niepełnosprawnościami.', 'opieka-nad-bliskim'],
    ['Osoby uzależnione od alkoholu oraz dorośli członkowie rodzin z problemem alkoholowym.', 'uzaleznienie'],
    ['Osoby bezdomne. Mieszkańcy gminy Zawady.', 'bezdomnosc'],
    // others beside them: nobody is left out
    ['Seniorki oraz kobiety z niepełnosprawnościami.'],
    ['Osoby bezdomne i rodziny.'],
    ['Najczęściej osoby z problemami zdrowia psychicznego, ale nie tylko.'],
    ['Wszyscy mieszkańcy gminy.'],
    ['Każda osoba, która chce się rozwijać.'],
  ];
  for (const [text, ...codes] of NAMED) {
    it(`${text} → ${codes.join(', ') || 'anybody'}`, () => assert.deepEqual(situations(text), codes));
  }

  it('reads the name where no condition is written', () => {
    const only = statedConditions(service({ name: 'Warsztaty aklimatyzacyjne dla uchodźców' }));
    assert.deepEqual(only.situations, ['sytuacja:uchodzstwo']);
  });

  it('reads where one must live', () => {
    assert.deepEqual(stated('Osoby mieszkające na terenie gminy Łapy i Suraż').residence, [
      { kind: 'gmina', name: 'Łapy' },
      { kind: 'gmina', name: 'Suraż' },
    ]);
    assert.deepEqual(stated('Mieszkańcy Koszalina powyżej 60 roku życia').residence, [{ name: 'Koszalina' }]);
    assert.deepEqual(stated('Wszyscy mieszkańcy gminy. Doradztwo jest dla osób.').residence, []);
  });

  it('reads a certificate of disability, as a condition or as a document to bring', () => {
    assert.equal(
      stated('Osoby z orzeczeniem o znacznym stopniu niepełnosprawności.').certificate,
      'condition',
    );
    assert.equal(stated('Orzeczenie o niepełnosprawności nie jest wymagane.').certificate, undefined);
    const papers = service({ required_documents: [{ document: 'Orzeczenie o stopniu niepełnosprawności' }] });
    assert.equal(statedConditions(papers).certificate, 'document');
  });

  it('reads a limit of income, not its denial', () => {
    assert.ok(stated('Osoby, których dochód nie przekracza 150% kryterium dochodowego.').income);
    assert.ok(!stated('Osoby i rodziny z gminy, bez względu na dochód.').income);
  });

  it('reads one sex only where nobody else is named', () => {
    assert.equal(stated('Kobiety w ciąży').sex, 'women');
    assert.equal(stated('Kobiety i mężczyźni').sex, undefined);
    assert.equal(stated('Osoby dorosłe, zwłaszcza kobiety').sex, undefined);
  });

  it('of the flats in Łapy names all whom the text names', () => {
    const { situations } = statedConditions(realService('lapy/mieszkania-chronione'));
    for (const slug of ['zaburzenia-psychiczne', 'opuszczanie-pieczy', 'niepelnosprawnosc']) {
      assert.ok(situations.includes(`sytuacja:${slug}`), slug);
    }
  });
});
