import { expect, waitUntil } from '@open-wc/testing';
import type {
  ContactSubmission,
  NoticeCriteria,
  SealedAnswers,
  UsageReport,
} from '../../../src/model/index.js';
import { IDLE, WARNING } from '../../../src/elements/shared/form/idle-controller.js';
import type { Resource } from '../../helpers/faults.js';
import { clock } from '../../helpers/clock.js';
import { all, focused, one, seen } from '../../helpers/roles.js';
import * as contact from '../contact-form/support.js';
import {
  after,
  answer,
  answering,
  answersShown,
  asked,
  control,
  drawn,
  MANY,
  part,
  press,
  question,
  SEALED,
  toResults,
  type,
  until,
  type Given,
} from './support.js';

/** The form that sends the list with a message, opened. */
async function writing(
  element: HTMLElementTagNameMap['cus-service-match'],
): Promise<HTMLElementTagNameMap['cus-contact-form']> {
  await press(element, 'Wyślij listę do CUS');
  const find = () => element.shadowRoot?.querySelector('cus-contact-form');
  await waitUntil(find, 'the form', { timeout: 5000 });
  const form = find() as HTMLElementTagNameMap['cus-contact-form'];
  await contact.until(form, 'form');
  return form;
}

/** What was counted since the last time, when the page is put away now. */
async function counts(api: Resource, expected: readonly string[]): Promise<void> {
  // the code that counts is loaded, and told of it
  await import('../../../src/elements/shared/usage.js');
  await new Promise((later) => setTimeout(later));
  const before = (await api.told()).posts.length;
  dispatchEvent(new Event('pagehide'));
  if (expected.length)
    await waitUntil(async () => (await api.told()).posts.length > before, 'sent', { timeout: 5000 });
  const posts = (await api.told()).posts.slice(before).map(({ body }) => JSON.parse(body) as UsageReport);
  const said = posts.flatMap((report) =>
    report.counts.map((each) => `${each.event} ${each.category} ${each.count}`),
  );
  expect(said).to.have.members(expected);
}

/** A list after some answers. */
async function listed(given: Given = {}) {
  const opened = await asked(given);
  const { element } = opened;
  await answer(element, 'Samotność');
  await type(element, 'Liczba lat', '78');
  await toResults(element);
  return opened;
}

describe('cus-service-match: what can be done with the list', () => {
  it('seals the answers for the counter, shows the code large, and says until when', async () => {
    const { element, api } = await listed();
    await press(element, 'Przekaż w okienku');
    const code = await until(element, 'code');
    expect(code.textContent).to.equal('K7MX-2QPD');
    expect(parseFloat(getComputedStyle(code).fontSize)).to.be.above(30);
    expect(part(element, 'panel')?.textContent).to.match(/Ważny do: 23 listopada 2026, 16:00/);
    await waitUntil(() => focused()?.textContent?.trim() === 'Twój kod do okienka');
    const { posts } = await api.told();
    const sealed = JSON.parse(posts.find(({ part }) => part === '/answers')?.body ?? '') as SealedAnswers;
    expect(sealed).to.deep.equal({
      criteria: { age: 78, situations: ['sytuacja:samotnosc'] },
      services: ['senior', 'rozmowa'],
      language: 'pl',
    });
    // other answers: the code is said to be of the former ones
    await press(element, 'Zmień odpowiedź: Wiek');
    await until(element, 'question');
    await type(element, 'Liczba lat', '79');
    part(element, 'next')?.click();
    await until(element, 'list-title');
    expect(seen(part(element, 'panel') as HTMLElement)).to.contain('Ten kod pokazuje poprzednie');
    expect(one(element, 'button', 'Zrób nowy kod')).to.be.ok;
  });

  it('says why there is no code, and makes one at the next try', async () => {
    const { element, api } = await listed({ seal: { status: 429, body: {} } });
    await press(element, 'Przekaż w okienku');
    await until(element, 'error');
    expect(part(element, 'error')?.textContent).to.contain('Za dużo kodów');
    await api.set(answering({ status: 500, body: {} }));
    await press(element, 'Spróbuj ponownie');
    await waitUntil(
      () => part(element, 'error')?.textContent?.includes('Nie udało się zrobić kodu'),
      'failed',
      {
        timeout: 5000,
      },
    );
    await api.set(answering(SEALED));
    await press(element, 'Spróbuj ponownie');
    await until(element, 'code');
  });

  it('sends the list with a message', async () => {
    const { element, api } = await listed();
    const form = await writing(element);
    await waitUntil(
      () => focused()?.textContent?.includes('Wyślij listę do Centrum'),
      'reading goes on in it',
    );
    await contact.choose(form, 'Rozmowa z psychologiem');
    await contact.choose(form, 'W swojej');
    await contact.type(form, 'Jak się nazywasz', 'Anna Przykładowa');
    await contact.choose(form, 'Telefonicznie');
    await contact.type(form, 'Numer telefonu', '600 123 456');
    await contact.press(form);
    await contact.until(form, 'done');
    const { posts } = await api.told();
    const { proposals } = JSON.parse(
      posts.find(({ part }) => part === '/submissions/contact')?.body ?? '',
    ) as ContactSubmission;
    expect(proposals).to.deep.equal({
      criteria: { age: 78, situations: ['sytuacja:samotnosc'] },
      services: [{ id: 'senior', name: 'Klub seniora w Brzozówce', verdict: 'check' }],
    });
    await press(element, /Zamknij/);
    await waitUntil(() => focused()?.textContent?.trim() === 'Wyślij listę do CUS', 'back at the button');
  });

  it('opens the form for notices with what was said', async () => {
    const { element } = await listed();
    await press(element, 'Powiadom mnie o nowych');
    await waitUntil(() => element.shadowRoot?.querySelector('cus-notify-form'), 'the form', {
      timeout: 5000,
    });
    const form = element.shadowRoot?.querySelector('cus-notify-form') as Element & {
      criteria: NoticeCriteria;
    };
    expect(form.criteria).to.deep.equal({ age: 78, situations: ['sytuacja:samotnosc'] });
  });

  it('counts a match with something that fits, once, by area alone', async () => {
    const { element, api } = await asked({ place: 'Gmina Brzozówka' });
    await answer(element, 'Samotność');
    await type(element, 'Liczba lat', '78');
    await toResults(element);
    await press(element, 'Zmień odpowiedź: Wiek');
    await until(element, 'question');
    await toResults(element);
    await counts(api, ['matched all 1', 'matched obszar:pomoc-spoleczna 1', 'matched obszar:zdrowie 1']);
  });

  it('only prints where there is no server', async () => {
    const { element } = await listed({ api: null });
    expect(all(element, 'button', 'Drukuj listę')).to.have.length(1);
    for (const name of ['Wyślij listę do CUS', 'Przekaż w okienku', 'Powiadom mnie o nowych'])
      expect(all(element, 'button', name)).to.have.length(0);
  });
});

describe('cus-service-match: own words and danger', () => {
  it('understands own words as situations, which can be ticked', async () => {
    const { element } = await asked({ src: '/demo/data/koszalin.json' });
    await type(element, 'Napisz własnymi słowami', 'mąż pije');
    await waitUntil(() => element.shadowRoot?.querySelector('.meant'), 'what it may mean', { timeout: 8000 });
    const first = element.shadowRoot?.querySelector<HTMLInputElement>('.meant input') as HTMLInputElement;
    expect(first.value).to.equal('sytuacja:uzaleznienie');
    // Enter in the field goes nowhere while nothing is ticked
    control(element, 'Napisz').focus();
    expect(question(element)).to.equal('W czym potrzebna jest pomoc?');
    first.click();
    part(element, 'next')?.click();
    await after(element, 'W czym potrzebna jest pomoc?');
    expect(answersShown(element)).to.deep.equal(['Sprawa: Uzależnienie']);
  });

  it('leads to the lines when words tell of danger, in every text field', async () => {
    const { element } = await asked({ services: MANY });
    await type(element, 'Napisz własnymi słowami', 'chcę się zabić');
    const urgent = await until(element, 'urgent');
    expect(urgent.textContent).to.contain('116 123');
    await waitUntil(
      () =>
        element.shadowRoot?.querySelector('[role=status]')?.textContent?.includes('Potrzebna pomoc od razu?'),
      'said as well',
    );
    expect(focused(), 'the focus stays').to.equal(control(element, 'Napisz'));
    await press(element, 'Nie wiem');
    await waitUntil(() => !part(element, 'urgent'));
    while (!question(element).startsWith('Gdzie mieszka')) {
      const before = question(element);
      await press(element, 'Nie wiem');
      await after(element, before);
    }
    control(element, 'W innym miejscu').click();
    await drawn(element);
    await type(element, 'Nazwa gminy', 'mąż mnie bije');
    expect((await until(element, 'urgent')).textContent).to.contain('800 120 002');
  });

  it('counts each danger that is shown once in a conversation', async () => {
    const { element, api } = await asked({ services: MANY });
    const typed = async (text: string) => {
      await type(element, 'Napisz własnymi słowami', 'x');
      await waitUntil(() => !part(element, 'urgent'));
      await type(element, 'Napisz własnymi słowami', text);
      await until(element, 'urgent');
    };
    await typed('mąż mnie bije');
    await counts(api, ['urgent all 1', 'urgent urgent:violence 1']);
    await typed('mąż mnie bije');
    await typed('chcę się zabić');
    await counts(api, ['urgent all 1', 'urgent urgent:suicide 1']);
    // "I need help now" tells of nothing; another conversation is another
    await press(element, 'Potrzebuję pomocy teraz');
    await toResults(element);
    await press(element, 'Zacznij od nowa');
    await until(element, 'question');
    await typed('mąż mnie bije');
    await counts(api, ['urgent all 1', 'urgent urgent:violence 1']);
  });

  it('counts a danger that is ticked, and none where the lines are switched off', async () => {
    for (const urgent of ['on', 'off']) {
      const { element, region, api } = await asked();
      region.setAttribute('urgent', urgent);
      for (let pressed = 0; pressed < 3; pressed++) {
        control(element, 'Przemoc').click();
        await drawn(element);
      }
      expect(!!part(element, 'urgent')).to.equal(urgent === 'on');
      await counts(api, urgent === 'on' ? ['urgent all 1', 'urgent urgent:violence 1'] : []);
    }
  });

  it('shows whom to call to those who choose violence, and to all who press', async () => {
    const { element } = await asked();
    expect(part(element, 'urgent')).to.equal(null);
    control(element, 'Przemoc').click();
    expect((await until(element, 'urgent')).textContent).to.contain('800 120 002');
    control(element, 'Przemoc').click();
    await drawn(element);
    expect(part(element, 'urgent')).to.equal(null);
    await press(element, 'Potrzebuję pomocy teraz');
    expect(part(element, 'urgent')?.textContent).to.contain('112');
  });
});

describe('cus-service-match on a shared screen', () => {
  it('warns, and then forgets all that was said', async () => {
    const { pass, restore } = clock();
    try {
      const { element } = await asked({ mode: 'kiosk' });
      pass(IDLE * 3);
      expect(element.shadowRoot?.querySelector('dialog')?.open, 'nothing was said yet').to.equal(false);
      await answer(element, 'Samotność');
      await type(element, 'Liczba lat', '78');
      await toResults(element);
      pass(IDLE - WARNING + 1_000);
      await element.updateComplete;
      const dialog = element.shadowRoot?.querySelector('dialog') as HTMLDialogElement;
      expect(dialog.open).to.equal(true);
      one(dialog, 'button', 'Jestem tu').click();
      await element.updateComplete;
      expect(dialog.open).to.equal(false);
      pass(IDLE - WARNING + 1_000);
      pass(WARNING);
      await until(element, 'question');
      expect(answersShown(element)).to.deep.equal([]);
      expect(dialog.open).to.equal(false);
      await waitUntil(() => seen(element).includes('Nic nie zostało na tym ekranie'), 'it is said');
      expect(element.shadowRoot?.querySelector('form')?.autocomplete).to.equal('off');
    } finally {
      restore();
    }
  });

  it('forgets the whole conversation when the form in it is cleared', async () => {
    const { pass, restore } = clock();
    try {
      const { element } = await listed({ mode: 'kiosk' });
      const form = await writing(element);
      await contact.type(form, 'Jak się nazywasz', 'Anna Przykładowa');
      pass(IDLE - WARNING + 1_000);
      await form.updateComplete;
      one(form, 'button', 'Wyczyść teraz').click();
      await until(element, 'question');
      expect(answersShown(element)).to.deep.equal([]);
      expect(element.shadowRoot?.querySelector('cus-contact-form')).to.equal(null);
      await waitUntil(() => seen(element).includes('Nic nie zostało na tym ekranie'), 'it is said');
      expect(focused()?.id).to.equal('question');
    } finally {
      restore();
    }
  });
});
