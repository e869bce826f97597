import { expect, waitUntil } from '@open-wc/testing';
import { openOutbox } from '../../../src/data/index.js';
import { all, focused, one, seen } from '../../helpers/roles.js';
import { heardWarnings } from '../../helpers/warnings.js';
import { CENTRE, choose, control, fillEmail, notifyForm, part, press, sent, type, until } from './support.js';

/** What a test leaves waiting must not be sent by the next one. */
afterEach(async () => {
  const outbox = openOutbox({ api: '/nowhere' });
  for (const { key } of outbox.state.entries) await outbox.remove(key);
});

/** Labels of the fields of text that are on the screen. */
const asked = (element: Element): string[] =>
  [...(element.shadowRoot?.querySelectorAll<HTMLInputElement>('input.control') ?? [])].map(
    (each) => each.labels?.[0]?.textContent?.trim() ?? '',
  );

describe('cus-notify-form: ways of being told', () => {
  const warnings = heardWarnings();

  it('asks nothing of the person before a way is chosen, and says that it can be ended', async () => {
    const { element } = await notifyForm();
    expect(asked(element)).to.deep.equal([]);
    expect(all(element, 'heading', 'Powiadom mnie o nowych usługach')).to.have.length(1);
    expect(seen(element)).to.contain('Możesz zrezygnować w każdej chwili');
    const clause = part(element, 'privacy') as Element;
    const question = one(element, 'button', 'Wybierz tylko niektóre');
    expect(
      clause.compareDocumentPosition(question) & Node.DOCUMENT_POSITION_FOLLOWING,
      'the clause comes first',
    ).to.be.greaterThan(0);
    expect(warnings).to.have.length(0);
  });

  it('by e-mail: address and how often, then the address is to be confirmed', async () => {
    const opened = await notifyForm();
    const { element } = opened;
    await choose(element, 'E-mailem');
    expect(asked(element)).to.deep.equal(['Adres e-mail']);
    expect(control(element, 'Raz w tygodniu').checked, 'the calm choice').to.equal(true);
    expect(seen(element))
      .to.contain('Najwyżej 1 e-mail na godzinę')
      .and.to.contain('link, którym zrezygnujesz');
    await type(element, 'Adres e-mail', 'anna@example.org');
    await choose(element, 'Raz w miesiącu');
    await press(element);
    const done = await until(element, 'done');
    expect(await sent(opened)).to.deep.equal([
      {
        channel: 'email',
        email: 'anna@example.org',
        frequency: 'monthly',
        criteria: {},
        language: 'pl',
        privacy_version: '2026-11',
      },
    ]);
    expect(focused()?.textContent).to.contain('sprawdź pocztę');
    expect(seen(done))
      .to.contain('anna@example.org')
      .and.to.contain('potwierdź w ciągu 7 dni')
      .and.to.contain('Zajrzyj do folderów')
      .and.to.contain('O wszystkich nowych i zmienionych usługach')
      .and.to.contain('P-2026-0417')
      .and.to.contain('Jak zrezygnować');
  });

  it('leads back to a wrong address, with all the rest kept', async () => {
    const opened = await notifyForm({ criteria: { place: 'Zabrzeg' } });
    const { element } = opened;
    await fillEmail(element);
    await press(element);
    await until(element, 'done');
    one(element, 'button', 'Popraw adres e-mail').click();
    await until(element, 'form');
    await waitUntil(() => focused() === control(element, 'Adres e-mail'));
    expect(control(element, 'Adres e-mail').value).to.equal('anna@example.org');
    await type(element, 'Adres e-mail', 'hanna@example.org');
    await press(element);
    await until(element, 'done');
    const [first, second] = await sent(opened);
    expect(second).to.deep.equal({ ...first, email: 'hanna@example.org' });
  });

  it('by telephone: number and how to address the person', async () => {
    const opened = await notifyForm();
    const { element } = opened;
    await choose(element, 'Telefonicznie');
    expect(asked(element)).to.deep.equal(['Numer telefonu', 'Jak się do Ciebie zwracać?']);
    expect(seen(element)).to.contain('Powiedz o tym, kiedy zadzwonimy');
    expect(seen(element)).to.not.contain('Jak często?');
    await type(element, 'Numer telefonu', '600 123 456');
    await type(element, 'Jak się', 'Anna');
    await press(element);
    const done = await until(element, 'done');
    const [wish] = await sent(opened);
    expect(wish).to.include({ channel: 'phone', phone: '600 123 456', name: 'Anna' });
    expect(wish).to.not.have.any.keys('email', 'frequency', 'address');
    expect(seen(done)).to.contain('zadzwonimy pod podany numer').and.to.contain('Podaj wtedy ten numer');
    expect(seen(done)).to.not.contain('600').and.to.not.contain('7 dni');
  });

  it('by letter: name and address', async () => {
    const opened = await notifyForm();
    const { element } = opened;
    await choose(element, 'Listem');
    expect(asked(element)).to.deep.equal(['Imię i nazwisko', 'Ulica i numer', 'Kod pocztowy', 'Miejscowość']);
    await type(element, 'Imię i nazwisko', 'Anna Przykładowa');
    await type(element, 'Ulica i numer', 'Lipowa 3');
    await type(element, 'Kod pocztowy', '18-100');
    await type(element, 'Miejscowość', 'Brzozówka');
    await press(element);
    const done = await until(element, 'done');
    const [wish] = await sent(opened);
    expect(wish).to.deep.include({
      channel: 'letter',
      name: 'Anna Przykładowa',
      address: { address_1: 'Lipowa 3', postal_code: '18-100', city: 'Brzozówka' },
    });
    expect(seen(done)).to.contain('wyślemy list').and.to.contain('Zadzwoń, napisz albo przyjdź');
  });

  it('leaves behind what was typed for another way', async () => {
    const opened = await notifyForm();
    const { element } = opened;
    await choose(element, 'Telefonicznie');
    await type(element, 'Numer telefonu', '600 123 456');
    await type(element, 'Jak się', 'Anna');
    await fillEmail(element);
    await press(element);
    await until(element, 'done');
    expect((await sent(opened))[0]).to.not.have.any.keys('phone', 'name');
  });

  it('offers only the ways of the office; a single one is said and not asked', async () => {
    const both = await notifyForm({ centre: { ...CENTRE, notices: { channels: ['email', 'phone'] } } });
    expect(seen(both.element)).to.contain('E-mailem').and.to.not.contain('Listem');
    const { element, ...opened } = await notifyForm({
      centre: { ...CENTRE, notices: { channels: ['phone'] } },
    });
    expect(element.shadowRoot?.querySelectorAll('input[type=radio]')).to.have.length(0);
    expect(seen(element)).to.contain('Zadzwoni do Ciebie pracownik Centrum.');
    await type(element, 'Numer telefonu', '600 123 456');
    await type(element, 'Jak się', 'Anna');
    await press(element);
    await until(element, 'done');
    expect((await sent({ element, ...opened }))[0]).to.include({ channel: 'phone' });
  });

  it('collects nothing where the office tells nobody, and says whom to ask', async () => {
    const { element } = await notifyForm({ centre: { ...CENTRE, notices: { channels: [] } } });
    expect(part(element, 'form')).to.equal(null);
    expect(seen(element)).to.contain('Centrum nie wysyła teraz powiadomień').and.to.contain('85 715 27 31');
  });
});
