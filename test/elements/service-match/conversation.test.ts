import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { all, focused, one, seen } from '../../helpers/roles.js';
import {
  after,
  answer,
  answersShown,
  asked,
  control,
  drawn,
  names,
  part,
  press,
  question,
  skip,
  toResults,
  type,
  until,
} from './support.js';

describe('cus-service-match: the conversation', () => {
  it('goes from what has happened to the list, by keyboard alone', async () => {
    const { element, told } = await asked();
    const status = () => element.shadowRoot?.querySelector('[role=status]')?.textContent?.trim();
    expect(question(element)).to.equal('W czym potrzebna jest pomoc?');
    expect(all(element, 'button', 'Wstecz')).to.have.length(0);

    control(element, 'Samotność').focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Enter' });
    await after(element, 'W czym potrzebna jest pomoc?');
    // only services for lonely people are left: nothing for carers is among them, and nothing costs money for certain
    expect(question(element)).to.equal('Ile lat ma osoba, która potrzebuje pomocy?');
    expect(focused()?.textContent?.trim()).to.equal(question(element));
    expect(focused()?.getAttribute('role')).to.equal('heading');
    await waitUntil(() => status() === 'Na razie w grę wchodzą 2 usługi.', 'it is said how many are left');

    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(control(element, 'Liczba lat'));
    await sendKeys({ type: '78' });
    await sendKeys({ press: 'Enter' });
    await after(element, 'Ile lat ma osoba, która potrzebuje pomocy?');

    expect(question(element)).to.equal('Gdzie mieszka osoba, która potrzebuje pomocy?');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    expect(control(element, 'Gmina Brzozówka').checked).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await after(element, 'Gdzie mieszka osoba, która potrzebuje pomocy?');

    expect(question(element)).to.equal('Czy pomoc musi być bezpłatna?');
    one(element, 'button', 'Wolę nie mówić').focus();
    await sendKeys({ press: 'Enter' });
    await after(element, 'Czy pomoc musi być bezpłatna?');
    expect(question(element)).to.equal('Jak najłatwiej skorzystać?');
    expect(told).to.have.length(0);
    one(element, 'button', 'Nie wiem').focus();
    await sendKeys({ press: 'Enter' });
    await until(element, 'list-title');

    expect(focused()?.textContent?.trim()).to.equal('Lista propozycji');
    expect(names(element, 'fits')).to.deep.equal(['Klub seniora w Brzozówce', 'Rozmowa z psychologiem']);
    expect(answersShown(element)).to.deep.equal([
      'Sprawa: Samotność',
      'Wiek: 78 lat',
      'Miejsce: Gmina Brzozówka',
      'Koszt: wolę nie mówić',
      'Sposób: nie wiem',
    ]);
    expect(told).to.deep.equal([
      {
        criteria: { age: 78, place: 'Gmina Brzozówka', situations: ['sytuacja:samotnosc'] },
        counts: { fits: 2, check: 0, doesNotFit: 2 },
      },
    ]);
    const text = seen(element);
    for (const said of [
      'To podpowiedź, nie decyzja',
      'Pasują 2 usługi, warto zapytać o 0 usług.',
      'Wiek się zgadza',
    ])
      expect(text).to.contain(said);
  });

  it('asks nothing that no longer divides', async () => {
    const { element } = await asked();
    await answer(element, 'Opieka nad bliską');
    const asks: string[] = [];
    while (question(element)) {
      asks.push(question(element));
      await skip(element);
    }
    // help at home is near to it, for the disabled; neither has an age, and the price of one is not known
    expect(asks).to.deep.equal([
      'Dla kogo szukasz pomocy?',
      'Gdzie mieszka osoba, która potrzebuje pomocy?',
      'Czy coś z tego dotyczy osoby, która potrzebuje pomocy?',
      'Czy pomoc musi być bezpłatna?',
      'Jak najłatwiej skorzystać?',
    ]);
  });

  it('speaks to the person who is asked', async () => {
    const { element } = await asked();
    await skip(element);
    expect(question(element)).to.equal('Dla kogo szukasz pomocy?');
    await answer(element, 'Dla siebie');
    expect(question(element)).to.equal('Ile masz lat?');
    await answer(element, '60 lat lub więcej');
    expect(question(element)).to.equal('Gdzie mieszkasz?');
    expect(answersShown(element)).to.include('Wiek: 60 lat lub więcej');
  });

  it('changes an answer at any time, and comes back to the list with it', async () => {
    const { element, told } = await asked();
    await answer(element, 'Samotność');
    await type(element, 'Liczba lat', '78');
    await toResults(element);
    // what was typed counts, although "Dalej" was not pressed
    expect(answersShown(element)).to.include('Wiek: 78 lat');
    expect(told.at(-1)?.criteria.age).to.equal(78);

    await press(element, 'Zmień odpowiedź: Wiek');
    await until(element, 'question');
    expect(control(element, 'Liczba lat').value).to.equal('78');
    expect(focused()?.textContent?.trim()).to.equal(question(element));
    await type(element, 'Liczba lat', '30');
    part(element, 'next')?.click();
    await until(element, 'list-title');
    expect(told.map(({ criteria }) => criteria.age)).to.deep.equal([78, 30]);
    expect(names(element, 'fits')).to.not.include('Klub seniora w Brzozówce');

    await press(element, 'Zmień odpowiedź: Sprawa');
    await until(element, 'question');
    expect(control(element, 'Samotność').checked).to.equal(true);
    await press(element, /^Wróć do listy/);
    await until(element, 'list-title');
    expect(told.at(-1)?.criteria.situations).to.deep.equal(['sytuacja:samotnosc']);
  });

  it('goes back question by question, and keeps what was answered; the browser’s own back is not touched', async () => {
    const { length } = history;
    const { href } = location;
    const { element } = await asked();
    await answer(element, 'Samotność');
    await answer(element, '60 lat lub więcej');
    await press(element, /Wstecz/);
    await after(element, 'Gdzie mieszka osoba, która potrzebuje pomocy?');
    expect(control(element, '60 lat lub więcej').checked).to.equal(true);
    await press(element, /Wstecz/);
    await after(element, 'Ile lat ma osoba, która potrzebuje pomocy?');
    expect(control(element, 'Samotność').checked).to.equal(true);
    expect(all(element, 'button', /Wstecz/)).to.have.length(0);
    expect(history.length).to.equal(length);
    expect(location.href).to.equal(href);
  });

  it('says what is missing or wrong, where it is, and loses nothing', async () => {
    const { element } = await asked();
    part(element, 'next')?.click();
    await drawn(element);
    await waitUntil(() => focused() === control(element, 'Samotność') || focused()?.localName === 'input');
    expect(part(element, 'error')?.textContent).to.contain('„Nie wiem”');
    await answer(element, 'Samotność');
    await type(element, 'Liczba lat', '200');
    part(element, 'next')?.click();
    await drawn(element);
    expect(part(element, 'error')?.textContent).to.equal('Podaj wiek od 0 do 130 lat.');
    await waitUntil(() => focused() === control(element, 'Liczba lat'));
    expect(control(element, 'Liczba lat').value).to.equal('200');
    await answer(element, '60 lat lub więcej');
    expect(answersShown(element)).to.include('Wiek: 60 lat lub więcej');
    control(element, 'W innym miejscu').click();
    await drawn(element);
    part(element, 'next')?.click();
    await drawn(element);
    expect(part(element, 'error')?.textContent).to.contain('Wpisz nazwę');
    await type(element, 'Nazwa gminy', 'Miasto Zabrzeg');
    await toResults(element);
    expect(answersShown(element)).to.include('Miejsce: Miasto Zabrzeg');
  });

  it('takes the place from the page, does not ask for it, and lets it be changed', async () => {
    const { element } = await asked({ place: 'Gmina Brzozówka' });
    expect(answersShown(element)).to.deep.equal(['Miejsce: Gmina Brzozówka']);
    await answer(element, 'Samotność');
    await answer(element, '60 lat lub więcej');
    expect(question(element)).to.not.match(/^Gdzie/);
    await press(element, 'Zmień odpowiedź: Miejsce');
    await after(element, 'Czy pomoc musi być bezpłatna?');
    expect(control(element, 'Gmina Brzozówka').checked).to.equal(true);
  });

  it('takes "none of these" as an answer: what is for others is known not to fit', async () => {
    const { element } = await asked();
    await skip(element);
    await answer(element, 'Dla siebie');
    await type(element, 'Liczba lat', '40');
    part(element, 'next')?.click();
    await after(element, 'Ile masz lat?');
    await answer(element, 'Gmina Brzozówka');
    expect(question(element)).to.equal('Czy coś z tego dotyczy Ciebie?');
    await answer(element, 'Nic z tego');
    await until(element, 'list-title');
    expect(answersShown(element)).to.include('Kogo dotyczy: nic z wymienionych');
    expect([...names(element, 'fits'), ...names(element, 'check')]).to.deep.equal(['Rozmowa z psychologiem']);
  });

  it('starts anew without what was said', async () => {
    const { element } = await asked();
    await answer(element, 'Samotność');
    await toResults(element);
    await press(element, 'Zacznij od nowa');
    await until(element, 'question');
    expect(answersShown(element)).to.deep.equal([]);
    expect(control(element, 'Samotność').checked).to.equal(false);
    await waitUntil(() => focused()?.textContent?.trim() === question(element));
  });

  it('changes its language with the page, in the middle of a question', async () => {
    const { element, region } = await asked();
    await answer(element, 'Samotność');
    await type(element, 'Liczba lat', '78');
    region.lang = 'uk';
    await waitUntil(() => question(element).startsWith('Скільки років'), 'Ukrainian', { timeout: 5000 });
    expect(answersShown(element)[0]).to.match(/^Справа: /);
    expect(element.shadowRoot?.querySelector<HTMLInputElement>('#age')?.value).to.equal('78');
    region.lang = 'en';
    await waitUntil(() => question(element).startsWith('How old'), 'English', { timeout: 5000 });
  });

  it('stores nothing on the device and sends nothing by itself', async () => {
    localStorage.clear();
    sessionStorage.clear();
    const { element, api } = await asked();
    await answer(element, 'Samotność');
    await toResults(element);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    expect((await api.told()).posts.filter(({ part }) => part !== '/usage')).to.have.length(0);
  });
});
