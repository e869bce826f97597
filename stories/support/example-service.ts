import type { Service } from '../../src/model/index.js';

/** The 15th of the month so many months away: stories age, and a check of last month must stay one. */
export function day(months: number): string {
  const today = new Date();
  return new Date(Date.UTC(today.getFullYear(), today.getMonth() + months, 15)).toISOString().slice(0, 10);
}

const term = (link_type: string, code: string, name: string) => ({
  link_type,
  taxonomy_term: { id: code, code, name },
});

/**
 * A service with every item that a card can show. All of it is sample data and says so; the numbers cannot be those
 * of anybody.
 */
export function exampleService(changes: Record<string, unknown> = {}): Service {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    name: 'Usługi opiekuńcze w domu (dane przykładowe)',
    alternate_name: 'Pomoc sąsiedzka',
    description:
      'Opiekunka przychodzi do domu i pomaga w codziennych sprawach. Robi zakupy, gotuje, pomaga się umyć i wychodzi z Tobą na spacer. Ile razy w tygodniu, ustalacie razem.',
    status: 'active',
    assured_date: day(-1),
    email: 'opieka@example.org',
    url: 'https://example.org/opieka',
    phones: [{ id: 'p', number: '123 456 789', extension: 12, description: 'Zapisy, dane przykładowe' }],
    application_process:
      'Zadzwoń lub przyjdź. Pracownik odwiedzi Cię w domu i zapyta, czego potrzebujesz. Decyzji administracyjnej się nie wydaje.',
    eligibility_description: 'Osoby, które mieszkają same i nie radzą sobie z codziennymi sprawami.',
    minimum_age: 60,
    capacities: [{ id: 'c', maximum: 22, unit: { id: 'u', name: 'miejsca' } }],
    fees_description: 'Opłata zależy od dochodu.',
    cost_options: [
      { id: 'k1', option: 'Dochód do 1000 zł na osobę', amount: 0, currency: 'PLN' },
      {
        id: 'k2',
        option: 'Dochód powyżej 1000 zł na osobę',
        amount: 12.5,
        currency: 'PLN',
        amount_description: '12,50 zł za godzinę',
      },
    ],
    schedules: [
      {
        id: 's1',
        freq: 'WEEKLY',
        byday: 'MO,TU,WE,TH,FR',
        opens_at: '08:00',
        closes_at: '16:00',
        notes: 'Prócz świąt.',
      },
      { id: 's2', freq: 'WEEKLY', byday: 'SA', opens_at: '09:00', closes_at: '13:00' },
    ],
    service_at_locations: [
      {
        id: 'l',
        location: {
          id: 'll',
          name: 'Dom Przykładowy',
          transportation: 'Autobus do przystanku „Przykład”.',
          addresses: [
            { id: 'a', address_1: 'ul. Przykładowa 1', city: 'Przykładowo', postal_code: '00-001' },
          ],
          accessibility: [
            { id: 'd', description: 'Wejście bez schodów, winda, toaleta dla osób na wózkach.' },
          ],
        },
      },
    ],
    service_areas: [{ id: 'sa', name: 'Gmina Przykładowo' }],
    required_documents: [
      { id: 'r1', document: 'Oświadczenie o dochodach', uri: 'https://example.org/oswiadczenie.pdf' },
      { id: 'r2', document: 'Dowód osobisty (tylko do wglądu)' },
    ],
    languages: [
      { id: 'j1', name: 'polski' },
      { id: 'j2', name: 'ukraiński', note: 'we wtorki' },
    ],
    interpretation_services: 'Tłumacz PJM, jeśli poprosisz dwa dni wcześniej.',
    contacts: [
      {
        id: 'o',
        title: 'Organizator usług społecznych',
        department: 'Dział usług',
        phones: [{ id: 'q', number: '987 654 321' }],
      },
    ],
    organization: {
      id: 'org',
      name: 'Stowarzyszenie Przykładowe',
      website: 'https://example.org/',
      attributes: [term('provider_kind', 'wykonawca:organizacja-pozarzadowa', 'Organizacja pozarządowa')],
    },
    attributes: [
      { link_type: 'key', value: 'przyklad/opieka' },
      { link_type: 'qualification', value: 'declaration' },
      { link_type: 'personal_data', value: 'Imię, nazwisko i adres' },
      { link_type: 'personal_data', value: 'Dochód w rodzinie' },
      { link_type: 'personal_data_special', value: 'Stan zdrowia' },
      { link_type: 'easy_to_read', value: 'tak' },
      { link_type: 'source', value: 'dane przykładowe' },
      term('audience', 'odbiorca:osoby-starsze', 'Osoby starsze'),
      term('life_situation', 'sytuacja:samotnosc', 'Samotność'),
      term('delivery', 'sposob:w-miejscu-zamieszkania', 'W miejscu zamieszkania'),
      term('plane', 'plaszczyzna:zasob-lokalny', 'Partner lokalny'),
      term('area', 'obszar:osoby-starsze', 'Wspieranie osób starszych'),
    ],
    ...changes,
  } as unknown as Service;
}
