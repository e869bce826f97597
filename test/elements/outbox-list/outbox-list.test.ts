import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, LitElement } from 'lit';
import { outboxPack } from '../../../src/i18n/forms/outbox.js';
import type { Locale } from '../../../src/i18n/messages.js';
import { OutboxList, type OutboxWords } from '../../../src/elements/shared/outbox-list.js';
import { controlStyles } from '../../../src/styles/controls.js';
import { outboxStyles } from '../../../src/styles/outbox.js';
import { rootStyles } from '../../../src/styles/root.js';
import { eventually } from '../../data/until.js';
import { sound } from '../../helpers/axe.js';
import { fault, type Resource } from '../../helpers/faults.js';

/** A form as far as the list is concerned. */
class ListHost extends LitElement {
  static override styles = [rootStyles, controlStyles, outboxStyles];
  api = '';
  locale: Locale = 'pl';
  words: OutboxWords = outboxPack.pl;
  corrected: string[] = [];
  readonly list = new OutboxList(this, {
    api: () => this.api,
    kiosk: () => false,
    locale: () => this.locale,
    words: () => this.words,
    correct: (key) => this.corrected.push(key),
  });

  protected override render() {
    return html`<div class="root theme-light"><div class="sheet">${this.list.render(2)}</div></div>`;
  }

  get text(): string {
    return this.renderRoot.textContent!.replace(/\s+/g, ' ').trim();
  }

  get said(): string {
    return this.renderRoot.querySelector('[role=status]')!.textContent!;
  }

  button(text: string): HTMLButtonElement | undefined {
    return [...this.renderRoot.querySelectorAll('button')].find((b) =>
      b.textContent!.trim().startsWith(text),
    );
  }
}
customElements.define('list-host', ListHost);

async function host(api: Resource): Promise<ListHost> {
  const element = await fixture<ListHost>(html`<list-host .api=${api.base}></list-host>`);
  await eventually(
    async () => element.list.state,
    (state) => !!state?.ready,
  );
  for (const { key } of [...element.list.state!.entries, ...element.list.state!.sent])
    await element.list.outbox!.remove(key);
  await element.updateComplete;
  return element;
}

const submit = (element: ListHost, message = 'Treść') =>
  element.list.outbox!.submit(
    'contact',
    { topic: 'question', message, language: 'pl', privacy_version: '1' },
    { title: 'Bar mleczny' },
  );

/** Until the list shows it; a moment passes between the outbox and the screen. */
const shows = (element: ListHost, text: string) =>
  eventually(
    async () => element.text,
    (shown) => shown.includes(text),
  );

describe('the list of what is not sent', () => {
  it('is empty while there is nothing to tell', async () => {
    const element = await host(await fault({ kind: 'submissions' }));
    await submit(element);
    await element.updateComplete;
    expect(element.text).to.equal('');
  });

  it('shows what waits, says so, and sends it when asked', async () => {
    const api = await fault({ kind: 'reset' });
    const element = await host(api);
    await submit(element);
    await shows(element, 'Czeka tu 1 zgłoszenie.');
    expect(element.text).to.contain('Wiadomość do CUS').and.to.contain('Dotyczy: Bar mleczny');
    expect(element.text).not.to.contain('Treść');
    expect(element.said).to.contain('nie da się teraz wysłać');
    await api.set({ kind: 'submissions' });
    element.button('Wyślij teraz')!.click();
    await shows(element, 'Numer: CUS-1.');
    expect(element.said).to.contain('dotarło. Numer: CUS-1.');
    element.button('Rozumiem')!.click();
    await eventually(
      async () => element.list.state!.sent,
      (sent) => sent.length === 0,
    );
  });

  it('deletes only when the person says so twice, by keyboard, and keeps the focus', async () => {
    const element = await host(await fault({ kind: 'reset' }));
    await submit(element);
    await shows(element, 'Usuń');
    element.button('Usuń')!.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(element.text).to.contain('Usunąć na zawsze?');
    expect(element.shadowRoot!.activeElement).to.equal(element.button('Tak, usuń'));
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(element.list.state!.entries).to.have.length(1);
    expect(element.shadowRoot!.activeElement).to.equal(element.button('Usuń'));
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    await sendKeys({ press: 'Enter' });
    await shows(element, 'Usunięto.');
    expect(element.list.state!.entries).to.have.length(0);
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement?.id).to.equal('outbox-title');
  });

  it('shows what was refused with the way to correct it', async () => {
    const body = { type: 'invalid-submission', errors: [{ pointer: '/message', code: 'too-long' }] };
    const element = await host(await fault({ status: 422, body }));
    const { key } = await submit(element);
    await shows(element, 'Trzeba coś poprawić');
    expect(element.said).to.contain('nie przyjęto');
    element.button('Popraw')!.click();
    expect(element.corrected).to.deep.equal([key]);
  });

  it('asks before the page closes while something stands nowhere else', async () => {
    const api = await fault({ kind: 'submissions', hold: true });
    const { open } = IDBFactory.prototype;
    const element = await host(api);
    IDBFactory.prototype.open = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    try {
      const sending = submit(element, 'nowhere else');
      await shows(element, 'Nie zamykaj strony');
      const event = new Event('beforeunload', { cancelable: true });
      dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(true);
      await api.set({ kind: 'submissions' });
      expect((await sending).status).to.equal('sent');
      const after = new Event('beforeunload', { cancelable: true });
      dispatchEvent(after);
      expect(after.defaultPrevented).to.equal(false);
    } finally {
      IDBFactory.prototype.open = open;
    }
  });

  for (const locale of ['uk', 'en'] as const)
    it(`speaks ${locale}`, async () => {
      const element = await host(await fault({ kind: 'reset' }));
      element.locale = locale;
      element.words = await outboxPack.load(locale);
      await submit(element, locale);
      await shows(element, element.words.sendNow);
      expect(element.text).to.contain(element.words.title).and.to.contain('1');
    });

  it('axe finds nothing, also while it asks', async () => {
    const element = await host(await fault({ kind: 'reset' }));
    await submit(element, 'axe');
    await shows(element, 'Usuń');
    for (const asking of [false, true]) {
      if (asking) element.button('Usuń')!.click();
      await element.updateComplete;
      await sound(element);
    }
  });
});
