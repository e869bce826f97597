import { expect, waitUntil } from '@open-wc/testing';
import { providerCatalogue, validateProvider } from '../../../src/model/index.js';
import { fault } from '../../helpers/faults.js';
import { all, one, seen } from '../../helpers/roles.js';
import { CATALOGUE, ORGANIZATIONS, providerCard, settled } from './support.js';

const profile = async (provider: string, body: unknown = CATALOGUE, given = {}) => {
  const { url } = await fault({ body });
  return settled(await providerCard(url, { provider, ...given }));
};

const link = (element: Element, text: string | RegExp) => one(element, 'link', text) as HTMLAnchorElement;

describe('cus-provider-card: a profile', () => {
  for (const provider of ['o-lodz', 'przyklad/lodz'])
    it(`is found by ${provider === 'o-lodz' ? 'id' : 'key'} and says what the catalogue holds`, async () => {
      const element = await profile(provider);
      const text = seen(element);
      for (const part of [
        'ŁFP',
        'Pomaga sąsiadom.',
        'Przykładowy drugi akapit.',
        'ul. Przykładowa 1, 00-001 Łódź',
      ])
        expect(text).to.contain(part);
      expect(link(element, /^Zadzwoń: 12 345 67 89, wew\. 7$/).href).to.equal('tel:123456789');
      expect(link(element, /fundacja@example\.org/).href).to.equal('mailto:fundacja@example.org');
      expect(link(element, 'example.org').href).to.equal('https://example.org/');
    });

  it('shows the services of the organisation as cards that open in place', async () => {
    const element = await profile('o-lodz');
    expect(all(element, 'article')).to.have.length(3);
    one(element, 'button', 'Spacery z sąsiadem').click();
    await waitUntil(() => seen(element).includes('Na czym to polega?'));
  });

  it('says honestly what is not known, and shows the centre to ask', async () => {
    const centre = await fault({
      body: { id: 'c', name: 'Centrum przykładowe', phones: [{ id: 'p', number: '11 222 33 44' }] },
    });
    const element = await profile('o-bare', CATALOGUE, { centre: centre.url });
    await waitUntil(() => seen(element).includes('Centrum przykładowe'));
    expect(seen(element))
      .to.contain('W katalogu nie ma telefonu ani e-maila')
      .and.to.contain('W katalogu nie ma jeszcze usług tej organizacji')
      .and.to.contain('Brak informacji');
    expect(link(element, /11 222 33 44/).href).to.equal('tel:112223344');
  });

  it('never links sample data', async () => {
    const [organization] = ORGANIZATIONS;
    const sample = { ...organization, name: 'Fundacja (dane przykładowe)' };
    const element = await profile('o-lodz', { organizations: [sample] });
    expect(seen(element)).to.contain('12 345 67 89').and.to.contain('fundacja@example.org');
    expect(all(element, 'link')).to.deep.equal([]);
  });

  it('keeps hostile text as text and hostile addresses out of links', async () => {
    const hostile = '<img src=x onerror="document.title=1">';
    const element = await profile('x', {
      organizations: [
        {
          id: 'x',
          name: hostile,
          description: hostile,
          website: 'javascript:alert(1)',
          email: 'a@b.pl?bcc=c@d.pl',
        },
      ],
    });
    expect(seen(element)).to.contain(hostile);
    expect(all(element, 'link')).to.deep.equal([]);
    expect(element.shadowRoot?.querySelector('img')).to.equal(null);
  });

  it('says that there is no such organisation', async () => {
    expect(seen(await profile('nie-ma'))).to.contain('Nie znaleźliśmy tej organizacji');
  });

  it('follows a change of the attribute', async () => {
    const element = await profile('o-lodz');
    element.setAttribute('provider', 'o-dom');
    await settled(element);
    expect(seen(element)).to.contain('Dom Kultury').and.not.to.contain('Spacery');
  });

  it('prints the profile alone', async () => {
    const element = await profile('o-lodz');
    const page = window as { print: () => void };
    const before = page.print;
    let marked = false;
    page.print = () => {
      marked = element.classList.contains('okienko-leaflet');
      dispatchEvent(new Event('afterprint'));
    };
    try {
      one(element, 'button', 'Drukuj profil').click();
      await waitUntil(() => marked, 'the page is printed with the profile alone');
    } finally {
      page.print = before;
    }
    expect(element.classList.contains('okienko-leaflet')).to.equal(false);
  });
});

describe('cus-provider-card: what a provider has told of itself', () => {
  it('shows the public part of card and portfolio, and nothing that is for the CUS only', async () => {
    const { value } = validateProvider({
      intent: 'register',
      organization: {
        id: '00000000-0000-4000-8000-000000000002',
        provider_kind: 'wykonawca:fundacja',
        name: 'Fundacja Dębowa',
        identifiers: { krs: '0000123456' },
      },
      leader: { name: 'Anna Przykładowa', email: 'anna@debowa.example' },
      card: {
        people: { text: 'Cztery opiekunki.', visibility: 'public' },
        finances: { text: 'Budżet tajny.', visibility: 'cus' },
        experience: {
          visibility: 'public',
          entries: [{ year: 2025, description: 'Festyn', commissioned_by: 'Gmina Dębowo' }],
        },
        references: { text: 'Poleca nas sołtys.', visibility: 'public' },
        reference_links: ['https://debowo.example/list'],
      },
      portfolio: {
        recipients: ['odbiorca:osoby-starsze'],
        specialisations: [
          {
            area: 'obszar:zdrowie',
            readiness: 'conditional',
            mode: 'supported',
            note: 'Trzeba sali.',
            visibility: 'public',
          },
        ],
      },
      language: 'pl',
      privacy_version: '1',
    });
    const { organization } = providerCatalogue(value!);
    const element = await profile(organization.id, { organizations: [organization] });
    for (const text of [
      'Cztery opiekunki.',
      '2025 Festyn',
      'Na zlecenie: Gmina Dębowo',
      'Poleca nas sołtys.',
      'Osoby starsze',
      'Zdrowie',
      'Może to robić pod pewnymi warunkami. Jako zadanie wspierane.',
      'Trzeba sali.',
      'KRS: 0000123456',
    ])
      expect(seen(element)).to.contain(text);
    expect(seen(element)).not.to.contain('tajny').and.not.to.contain('Anna');
    expect(link(element, 'https://debowo.example/list').href).to.equal('https://debowo.example/list');
  });
});
