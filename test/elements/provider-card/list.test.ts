import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CusProviderSelectDetail } from '../../../src/elements/provider-card/provider-card.js';
import { fault } from '../../helpers/faults.js';
import { focused, nameOf, one, seen } from '../../helpers/roles.js';
import { CATALOGUE, control, countSaid, names, providerCard, settled } from './support.js';

const REAL = '/demo/data/lapy.json /demo/data/organizations.json';

const list = async () => {
  const { url } = await fault({ body: CATALOGUE });
  return settled(await providerCard(url));
};

describe('cus-provider-card: the list of partners', () => {
  it('lists every organisation by name, with its kind, its services and their number', async () => {
    const element = await list();
    expect(names(element)).to.deep.equal(['Dom Kultury', 'Łódzka Fundacja Przykładowa', 'Sama nazwa']);
    expect(countSaid(element)).to.equal('3 organizacje');
    expect(seen(element)).to.contain('2 usługi w katalogu').and.to.contain('Fundacja');
    // the narrowest kind is enough
    expect(seen(element)).not.to.contain('Sektor pozarządowy');
  });

  it('is searched by parts of a name, also without Polish letters, and tells the number found', async () => {
    const element = await list();
    control<HTMLInputElement>(element, 'Szukaj po nazwie').focus();
    await sendKeys({ type: 'przykl lodz' });
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Łódzka Fundacja Przykładowa']);
    await waitUntil(() => one(element, 'status').textContent?.trim() === '1 organizacja', 'it is announced', {
      timeout: 3000,
    });
  });

  it('is narrowed by kind: a kind above stands for those below it', async () => {
    const element = await list();
    const kinds = control<HTMLSelectElement>(element, 'Rodzaj organizacji');
    const option = [...kinds.options].find(({ value }) => value === 'wykonawca:sektor-pozarzadowy');
    expect(option?.textContent?.trim()).to.equal('Sektor pozarządowy (1)');
    const above = [...kinds.options].find(({ value }) => value === 'wykonawca:organizacje-pozarzadowe');
    kinds.value = above?.value ?? '';
    kinds.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Łódzka Fundacja Przykładowa']);
  });

  it('nothing found: says what to do, and shows all again with the focus in the box', async () => {
    const element = await list();
    control<HTMLInputElement>(element, 'Szukaj po nazwie').focus();
    await sendKeys({ type: 'xyz' });
    await element.updateComplete;
    expect(countSaid(element)).to.equal('Nie znaleziono organizacji');
    one(element, 'button', 'Pokaż wszystkie').click();
    await waitUntil(() => focused()?.id === 'query');
    expect(names(element)).to.have.length(3);
  });

  it('opens a profile in place by the keyboard, and comes back to the same place and focus', async () => {
    const element = await list();
    one(element, 'button', 'Łódzka Fundacja Przykładowa').focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(nameOf(focused() as Element)).to.equal('Łódzka Fundacja Przykładowa');
    expect(seen(element)).not.to.contain('Kto tu pomaga');
    one(element, 'button', /Wróć do listy/).focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    await waitUntil(() => nameOf(focused() as Element) === 'Łódzka Fundacja Przykładowa');
    expect(names(element)).to.have.length(3);
  });

  it('asks the page before it opens a profile', async () => {
    const element = await list();
    element.addEventListener('cus-provider-select', (event) => event.preventDefault());
    const told = oneEvent(element, 'cus-provider-select') as Promise<CustomEvent<CusProviderSelectDetail>>;
    one(element, 'button', 'Dom Kultury').click();
    const { detail, bubbles, composed } = await told;
    expect(detail.id).to.equal('o-dom');
    expect(detail.organization.name).to.equal('Dom Kultury');
    expect(bubbles && composed).to.equal(true);
    await element.updateComplete;
    expect(names(element)).to.have.length(3);
  });

  it('shows a long list in parts, and goes on reading at the first of the next', async () => {
    const element = await settled(await providerCard(REAL));
    expect(names(element)).to.have.length(20);
    expect(countSaid(element)).to.equal('85 organizacji');
    one(element, 'button', /Pokaż jeszcze/).click();
    await waitUntil(() => names(element).length === 40);
    await waitUntil(() => nameOf(focused() as Element) === names(element)[20]);
  });
});
