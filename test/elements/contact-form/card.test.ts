import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/define/okienko.js';
import '../../../src/define/service-card.js';
import '../../../src/define/service-search.js';
import type { CusContactForm } from '../../../src/elements/contact-form/contact-form.js';
import { fault } from '../../helpers/faults.js';
import { all, focused, one, seen } from '../../helpers/roles.js';
import { CENTRE, choose, part, press, RECEIPT, SERVICES, type, until } from './support.js';

const ASK = 'Zapytaj o tę usługę';

/** A full card in a region with an API. */
async function card(withApi = true): Promise<{ element: HTMLElement; posts: () => Promise<unknown[]> }> {
  const api = await fault({
    parts: { '/challenge': { status: 404 }, '/centre': { body: CENTRE } },
    status: 201,
    body: RECEIPT,
  });
  const region = await fixture(html`<cus-okienko></cus-okienko>`);
  if (withApi) region.setAttribute('api', api.base);
  const element = document.createElement('cus-service-card');
  element.variant = 'full';
  element.service = SERVICES[0] as never;
  region.append(element);
  // the name is there before what fills an opened card has been loaded
  await waitUntil(() => seen(element).includes('Jak się zgłosić?'), 'it is open', { timeout: 5000 });
  return {
    element,
    posts: async () => (await api.told()).posts.map(({ body }) => JSON.parse(body) as unknown),
  };
}

const formIn = (element: Element) =>
  element.shadowRoot?.querySelector<CusContactForm>('cus-contact-form') as CusContactForm;

describe('cus-service-card: asking about the service', () => {
  it('is not offered where there is nowhere to send it', async () => {
    const { element } = await card(false);
    expect(all(element, 'button', ASK)).to.have.length(0);
  });

  it('opens the form in place, leads there and back', async () => {
    const { element, posts } = await card();
    const button = one(element, 'button', ASK);
    button.click();
    await waitUntil(() => formIn(element), 'the form is there', { timeout: 5000 });
    const form = formIn(element);
    await until(form, 'form');
    await waitUntil(
      () => focused()?.getAttribute('part') === 'heading' && focused()?.textContent?.includes(ASK),
    );
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    await choose(form, 'Chcę powiedzieć');
    await choose(form, 'Nie, piszę anonimowo');
    await type(form, 'Co chcesz', 'Dobrze.');
    await press(form);
    await until(form, 'done');
    expect((await posts())[0]).to.deep.include({ service: { id: 's0', name: 'Klub seniora' } });
    one(element, 'button', /Wróć do opisu usługi/).click();
    await waitUntil(() => focused() === one(element, 'button', ASK));
    expect(formIn(element)).to.equal(null);
  });

  it('is asked anew about another service', async () => {
    const { element } = await card();
    one(element, 'button', ASK).click();
    await waitUntil(() => formIn(element), 'the form is there', { timeout: 5000 });
    (element as HTMLElement & { service: unknown }).service = SERVICES[1];
    await waitUntil(() => !formIn(element));
  });

  it('works in the search that has the API itself', async () => {
    const api = await fault({ parts: { '/centre': { body: CENTRE } }, body: SERVICES });
    const catalogue = await fault({ body: SERVICES });
    const search = await fixture<HTMLElement>(
      html`<cus-service-search src=${catalogue.url} api=${api.base}></cus-service-search>`,
    );
    await waitUntil(() => all(search, 'button', 'Klub seniora').length === 1, 'found', { timeout: 5000 });
    one(search, 'button', 'Klub seniora').click();
    await waitUntil(() => all(search, 'button', ASK).length === 1, 'offered');
    one(search, 'button', ASK).click();
    const opened = search.shadowRoot?.querySelector('.opened cus-service-card') as Element;
    await waitUntil(() => formIn(opened), 'the form is there', { timeout: 5000 });
    await until(formIn(opened), 'form');
    expect(part(formIn(opened), 'privacy')).to.not.equal(null);
  });
});
