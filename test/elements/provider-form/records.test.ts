import { expect, waitUntil } from '@open-wc/testing';
import type { CusProviderForm } from '../../../src/elements/provider-form/provider-form.js';
import { focused, seen } from '../../helpers/roles.js';
import { heardWarnings } from '../../helpers/warnings.js';
import {
  answering,
  choose,
  control,
  errors,
  fillService,
  forgetAll,
  heading,
  next,
  part,
  paste,
  press,
  providerForm,
  reach,
  RECEIPT,
  sent,
  summary,
  until,
} from './support.js';

const box = (element: HTMLElement, label: string) =>
  waitUntil(() => {
    try {
      return control(element, label);
    } catch {
      return false;
    }
  }, `the box „${label}” is there`);

/** Presses until it is sent: what comes within a second of another press is taken for the same. */
const sending = (element: CusProviderForm) =>
  waitUntil(
    async () => {
      if (part(element, 'done')) return true;
      await next(element);
      return false;
    },
    'it is sent',
    { interval: 200, timeout: 8000 },
  );

describe('cus-provider-form: what the catalogue has', () => {
  heardWarnings();

  it('a small correction needs the record and one text, and no whole form', async () => {
    const opened = await providerForm();
    const { element } = opened;
    await choose(element, 'Zgłosić drobną poprawkę');
    await next(element);
    await box(element, 'Znajdź wpis');
    await next(element);
    expect(errors(element)).to.deep.equal(['Wybierz wpis, którego to dotyczy.', 'Napisz, co poprawić.']);
    await paste(element, 'Znajdź wpis', 'dowoz lek');
    await choose(element, 'Dowóz do lekarza');
    await paste(element, 'Co jest nie tak', 'Nowy telefon: 600 123 456');
    expect(errors(element)).to.deep.equal([]);
    await sending(element);
    const [value] = await sent(opened);
    expect(value).to.deep.equal({
      intent: 'correct',
      about: { service_id: 's-2' },
      correction: 'Nowy telefon: 600 123 456',
      language: 'pl',
      privacy_version: '2026-11',
    });
    expect(part(element, 'download')).to.equal(null);
  });

  it('organization-id begins with a correction of that record', async () => {
    const { element } = await providerForm({ organizationId: 'o-1' });
    await waitUntil(() => heading(element) === 'Drobna poprawka');
    expect((control(element, 'Stowarzyszenie Brzozowa Przystań') as HTMLInputElement).checked).to.equal(true);
    expect(seen(element)).to.contain('Zbieramy dane, żeby odpowiedzieć.');
  });

  it('a service is added to an organisation of the catalogue', async () => {
    const opened = await providerForm();
    const { element } = opened;
    await choose(element, 'Dodać usługę organizacji');
    await next(element);
    await box(element, 'Znajdź swoją organizację');
    await paste(element, 'Znajdź swoją organizację', 'przystan');
    await choose(element, 'Stowarzyszenie Brzozowa Przystań');
    await next(element);
    await paste(element, 'Imię i nazwisko', 'Anna Przykładowa');
    await paste(element, 'E-mail', 'anna@przystan.example');
    await next(element);
    await fillService(element);
    expect(seen(part(element, 'preview') as HTMLElement)).to.contain('Stowarzyszenie Brzozowa Przystań');
    await next(element);
    await next(element);
    await next(element);
    await until(element, 'done');
    const [value] = await sent(opened);
    expect(value).to.deep.include({ intent: 'correct', about: { organization_id: 'o-1' } });
    expect(value?.organization).to.equal(undefined);
    expect(value?.services).to.have.length(1);
    const link = part(element, 'download') as HTMLAnchorElement;
    const json = (await (await fetch(link.href)).json()) as { services: { organization_id: string }[] };
    expect(json.services[0]?.organization_id).to.equal('o-1');
  });

  it('an organisation of that name is offered for correction, before it is entered twice', async () => {
    const { element } = await providerForm();
    await reach(element, 'organization');
    await paste(element, 'Pełna nazwa', 'Stow. Brzozowa Przystan');
    await waitUntil(async () => {
      await next(element);
      if (part(element, 'existing')) return true;
      if (heading(element) !== 'Organizacja') await press(element, 'Wróć');
      return false;
    }, 'it is offered');
    expect(focused()).to.equal(part(element, 'existing'));
    await press(element, /To my: zgłoszę poprawkę/);
    await waitUntil(() => heading(element) === 'Drobna poprawka');
    expect((control(element, 'Stowarzyszenie Brzozowa Przystań') as HTMLInputElement).checked).to.equal(true);
  });

  it('who says that it is another organisation goes on, and is not asked again', async () => {
    const { element } = await providerForm();
    await reach(element, 'organization');
    await paste(element, 'Pełna nazwa', 'Brzozowa Przystań');
    await waitUntil(async () => {
      await next(element);
      if (part(element, 'existing')) return true;
      if (heading(element) !== 'Organizacja') await press(element, 'Wróć');
      return false;
    }, 'it is offered');
    await press(element, 'To inna organizacja');
    await waitUntil(() => heading(element) === 'Osoba do kontaktu z CUS');
    await press(element, 'Wróć');
    await next(element);
    expect(heading(element)).to.equal('Osoba do kontaktu z CUS');
  });

  it('the same NIP alone is no reason to offer anything', async () => {
    const catalogue = {
      organizations: [
        {
          id: 'o-9',
          name: 'Zespół Szkół nr 3',
          legal_status: 'jednostka gminy',
          organization_identifiers: [{ id: 'n', identifier_type: 'NIP', identifier: '5260250274' }],
        },
      ],
      services: [],
    };
    const { element } = await providerForm({ catalogue });
    await reach(element, 'organization');
    await paste(element, 'Pełna nazwa', 'Koło Wędkarskie Okoń');
    await paste(element, 'NIP', '526-025-02-74');
    await next(element);
    expect(part(element, 'existing')).to.equal(null);
    expect(heading(element)).to.equal('Osoba do kontaktu z CUS');
  });

  it('without a catalogue it says so, and a new organisation can be sent', async () => {
    const { element } = await providerForm({ catalogue: null });
    await choose(element, 'Zgłosić drobną poprawkę');
    await next(element);
    expect(seen(element)).to.contain('nie mówi, gdzie jest katalog');
    await press(element, 'Wróć');
    await reach(element, 'leader');
    expect(heading(element)).to.equal('Osoba do kontaktu z CUS');
  });
});

describe('cus-provider-form: what the server says', () => {
  heardWarnings();

  it('a problem of a field leads to its step, its service and its field; corrected, it is sent', async () => {
    const errorsOf = [
      { pointer: '/services/0/url', code: 'invalid-url' },
      { pointer: '/card/finances/text', code: 'too-long', params: { max: 3000 } },
    ];
    const opened = await providerForm({
      answer: { status: 422, body: { type: 'invalid-submission', status: 422, errors: errorsOf } },
    });
    const { element, api } = opened;
    await reach(element, 'review');
    await next(element);
    await until(element, 'summary');
    expect(summary(element).map((each) => each.textContent?.trim())).to.have.length(2);
    summary(element)
      .find((each) => each.textContent?.includes('adres strony'))
      ?.click();
    await waitUntil(() => heading(element) === 'Usługa 1');
    await waitUntil(
      () => (focused() as HTMLInputElement)?.name === 'services/0/url',
      'the field has the focus',
    );
    expect(errors(element)).to.have.length(1);
    await api.set(answering({ status: 201, body: RECEIPT }));
    element.shadowRoot?.querySelector<HTMLElement>('.progress-steps summary')?.click();
    await press(element, /7\. Sprawdź i wyślij/);
    await sending(element);
    await forgetAll(opened);
  });

  it('without a connection it waits on the device, and the draft is not kept twice', async () => {
    const opened = await providerForm({ answer: { kind: 'reset' } });
    const { element } = opened;
    await reach(element, 'review');
    await next(element);
    await until(element, 'done');
    expect(seen(element)).to.contain('Czeka na wysłanie').and.to.contain('Drukuj teczkę');
    await forgetAll(opened);
  });

  it('a page that prevents the sending keeps the form as it is', async () => {
    const opened = await providerForm();
    opened.element.addEventListener('cus-form-submit', (event) => event.preventDefault());
    await reach(opened.element, 'review');
    await next(opened.element);
    expect(heading(opened.element)).to.equal('Sprawdź i wyślij');
    expect(await sent(opened)).to.deep.equal([]);
    await forgetAll(opened);
  });
});
