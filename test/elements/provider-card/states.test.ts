import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { CusProviderCard } from '../../../src/elements/provider-card/provider-card.js';
import { fault } from '../../helpers/faults.js';
import { one, seen } from '../../helpers/roles.js';
import { heardWarnings } from '../../helpers/warnings.js';
import { CATALOGUE, names, providerCard, settled } from './support.js';

const says = (element: CusProviderCard, text: string) =>
  waitUntil(() => seen(element).includes(text), `it says „${text}”`, { timeout: 6000 });

describe('cus-provider-card: states', () => {
  const warnings = heardWarnings();

  it('loading, then slow, then there', async () => {
    const source = await fault({ hold: true });
    const element = await providerCard(source.url);
    expect(one(element, 'status').textContent).to.contain('Wczytujemy');
    await says(element, 'To trwa dłużej niż zwykle');
    await source.set({ body: CATALOGUE });
    await settled(element);
    await waitUntil(() => names(element).length === 3);
  });

  for (const provider of [undefined, 'o-lodz'])
    it(`failed ${provider ? 'profile' : 'list'}: says so, warns once, and can be tried again`, async () => {
      const source = await fault({ status: 500 });
      const element = await providerCard(source.url, { provider });
      await says(element, 'Nie udało się wczytać');
      expect(warnings).to.have.length(1);
      await source.set({ body: CATALOGUE });
      one(element, 'button', 'Spróbuj ponownie').click();
      await says(element, 'Łódzka Fundacja Przykładowa');
    });

  it('empty: no organisations is no failure', async () => {
    const { url } = await fault({ body: { organizations: [], services: [] } });
    const element = await settled(await providerCard(url));
    expect(seen(element)).to.contain('Nie ma tu jeszcze żadnych organizacji');
  });

  it('stale: says of which day the copy is', async () => {
    const source = await fault({ body: CATALOGUE });
    const element = await settled(await providerCard(source.url));
    await source.set({ status: 500 });
    const stale = () => {
      element.refresh();
      return seen(element).includes('Nie udało się sprawdzić, czy są zmiany');
    };
    await waitUntil(stale, 'the saved copy is called so', { interval: 300, timeout: 5000 });
    expect(names(element)).to.have.length(3);
  });

  it('no source: says so', async () => {
    const element = await fixture<CusProviderCard>(html`<cus-provider-card></cus-provider-card>`);
    await says(element, 'Ta strona nie mówi, skąd wziąć usługi');
  });

  it('removed while loading: nothing happens later', async () => {
    const source = await fault({ hold: true });
    const element = await providerCard(source.url);
    element.remove();
    await source.set({ body: CATALOGUE });
    await element.updateComplete;
    expect(names(element)).to.deep.equal([]);
  });

  for (const [lang, title, count] of [
    ['uk', 'Хто тут допомагає', '3 організації'],
    ['en', 'Who helps here', '3 organisations'],
  ] as const)
    it(`speaks the language of the page: ${lang}`, async () => {
      const { url } = await fault({ body: CATALOGUE });
      const element = await providerCard(url, { lang });
      await says(element, title);
      expect(seen(element)).to.contain(count);
    });
});
