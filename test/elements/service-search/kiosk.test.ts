import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CusContactForm } from '../../../src/elements/contact-form/contact-form.js';
import type { CusOkienko } from '../../../src/elements/okienko/okienko.js';
import { IDLE, WARNING } from '../../../src/elements/shared/form/idle-controller.js';
import type { CusServiceSearch } from '../../../src/elements/service-search/service-search.js';
import { clock } from '../../helpers/clock.js';
import { focused, one, seen } from '../../helpers/roles.js';
import { CENTRE, choose, type } from '../contact-form/support.js';
import { fault } from '../../helpers/faults.js';
import { LAPY, rendered, settled } from './support.js';

describe('cus-service-search on a shared screen', () => {
  const start = location.href;
  let time: ReturnType<typeof clock>;
  beforeEach(() => (time = clock()));
  afterEach(() => {
    time.restore();
    history.replaceState(null, '', start);
  });

  const dialog = (element: Element) => element.shadowRoot?.querySelector('dialog') as HTMLDialogElement;
  const box = (element: Element) => element.shadowRoot?.querySelector('#query') as HTMLInputElement;
  const openCard = async (element: CusServiceSearch) => {
    const button = element.shadowRoot
      ?.querySelector('.results cus-service-card')
      ?.shadowRoot?.querySelector<HTMLElement>('.open');
    button?.click();
    await waitUntil(() => element.shadowRoot?.querySelector('.opened'), 'it is open');
    await rendered(element);
  };

  async function kiosk({
    lang = 'pl',
    api,
  }: { lang?: string; api?: string } = {}): Promise<CusServiceSearch> {
    const centre = await fault({ body: CENTRE });
    const region = await fixture<CusOkienko>(html`<cus-okienko mode="kiosk" lang=${lang}></cus-okienko>`);
    if (api) region.setAttribute('api', api);
    region.setAttribute('centre', centre.url);
    const element = document.createElement('cus-service-search');
    Object.assign(element, { src: LAPY, syncUrl: 'k' });
    region.append(element);
    await settled(element);
    await waitUntil(() => dialog(element), 'it forgets', { timeout: 3000 });
    return element;
  }

  it('warns, and then forgets what was typed, chosen and opened', async () => {
    const element = await kiosk();
    const steps = history.length;
    box(element).focus();
    await sendKeys({ type: 'przemoc' });
    await settled(element);
    element.shadowRoot?.querySelector<HTMLElement>('.filters input[type=checkbox]')?.click();
    await rendered(element);
    await openCard(element);
    scrollTo({ top: 400 });
    time.pass(IDLE - WARNING + 1_000);
    await element.updateComplete;
    expect(dialog(element).open).to.equal(true);
    expect(seen(dialog(element))).to.match(/Za 2\d sekund.* czego szukasz/);
    one(dialog(element), 'button', 'Jestem tu').click();
    await element.updateComplete;
    expect(dialog(element).open).to.equal(false);
    expect(element.query, 'who is here keeps it').to.equal('przemoc');
    time.pass(IDLE - WARNING + 1_000);
    await element.updateComplete;
    time.pass(WARNING);
    await waitUntil(() => focused() === box(element), 'the next person begins in the box');
    expect(dialog(element).open).to.equal(false);
    expect(element.shadowRoot?.querySelector('.opened')).to.equal(null);
    expect(box(element).value).to.equal('');
    expect(element.shadowRoot?.querySelectorAll(':checked')).to.have.length(0);
    expect(scrollY).to.equal(0);
    await waitUntil(() => seen(element).includes('Ekran jest wyczyszczony'), 'it is said');
    expect(location.href, 'the address tells nothing').to.equal(start);
    expect(history.length, 'nor does the way back').to.equal(steps);
  });

  it('is silent while nothing was done, and off a kiosk', async () => {
    const element = await kiosk();
    time.pass(IDLE * 3);
    await element.updateComplete;
    expect(dialog(element).open).to.equal(false);
    const own = await settled(
      await fixture<CusServiceSearch>(html`<cus-service-search src=${LAPY}></cus-service-search>`),
    );
    expect(dialog(own)).to.equal(null);
  });

  it('says it in the language of the page', async () => {
    const element = await kiosk({ lang: 'uk' });
    await openCard(element);
    time.pass(IDLE - WARNING + 1_000);
    await waitUntil(() => seen(dialog(element)).includes('Ви ще тут?'), 'in Ukrainian', { timeout: 3000 });
    expect(dialog(element).open).to.equal(true);
  });

  it('leaves the warning to the form that was typed into, and forgets with it', async () => {
    const api = await fault({ parts: { '/challenge': { status: 404, body: {} } } });
    const element = await kiosk({ api: api.base });
    await openCard(element);
    const card = element.shadowRoot?.querySelector('.opened cus-service-card') as HTMLElement;
    card.shadowRoot?.querySelector<HTMLElement>('.ask-open')?.click();
    await waitUntil(
      () => card.shadowRoot?.querySelector('cus-contact-form')?.shadowRoot?.querySelector('form'),
      'the form is there',
      { timeout: 8000 },
    );
    const form = card.shadowRoot?.querySelector('cus-contact-form') as CusContactForm;
    await choose(form, 'Mam pytanie');
    await type(form, 'Czego potrzebujesz', 'Tajemnica.');
    time.pass(IDLE - WARNING + 1_000);
    await form.updateComplete;
    await element.updateComplete;
    expect(dialog(form).open).to.equal(true);
    expect(dialog(element).open, 'one warning, not two').to.equal(false);
    // who says in the form to be here is here for the search as well
    one(form, 'button', 'Piszę dalej').click();
    time.pass(IDLE - WARNING - 2_000);
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('.opened')).to.not.equal(null);
    time.pass(4_000);
    time.pass(WARNING);
    await waitUntil(() => focused() === box(element), 'forgotten');
    expect(element.shadowRoot?.querySelector('.opened')).to.equal(null);
  });
});
