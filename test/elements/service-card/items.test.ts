import { expect } from '@open-wc/testing';
import { all, deep, nameOf, one, seen } from '../../helpers/roles.js';
import { KOSZALIN, LAPY, answer, bare, centre, complete, day, full, real, under } from './support.js';

const LABELS = [
  'Na czym to polega?',
  'Dla kogo?',
  'Jak się zgłosić?',
  'Ile to kosztuje? Kto płaci mniej?',
  'Kiedy?',
  'Gdzie i jak dojechać?',
  'Jakie dokumenty przygotować?',
  'Jakie dane trzeba podać?',
  'Kto to prowadzi? Kto to zapewnia?',
  'Z kim się skontaktować?',
];

describe('cus-service-card: items', () => {
  it('shows every item of a complete service under its question, in their order', async () => {
    const element = await full(complete());
    expect(nameOf(one(element, 'heading', 'Usługa przykładowa'))).to.be.a('string');
    const labels = [...(element.shadowRoot?.querySelectorAll('dt') ?? [])].map((dt) =>
      dt.textContent?.trim(),
    );
    expect(labels.filter((label) => label !== 'W jakim języku?')).to.deep.equal(LABELS);
    for (const [label, ...texts] of [
      ['Na czym to polega?', 'drugie zdanie.', 'Jak to się odbywa: W domu'],
      [
        'Dla kogo?',
        'Przykładowe warunki.',
        'Wiek: od 1 do 60 lat.',
        'Odbiorcy: Osoby starsze',
        'Sytuacje życiowe: Samotność',
        'Teren: Gmina Przykładowo',
      ],
      ['Jak się zgłosić?', 'Wystarczy oświadczenie.', 'Usługa ma 12 miejsc.', 'Przykładowy opis zgłoszenia.'],
      ['Ile to kosztuje? Kto płaci mniej?', '12,50', 'Przykładowa ulga: 0,00'],
      ['Kiedy?', 'poniedziałek, środa, godz. 08:00–16:00', 'Prócz świąt.'],
      [
        'Gdzie i jak dojechać?',
        'Dom Przykładowy',
        'ul. Przykładowa 1, 00-001 Przykładowo',
        'Autobus przykładowy.',
        'Winda przykładowa.',
      ],
      ['Jakie dokumenty przygotować?', 'Wniosek przykładowy', 'Dowód przykładowy'],
      ['Jakie dane trzeba podać?', 'Imię i nazwisko', 'Stan zdrowia', 'Zaświadczenie o niekaralności'],
      ['Kto to prowadzi? Kto to zapewnia?', 'Organizacja Przykładowa', 'Zapewnia: Partner lokalny'],
      ['W jakim języku?', 'ukraiński', 'Polski język migowy (PJM)', 'Tekst łatwy do czytania (ETR)'],
      ['Z kim się skontaktować?', 'Koordynator przykładowy', '12 345 67 89, wew. 7', 'usluga@example.org'],
    ] as const)
      for (const text of texts) expect(under(element, label).replace(/\u00a0/g, ' '), label).to.contain(text);
    expect(seen(element)).to.match(/Sprawdzono 15 .* \d{4}\./);
    expect(seen(element)).to.contain('Źródło: dane przykładowe').and.not.to.contain('Brak informacji');
  });

  it('tells nothing twice: the first sentence, the telephone', async () => {
    const element = await full(complete());
    expect(seen(element).split('pierwsze zdanie')).to.have.length(2);
    expect(
      all(element, 'link').filter((each) => each.getAttribute('href') === 'tel:123456789'),
    ).to.have.length(1);
    expect(one(element, 'link', 'Zadzwoń: 12 345 67 89, wew. 7').getAttribute('href')).to.equal(
      'tel:123456789',
    );
    expect(one(element, 'link', 'Napisz: usluga@example.org')).to.be.instanceOf(HTMLAnchorElement);
    expect(one(element, 'link', '98 765 43 21').getAttribute('href')).to.equal('tel:987654321');
  });

  it('documents: a form can be downloaded and says its type', async () => {
    const element = await full(complete());
    const form = one(element, 'link', 'Pobierz formularz: Wniosek przykładowy (PDF)');
    expect(form.getAttribute('href')).to.equal('https://example.org/wniosek.pdf');
    expect(all(element, 'link', /Dowód/)).to.have.length(0);
  });

  it('marks data of art. 9 and of art. 10, and no others', async () => {
    const element = await full(complete());
    const rows = [...answer(element, 'Jakie dane trzeba podać?').querySelectorAll('li')].map((row) =>
      (row.textContent ?? '').replace(/\s+/g, ' ').trim(),
    );
    expect(rows).to.deep.equal([
      'Imię i nazwisko',
      'Stan zdrowia dane wrażliwe, art. 9 RODO',
      'Zaświadczenie o niekaralności dane o karalności, art. 10 RODO',
    ]);
    expect(under(element, 'Jakie dane trzeba podać?')).to.contain('szczególnie chronione');
    const plain = await full(bare({ attributes: [{ link_type: 'personal_data', value: 'Imię' }] }));
    expect(under(plain, 'Jakie dane trzeba podać?')).to.equal('Imię');
  });

  it('a place with an address has a way to it', async () => {
    const element = await full(complete());
    expect(one(element, 'link', 'Pokaż na mapie: Dom Przykładowy').getAttribute('href')).to.contain(
      'openstreetmap.org/search',
    );
  });

  for (const [mode, text] of [
    ['declaration', 'Wystarczy oświadczenie. Decyzji administracyjnej nie trzeba.'],
    ['decision', 'Potrzebna jest decyzja administracyjna.'],
    ['referral', 'Potrzebne jest skierowanie.'],
    ['none', 'Nie trzeba niczego załatwiać wcześniej.'],
  ] as const)
    it(`qualification: ${mode}`, async () => {
      const element = await full(bare({ attributes: [{ link_type: 'qualification', value: mode }] }));
      expect(under(element, 'Jak się zgłosić?')).to.equal(text);
    });

  for (const [n, text] of [
    [1, 'Usługa ma 1 miejsce.'],
    [2, 'Usługa ma 2 miejsca.'],
    [5, 'Usługa ma 5 miejsc.'],
    [12, 'Usługa ma 12 miejsc.'],
    [22, 'Usługa ma 22 miejsca.'],
  ] as const)
    it(`places in the right Polish form: ${n}`, async () => {
      const element = await full(bare({ capacities: [{ id: 'c', maximum: n }] }));
      expect(under(element, 'Jak się zgłosić?')).to.equal(text);
    });

  for (const [minimum_age, maximum_age, text] of [
    [18, undefined, 'Wiek: od 18 lat.'],
    [1, undefined, 'Wiek: od 1 roku.'],
    [undefined, 1, 'Wiek: do 1 roku.'],
    [0, 26, 'Wiek: od 0 do 26 lat.'],
  ] as const)
    it(`age: ${text}`, async () => {
      expect(under(await full(bare({ minimum_age, maximum_age })), 'Dla kogo?')).to.equal(text);
    });

  it('says of every gap that there is no information, and invents nothing', async () => {
    const element = await full(bare());
    for (const label of LABELS) expect(under(element, label)).to.equal('Brak informacji. Zapytaj w CUS.');
    expect(seen(element)).to.contain('Data sprawdzenia nieznana.').and.not.to.match(/\d/);
    expect(all(element, 'link')).to.have.length(0);
    expect(element.shadowRoot?.querySelectorAll('dt')).to.have.length(LABELS.length);
  });

  it('with the telephone of the centre, says it in every gap and as a way to a person', async () => {
    const element = await full(bare(), { centre: centre() });
    for (const label of LABELS)
      expect(under(element, label)).to.equal('Brak informacji. Zapytaj w CUS, tel. 11 222 33 44.');
    expect(one(element, 'heading', 'Zapytaj człowieka').getAttribute('aria-level')).to.equal('3');
    expect(one(element, 'link', 'Zadzwoń: 11 222 33 44').getAttribute('href')).to.equal('tel:112223344');
  });

  it('an example centre can be neither called nor written to', async () => {
    const element = await full(bare(), { centre: centre({ example: true }) });
    expect(under(element, 'Kiedy?')).to.equal('Brak informacji. Zapytaj w CUS.');
    expect(all(element, 'link')).to.have.length(0);
    expect(seen(element))
      .to.contain('11 222 33 44')
      .and.to.match(/dane przykładowe/);
  });

  it('a centre without a telephone says so', async () => {
    const element = await full(bare(), { centre: centre({ phones: [] }) });
    expect(seen(element)).to.contain('Numeru telefonu nie ma w katalogu.');
  });

  for (const [name, assured_date, text] of [
    ['checked', day(-1), /Sprawdzono .*\d{4}\.$/],
    ['old', day(-10), /Sprawdzono .*ponad pół roku temu/],
    ['unknown', undefined, /^Data sprawdzenia nieznana\.$/],
    ['in the future', day(3), /^Data sprawdzenia nieznana\.$/],
    ['of the 19th century', '1899-12-30', /^Data sprawdzenia nieznana\.$/],
    ['nonsense', 'wczoraj', /^Data sprawdzenia nieznana\.$/],
  ] as const)
    it(`freshness: ${name}`, async () => {
      const element = await full(bare({ assured_date, last_modified: day(-1) }));
      const fresh = element.shadowRoot?.querySelector('[part=freshness]');
      expect(fresh?.textContent?.trim()).to.match(text);
    });

  it('planned, with its day and without', async () => {
    const dated = await full(bare({ schedules: [{ id: 's', valid_from: day(3) }] }));
    expect(seen(dated)).to.match(/Planowana .*Usługa jest planowana od 15 /);
    const undated = await full(bare({ attributes: [{ link_type: 'planned', value: 'tak' }] }));
    expect(seen(undated)).to.contain('Ta usługa jest dopiero planowana.');
  });

  it('inactive, on both sizes; an alert', async () => {
    const service = bare({ status: 'inactive', alert: 'Przykładowy komunikat.' });
    expect(seen(await full(service)))
      .to.contain('Ta usługa nie jest obecnie prowadzona.')
      .and.to.contain('Przykładowy komunikat.');
    expect(seen(await full(service, { variant: 'compact' }))).to.contain('Obecnie nieprowadzona');
  });

  it('real: Łapy', async () => {
    const service = await real(LAPY, 'lapy/centrum-aktywnosci-spolecznej');
    const element = await full(service);
    expect(under(element, 'Dla kogo?')).to.contain('Wszyscy mieszkańcy gminy.');
    expect(under(element, 'Jak się zgłosić?')).to.contain('Wystarczy oświadczenie.');
    expect(under(element, 'Kiedy?')).to.equal('Czynne 5 dni w tygodniu, co najmniej 8 godzin dziennie.');
    expect(under(element, 'Jakie dokumenty przygotować?')).to.contain('Karta zgłoszeniowa');
    expect(under(element, 'Kto to prowadzi? Kto to zapewnia?')).to.contain(
      'Centrum Usług Społecznych w Łapach',
    );
    expect(under(element, 'Z kim się skontaktować?')).to.contain('Organizator społeczności lokalnej');
    expect(under(element, 'Ile to kosztuje? Kto płaci mniej?')).to.contain('Brak informacji');
    expect(all(element, 'link')).to.have.length(0);
  });

  it('real: Koszalin', async () => {
    const element = await full(await real(KOSZALIN, 'koszalin/infolinia-kryzysowa-projekt'));
    expect(seen(element))
      .to.contain('nie jest obecnie prowadzona')
      .and.to.contain('Data sprawdzenia nieznana.');
    const care = await full(await real(KOSZALIN, 'koszalin/teleopieka'));
    for (const label of LABELS) expect(under(care, label)).not.to.equal('');
  });

  it('compact: one sentence and three facts', async () => {
    const element = await full(complete(), { variant: 'compact' });
    const text = seen(element);
    expect(text).to.contain('pierwsze zdanie.').and.not.to.contain('drugie zdanie');
    expect(under(element, 'Dla kogo?')).to.equal('Przykładowe warunki.');
    expect(under(element, 'Ile to kosztuje?')).to.equal('Dla niektórych osób bezpłatnie');
    expect(under(element, 'Kto to prowadzi?')).to.equal('Organizacja Przykładowa');
    const empty = await full(bare(), { variant: 'compact' });
    for (const label of ['Dla kogo?', 'Ile to kosztuje?', 'Kto to prowadzi?'])
      expect(under(empty, label)).to.equal('Brak informacji');
  });

  it('marks Polish texts of the data as Polish where the screen speaks another language', async () => {
    const polish = async (lang: string) =>
      [...deep((await full(complete(), { lang })).shadowRoot as ShadowRoot)]
        .filter((each) => each.getAttribute('lang') === 'pl')
        .map((each) => each.textContent?.trim());
    expect(await polish('uk'))
      .to.include('Usługa przykładowa')
      .and.to.include('Przykładowy opis zgłoszenia.');
    expect(await polish('en')).to.not.include('A written statement (oświadczenie) is enough.');
    expect((await polish('pl')).length).to.equal(1);
  });

  for (const [lang, labels] of [
    ['uk', ['Що це таке?', 'Для кого?', 'Вік: від 1 до 60 років.', 'Послуга має 12 місць.', 'Перевірено']],
    ['en', ['What is it?', 'Who is it for?', 'Age: 1 to 60.', 'The service has 12 places.', 'Checked on']],
    ['pl-PL', ['Na czym to polega?', 'Dla kogo?', 'Wiek: od 1 do 60 lat.', 'Usługa ma 12 miejsc.']],
    ['de', ['Na czym to polega?']],
  ] as const)
    it(`speaks ${lang}`, async () => {
      const text = seen(await full(complete(), { lang }));
      for (const label of labels) expect(text).to.contain(label);
    });
});
