import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findExisting, parseCatalogue, type Organization, type Sought } from '../../../src/model/index.js';
import { demoData } from '../sources.js';

const organizations: Organization[] = [
  {
    id: 'gok',
    name: 'Gminny Ośrodek Kultury w Łapach',
    alternate_name: 'GOK; dawniej Dom Kultury „Pod Lipą”',
  },
  { id: 'gok2', name: 'Gminny Ośrodek Kultury w Turośni' },
  { id: 'sp1', name: 'Szkoła Podstawowa nr 1 w Łapach' },
  { id: 'sp2', name: 'Szkoła Podstawowa nr 2 w Łapach' },
  {
    id: 'jesien',
    name: 'Stowarzyszenie „Pogodna Jesień”',
    organization_identifiers: [{ identifier_type: 'NIP', identifier: '526-025-02-74' }],
  },
  {
    id: 'cis',
    name: 'Centrum Integracji Społecznej w Łapach',
    organization_identifiers: [
      { identifier_type: 'NIP', identifier: '5260250274' },
      { identifier_type: 'REGON', identifier: '09796377000000' },
    ],
  },
  { id: 'kis', name: 'Klub Integracji Społecznej w Łapach' },
];
const services = [
  { id: 'klub', name: 'Klub seniora', organization_id: 'jesien' },
  { id: 'klub2', name: 'Klub seniora', organization_id: 'gok' },
  { id: 'bank', name: 'Bank czasu' },
];
const nip = { nip: '5260250274' };

const found = (sought: Sought): string[] =>
  findExisting({ services, organizations }, sought).organizations.map(({ id }) => id);
const foundServices = (sought: Sought): string[] =>
  findExisting({ services, organizations }, sought).services.map(({ id }) => id);

describe('findExisting: organisations', () => {
  const cases: [name: string, sought: Sought, ids: string[]][] = [
    ['the same name', { name: 'Gminny Ośrodek Kultury w Łapach' }, ['gok']],
    ['without accents, capitals and quotes', { name: 'GMINNY OSRODEK KULTURY W LAPACH' }, ['gok']],
    ['another legal form', { name: 'Fundacja Pogodna Jesień' }, ['jesien']],
    ['typing errors', { name: 'Stowarzyszenie Pogonda Jesien' }, ['jesien']],
    ['a former name', { name: 'Dom Kultury Pod Lipą' }, ['gok']],
    ['of the town instead of the gmina', { name: 'Miejski Ośrodek Kultury w Łapach' }, ['gok']],
    ['the same in another place', { name: 'Gminny Ośrodek Kultury w Zambrowie' }, []],
    ['another number', { name: 'Szkoła Podstawowa nr 3 w Łapach' }, []],
    ['one number of two', { name: 'Szkoła Podstawowa Nr 2 w Łapach' }, ['sp2']],
    ['half of the name', { name: 'Pogodna Chata' }, []],
    ['half of the name and the same NIP', { name: 'Pogodna Chata', identifiers: nip }, ['jesien']],
    ['the NIP alone', { name: 'Świetlica „Promyk”', identifiers: nip }, []],
    ['nothing but the NIP', { identifiers: nip }, []],
    [
      'a KIS with the NIP of its neighbours',
      { name: 'Klub Integracji Społecznej w Łapach', identifiers: nip },
      ['kis', 'cis'],
    ],
    [
      'the REGON of the body itself',
      { name: 'Centrum Integracji', identifiers: { regon: '097963770' } },
      ['cis'],
    ],
    ['nothing', {}, []],
    ['a legal form alone', { name: 'Stowarzyszenie' }, []],
    ['signs', { name: '„”' }, []],
  ];
  for (const [name, sought, ids] of cases) it(name, () => assert.deepEqual(found(sought), ids));
});

describe('findExisting: services', () => {
  it('of the same organisation', () =>
    assert.deepEqual(foundServices({ name: 'Pogodna Jesień', serviceName: 'Klub Seniora' }), ['klub']));
  it('not of another one, which may run its own', () =>
    assert.deepEqual(foundServices({ name: 'Koło Gospodyń w Uhowie', serviceName: 'Klub seniora' }), []));
  it('of nobody', () =>
    assert.deepEqual(foundServices({ name: 'Pogodna Jesień', serviceName: 'Bank czsau' }), ['bank']));
  it('of anybody where nobody is named', () =>
    assert.deepEqual(foundServices({ serviceName: 'klub seniora' }), ['klub', 'klub2']));
});

describe('findExisting: the real catalogues', () => {
  const known = parseCatalogue(demoData('organizations'));

  it('every organisation is found by its own name, first', () => {
    for (const { id, name } of known.organizations) {
      assert.equal(findExisting(known, { name }).organizations[0]?.name, name, id);
    }
  });

  it('few of them are taken for another', () => {
    const mistaken = known.organizations.filter(({ name }) =>
      findExisting(known, { name }).organizations.some((other) => other.name !== name),
    );
    assert.ok(
      mistaken.length <= known.organizations.length / 10,
      mistaken.map(({ name }) => name).join('\n'),
    );
  });
});
