import {
  providerCatalogue,
  validateProvider,
  type Organization,
  type Service,
} from '../../src/model/index.js';

/** What a provider told of itself, as it stands in a catalogue. All of it is sample data and says so. */
export function exampleProvider(): { organizations: Organization[]; services: Service[] } {
  const { value } = validateProvider({
    intent: 'register',
    organization: {
      id: '00000000-0000-4000-8000-0000000000f1',
      provider_kind: 'wykonawca:stowarzyszenie',
      name: 'Stowarzyszenie Sąsiedzi (dane przykładowe)',
      alternate_name: 'Sąsiedzi',
      description: 'Pomagamy starszym sąsiadom: w zakupach, na spacerze i w urzędzie.',
      identifiers: { krs: '0000123456' },
      address: { address_1: 'ul. Przykładowa 1', city: 'Przykładowo', postal_code: '00-001' },
      email: 'sasiedzi@example.org',
      phone: '600 123 456',
      website: 'https://example.org/',
    },
    leader: { name: 'Anna Przykładowa', email: 'anna@example.org' },
    card: {
      management: { text: 'Zarząd ma trzy osoby.', visibility: 'public' },
      people: { text: 'Cztery opiekunki i dwunastu wolontariuszy.', visibility: 'public' },
      premises_to_lend: { text: 'Sala na 20 osób, we wtorki po południu.', visibility: 'public' },
      finances: { text: 'Tylko dla CUS.', visibility: 'cus' },
      experience: {
        visibility: 'public',
        entries: [
          { year: 2025, description: 'Spacery dla osób niewidomych', commissioned_by: 'Gmina Przykładowo' },
          { year: 2024, description: 'Telefon sąsiedzki' },
        ],
      },
      references: { text: 'Poleca nas rada sołecka.', visibility: 'public' },
      reference_links: ['https://example.org/referencje.pdf'],
    },
    portfolio: {
      recipients: ['odbiorca:osoby-starsze', 'odbiorca:osoby-z-niepelnosprawnoscia'],
      specialisations: [
        { area: 'obszar:zdrowie', readiness: 'now', mode: 'entrusted', visibility: 'public' },
        {
          area: 'obszar:kultura',
          readiness: 'conditional',
          mode: 'supported',
          note: 'Jeśli będzie sala.',
          visibility: 'public',
        },
      ],
      quality: { text: 'Co roku pytamy o zdanie wszystkich, którym pomagamy.', visibility: 'public' },
    },
    services: ['Spacery z sąsiadem', 'Zakupy do domu'].map((name, i) => ({
      id: `00000000-0000-4000-8000-0000000000e${i}`,
      status: 'active',
      name: `${name} (dane przykładowe)`,
      description: 'Przyjdziemy o umówionej porze. Wrócimy razem.',
      areas: ['obszar:pomoc-spoleczna'],
      fees: 'free',
    })),
    language: 'pl',
    privacy_version: '1',
  });
  if (!value) return { organizations: [], services: [] };
  const { organization, services } = providerCatalogue(value);
  return { organizations: [organization], services };
}
