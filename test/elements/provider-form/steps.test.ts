import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { parseCatalogue } from '../../../src/model/index.js';
import { focused, nameOf, one, seen } from '../../helpers/roles.js';
import { heardWarnings } from '../../helpers/warnings.js';
import {
  choose,
  control,
  errors,
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
  type,
  until,
} from './support.js';

const focusOn = (text: string) =>
  waitUntil(() => nameOf(focused() ?? document.body).trim() === text, `the focus is on „${text}”`);

describe('cus-provider-form: steps', () => {
  heardWarnings();

  it('begins with the clause, what it is not, and a choice', async () => {
    const { element } = await providerForm();
    expect(seen(element))
      .to.contain('Zgłoś organizację lub usługę')
      .and.to.contain('To nie jest oferta w konkursie ani w zamówieniu')
      .and.to.contain('Zbieramy dane, żeby odpowiedzieć.');
    await next(element);
    expect(errors(element)).to.deep.equal(['Wybierz, co chcesz zrobić.']);
  });

  it('goes by keys alone through all steps, with the focus on each heading, and sends', async () => {
    const opened = await providerForm();
    const { element } = opened;
    const on = async (label: string, key: string) => {
      control(element, label).focus();
      await sendKeys({ press: key });
      await element.updateComplete;
    };
    const enter = async (after: string) => {
      await sendKeys({ press: 'Enter' });
      await focusOn(after);
    };
    const submit = async (after: string) => {
      part(element, 'submit')?.focus();
      await enter(after);
    };
    await on('Zgłosić nową organizację', 'Space');
    await enter('Kim jesteś');
    expect(seen(element)).to.contain('Krok 1 z 7');
    await on('Grupa nieformalna albo osoba', 'Space');
    await on('Osoba fizyczna', 'Space');
    await on('Osoba fizyczna', 'ArrowUp');
    await enter('Organizacja');
    expect(seen(element)).to.contain('nie ma numerów w rejestrach');
    await type(element, 'Pełna nazwa', 'Sąsiedzi z Dębowej');
    await enter('Osoba do kontaktu z CUS');
    await type(element, 'Imię i nazwisko', 'Anna Przykładowa');
    await type(element, 'Telefon', '600 123 456');
    await enter('Karta atrybutów');
    await submit('Portfolio');
    await submit('Usługa 1');
    await type(element, 'Na czym to polega?', 'Kupimy chleb.');
    await on('Pomoc społeczna', 'Space');
    await type(element, 'Nazwa usługi', 'Zakupy dla sąsiada');
    await enter('Usługi');
    await submit('Sprawdź i wyślij');
    await submit('Zgłoszenie dotarło');
    const [value] = await sent(opened);
    expect(value).to.deep.include({ intent: 'register', language: 'pl', privacy_version: '2026-11' });
    expect(value?.organization?.provider_kind).to.equal('wykonawca:grupa-nieformalna');
    expect(value?.leader).to.deep.equal({ name: 'Anna Przykładowa', phone: '600 123 456' });
    expect(value?.services?.map(({ name }) => name)).to.deep.equal(['Zakupy dla sąsiada']);
  });

  it('asks only for numbers that the kind has, and drops those of a kind chosen before', async () => {
    const opened = await providerForm();
    const { element } = opened;
    await reach(element, 'kind');
    await choose(element, 'Placówka medyczna');
    await next(element);
    await paste(element, 'Pełna nazwa', 'Przychodnia pod Dębem');
    await paste(element, 'Numer księgi', '000000012345');
    await next(element);
    expect(heading(element)).to.equal('Osoba do kontaktu z CUS');
    await press(element, 'Wróć');
    await press(element, 'Wróć');
    await choose(element, 'Grupa nieformalna albo osoba');
    await choose(element, 'Grupa nieformalna');
    await element.updateComplete;
    control(element, 'Osoba fizyczna').click();
    await next(element);
    expect(seen(element)).not.to.contain('Numer księgi');
    await next(element);
    expect(heading(element)).to.equal('Osoba do kontaktu z CUS');
  });

  for (const [step, message] of [
    ['organization', 'Wpisz nazwę.'],
    ['leader', 'Podaj e-mail albo telefon.'],
    ['services', 'Zaznacz co najmniej jeden obszar.'],
  ] as const)
    it(`does not leave the step ${step} while something is missing: the summary leads to the field`, async () => {
      const { element } = await providerForm();
      await reach(element, step);
      const before = heading(element);
      await next(element);
      expect(heading(element)).to.equal(before);
      expect(errors(element)).to.contain(message);
      expect(focused()).to.equal(part(element, 'summary'));
      summary(element)
        .find((each) => each.textContent?.includes(message))
        ?.click();
      await waitUntil(() => focused()?.getAttribute('aria-invalid') === 'true', 'the field has the focus');
    });

  it('refuses a PESEL in any field, with an explanation', async () => {
    const { element } = await providerForm();
    await reach(element, 'card');
    await type(element, 'Zarządzanie', 'prezes 44051401359');
    control(element, 'Finanse').focus();
    await element.updateComplete;
    expect(errors(element)[0]).to.contain('PESEL');
    await next(element);
    expect(heading(element)).to.equal('Karta atrybutów');
  });

  it('money and weak points are for the CUS only until a person says otherwise', async () => {
    const opened = await providerForm();
    const { element } = opened;
    await reach(element, 'review');
    await next(element);
    await until(element, 'done');
    const [value] = await sent(opened);
    expect(value?.card?.management?.visibility).to.equal('public');
    expect(value?.card?.finances?.visibility).to.equal('cus');
  });

  it('the review shows what was said, and each part leads back and stays filled in', async () => {
    const { element } = await providerForm();
    await reach(element, 'review');
    expect(seen(element)).to.contain('Koło Sąsiedzkie Dąbek').and.to.contain('Wyjdziemy razem na spacer.');
    await press(element, 'Zmień: Osoba do kontaktu z CUS');
    await focusOn('Osoba do kontaktu z CUS');
    expect(control(element, 'Imię i nazwisko').value).to.equal('Anna Przykładowa');
  });

  it('steps that were opened can be opened again', async () => {
    const { element } = await providerForm();
    await reach(element, 'card');
    element.shadowRoot?.querySelector<HTMLElement>('.progress-steps summary')?.click();
    await element.updateComplete;
    await press(element, /2\. Organizacja/);
    await focusOn('Organizacja');
    expect(control(element, 'Pełna nazwa').value).to.equal('Koło Sąsiedzkie Dąbek');
    expect(seen(element)).to.contain('Portfolio');
  });

  it('afterwards: reference, reply time, a folder to print, and HSDS that parses without problems', async () => {
    const { element } = await providerForm();
    await reach(element, 'review');
    await next(element);
    const done = await until(element, 'done');
    expect(seen(done)).to.contain(RECEIPT.reference).and.to.contain('Odpowiemy w ciągu 5 dni roboczych.');
    const file = element.shadowRoot?.querySelector('[part~=download]') as HTMLElement;
    const hint = file.nextElementSibling as HTMLElement;
    expect(seen(hint)).to.contain('Plik w otwartym standardzie HSDS');
    expect(file.getAttribute('aria-describedby')).to.equal(hint.id);
    const [button, text] = [file, hint].map((each) => each.getBoundingClientRect());
    expect((text?.top ?? 0) - (button?.bottom ?? 0), 'beside it, or just under it').to.be.at.most(12);
    expect(part(element, 'folder')?.textContent).to.contain('Zarząd ma trzy osoby.');
    const link = one(element, 'link', /HSDS/) as HTMLAnchorElement;
    expect(link.download).to.equal('zgloszenie.json');
    const json: unknown = await (await fetch(link.href)).json();
    const { organizations, services, problems } = parseCatalogue(json);
    expect(problems).to.deep.equal([]);
    expect(organizations.map(({ name }) => name)).to.deep.equal(['Koło Sąsiedzkie Dąbek']);
    expect(services.map(({ name }) => name)).to.deep.equal(['Spacery z sąsiadem']);
    // nothing that is for the CUS only
    expect(JSON.stringify(json)).not.to.contain('anna@dabek.example').and.not.to.contain('Ze składek');
  });
});
