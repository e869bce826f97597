import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { openOutbox } from '../../../src/data/index.js';
import { focused, one, seen } from '../../helpers/roles.js';
import { heardWarnings } from '../../helpers/warnings.js';
import {
  answer,
  choose,
  contactForm,
  control,
  fillQuestion,
  part,
  press,
  RECEIPT,
  type,
  until,
  type Opened,
} from './support.js';

const sent = async ({ api }: Opened): Promise<Record<string, unknown>[]> =>
  (await api.told()).posts.map(({ body }) => JSON.parse(body) as Record<string, unknown>);

/** What a test leaves waiting must not be sent by the next one. */
afterEach(async () => {
  const outbox = openOutbox({ api: '/nowhere' });
  for (const { key } of outbox.state.entries) await outbox.remove(key);
});

describe('cus-contact-form: sending', () => {
  const warnings = heardWarnings();

  it('sends what is on the screen, with the version of the clause, and tells what happens next', async () => {
    const opened = await contactForm();
    const { element } = opened;
    const told: Event[] = [];
    element.addEventListener('cus-form-submitted', (event) => told.push(event));
    await fillQuestion(element);
    await press(element);
    const done = await until(element, 'done');
    expect(await sent(opened)).to.deep.equal([
      {
        topic: 'question',
        sender: 'self',
        name: 'Anna Przykładowa',
        reply: { channel: 'phone', phone: '600 123 456' },
        message: 'Szukam klubu seniora.',
        language: 'pl',
        privacy_version: '2026-11',
      },
    ]);
    expect(seen(done)).to.contain(RECEIPT.reference);
    expect(seen(done)).to.contain('Odpowiemy w ciągu 5 dni roboczych.');
    expect(seen(done)).to.contain('Zadzwonimy pod numer');
    expect(seen(done)).to.contain('85 715 27 31');
    expect(focused()?.textContent).to.equal('Dziękujemy, wiadomość dotarła');
    expect((told[0] as CustomEvent).detail).to.deep.equal({ kind: 'contact', receipt: RECEIPT });
    expect(warnings).to.have.length(0);
  });

  it('goes by keys alone, with Enter in a field', async () => {
    const opened = await contactForm();
    const { element } = opened;
    element.focusHeading();
    const to = async (label: string) => {
      for (let i = 0; i < 40 && focused() !== control(element, label); i++) await sendKeys({ press: 'Tab' });
      expect(focused()).to.equal(control(element, label));
    };
    await to('Mam pytanie');
    await sendKeys({ press: 'Space' });
    await element.updateComplete;
    await to('Czego potrzebujesz');
    await sendKeys({ type: 'Kto pomoże mi w zakupach?' });
    await to('W swojej');
    await sendKeys({ press: 'Space' });
    await to('Jak się nazywasz');
    await sendKeys({ type: 'Jan' });
    await to('Telefonicznie');
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    await to('Adres e-mail');
    await sendKeys({ type: 'jan@example.org' });
    await sendKeys({ press: 'Enter' });
    await until(element, 'done');
    expect((await sent(opened))[0]).to.deep.include({
      name: 'Jan',
      reply: { channel: 'email', email: 'jan@example.org' },
    });
  });

  it('sends nothing of who writes when that is to stay unknown', async () => {
    const opened = await contactForm();
    const { element } = opened;
    await fillQuestion(element);
    await choose(element, 'W informacjach jest błąd');
    await choose(element, 'Nie, piszę anonimowo');
    expect(seen(element)).to.not.contain('Jak się nazywasz');
    await press(element);
    const done = await until(element, 'done');
    expect(await sent(opened)).to.deep.equal([
      { topic: 'mistake', message: 'Szukam klubu seniora.', language: 'pl', privacy_version: '2026-11' },
    ]);
    expect(seen(done)).to.contain('anonimowo').and.to.not.contain('Odpowiemy w ciągu');
  });

  it('notes that a person written about does not know, and says what follows', async () => {
    const opened = await contactForm();
    const { element } = opened;
    await fillQuestion(element);
    await choose(element, 'Kogoś bliskiego');
    await choose(element, 'Nie wie');
    expect(seen(element)).to.contain('art. 14 RODO');
    await press(element);
    await until(element, 'done');
    expect((await sent(opened))[0]).to.deep.include({ sender: 'relative', subject_informed: false });
  });

  it('sends a press of a trembling hand once', async () => {
    const opened = await contactForm({ answer: { status: 201, body: RECEIPT, hold: true } });
    const { element, api } = opened;
    await fillQuestion(element);
    const button = part(element, 'submit') as HTMLButtonElement;
    button.click();
    button.click();
    await waitUntil(() => button.textContent?.trim() === 'Wysyłamy…');
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    button.click();
    await answer(api, { status: 201, body: RECEIPT });
    await until(element, 'done');
    expect(await sent(opened)).to.have.length(1);
  });

  it('asks the page first, which may prevent it', async () => {
    const opened = await contactForm();
    const { element } = opened;
    let asked: unknown;
    element.addEventListener('cus-form-submit', (event) => {
      asked = event.detail;
      event.preventDefault();
    });
    await fillQuestion(element);
    await press(element);
    await waitUntil(() => asked);
    expect(asked).to.deep.include({ kind: 'contact' });
    expect(await sent(opened)).to.have.length(0);
    expect(control(element, 'Jak się nazywasz').value).to.equal('Anna Przykładowa');
  });

  it('waits on the device when the server is down, says so, and arrives later', async () => {
    const opened = await contactForm({ answer: { kind: 'reset' } });
    const { element, api } = opened;
    let key: unknown;
    element.addEventListener('cus-form-queued', (event) => (key = event.detail.key));
    await fillQuestion(element);
    await press(element);
    const done = await until(element, 'done');
    expect(seen(done)).to.contain('Wiadomość czeka na wysłanie').and.to.contain('zaszyfrowane');
    expect(seen(done)).to.contain('Czeka na połączenie');
    expect(seen(element)).to.not.contain(RECEIPT.reference);
    expect(key).to.be.a('string');
    await answer(api, { status: 201, body: RECEIPT });
    one(element, 'button', 'Napisz kolejną wiadomość').click();
    await until(element, 'outbox');
    one(element, 'button', /^Wyślij teraz/).click();
    await waitUntil(() => seen(element).includes(RECEIPT.reference), 'it has arrived', { timeout: 5000 });
  });

  for (const status of [500, 429])
    it(`says after an answer ${status} that the server, not the connection, is what the message waits for`, async () => {
      const headers = status === 429 ? { 'retry-after': '3600' } : {};
      const { element } = await contactForm({ answer: { status, headers, body: {} } });
      await fillQuestion(element);
      await press(element);
      const done = await until(element, 'done');
      expect(seen(done)).to.contain('Serwer chwilowo nie może tego przyjąć').and.to.not.contain('połączenie');
      one(element, 'button', 'Napisz kolejną wiadomość').click();
      const list = await until(element, 'outbox');
      await waitUntil(() => seen(list).includes('Serwer chwilowo nie może tego przyjąć'), 'the list says it');
    });

  it('says no longer that a message waits which was deleted in another form of the page', async () => {
    const { element, api, region } = await contactForm({ answer: { kind: 'reset' } });
    await fillQuestion(element);
    await press(element);
    expect(seen(await until(element, 'done'))).to.contain('Wiadomość czeka na wysłanie');
    const other = document.createElement('cus-contact-form');
    Object.assign(other, { api: api.base, centre: element.centre });
    region.append(other);
    await until(other, 'outbox');
    for (const name of [/^Usuń/, /^Tak, usuń/]) {
      one(other, 'button', name).click();
      await other.updateComplete;
    }
    await until(element, 'form');
    expect(control(element, 'Jak się nazywasz').value).to.equal('');
    await waitUntil(() => seen(element).includes('Usunięto'), 'it is said');
    expect(focused()?.getRootNode(), 'the focus stays where it was deleted').to.equal(other.shadowRoot);
  });

  it('says of what waited that it has arrived, with its number, and leaves the focus where the person is', async () => {
    const { element, api, region } = await contactForm({ answer: { kind: 'reset' } });
    const field = document.createElement('input');
    region.append(field);
    await fillQuestion(element);
    await press(element);
    expect(seen(await until(element, 'done'))).to.contain('Wiadomość czeka na wysłanie');
    await answer(api, { status: 201, body: RECEIPT });
    field.focus();
    await openOutbox({ api: api.base }).sendNow();
    await waitUntil(
      () => seen(part(element, 'done') as HTMLElement).includes(RECEIPT.reference),
      'its number',
    );
    expect(seen(element)).to.not.contain('czeka na wysłanie');
    expect(document.activeElement).to.equal(field);
  });

  it('of what waited and was then refused shows why, with the way to correct it', async () => {
    const { element, api } = await contactForm({ answer: { kind: 'reset' } });
    await fillQuestion(element);
    await press(element);
    await until(element, 'done');
    await answer(api, { status: 403, body: { type: 'x', title: 'x', status: 403 } });
    await openOutbox({ api: api.base }).sendNow();
    await waitUntil(() => seen(element).includes('Nie przyjęto tego zgłoszenia'), 'why');
    expect(part(element, 'done')).to.equal(null);
    expect(one(element, 'button', /^Popraw/)).to.be.ok;
    await waitUntil(() => focused()?.classList.contains('heading'), 'reading goes on at the heading');
  });

  it('shows what the server refuses, keeps it, and sends the corrected one in its place', async () => {
    const body = { type: 'invalid-submission', errors: [{ pointer: '/message', code: 'too-short' }] };
    const opened = await contactForm({ answer: { status: 422, body } });
    const { element, api } = opened;
    let error: unknown;
    element.addEventListener('cus-form-error', (event) => (error = event.detail));
    await fillQuestion(element);
    await press(element);
    await until(element, 'summary');
    expect(error).to.deep.equal({ kind: 'contact', code: 'invalid-submission', errors: body.errors });
    await answer(api, { status: 201, body: RECEIPT });
    await type(element, 'Czego potrzebujesz', 'Szukam klubu seniora, w którym są szachy.');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await press(element);
    await until(element, 'done');
    const outbox = openOutbox({ api: api.base });
    await waitUntil(
      () => outbox.state.ready && outbox.state.entries.every((entry) => entry.api !== api.base),
      `nothing of the refused one is left: ${JSON.stringify(outbox.state)}`,
    );
  });

  for (const [status, says] of [
    [429, 'Za dużo prób'],
    [413, 'za dużo na raz'],
    [403, 'Serwer tego nie przyjął'],
  ] as const)
    it(`says what ${status} means, and loses nothing`, async () => {
      const headers = status === 429 ? { 'retry-after': '3600' } : {};
      const { element } = await contactForm({
        mode: 'kiosk',
        answer: { status, headers, body: { type: 'x', title: 'x', status } },
      });
      await fillQuestion(element);
      await press(element);
      await waitUntil(
        () => part(element, 'error')?.textContent?.includes('Nie udało się wysłać'),
        'it failed',
        {
          timeout: 9000,
        },
      );
      await element.updateComplete;
      expect(seen(element)).to.contain(says);
      expect(focused()?.classList.contains('failure')).to.equal(true);
      expect(control(element, 'Jak się nazywasz').value).to.equal('Anna Przykładowa');
    });

  it('reads the new clause when it has changed meanwhile', async () => {
    const { element } = await contactForm({
      answer: { status: 409, body: { type: 'privacy-changed', title: 'x', status: 409 } },
    });
    await fillQuestion(element);
    await press(element);
    await waitUntil(() => seen(element).includes('Klauzula o danych właśnie się zmieniła'), 'it is said', {
      timeout: 9000,
    });
    expect(control(element, 'Jak się nazywasz').value).to.equal('Anna Przykładowa');
  });

  it('begins anew with an empty form', async () => {
    const { element } = await contactForm({ topic: 'mistake' });
    await choose(element, 'Nie, piszę anonimowo');
    await type(element, 'Co jest źle', 'Zły numer.');
    await press(element);
    await until(element, 'done');
    one(element, 'button', 'Napisz kolejną wiadomość').click();
    await until(element, 'form');
    expect(control(element, 'Co jest źle').value, 'the topic of the page is chosen again').to.equal('');
    expect(focused()?.textContent?.trim()).to.equal('Napisz do nas');
  });

  it('prints the slip alone', async () => {
    const { element } = await contactForm({ topic: 'opinion' });
    await choose(element, 'Nie, piszę anonimowo');
    await type(element, 'Co chcesz', 'Dobrze.');
    await press(element);
    await until(element, 'done');
    const { print } = window;
    let printed = 0;
    window.print = () => {
      printed++;
      expect(element.classList.contains('okienko-leaflet')).to.equal(true);
    };
    one(element, 'button', 'Drukuj potwierdzenie').click();
    await waitUntil(() => printed === 1);
    dispatchEvent(new Event('afterprint'));
    window.print = print;
  });
});
