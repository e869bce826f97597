import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { openOutbox } from '../../../src/data/index.js';
import { IDLE } from '../../../src/elements/shared/form/idle-controller.js';
import { all, focused, one, seen } from '../../helpers/roles.js';
import { heardWarnings } from '../../helpers/warnings.js';
import {
  answer,
  CENTRE,
  choose,
  control,
  errors,
  fillEmail,
  notifyForm,
  openChoice,
  part,
  press,
  RECEIPT,
  sent,
  summary,
  told,
  type,
  until,
} from './support.js';

/** What a test leaves waiting must not be sent by the next one. */
afterEach(async () => {
  const outbox = openOutbox({ api: '/nowhere' });
  for (const { key } of outbox.state.entries) await outbox.remove(key);
});

describe('cus-notify-form: sending', () => {
  const warnings = heardWarnings();

  it('goes by keys alone, with Enter in a field, and tells the page', async () => {
    const opened = await notifyForm();
    const { element } = opened;
    const events: unknown[] = [];
    for (const what of ['submit', 'submitted'] as const)
      element.addEventListener(`cus-form-${what}`, ({ detail }) => events.push(detail));
    element.focusHeading();
    const to = async (label: string) => {
      for (let i = 0; i < 30 && focused() !== control(element, label); i++) await sendKeys({ press: 'Tab' });
      expect(focused()).to.equal(control(element, label));
    };
    await to('E-mailem');
    await sendKeys({ press: 'Space' });
    await element.updateComplete;
    await to('Adres e-mail');
    await sendKeys({ type: 'jan@example.org' });
    await to('Raz w tygodniu');
    await sendKeys({ press: 'ArrowUp' });
    await element.updateComplete;
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(focused()).to.equal(control(element, 'Adres e-mail'));
    await sendKeys({ press: 'Enter' });
    await until(element, 'done');
    const [wish] = await sent(opened);
    expect(wish).to.include({ channel: 'email', email: 'jan@example.org', frequency: 'at-once' });
    expect(events).to.deep.equal([
      { kind: 'notify', value: wish },
      { kind: 'notify', receipt: RECEIPT },
    ]);
    expect(warnings).to.have.length(0);
  });

  it('says all that is wrong at once, and leads there', async () => {
    const { element, api } = await notifyForm();
    await press(element);
    const box = await until(element, 'summary');
    await waitUntil(() => focused() === box);
    expect(summary(element)).to.deep.equal(['Wybierz, jak Cię powiadomić.']);
    await choose(element, 'Listem');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await press(element);
    await waitUntil(() => summary(element).length === 4);
    expect(errors(element)).to.deep.equal([
      'Wpisz imię i nazwisko.',
      'Wpisz ulicę i numer.',
      'Wpisz kod pocztowy.',
      'Wpisz miejscowość.',
    ]);
    part(element, 'summary')?.querySelectorAll('a')[2]?.click();
    await waitUntil(() => focused() === control(element, 'Kod pocztowy'));
    expect((await api.told()).posts).to.have.length(0);
  });

  it('shows the server’s problems at their fields, those of the closed choice too, and keeps everything', async () => {
    const problems = [
      { pointer: '/email', code: 'invalid-email' },
      { pointer: '/criteria/situations/0', code: 'too-long', params: { max: 120 } },
      { pointer: '', code: 'something-new' },
    ];
    const opened = await notifyForm({
      mode: 'kiosk',
      criteria: { situations: ['sytuacja:samotnosc'] },
      answer: { status: 422, body: { type: 'invalid-submission', status: 422, errors: problems } },
    });
    const { element, api } = opened;
    await fillEmail(element);
    await press(element);
    await until(element, 'summary');
    expect(summary(element)).to.have.length(3);
    expect(summary(element)[0]).to.contain('something-new');
    expect(errors(element)).to.have.length(2);
    expect(control(element, 'Samotność').checked).to.equal(true);
    expect(control(element, 'Adres e-mail').value).to.equal('anna@example.org');
    await answer(api, { status: 201, body: RECEIPT });
    await type(element, 'Adres e-mail', 'hanna@example.org');
    control(element, 'Samotność').click();
    await element.updateComplete;
    expect(errors(element)).to.deep.equal([]);
  });

  it('says so where the office can no longer tell in the way chosen', async () => {
    const errors = [{ pointer: '/channel', code: 'not-a-choice' }];
    const { element } = await notifyForm({
      mode: 'kiosk',
      answer: { status: 422, body: { type: 'invalid-submission', status: 422, errors } },
    });
    await fillEmail(element);
    await press(element);
    await until(element, 'summary');
    expect(summary(element)[0]).to.contain('Wybierz inny');
    expect(control(element, 'Adres e-mail').value).to.equal('anna@example.org');
  });

  it('waits on the device when the server is down, is corrected there, and arrives', async () => {
    const opened = await notifyForm({
      criteria: { place: 'Zabrzeg' },
      answer: { status: 503, headers: { 'retry-after': '3600' }, body: {} },
    });
    const { element, api } = opened;
    await fillEmail(element);
    await choose(element, 'Raz w miesiącu');
    await press(element);
    const done = await until(element, 'done');
    expect(seen(done))
      .to.contain('Zapis czeka na wysłanie')
      .and.to.contain('zaszyfrowane')
      .and.to.contain('przyślemy e-mail do potwierdzenia');
    one(element, 'button', 'Zapisz się na coś jeszcze').click();
    const list = await until(element, 'outbox');
    expect(seen(list)).to.contain('Zapis na powiadomienia').and.to.contain('Miejsce zamieszkania: Zabrzeg');
    one(element, 'button', /^Popraw/).click();
    await waitUntil(() => element.shadowRoot?.querySelector('[name=email]'));
    expect(control(element, 'Adres e-mail').value).to.equal('anna@example.org');
    expect(control(element, 'Raz w miesiącu').checked).to.equal(true);
    expect(told(element)).to.deep.equal(['Miejsce zamieszkania: Zabrzeg']);
    await answer(api, { status: 201, body: RECEIPT });
    await type(element, 'Adres e-mail', 'hanna@example.org');
    await press(element);
    const arrived = await until(element, 'done');
    expect(seen(arrived)).to.contain(RECEIPT.reference).and.to.contain('hanna@example.org');
    const corrected = (await sent(opened)).find(({ email }) => email === 'hanna@example.org');
    expect(corrected).to.deep.include({ frequency: 'monthly', criteria: { place: 'Zabrzeg' } });
    const outbox = openOutbox({ api: api.base });
    await waitUntil(
      () => outbox.state.ready && outbox.state.entries.every((entry) => entry.api !== api.base),
      'nothing of the first one is left',
    );
  });

  it('knows a PESEL, and neither sends nor stores it', async () => {
    const { element, api } = await notifyForm();
    await choose(element, 'Telefonicznie');
    await type(element, 'Numer telefonu', '600 123 456');
    await type(element, 'Jak się', 'Anna 44051401359');
    await press(element);
    await until(element, 'summary');
    expect(errors(element)[0]).to.contain('To wygląda na numer PESEL');
    expect((await api.told()).posts).to.have.length(0);
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).to.not.contain('44051401359');
  });

  it('has a trap that no person meets', async () => {
    const { element, api } = await notifyForm();
    await fillEmail(element);
    const trap = element.shadowRoot?.querySelector<HTMLInputElement>('#website') as HTMLInputElement;
    expect(trap.tabIndex).to.equal(-1);
    trap.value = 'https://robot.example';
    trap.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await press(element);
    await until(element, 'summary');
    expect((await api.told()).posts).to.have.length(0);
  });
});

describe('cus-notify-form: states', () => {
  const warnings = heardWarnings();

  it('collects nothing without an API', async () => {
    const { element } = await notifyForm({ api: null });
    expect(part(element, 'form')).to.equal(null);
    expect(seen(element)).to.contain('nie mówi, dokąd wysłać');
    await waitUntil(() => seen(element).includes('85 715 27 31'), 'whom to ask instead');
    expect(String(warnings[0]?.[0])).to.contain('no "api"');
  });

  it('collects nothing before the centre has said what happens to it', async () => {
    const { element } = await notifyForm({ centre: { ...CENTRE, privacy: undefined } });
    expect(part(element, 'form')).to.equal(null);
    expect(seen(element)).to.contain('Ten formularz jeszcze nie działa');
    expect(warnings.filter(([text]) => String(text).includes('no "privacy"'))).to.have.length(1);
  });

  it('forgets on a shared screen what was chosen and typed, and never shows the address again', async () => {
    const { now } = Date;
    let passed = 0;
    Date.now = () => now() + passed;
    try {
      const { element } = await notifyForm({ mode: 'kiosk' });
      await openChoice(element);
      await type(element, 'Gdzie mieszka', 'Zabrzeg');
      await fillEmail(element);
      expect(control(element, 'Adres e-mail').autocomplete).to.equal('off');
      passed = IDLE + 1_000;
      await waitUntil(() => seen(element).includes('Nic nie zostało na tym ekranie'), 'cleared', {
        timeout: 4000,
      });
      expect(told(element)).to.deep.equal([]);
      expect(seen(element)).to.contain('O wszystkich nowych');
      expect(all(element, 'summary')).to.have.length(0);
      await fillEmail(element);
      await press(element);
      const done = await until(element, 'done');
      expect(seen(done)).to.contain('7 dni').and.to.not.contain('anna@example.org');
      expect(all(element, 'button', 'Popraw adres e-mail')).to.have.length(0);
    } finally {
      Date.now = now;
    }
  });

  it('speaks Ukrainian and English', async () => {
    for (const [lang, title, years] of [
      ['uk', 'Повідомляти мене про нові послуги', 'Вік: 5 років'],
      ['en', 'Tell me about new services', 'Age: 5 years'],
    ] as const) {
      const { element } = await notifyForm({ lang, criteria: { age: 5 } });
      one(element, 'heading', title);
      expect(told(element)).to.deep.equal([years]);
    }
  });
});
