import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { CusContactForm } from '../../../src/elements/contact-form/contact-form.js';
import { IDLE } from '../../../src/elements/shared/form/idle-controller.js';
import type { CusServiceCard } from '../../../src/elements/service-card/service-card.js';
import { clock } from '../../helpers/clock.js';
import { fault } from '../../helpers/faults.js';
import { forgetful, nobody, stillNobody, warnings } from '../../helpers/idle.js';
import { all, focused, one, seen } from '../../helpers/roles.js';
import { CENTRE } from '../contact-form/support.js';
import { complete } from './support.js';

describe('cus-service-card of its own on a shared screen', () => {
  let time: ReturnType<typeof clock>;
  beforeEach(() => (time = clock()));
  afterEach(() => time.restore());

  async function kiosk(variant: 'compact' | 'full', mode = 'kiosk'): Promise<CusServiceCard> {
    const api = await fault({ parts: { '/challenge': { status: 404 }, '/centre': { body: CENTRE } } });
    const region = await fixture(
      html`<cus-okienko mode=${mode} api=${api.base}>
        <cus-service-card variant=${variant} .service=${complete()}></cus-service-card>
      </cus-okienko>`,
    );
    const element = region.querySelector('cus-service-card') as CusServiceCard;
    await waitUntil(() => element.shadowRoot?.querySelector('.card'), 'it is drawn');
    return element;
  }
  const unfold = async (element: CusServiceCard): Promise<void> => {
    one(element, 'button', 'Usługa przykładowa').click();
    await waitUntil(() => element.shadowRoot?.querySelector('.full .body'), 'it is open');
  };

  it('warns when it was left unfolded, and then folds', async () => {
    const element = await kiosk('compact');
    await unfold(element);
    await forgetful(element);
    expect(seen(await nobody(time, element))).to.contain('Czy nadal tu jesteś?');
    await stillNobody(time, element);
    await waitUntil(
      () => focused() === one(element, 'button', 'Usługa przykładowa'),
      'the next begins there',
    );
    expect(element.shadowRoot?.querySelector('.full')).to.equal(null);
    expect(seen(element)).to.contain('Ekran jest wyczyszczony');
  });

  it('closes its form for questions, of which one warning is given', async () => {
    const element = await kiosk('full');
    await forgetful(element);
    const form = () => element.shadowRoot?.querySelector<CusContactForm>('cus-contact-form');
    const ask = async () => {
      one(element, 'button', 'Zapytaj o tę usługę').click();
      await waitUntil(() => form()?.shadowRoot?.querySelector('form'), 'the form', { timeout: 8000 });
    };
    await ask();
    await nobody(time, element);
    expect(warnings(element), 'also of one that is empty').to.have.length(1);
    one(element, 'button', 'Jestem tu').click();
    await waitUntil(() => warnings(element).length === 0);
    const question = one(form() as Element, 'heading', /Zapytaj o tę usługę/);
    expect(question).to.not.equal(undefined);
    form()?.shadowRoot?.querySelector<HTMLElement>('input[type=radio]')?.click();
    await form()?.updateComplete;
    await nobody(time, element);
    expect(warnings(element)).to.have.length(1);
    expect(seen(warnings(form() as Element)[0] as Element), 'the form says it').to.contain('formularz');
    await stillNobody(time, element);
    await waitUntil(() => !form(), 'it is closed');
    await waitUntil(() => focused() === one(element, 'heading', 'Usługa przykładowa'));
  });

  it('is silent while it is as the page has it, and off a kiosk', async () => {
    const element = await kiosk('full');
    await forgetful(element);
    time.pass(IDLE * 3);
    await element.updateComplete;
    expect(warnings(element)).to.have.length(0);
    const own = await kiosk('compact', '');
    await unfold(own);
    time.pass(IDLE * 3);
    await own.updateComplete;
    expect(all(own, 'button', 'Zwiń'), 'it stays open').to.have.length(1);
    expect(own.shadowRoot?.querySelector('dialog')).to.equal(null);
  });
});
