import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/define/okienko.js';
import '../../../src/define/service-search.js';
import type { CusNotifyForm } from '../../../src/elements/notify-form/notify-form.js';
import { criteriaOf } from '../../../src/elements/service-search/notices.js';
import type { CusServiceSearch } from '../../../src/elements/service-search/service-search.js';
import { fault } from '../../helpers/faults.js';
import { all, focused, one, seen } from '../../helpers/roles.js';
import { CENTRE, fillEmail, press, SERVICES, told, until } from '../notify-form/support.js';
import { ask, settled } from './support.js';

const BUTTON = 'Powiadom mnie o nowych usługach';

async function search(withApi = true) {
  const api = await fault({
    parts: { '/challenge': { status: 404 }, '/centre': { body: CENTRE } },
    status: 201,
    body: { id: '1', reference: 'P-1', received_at: '2026-11-20T10:15:00Z' },
  });
  const catalogue = await fault({ body: SERVICES });
  const element = await fixture<CusServiceSearch>(
    html`<cus-service-search src=${catalogue.url}></cus-service-search>`,
  );
  if (withApi) element.api = api.base;
  return { element: await settled(element), api };
}

const formIn = (element: Element) =>
  element.shadowRoot?.querySelector<CusNotifyForm>('cus-notify-form') as CusNotifyForm;

describe('cus-service-search: notices of what is searched for', () => {
  it('are not offered where there is nowhere to send the wish', async () => {
    const { element } = await search(false);
    expect(all(element, 'button', BUTTON)).to.have.length(0);
  });

  it('are signed up for below the results, with words and filters as they are now', async () => {
    const { element, api } = await search();
    const button = one(element, 'button', BUTTON);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(formIn(element)).to.equal(null);
    await ask(element, 'klub');
    button.click();
    await waitUntil(() => formIn(element), 'the form is there', { timeout: 5000 });
    const form = formIn(element);
    await until(form, 'form');
    await waitUntil(() => focused()?.textContent?.includes(BUTTON));
    expect(one(element, 'button', BUTTON).getAttribute('aria-expanded')).to.equal('true');
    expect(told(form)).to.deep.equal(['Słowa: klub']);
    await ask(element, '');
    one(element, 'button', 'Zawęź wyniki').click();
    await element.updateComplete;
    (one(element, 'checkbox', /^Samotność/) as HTMLInputElement).click();
    await element.updateComplete;
    await waitUntil(() => told(form)[0] === 'Sytuacja życiowa: Samotność', 'it follows the search');
    await fillEmail(form);
    await press(form);
    await until(form, 'done');
    const [post] = (await api.told()).posts;
    expect(JSON.parse(post?.body ?? '')).to.deep.include({
      criteria: { situations: ['sytuacja:samotnosc'] },
      email: 'anna@example.org',
    });
    one(element, 'button', BUTTON).click();
    await waitUntil(() => !formIn(element));
  });

  it('are offered where nothing was found, which is when they are wanted most', async () => {
    const { element } = await search();
    await ask(element, 'zzzzqq');
    expect(seen(element)).to.contain('Nie znaleziono usług');
    one(element, 'button', BUTTON);
  });

  it('name an organisation by its identifier, whatever the page calls it by, and cut words that are too long', () => {
    const services = [
      {
        ...SERVICES[0],
        organization: {
          id: 'o1',
          name: 'Fundacja Dąb',
          organization_identifiers: [
            { id: 'i', identifier_type: 'Klucz lokalny w katalogu', identifier: 'brzozowka/dab' },
          ],
        },
      },
    ] as never[];
    expect(
      criteriaOf('  spacer ', { provider: 'brzozowka/dab', freeOnly: true, areas: [] }, services),
    ).to.deep.equal({
      query: 'spacer',
      providers: ['o1'],
      free_only: true,
    });
    expect(criteriaOf('', {}, services)).to.deep.equal({});
    expect([...(criteriaOf('😀'.repeat(300), {}, []).query ?? '')]).to.have.length(200);
  });
});
