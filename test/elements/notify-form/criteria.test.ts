import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { all, focused, one, seen } from '../../helpers/roles.js';
import { heardWarnings } from '../../helpers/warnings.js';
import {
  choose,
  control,
  errors,
  fillEmail,
  notifyForm,
  openChoice,
  part,
  press,
  sent,
  SERVICES,
  summary,
  term,
  told,
  type,
  unfold,
  until,
} from './support.js';

const ALL = 'O wszystkich nowych i zmienionych usługach.';

describe('cus-notify-form: what to be told about', () => {
  const warnings = heardWarnings();

  it('is everything until something is chosen, and says so', async () => {
    const { element } = await notifyForm();
    expect(seen(element)).to.contain(ALL);
    expect(told(element)).to.deep.equal([]);
    expect(all(element, 'summary')).to.have.length(0);
  });

  it('is in plain words what a search or a match has found', async () => {
    const opened = await notifyForm({
      criteria: {
        query: 'spacer',
        situations: ['sytuacja:samotnosc', 'sytuacja:bezrobocie'],
        recipients: ['odbiorca:osoby-starsze'],
        providers: ['o1'],
        place: 'Zabrzeg',
        age: 72,
        free_only: true,
        for: 'other',
      },
    });
    const { element } = opened;
    await waitUntil(() => told(element).includes('Kto to prowadzi: Fundacja Dąb'), 'names', {
      timeout: 5000,
    });
    expect(told(element)).to.deep.equal([
      'Słowa: spacer',
      'Sytuacja życiowa: Samotność lub Brak pracy',
      'Dla kogo: Osoby starsze',
      'Kto to prowadzi: Fundacja Dąb',
      'Miejsce zamieszkania: Zabrzeg',
      'Wiek: 72 lata',
      'Tylko bezpłatne',
    ]);
    await fillEmail(element);
    await press(element);
    await until(element, 'done');
    expect((await sent(opened))[0]?.['criteria']).to.deep.equal({
      query: 'spacer',
      situations: ['sytuacja:samotnosc', 'sytuacja:bezrobocie'],
      recipients: ['odbiorca:osoby-starsze'],
      providers: ['o1'],
      place: 'Zabrzeg',
      age: 72,
      free_only: true,
    });
    expect(warnings).to.have.length(0);
  });

  it('is chosen by hand among the terms that the catalogue uses, folded, by keyboard', async () => {
    const opened = await notifyForm();
    const { element } = opened;
    one(element, 'button', 'Wybierz tylko niektóre').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => all(element, 'summary').length === 3, 'terms', { timeout: 5000 });
    expect(all(element, 'summary').map((each) => each.textContent?.trim())).to.deep.equal([
      'Sytuacja życiowa',
      'Dla kogo',
      'Obszar usług',
    ]);
    expect(all(element, 'checkbox'), 'folded, but for "free"').to.have.length(1);
    await sendKeys({ press: 'Tab' });
    expect(focused()?.localName).to.equal('summary');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => all(element, 'checkbox').length > 1);
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(control(element, 'Samotność'));
    await sendKeys({ press: 'Space' });
    await element.updateComplete;
    expect(told(element)).to.deep.equal(['Sytuacja życiowa: Samotność']);
    expect(seen(all(element, 'summary')[0] as Element)).to.equal('Sytuacja życiowa (zaznaczono 1)');
    await unfold(element, 'Dla kogo');
    expect(
      all(element, 'checkbox').map((each) => (each as HTMLInputElement).labels?.[0]?.textContent?.trim()),
      'a term and the one above it, none that no service bears',
    )
      .to.include.members(['Rodziny', 'Rodzice', 'Osoby starsze'])
      .and.to.not.include('Wolontariusze');
    await choose(element, 'Rodziny');
    await type(element, 'Słowa, których', 'ogród');
    await type(element, 'Gdzie mieszka', 'Zabrzeg');
    await type(element, 'Ile lat', '8');
    await choose(element, 'Tylko bezpłatne');
    one(element, 'button', 'Gotowe').click();
    await waitUntil(() => focused() === one(element, 'button', 'Zmień'));
    expect(all(element, 'summary')).to.have.length(0);
    await fillEmail(element);
    await press(element);
    await until(element, 'done');
    expect((await sent(opened))[0]?.['criteria']).to.deep.equal({
      query: 'ogród',
      situations: ['sytuacja:samotnosc'],
      recipients: ['odbiorca:rodziny'],
      place: 'Zabrzeg',
      age: 8,
      free_only: true,
    });
  });

  it('opens with what was found ticked; a box that is unticked stays where it is', async () => {
    const { element } = await notifyForm({ criteria: { situations: ['sytuacja:przemoc'] } });
    await openChoice(element);
    await waitUntil(() => all(element, 'summary').length === 3, 'terms', { timeout: 5000 });
    const box = control(element, 'Przemoc');
    expect(box.checked).to.equal(true);
    box.click();
    await element.updateComplete;
    expect(control(element, 'Przemoc').checked, 'no service bears it, and it is still there').to.equal(false);
    expect(seen(element)).to.contain(ALL);
  });

  it('can be taken back to everything', async () => {
    const opened = await notifyForm({ criteria: { place: 'Zabrzeg' } });
    const { element } = opened;
    one(element, 'button', /Usuń to wszystko/).click();
    await waitUntil(() => focused()?.textContent?.includes('Wybierz tylko niektóre'));
    expect(seen(element)).to.contain(ALL);
    await waitUntil(() => seen(element).includes('Powiadomimy Cię o wszystkich usługach.'));
    await fillEmail(element);
    await press(element);
    await until(element, 'done');
    expect((await sent(opened))[0]?.['criteria']).to.deep.equal({});
  });

  it('follows the search until the person changes it here', async () => {
    const { element } = await notifyForm({ criteria: { query: 'spacer' } });
    element.criteria = { query: 'basen' };
    await element.updateComplete;
    expect(told(element)).to.deep.equal(['Słowa: basen']);
    await openChoice(element);
    await type(element, 'Gdzie mieszka', 'Zabrzeg');
    element.criteria = { query: 'taniec' };
    await element.updateComplete;
    expect(told(element)).to.deep.equal(['Słowa: basen', 'Miejsce zamieszkania: Zabrzeg']);
  });

  it('leaves out what cannot be used, and tells the webmaster', async () => {
    const throwing = Object.defineProperty({}, 'query', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    const { element } = await notifyForm({
      criteria: { situations: ['sytuacja:samotnosc', 7], age: -1, place: { a: 1 }, colour: 'red' },
    });
    expect(told(element)).to.deep.equal(['Sytuacja życiowa: Samotność']);
    expect(warnings.join()).to.contain('/age').and.to.contain('/situations/1').and.to.contain('/colour');
    for (const bad of [null, 7, 'x', [], throwing]) {
      element.criteria = bad as never;
      await element.updateComplete;
      expect(seen(element)).to.contain(ALL);
    }
    expect(JSON.stringify(told(element))).to.not.contain('constructor');
  });

  it('shows hostile names as text, and offers no code that could not be sent', async () => {
    const hostile = {
      id: 'h',
      name: 'x',
      status: 'active',
      attributes: [
        term('life_situation', '__proto__', '<img src=x onerror=alert(1)>'),
        term('life_situation', 'constructor', '{n} {group}'),
        term('life_situation', `x${'y'.repeat(200)}`, 'Za długi kod'),
        term('life_situation', '44051401359', 'Numer'),
        term('life_situation', '  ', ' '),
        term('life_situation', 'https://zły.example/\u202e', 'Odwrócony'),
      ],
    };
    const opened = await notifyForm({ catalogue: { body: [...SERVICES, hostile] } });
    const { element } = opened;
    await openChoice(element);
    const group = await unfold(element, 'Sytuacja życiowa');
    expect(group.querySelector('img')).to.equal(null);
    expect(seen(group))
      .to.not.contain('Za długi')
      .and.to.not.contain('Numer')
      .and.to.not.contain('Odwrócony');
    await choose(element, '{n} {group}');
    expect(told(element)).to.deep.equal(['Sytuacja życiowa: {n} {group}']);
    const area = await unfold(element, 'Obszar usług');
    expect(seen(area)).to.contain('Ogrodnictwo społeczne');
    expect(area.querySelector('b')).to.equal(null);
    await fillEmail(element);
    await press(element);
    await until(element, 'done');
    expect((await sent(opened))[0]?.['criteria']).to.deep.equal({ situations: ['constructor'] });
  });

  it('goes on without the list where the catalogue cannot be read, and without one where there is none', async () => {
    const { element } = await notifyForm({ catalogue: { status: 500 } });
    one(element, 'button', 'Wybierz tylko niektóre').click();
    await waitUntil(() => seen(element).includes('Nie udało się wczytać listy'), 'told', { timeout: 9000 });
    await type(element, 'Słowa, których', 'ogród');
    expect(told(element)).to.deep.equal(['Słowa: ogród']);
    const { element: bare } = await notifyForm({ catalogue: null });
    one(bare, 'button', 'Wybierz tylko niektóre').click();
    await bare.updateComplete;
    expect(seen(bare)).to.not.contain('Nie udało się');
    expect(control(bare, 'Gdzie mieszka').value).to.equal('');
  });

  it('says what is wrong with it, also when the choice was closed', async () => {
    const { element, api } = await notifyForm();
    await openChoice(element);
    await type(element, 'Ile lat', '200');
    await type(element, 'Słowa, których', 'mój numer 44051401359');
    one(element, 'button', 'Gotowe').click();
    await element.updateComplete;
    await fillEmail(element);
    await press(element);
    const box = await until(element, 'summary');
    await waitUntil(() => focused() === box);
    expect(summary(element)).to.have.length(2);
    expect(errors(element)[0]).to.contain('To wygląda na numer PESEL');
    expect(errors(element)[1]).to.contain('130');
    box.querySelectorAll('a')[1]?.click();
    await waitUntil(() => focused() === control(element, 'Ile lat'));
    expect((await api.told()).posts).to.have.length(0);
    expect(part(element, 'change')?.getAttribute('aria-expanded')).to.equal('true');
  });
});
