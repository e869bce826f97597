import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/service-search.js';
import type { CusContactForm } from '../../../src/elements/contact-form/contact-form.js';
import { fault } from '../../helpers/faults.js';
import { all, focused, one, seen } from '../../helpers/roles.js';
import { heardWarnings } from '../../helpers/warnings.js';
import { CENTRE, choose, contactForm, control, part, press, SERVICES, type, until } from './support.js';

describe('cus-contact-form: states', () => {
  const warnings = heardWarnings();

  it('collects nothing without an API, and tells the webmaster', async () => {
    const { element } = await contactForm({ api: null });
    expect(part(element, 'form')).to.equal(null);
    expect(seen(element)).to.contain('nie mówi, dokąd wysłać');
    await waitUntil(() => seen(element).includes('85 715 27 31'), 'whom to ask instead');
    expect(String(warnings[0]?.[0])).to.contain('no "api"');
  });

  it('collects nothing before the centre has said what happens to it', async () => {
    const silent = { ...CENTRE, privacy: undefined };
    const { element } = await contactForm({ centre: silent });
    expect(part(element, 'form')).to.equal(null);
    expect(element.shadowRoot?.querySelector('textarea')).to.equal(null);
    expect(seen(element))
      .to.contain('Ten formularz jeszcze nie działa')
      .and.to.contain('Zadzwoń: 85 715 27 31');
    expect(warnings.filter(([text]) => String(text).includes('no "privacy"'))).to.have.length(1);
  });

  it('loads, and tries again when the centre could not be read', async () => {
    const centre = await fault({ status: 500 });
    const element = await fixture<CusContactForm>(
      html`<cus-contact-form api="/api" centre=${centre.url}></cus-contact-form>`,
    );
    expect(seen(element)).to.contain('Wczytujemy formularz');
    await until(element, 'note');
    expect(seen(element)).to.contain('Nie udało się wczytać formularza');
    await centre.set({ body: CENTRE });
    one(element, 'button', 'Spróbuj ponownie').click();
    await until(element, 'form');
  });

  it('says who has the data, before anything is asked, and asks for no consent', async () => {
    const { element } = await contactForm();
    const clause = part(element, 'privacy') as HTMLElement;
    expect(seen(clause))
      .to.contain('CUS w Brzozówce, ul. Lipowa 3')
      .and.to.contain('iod@brzozowka.example')
      .and.to.contain('art. 6 ust. 1 lit. e')
      .and.to.contain('2026-11');
    const first = control(element, 'Mam pytanie');
    expect(clause.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    expect(all(element, 'checkbox')).to.have.length(0);
  });

  it('folds a long clause, but not who has the data', async () => {
    const text = 'Bardzo długa klauzula. '.repeat(100);
    const { element } = await contactForm({ centre: { ...CENTRE, privacy: { ...CENTRE.privacy, text } } });
    const clause = part(element, 'privacy') as HTMLElement;
    expect(clause.querySelector('details')?.open).to.equal(false);
    expect(seen(clause)).to.contain('CUS w Brzozówce');
  });

  it('is no application, and says where one is filed', async () => {
    const { element } = await contactForm();
    expect(seen(element)).to.contain('To nie jest wniosek.').and.to.contain('w sekretariacie, ul. Lipowa 3');
    one(element, 'link', 'brzozowka.example/wnioski');
    const silent = { ...CENTRE, applications: undefined };
    const { element: other } = await contactForm({ centre: silent });
    expect(seen(other)).to.contain('Zapytaj nas, gdzie złożyć wniosek');
  });

  it('shows the lines to call at once to those who cannot wait', async () => {
    const { element } = await contactForm();
    const button = one(element, 'button', 'Potrzebuję pomocy teraz');
    button.click();
    await element.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    one(element, 'link', 'Zadzwoń: 112');
    one(element, 'link', 'Zadzwoń: 116 111');
    expect(control(element, 'Mam pytanie').checkVisibility(), 'the form is still there').to.equal(true);
  });

  it('keeps hostile text text, and hostile addresses out', async () => {
    const hostile = '<img src=x onerror="document.title=1">';
    const { title } = document;
    const { element } = await contactForm({
      centre: {
        ...CENTRE,
        name: hostile,
        applications: { text: hostile, url: 'javascript:document.title=2' },
        privacy: { controller: hostile, dpo: hostile, text: hostile, version: hostile },
      },
    });
    expect(seen(element)).to.contain(hostile);
    expect(element.shadowRoot?.querySelector('img, [href^="javascript"]')).to.equal(null);
    expect(document.title).to.equal(title);
  });

  for (const [lang, title, wrong] of [
    ['uk', 'Напишіть нам', 'Напишіть повідомлення.'],
    ['en', 'Write to us', 'Write your message.'],
    ['pl-PL', 'Napisz do nas', 'Napisz wiadomość.'],
  ] as const)
    it(`speaks ${lang}`, async () => {
      const { element } = await contactForm({ lang });
      await waitUntil(() => all(element, 'heading', title).length === 1, 'the words are here', {
        timeout: 5000,
      });
      await press(element);
      await until(element, 'summary');
      expect(seen(element)).to.contain(wrong);
    });

  it('says the host’s own words, and search and form leave each other’s alone', async () => {
    const messages = { pl: { contact: { title: 'Skrzynka' }, search: { title: 'Szukaj' } } };
    const { element } = await contactForm({ messages });
    one(element, 'heading', 'Skrzynka');
    const search = await fixture(html`<cus-service-search .messages=${messages}></cus-service-search>`);
    await waitUntil(() => seen(search).includes('Szukaj'));
    expect(warnings.filter(([text]) => String(text).includes('messages'))).to.have.length(0);
  });

  it('takes no topic that does not exist, and tells the webmaster', async () => {
    const { element } = await contactForm({ topic: 'complaint' });
    expect((control(element, 'Mam pytanie') as HTMLInputElement).checked).to.equal(false);
    expect(String(warnings[0]?.[0])).to.contain('topic="complaint"');
  });

  it('does not throw at what a host gives', async () => {
    const { element } = await contactForm();
    Object.assign(element, { service: 7, serviceId: {}, headingLevel: 99, topic: 5, messages: 'x' });
    await element.updateComplete;
    expect(part(element, 'form')).to.not.equal(null);
    Object.assign(element, { topic: null, messages: null, headingLevel: null });
    await element.updateComplete;
    expect(part(element, 'form')).to.not.equal(null);
  });
});

describe('cus-contact-form: the service', () => {
  it('is the one that the page names, by id', async () => {
    const catalogue = await fault({ body: SERVICES });
    const { element } = await contactForm({ src: catalogue.url, serviceId: 's1' });
    await waitUntil(() => seen(element).includes('Wypożyczalnia wózków'), 'it is there', { timeout: 5000 });
    one(element, 'heading', 'Zapytaj o tę usługę');
    one(element, 'button', 'Nie dotyczy usługi').click();
    await element.updateComplete;
    expect(seen(element)).to.not.contain('Wypożyczalnia wózków');
  });

  it('is chosen from the search by keys, and Enter there sends nothing', async () => {
    const catalogue = await fault({ body: SERVICES });
    const { element, api } = await contactForm({ src: catalogue.url, topic: 'opinion' });
    expect((await catalogue.told()).count, 'nothing is loaded before it is wanted').to.equal(0);
    one(element, 'button', 'Wybierz usługę').click();
    await element.updateComplete;
    await waitUntil(() => focused() === control(element, 'Wpisz nazwę'));
    await sendKeys({ type: 'wozki' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => all(element, 'button', 'Wypożyczalnia wózków').length === 1, 'offered', {
      timeout: 5000,
    });
    expect(part(element, 'summary')).to.equal(null);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    await waitUntil(() => focused()?.textContent?.includes('Zmień usługę'));
    await choose(element, 'Nie, piszę anonimowo');
    await type(element, 'Co chcesz', 'Dobra.');
    await press(element);
    await until(element, 'done');
    const [post] = (await api.told()).posts;
    expect(JSON.parse(post?.body ?? '').service).to.deep.equal({ id: 's1', name: 'Wypożyczalnia wózków' });
  });
});
