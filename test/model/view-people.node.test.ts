import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as model from '../../src/model/index.js';
import type { Attribute } from '../../src/model/index.js';
import { catalogue, CATALOGUES, realService, service } from './sources.js';

const attribute = (link_type: string, value?: string): Attribute => ({
  link_type,
  ...(value ? { value } : {}),
});

describe('documents and personal data', () => {
  it('gives a document with its form', () => {
    const required_documents = [
      { document: 'Karta', uri: 'https://example.org/karta.pdf' },
      { document: 'Karta' },
      { document: 'Oświadczenie', uri: 'javascript:alert(1)' },
      { document: ' ' },
      {},
    ];
    assert.deepEqual(model.documents(service({ required_documents })), [
      { name: 'Karta', url: 'https://example.org/karta.pdf' },
      { name: 'Oświadczenie' },
    ]);
  });

  it('marks the data of art. 9 and art. 10', () => {
    const attributes = [
      attribute('personal_data_criminal', 'Niekaralność'),
      attribute('personal_data', 'Imię'),
      attribute('personal_data_special', 'Zdrowie'),
      attribute('personal_data', 'Imię'),
      attribute('personal_data'),
    ];
    assert.deepEqual(model.personalData(service({ attributes })), [
      { name: 'Imię', kind: 'ordinary' },
      { name: 'Zdrowie', kind: 'special' },
      { name: 'Niekaralność', kind: 'criminal' },
    ]);
  });

  it('finds the three special data of the real catalogues', () => {
    const special = CATALOGUES.flatMap((name) => catalogue(name).services)
      .flatMap(model.personalData)
      .filter(({ kind }) => kind === 'special');
    assert.deepEqual(
      special.map(({ name }) => name.split(' ')[0]),
      ['Przynależność', 'Niepełnosprawność', 'Sytuacja'],
    );
  });
});

describe('provider, terms, contacts', () => {
  it('names the provider with its key and kind', () => {
    assert.deepEqual(model.provider(realService('lapy/bank-czasu')).key, 'lapy/cus');
    assert.equal(model.provider(realService('lapy/bank-czasu')).name, 'Centrum Usług Społecznych w Łapach');
    assert.deepEqual(model.provider(service({ organization_id: 'o' })), { id: 'o', kinds: [] });
    const website = service({ organization: { id: 'o', name: 'O', website: 'javascript:1' } });
    assert.deepEqual(model.provider(website), { id: 'o', name: 'O', kinds: [] });
  });

  it('takes the kind of the organisation where the service has none', () => {
    const organization = {
      id: 'o',
      name: 'O',
      attributes: [
        { link_type: 'provider_kind', taxonomy_term: { code: 'wykonawca:fundacja', name: 'Fundacja' } },
      ],
    };
    assert.deepEqual(
      model.providerKinds(service({ organization })).map(({ code }) => code),
      ['wykonawca:fundacja'],
    );
  });

  it('gives each term once, by name where there is no code', () => {
    const attributes = [
      { link_type: 'area', basis: 'editor' as const, taxonomy_term: { code: 'a', name: 'A' } },
      { link_type: 'area', taxonomy_term: { code: 'a', name: 'A' } },
      { link_type: 'area', taxonomy_term: { name: 'Bez kodu' } },
      { link_type: 'area', value: 'bez terminu' },
    ];
    assert.deepEqual(model.areas(service({ attributes })), [
      { code: 'a', name: 'A', basis: 'editor' },
      { code: 'Bez kodu', name: 'Bez kodu' },
    ]);
  });

  it('gives the way to the organisation only where the service has none of its own', () => {
    const organization = { id: 'o', name: 'O', phones: [{ number: '111 222 333' }], email: 'o@example.org' };
    assert.deepEqual(
      model.contacts(service({ organization })).phones.map(({ url }) => url),
      ['tel:111222333'],
    );
    const own = model.contacts(service({ organization, phones: [{ number: '444 555 666' }] }));
    assert.deepEqual([own.phones.map(({ url }) => url), own.emails], [['tel:444555666'], []]);
  });

  it('leaves out faxes and sample numbers, and gives each number once', () => {
    const phones = [
      { number: '111 222 333', type: 'fax' },
      { number: '000 000 000 (dane przykładowe)' },
      { number: '111-222-333', extension: 5 },
      { number: '111 222 333', extension: '5' },
    ];
    assert.deepEqual(model.contacts(service({ phones })).phones, [
      { number: '111-222-333', url: 'tel:111222333', extension: '5' },
    ]);
  });

  it('keeps only addresses that are safe', () => {
    const hostile = service({
      url: 'javascript:alert(1)',
      email: 'a@example.org?bcc=b@example.org',
      additional_urls: [
        { url: 'data:text/html,1' },
        { url: 'www.example.org' },
        { url: 'mailto:a@example.org' },
      ],
    });
    assert.deepEqual(model.contacts(hostile), {
      phones: [],
      emails: [],
      websites: [{ url: 'https://www.example.org/' }],
      people: [],
    });
  });

  it('isService tells services', () => {
    assert.deepEqual(
      [
        service(),
        { id: 'a' },
        { id: '', name: 'A' },
        { id: 'a', name: ' ' },
        [],
        null,
        undefined,
        'a',
        5,
      ].map(model.isService),
      [true, false, false, false, false, false, false, false, false],
    );
  });
});
