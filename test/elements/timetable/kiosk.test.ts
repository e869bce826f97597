import { expect, waitUntil } from '@open-wc/testing';
import { IDLE } from '../../../src/elements/shared/form/idle-controller.js';
import type { CusTimetable } from '../../../src/elements/timetable/timetable.js';
import { clock } from '../../helpers/clock.js';
import { fault } from '../../helpers/faults.js';
import { forgetful, nobody, stillNobody, warnings } from '../../helpers/idle.js';
import { focused, one, seen } from '../../helpers/roles.js';
import { CENTRE, choose, type } from '../contact-form/support.js';
import { SERVICES, settled, timetable, type Given } from './support.js';

describe('cus-timetable on a shared screen', () => {
  let time: ReturnType<typeof clock>;
  beforeEach(() => (time = clock()));
  afterEach(() => time.restore());

  const range = (element: CusTimetable) => element.shadowRoot?.querySelector('[part~=range]')?.textContent;
  const place = (element: CusTimetable) =>
    element.shadowRoot?.querySelector<HTMLSelectElement>('#place') as HTMLSelectElement;
  const opened = (element: CusTimetable) => element.shadowRoot?.querySelector('cus-service-card');

  async function kiosk(given: Given = {}): Promise<CusTimetable> {
    const { url } = await fault({ body: SERVICES });
    const element = await settled(await timetable(url, { mode: 'kiosk', ...given }));
    if (given.mode !== '') await forgetful(element);
    return element;
  }
  const open = async (element: CusTimetable): Promise<void> => {
    one(element, 'button', 'Poradnia prawna').click();
    await waitUntil(() => opened(element)?.shadowRoot?.querySelector('.full .body'), 'the card is here');
  };

  it('warns, and then forgets the week, the place and the service', async () => {
    const element = await kiosk({ week: '2026-11-25' });
    const first = range(element);
    one(element, 'button', 'Poprzedni tydzień').click();
    await element.updateComplete;
    place(element).value = 'Świetlica';
    place(element).dispatchEvent(new Event('change'));
    await element.updateComplete;
    element.shadowRoot?.querySelector<HTMLElement>('.open')?.click();
    await waitUntil(() => opened(element), 'it is open');
    expect(seen(await nobody(time, element))).to.match(/Za 2\d sekund.* czego szukasz/);
    expect(range(element), 'nothing is gone yet').to.not.equal(first);
    await stillNobody(time, element);
    await waitUntil(() => focused() === one(element, 'heading', 'Plan tygodnia'), 'the next begins there');
    expect(opened(element)).to.equal(null);
    expect(range(element)).to.equal(first);
    expect(place(element).value).to.equal('');
    expect(seen(element)).to.contain('Ekran jest wyczyszczony');
    // until somebody does something again
    one(element, 'button', 'Następny tydzień').click();
    await waitUntil(() => !seen(element).includes('Ekran jest wyczyszczony'));
  });

  it('leaves the warning to the form in the card that is open', async () => {
    const api = await fault({ parts: { '/challenge': { status: 404 }, '/centre': { body: CENTRE } } });
    const element = await kiosk();
    element.api = api.base;
    await open(element);
    const card = opened(element) as HTMLElement;
    await waitUntil(() => card.shadowRoot?.querySelector('.ask-open'));
    one(card, 'button', 'Zapytaj o tę usługę').click();
    const form = () => card.shadowRoot?.querySelector('cus-contact-form');
    await waitUntil(() => form()?.shadowRoot?.querySelector('form'), 'the form', { timeout: 8000 });
    await choose(form() as never, 'Mam pytanie');
    await type(form() as never, 'Czego potrzebujesz', 'Tajemnica.');
    await nobody(time, element);
    expect(warnings(element), 'one warning').to.have.length(1);
    expect(warnings(form() as Element)).to.have.length(1);
    one(warnings(element)[0] as Element, 'button', 'Wyczyść teraz').click();
    await waitUntil(() => !opened(element), 'all is gone with it');
    expect(warnings(element)).to.have.length(0);
  });

  it('is silent while nothing was done, and off a kiosk', async () => {
    const element = await kiosk();
    time.pass(IDLE * 3);
    await element.updateComplete;
    expect(warnings(element)).to.have.length(0);
    const own = await kiosk({ mode: '' });
    await open(own);
    time.pass(IDLE * 3);
    await own.updateComplete;
    expect(own.shadowRoot?.querySelector('dialog')).to.equal(null);
    expect(opened(own)).to.not.equal(null);
  });
});
