import { expect, waitUntil } from '@open-wc/testing';
import { IDLE } from '../../../src/elements/shared/form/idle-controller.js';
import type { CusProviderCard } from '../../../src/elements/provider-card/provider-card.js';
import { clock } from '../../helpers/clock.js';
import { fault } from '../../helpers/faults.js';
import { forgetful, nobody, stillNobody, warnings } from '../../helpers/idle.js';
import { all, focused, one, seen } from '../../helpers/roles.js';
import { CATALOGUE, control, names, providerCard, settled, type Given } from './support.js';

describe('cus-provider-card on a shared screen', () => {
  let time: ReturnType<typeof clock>;
  beforeEach(() => (time = clock()));
  afterEach(() => time.restore());

  async function kiosk(given: Given = {}): Promise<CusProviderCard> {
    const { url } = await fault({ body: CATALOGUE });
    const element = await settled(await providerCard(url, { mode: 'kiosk', ...given }));
    await forgetful(element);
    return element;
  }
  const box = (element: CusProviderCard) => control<HTMLInputElement>(element, 'Szukaj po nazwie');
  const folded = (element: CusProviderCard) =>
    [...(element.shadowRoot?.querySelectorAll('cus-service-card') ?? [])].filter((card) =>
      card.shadowRoot?.querySelector('.compact'),
    );

  it('warns, and then forgets the words, the kind and the profile', async () => {
    const element = await kiosk();
    const before = names(element);
    box(element).value = 'fund';
    box(element).dispatchEvent(new Event('input'));
    const kind = control<HTMLSelectElement>(element, 'Rodzaj organizacji');
    kind.value = 'wykonawca:fundacja';
    kind.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Łódzka Fundacja Przykładowa']);
    one(element, 'button', 'Łódzka Fundacja Przykładowa').click();
    await waitUntil(() => element.shadowRoot?.querySelector('[part~=card]'), 'the profile');
    expect(seen(await nobody(time, element))).to.contain('Czy nadal tu jesteś?');
    one(element, 'button', 'Jestem tu').click();
    await waitUntil(() => warnings(element).length === 0);
    expect(element.shadowRoot?.querySelector('[part~=card]'), 'who is here keeps it').to.not.equal(null);
    await nobody(time, element);
    await stillNobody(time, element);
    await waitUntil(() => focused() === box(element), 'the next person begins in the box');
    expect(element.shadowRoot?.querySelector('[part~=card]')).to.equal(null);
    expect(box(element).value).to.equal('');
    expect(kind.value).to.equal('');
    expect(names(element)).to.deep.equal(before);
    expect(seen(element)).to.contain('Ekran jest wyczyszczony');
  });

  it('warns once of all services that are unfolded in a profile, and folds them', async () => {
    const element = await kiosk({ provider: 'przyklad/lodz' });
    expect(folded(element)).to.have.length(2);
    for (const title of ['Spacery z sąsiadem', 'Zakupy dla sąsiada']) one(element, 'button', title).click();
    await waitUntil(() => all(element, 'button', 'Zwiń').length === 2, 'both are open');
    for (const card of element.shadowRoot?.querySelectorAll('cus-service-card') ?? []) await forgetful(card);
    await nobody(time, element);
    expect(warnings(element)).to.have.length(1);
    one(warnings(element)[0] as Element, 'button', 'Wyczyść teraz').click();
    await waitUntil(() => folded(element).length === 2, 'both are folded');
    await element.updateComplete;
    expect(warnings(element), 'nothing is left to warn of').to.have.length(0);
  });

  it('is silent while nothing was done', async () => {
    const element = await kiosk();
    time.pass(IDLE * 3);
    await element.updateComplete;
    expect(warnings(element)).to.have.length(0);
  });
});
