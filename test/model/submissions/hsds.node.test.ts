import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  areas,
  conditions,
  contacts,
  deliveries,
  details,
  documents,
  easyToRead,
  fees,
  freshness,
  languages,
  lifecycle,
  parseCatalogue,
  personalData,
  places,
  planes,
  provider,
  providerCatalogue,
  providerProfile,
  qualification,
  recipients,
  serviceAreas,
  signLanguage,
  situations,
  timetable,
  type ProviderService,
  type ProviderSubmission,
  type Service,
} from '../../../src/model/index.js';
import { demoData } from '../sources.js';
import { isHsdsOrganization, isHsdsService } from './hsds-schema.js';
import { registration, service } from './support.js';

const NOW = new Date('2026-11-22T12:00:00');
const given = (one: ProviderService): ProviderSubmission => ({ ...registration, services: [one] });

/** The service as a page gets it: written, read again from its JSON. */
function read(one: ProviderService, options = { assured: '2026-11-20' }): Service {
  const { services } = providerCatalogue(given(one), options);
  const parsed = parseCatalogue(JSON.parse(JSON.stringify(services)));
  assert.deepEqual(parsed.problems, []);
  assert.equal(parsed.services.length, 1);
  return parsed.services[0] as Service;
}
const bare: ProviderService = {
  id: service.id,
  status: 'active',
  name: 'Klub',
  description: 'Spotkania.',
  areas: ['obszar:kultura'],
};
const codes = (terms: readonly { code: string }[]): string[] => terms.map(({ code }) => code);

describe('providerCatalogue: a service', () => {
  const whole = read(service);

  it('every view tells what was given', () => {
    assert.equal(whole.name, service.name);
    assert.equal(whole.alternate_name, service.alternate_name);
    assert.equal(details(whole), service.description);
    assert.deepEqual(codes(areas(whole)), service.areas);
    assert.deepEqual(codes(recipients(whole)), service.recipients);
    assert.deepEqual(codes(situations(whole)), service.situations);
    assert.deepEqual(codes(deliveries(whole)), service.delivery);
    assert.deepEqual(codes(planes(whole)), [service.plane]);
    assert.deepEqual(conditions(whole), {
      text: service.eligibility_description,
      minimumAge: 60,
      maximumAge: 110,
    });
    assert.deepEqual(qualification(whole), {
      mode: 'declaration',
      text: service.application_process,
      places: 'limited',
      placesCount: 25,
      plan: false,
    });
    assert.deepEqual(fees(whole, NOW), {
      free: 'partly',
      text: service.fees_description,
      options: [
        { who: 'Zajęcia', amount: 0, currency: 'PLN' },
        { who: 'Wycieczka', amount: 12.5, currency: 'PLN', description: 'za osobę' },
      ],
    });
    assert.deepEqual(documents(whole), [
      { name: 'Oświadczenie o wieku', url: 'https://example.org/oswiadczenie.pdf' },
      { name: 'Zgoda opiekuna' },
    ]);
    assert.deepEqual(personalData(whole), [
      { name: 'Imię i nazwisko', kind: 'ordinary' },
      { name: 'Stan zdrowia', kind: 'special' },
      { name: 'Niekaralność', kind: 'criminal' },
    ]);
    const days = { validFrom: '2026-01-01', validTo: '2027-12-31' };
    assert.deepEqual(timetable(whole), [
      { freq: 'WEEKLY', days: ['MO', 'WE'], opensAt: '09:00', closesAt: '13:30', ...days },
      { freq: 'WEEKLY', days: ['SA'], opensAt: '10:00', ...days },
      { description: 'Oprócz świąt.', days: [], ...days },
    ]);
    const [place] = places(whole);
    assert.deepEqual(
      [place?.name, place?.lines, place?.city, place?.transportation, place?.accessibility],
      ['Świetlica', ['ul. Główna 8', '18-100 Łapy'], 'Łapy', 'Autobus 3.', ['Wejście bez schodów.']],
    );
    assert.deepEqual(serviceAreas(whole), service.service_areas);
    assert.deepEqual(languages(whole), [
      { code: 'pl', name: 'polski' },
      { code: 'uk', name: 'ukraiński' },
      { name: 'inny język' },
    ]);
    assert.deepEqual([signLanguage(whole), easyToRead(whole)], [true, true]);
    assert.deepEqual(contacts(whole).people, [
      {
        title: 'Kierownik klubu',
        phones: [{ number: '85 715 27 31', url: 'tel:857152731' }],
        emails: [{ address: 'klub@example.org', url: 'mailto:klub@example.org' }],
      },
    ]);
    assert.deepEqual(contacts(whole).websites, [{ url: service.url }]);
    assert.deepEqual(lifecycle(whole, NOW), { state: 'active' });
    assert.deepEqual(freshness(whole, NOW), { state: 'checked', date: '2026-11-20' });
    const { id, name, kinds } = provider(whole);
    assert.deepEqual([id, name], [registration.organization?.id, registration.organization?.name]);
    assert.deepEqual(codes(kinds), ['wykonawca:podmiot-leczniczy']);
  });

  it('what was not given is not said', () => {
    const one = read(bare, { assured: '' });
    assert.equal(qualification(one).mode, 'not-stated');
    assert.equal(qualification(one).places, 'not-stated');
    assert.equal(fees(one).free, 'not-stated');
    assert.deepEqual([timetable(one), places(one), languages(one), documents(one)], [[], [], [], []]);
    assert.deepEqual([signLanguage(one), easyToRead(one)], [false, false]);
    assert.deepEqual(freshness(one, NOW), { state: 'unknown' });
  });

  it('tells whether it costs anything also without a word of it', () => {
    for (const stated of ['free', 'partly', 'paid'] as const) {
      assert.equal(fees(read({ ...bare, fees: stated })).free, stated);
    }
    assert.equal(
      fees(read({ ...bare, fees: 'free', fees_description: 'Koszty pokrywa gmina.' })).free,
      'free',
    );
    // A price speaks louder than "free".
    assert.equal(
      fees(read({ ...bare, fees: 'free', cost_options: [{ option: 'Dzieci', amount: 5 }] })).free,
      'partly',
    );
  });

  for (const mode of ['none', 'declaration', 'referral', 'decision'] as const) {
    it(`tells that it takes ${mode} to get it`, () => {
      const application_process = 'Nie trzeba skierowania ani decyzji.';
      assert.equal(qualification(read({ ...bare, qualification: mode, application_process })).mode, mode);
    });
  }

  it('a planned one is planned, from its day or without one', () => {
    assert.deepEqual(lifecycle(read({ ...bare, status: 'planned' }), NOW), { state: 'planned' });
    assert.deepEqual(lifecycle(read({ ...bare, status: 'planned', available_from: '2027-01-01' }), NOW), {
      state: 'planned',
      from: '2027-01-01',
    });
  });

  it('no sign language is not silence about it', () => {
    assert.equal(
      signLanguage(read({ ...bare, sign_language: false, eligibility_description: 'PJM' })),
      false,
    );
  });

  it('a contact without a post is the telephone of the service', () => {
    const one = contacts(read({ ...bare, contact: { phone: '116 123', email: 'a@example.org' } }));
    assert.deepEqual(
      [one.phones.map(({ number }) => number), one.emails.map(({ address }) => address), one.people],
      [['116 123'], ['a@example.org'], []],
    );
  });

  it('terms have the identifiers that they have in every catalogue', () => {
    const known = new Map(
      parseCatalogue(demoData('taxonomy')).taxonomies.flatMap((set) =>
        set.terms.map((term) => [term.code, term.id]),
      ),
    );
    const terms = (whole.attributes ?? []).flatMap(({ taxonomy_term: term }) => term ?? []);
    assert.ok(terms.length > 5);
    for (const { code, id } of terms) assert.equal(id, known.get(code), code);
  });
});

describe('providerCatalogue: HSDS 3.0', () => {
  for (const [name, submission] of [
    ['everything given', registration],
    [
      'the least',
      {
        ...registration,
        organization: { id: service.id, provider_kind: 'wykonawca:ngo', name: 'X' },
        card: undefined,
        portfolio: undefined,
        services: [bare],
      },
    ],
    ['a place with a town alone', given({ ...bare, location: { city: 'Łapy' } })],
  ] as [string, ProviderSubmission][]) {
    it(name, () => {
      const { organization, services } = providerCatalogue(submission, { assured: '2026-11-20' });
      assert.equal(isHsdsOrganization(organization), true, JSON.stringify(isHsdsOrganization.errors));
      for (const one of services)
        assert.equal(isHsdsService(one), true, JSON.stringify(isHsdsService.errors));
      const parsed = parseCatalogue({ services, organizations: [organization] });
      assert.deepEqual(parsed.problems, []);
    });
  }

  it('every part has an identifier of its own, the same at every making', () => {
    const two = {
      ...registration,
      services: [service, { ...service, id: registration.organization?.id ?? '' }],
    };
    const text = JSON.stringify(providerCatalogue(two));
    assert.equal(JSON.stringify(providerCatalogue(structuredClone(two))), text);
    const one = { ...providerCatalogue(two).services[0], organization: undefined };
    const ids = [...JSON.stringify(one).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('refuses a correction in words', () => {
    const words = structuredClone(registration);
    delete words.organization;
    assert.throws(() => providerCatalogue(words), TypeError);
  });
});

describe('providerCatalogue: what is for the CUS only', () => {
  it('is not in it, whatever it is', () => {
    const text = JSON.stringify(providerCatalogue(registration));
    for (const secret of [
      'Jan Kos',
      'jan@example.org',
      '601 234 567',
      '380',
      'Budżet',
      'windy',
      'Bus.',
      'obszar:zdrowie',
    ]) {
      assert.ok(!text.includes(secret), secret);
    }
  });

  it('with every text hidden nothing of the profile is left', () => {
    const hidden = JSON.parse(
      JSON.stringify(registration).replaceAll('"public"', '"cus"'),
    ) as ProviderSubmission;
    const { organization } = providerCatalogue(hidden);
    assert.deepEqual(
      [...new Set(organization.attributes?.map(({ link_type }) => link_type))],
      ['provider_kind', 'portfolio_audience'],
    );
  });

  it("a natural person's home and numbers are their own", () => {
    const organization = { ...registration.organization, provider_kind: 'wykonawca:osoba-fizyczna' };
    const text = JSON.stringify(
      providerCatalogue({ ...registration, organization, services: [] } as ProviderSubmission),
    );
    for (const own of ['Główna', '18-100', '5260250274']) assert.ok(!text.includes(own), own);
  });
});

describe('providerProfile', () => {
  it('reads back what is public', () => {
    const { organizations } = parseCatalogue([providerCatalogue(registration).organization]);
    assert.ok(organizations[0]);
    const profile = providerProfile(organizations[0]);
    const { organization: from, card, portfolio } = registration;
    assert.deepEqual(
      [profile.name, profile.alternateName, profile.description, profile.website],
      [from?.name, from?.alternate_name, from?.description, from?.website],
    );
    assert.deepEqual(
      profile.identifiers.map(({ type, identifier }) => [type.toLowerCase(), identifier]),
      Object.entries(from?.identifiers ?? {}),
    );
    assert.deepEqual(
      [profile.phones[0]?.number, profile.emails[0]?.address, profile.places[0]?.lines],
      [from?.phone, from?.email, ['ul. Główna 8', '18-100 Łapy']],
    );
    assert.deepEqual(profile.card, {
      management: card?.management?.text,
      people: card?.people?.text,
      premisesOwn: card?.premises_own?.text,
      premisesToLend: card?.premises_to_lend?.text,
      equipmentToLend: card?.equipment_to_lend?.text,
      partners: card?.partners?.text,
      ethics: card?.ethics?.text,
      references: card?.references?.text,
    });
    assert.deepEqual(profile.experience, [
      { year: 2024, description: 'Klub seniora.', commissionedBy: 'Gmina Łapy' },
      { year: 2025, description: 'Piknik.' },
    ]);
    assert.deepEqual(profile.referenceLinks, card?.reference_links);
    assert.deepEqual(codes(profile.recipients), portfolio?.recipients);
    assert.deepEqual(
      profile.specialisations.map(({ area, ...rest }) => ({ area: area.code, ...rest })),
      [{ area: 'obszar:pomoc-spoleczna', readiness: 'now', mode: 'entrusted', note: 'Klub.' }],
    );
    assert.equal(profile.quality, portfolio?.quality?.text);
  });

  it('is quiet about an organisation of which only the name is known', () => {
    const profile = providerProfile({ id: 'o', name: 'CIS' });
    assert.deepEqual(profile, {
      id: 'o',
      name: 'CIS',
      kinds: [],
      emails: [],
      phones: [],
      places: [],
      identifiers: [],
      card: {},
      experience: [],
      referenceLinks: [],
      recipients: [],
      specialisations: [],
    });
  });

  it('takes no dangerous link and no promise that was not made', () => {
    const profile = providerProfile({
      id: 'o',
      name: 'X',
      website: 'mailto:a@b.pl',
      attributes: [
        { link_type: 'card_reference_link', value: 'javascript:alert(1)' },
        { link_type: 'specialisation', value: 'x', taxonomy_term: { code: 'obszar:kultura' } },
        { link_type: 'specialisation', value: 'now' },
        { link_type: 'card_experience', label: '2024' },
      ],
    });
    assert.equal(profile.website, undefined);
    assert.deepEqual(profile.referenceLinks, []);
    assert.deepEqual(profile.experience, []);
    assert.deepEqual(
      profile.specialisations.map(({ readiness }) => readiness),
      ['conditional'],
    );
  });
});
