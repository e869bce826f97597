import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { IDLE, WARNING } from '../../../src/elements/shared/form/idle-controller.js';
import { openOutbox } from '../../../src/data/index.js';
import { clock } from '../../helpers/clock.js';
import { focused, one, seen } from '../../helpers/roles.js';
import { choose, contactForm, control, fillQuestion, part, press, type, until } from './support.js';

describe('cus-contact-form on a shared screen', () => {
  let time: ReturnType<typeof clock>;
  beforeEach(() => (time = clock()));
  afterEach(() => time.restore());

  const dialog = (element: Element) => element.shadowRoot?.querySelector('dialog') as HTMLDialogElement;

  it('warns when nobody is there any more, and then forgets', async () => {
    const { element } = await contactForm({ mode: 'kiosk' });
    await choose(element, 'Mam pytanie');
    await type(element, 'Czego potrzebujesz', 'Tajemnica.');
    time.pass(IDLE - WARNING - 1_000);
    await element.updateComplete;
    expect(dialog(element).open).to.equal(false);
    time.pass(6_000);
    await element.updateComplete;
    expect(dialog(element).open).to.equal(true);
    expect(seen(dialog(element)))
      .to.contain('Czy nadal tu jesteś?')
      .and.to.match(/Za 2\d sekund/);
    time.pass(WARNING);
    await element.updateComplete;
    expect(dialog(element).open).to.equal(false);
    expect(control(element, 'Twoja wiadomość').value).to.equal('');
    expect((control(element, 'Mam pytanie') as HTMLInputElement).checked).to.equal(false);
    await waitUntil(() => seen(element).includes('Nic nie zostało na tym ekranie'));
  });

  it('goes on for whoever is still there, where they were', async () => {
    const { element } = await contactForm({ mode: 'kiosk' });
    await choose(element, 'Mam pytanie');
    await type(element, 'Czego potrzebujesz', 'Tajemnica.');
    time.pass(IDLE - WARNING + 1_000);
    await element.updateComplete;
    one(dialog(element), 'button', 'Piszę dalej').click();
    await element.updateComplete;
    expect(dialog(element).open).to.equal(false);
    expect(control(element, 'Czego potrzebujesz').value).to.equal('Tajemnica.');
    expect(focused()).to.equal(control(element, 'Czego potrzebujesz'));
    time.pass(IDLE - WARNING - 2_000);
    await element.updateComplete;
    expect(dialog(element).open, 'the time begins anew').to.equal(false);
  });

  it('forgets at once when it is asked to', async () => {
    const { element } = await contactForm({ mode: 'kiosk' });
    await choose(element, 'Mam pytanie');
    await type(element, 'Czego potrzebujesz', 'Tajemnica.');
    time.pass(IDLE - WARNING + 1_000);
    await element.updateComplete;
    one(dialog(element), 'button', 'Wyczyść teraz').click();
    await element.updateComplete;
    expect(control(element, 'Twoja wiadomość').value).to.equal('');
  });

  it('says nothing while the form is empty', async () => {
    const { element } = await contactForm({ mode: 'kiosk', topic: 'question' });
    time.pass(10 * IDLE);
    await element.updateComplete;
    expect(dialog(element).open).to.equal(false);
  });

  it('lets the browser offer nothing that others typed', async () => {
    const { element } = await contactForm({ mode: 'kiosk' });
    await choose(element, 'Mam pytanie');
    await choose(element, 'Telefonicznie');
    const fields = element.shadowRoot?.querySelectorAll('input:not([type=radio]), textarea') ?? [];
    expect(fields.length).to.be.greaterThan(3);
    for (const field of fields) expect(field.getAttribute('autocomplete')).to.equal('off');
    const { element: own } = await contactForm();
    await choose(own, 'Mam pytanie');
    expect(control(own, 'Jak się nazywasz').autocomplete).to.equal('name');
  });

  it('keeps nothing after sending, and the receipt no longer than somebody is there', async () => {
    const { element } = await contactForm({ mode: 'kiosk' });
    await fillQuestion(element);
    await press(element);
    await until(element, 'done');
    expect(seen(element)).to.not.contain('Anna');
    time.pass(IDLE);
    await element.updateComplete;
    time.pass(IDLE);
    await until(element, 'form');
    expect(control(element, 'Jak się nazywasz').value).to.equal('');
  });

  it('queues nothing: what cannot be sent stays in the form and on no device', async () => {
    const { element, api } = await contactForm({ mode: 'kiosk', answer: { status: 403, body: {} } });
    await fillQuestion(element);
    await press(element);
    await waitUntil(() => part(element, 'error'), 'it failed', { timeout: 9000 });
    // the device of all tests that run beside this one: theirs may wait there
    const outbox = openOutbox({ api: api.base });
    await waitUntil(() => outbox.state.ready);
    expect(outbox.state.entries.filter((entry) => entry.api === api.base)).to.have.length(0);
    expect(control(element, 'Jak się nazywasz').value).to.equal('Anna Przykładowa');
  });

  it('remembers a failed try for the same person only: the next one’s message is another one', async () => {
    const headers = { 'retry-after': '3600', 'access-control-expose-headers': 'retry-after' };
    const answer = { status: 503, headers, body: {} };
    const { element, api } = await contactForm({ mode: 'kiosk', answer });
    const keys = async (many: number): Promise<(string | undefined)[]> => {
      await waitUntil(async () => (await api.told()).posts.length === many, 'sent', { timeout: 9000 });
      await until(element, 'error');
      return (await api.told()).posts.map(({ key }) => key);
    };
    await fillQuestion(element);
    await press(element);
    await keys(1);
    await aTimeout(1_100);
    await press(element);
    const [first, again] = await keys(2);
    expect(again).to.equal(first);
    time.pass(IDLE);
    await element.updateComplete;
    time.pass(IDLE);
    await waitUntil(() => !part(element, 'error'));
    await fillQuestion(element);
    await press(element);
    expect((await keys(3))[2]).to.not.equal(first);
  });
});
