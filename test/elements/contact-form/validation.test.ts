import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { focused, one } from '../../helpers/roles.js';
import { heardWarnings } from '../../helpers/warnings.js';
import {
  answer,
  choose,
  contactForm,
  control,
  errors,
  fillQuestion,
  part,
  press,
  summary,
  type,
  until,
} from './support.js';

describe('cus-contact-form: what is wrong', () => {
  const warnings = heardWarnings();

  it('is said all at once when it is sent, and the summary takes the focus and leads to the fields', async () => {
    const { element, api } = await contactForm();
    await press(element);
    const box = await until(element, 'summary');
    expect(focused()).to.equal(box);
    expect(summary(element)).to.deep.equal([
      'Wybierz, o co chodzi.',
      'Napisz wiadomość.',
      'Wybierz, w czyjej sprawie piszesz.',
      'Wpisz, jak się do Ciebie zwracać.',
      'Wybierz, jak mamy odpowiedzieć.',
    ]);
    expect(errors(element)).to.deep.equal(summary(element));
    await sendKeys({ press: 'Tab' });
    expect(focused()?.textContent).to.equal('Wybierz, o co chodzi.');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused() === control(element, 'Mam pytanie'));
    expect((await api.told()).posts).to.have.length(0);
    expect(warnings).to.have.length(0);
  });

  it('ties each message to its field', async () => {
    const { element } = await contactForm();
    await press(element);
    const field = control(element, 'Twoja wiadomość');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    const root = element.shadowRoot as ShadowRoot;
    const told = (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => root.getElementById(id)?.textContent ?? '')
      .join(' ');
    expect(told).to.contain('Błąd:').and.to.contain('Napisz wiadomość.').and.to.contain('Nie pisz o zdrowiu');
  });

  it('is not said before a field that was changed is left, and goes while it is corrected', async () => {
    const { element } = await contactForm();
    await choose(element, 'Mam pytanie');
    await choose(element, 'E-mailem');
    control(element, 'Adres e-mail').focus();
    await sendKeys({ press: 'Tab' });
    expect(errors(element), 'left without a change').to.deep.equal([]);
    await type(element, 'Adres e-mail', 'anna@');
    expect(errors(element), 'while typing').to.deep.equal([]);
    await sendKeys({ press: 'Tab' });
    await element.updateComplete;
    expect(errors(element)).to.have.length(1);
    expect(errors(element)[0]).to.contain('Sprawdź adres e-mail');
    control(element, 'Adres e-mail').focus();
    await sendKeys({ press: 'End' });
    await sendKeys({ type: 'example.org' });
    await element.updateComplete;
    expect(errors(element)).to.deep.equal([]);
    expect(control(element, 'Adres e-mail').hasAttribute('aria-invalid')).to.equal(false);
  });

  it('knows a PESEL in any text, explains, and neither sends nor stores it', async () => {
    const { element, api } = await contactForm();
    await fillQuestion(element);
    await type(element, 'Czego potrzebujesz', 'Mój numer to 44051401359, pomóżcie.');
    await sendKeys({ press: 'Tab' });
    await element.updateComplete;
    expect(errors(element)[0]).to.contain('To wygląda na numer PESEL');
    await press(element);
    await until(element, 'summary');
    expect((await api.told()).posts).to.have.length(0);
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).to.not.contain('44051401359');
    await type(element, 'Czego potrzebujesz', 'Pomóżcie.');
    expect(errors(element)).to.deep.equal([]);
  });

  it('takes a telephone for a telephone', async () => {
    const { element } = await contactForm();
    await fillQuestion(element);
    await type(element, 'Numer telefonu', '+48 440 514 013');
    await sendKeys({ press: 'Tab' });
    await element.updateComplete;
    expect(errors(element)).to.deep.equal([]);
  });

  it('asks for what the chosen way of answering needs, and for nothing else', async () => {
    const { element } = await contactForm();
    await choose(element, 'Mam pytanie');
    await choose(element, 'Listem');
    await press(element);
    await until(element, 'summary');
    expect(errors(element)).to.include.members([
      'Wpisz ulicę i numer.',
      'Wpisz kod pocztowy.',
      'Wpisz miejscowość.',
    ]);
    await choose(element, 'Na spotkaniu');
    expect(errors(element)).to.not.include('Wpisz kod pocztowy.');
  });

  it('tells the server’s problems at their fields, and at once what belongs to none', async () => {
    const problem = {
      type: 'invalid-submission',
      title: 'x',
      status: 422,
      errors: [
        { pointer: '/reply/phone', code: 'invalid-phone' },
        { pointer: '/name', code: 'something-new' },
        { pointer: '/nobody/knows', code: 'something-else' },
        { pointer: '/website', code: 'must-be-empty' },
      ],
    };
    const { element } = await contactForm({ answer: { status: 422, body: problem } });
    await fillQuestion(element);
    await press(element);
    const box = await until(element, 'summary');
    expect(focused()).to.equal(box);
    expect(summary(element)).to.have.length(4);
    expect(summary(element)[0]).to.contain('something-else');
    expect(summary(element)[1]).to.contain('Ukryte pole');
    expect(errors(element)).to.have.length(2);
    await type(element, 'Numer telefonu', '600 123 457');
    expect(errors(element), 'until it is changed').to.have.length(1);
    expect(control(element, 'Czego potrzebujesz').value).to.equal('Szukam klubu seniora.');
  });

  it('counts characters when few are left, and cuts nothing off', async () => {
    const { element } = await contactForm();
    await choose(element, 'Mam pytanie');
    const field = control(element, 'Czego potrzebujesz') as HTMLTextAreaElement;
    const put = async (text: string) => {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await element.updateComplete;
    };
    const counter = () => element.shadowRoot?.querySelector('.counter')?.textContent;
    await put('a'.repeat(3000));
    expect(counter()).to.equal('');
    await put('a'.repeat(3978));
    expect(counter()).to.equal('Możesz wpisać jeszcze 22 znaki.');
    await put('😀'.repeat(3999));
    expect(counter(), 'a face is one character').to.equal('Możesz wpisać jeszcze 1 znak.');
    await put('a'.repeat(4005));
    expect(counter()).to.equal('Tekst jest za długi o 5 znaków.');
    field.focus();
    field.blur();
    await element.updateComplete;
    expect(errors(element)[0]).to.contain('4000');
    expect(field.value).to.have.length(4005);
  });

  it('keeps the place of a button while it is pressed', async () => {
    const { element, api } = await contactForm();
    await fillQuestion(element);
    await answer(api, { status: 422, body: { type: 'invalid-submission', errors: [] } });
    await type(element, 'Numer telefonu', '1');
    dispatchEvent(new PointerEvent('pointerdown'));
    control(element, 'Numer telefonu').blur();
    await element.updateComplete;
    expect(errors(element), 'while it is down').to.deep.equal([]);
    dispatchEvent(new PointerEvent('pointerup'));
    await waitUntil(() => errors(element).length === 1);
  });

  it('has a trap that no person meets', async () => {
    const { element, api } = await contactForm();
    const trap = element.shadowRoot?.querySelector<HTMLInputElement>('#website') as HTMLInputElement;
    expect(trap.tabIndex).to.equal(-1);
    expect(trap.autocomplete).to.equal('off');
    expect(trap.closest('[aria-hidden=true]')).to.not.equal(null);
    await fillQuestion(element);
    trap.value = 'https://robot.example';
    trap.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await press(element);
    await until(element, 'summary');
    expect(summary(element)[0]).to.contain('Ukryte pole');
    expect((await api.told()).posts).to.have.length(0);
    expect(trap.value, 'emptied, since it may have been the browser').to.equal('');
  });

  it('has a heading and a button that sends, by role', async () => {
    const { element } = await contactForm();
    one(element, 'heading', 'Napisz do nas');
    one(element, 'button', 'Wyślij wiadomość');
    expect(part(element, 'form')).to.be.instanceOf(HTMLFormElement);
  });
});
