import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type {
  CusSearchDetail,
  CusServiceSearch,
} from '../../../src/elements/service-search/service-search.js';
import { fault } from '../../helpers/faults.js';
import { all, focused, nameOf, one, seen } from '../../helpers/roles.js';
import { heardWarnings } from '../../helpers/warnings.js';
import { SERVICES, ask, countSaid, rendered, searchOver, settled, titles } from './support.js';

/** A search over the small catalogue with a query in it. */
async function asked(query: string): Promise<CusServiceSearch> {
  const element = await searchOver((await fault({ body: SERVICES })).url);
  await ask(element, query);
  return element;
}

const chips = (element: Element): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>('[part~=understood] button') ?? []),
];

describe('cus-service-search: what was understood', () => {
  it('is shown in words, under the number found', async () => {
    const element = await asked('klub dla seniora w Zabrzegu za darmo, 71 lat');
    expect(seen(element)).to.contain('Bierzemy pod uwagę');
    expect(chips(element).map(nameOf)).to.have.members([
      'Usuń: Zabrzeg',
      'Usuń: najpierw bezpłatne',
      'Usuń: wiek: 71 lat',
      chips(element)
        .map(nameOf)
        .find((name) => /starsz/i.test(name)),
    ]);
    expect(one(element, 'list', /Bierzemy pod uwagę/).children).to.have.length(4);
    await ask(element, 'klub seniora');
    expect(chips(element)).to.have.length(0);
    expect(seen(element)).to.not.contain('Bierzemy pod uwagę');
  });

  for (const [age, text] of [
    ['1 rok', 'wiek: 1 rok'],
    ['3 lata', 'wiek: 3 lata'],
    ['12 lat', 'wiek: 12 lat'],
    ['22 lata', 'wiek: 22 lata'],
  ] as const) {
    it(`tells an age in the right Polish form: ${age}`, async () => {
      const element = await asked(`klub ${age}`);
      expect(chips(element).map(nameOf)).to.deep.equal([`Usuń: ${text}`]);
    });
  }

  it('is taken back by keyboard, one by one, and the focus goes to the next and then to the number', async () => {
    const element = await asked('klub w Zabrzegu za darmo');
    expect(chips(element)).to.have.length(2);
    chips(element)[0]?.focus();
    const event = oneEvent(element, 'cus-search');
    await sendKeys({ press: 'Enter' });
    await rendered(element);
    expect(((await event) as CustomEvent<CusSearchDetail>).detail.query).to.equal('klub w Zabrzegu za darmo');
    expect(chips(element).map(nameOf)).to.deep.equal(['Usuń: najpierw bezpłatne']);
    expect(focused()).to.equal(chips(element)[0]);
    await sendKeys({ press: 'Space' });
    await rendered(element);
    expect(chips(element)).to.have.length(0);
    await waitUntil(() => focused()?.textContent?.trim() === countSaid(element), 'the number has the focus');
    expect((one(element, 'combobox') as HTMLInputElement).value).to.equal('klub w Zabrzegu za darmo');
  });

  it('taken back is looked for as words, until the box is emptied', async () => {
    const element = await asked('w Zabrzegu');
    expect(titles(element)).to.have.members([
      'Klub seniora',
      'Wypożyczalnia wózków inwalidzkich',
      'Wolontariat szkolny',
    ]);
    chips(element)[0]?.click();
    await rendered(element);
    expect(chips(element)).to.have.length(0);
    one(element, 'button', /Wyczyść/).click();
    await rendered(element);
    await ask(element, 'klub w Zabrzegu');
    expect(chips(element)).to.have.length(1);
  });

  it('never hides what does not fit', async () => {
    const element = await asked('klub w Brzozówce');
    expect(titles(element)).to.include('Klub seniora');
  });
});

describe('cus-service-search: corrections', () => {
  it('say what is looked for instead, and lead back to what was typed', async () => {
    const element = await asked('wolontarjat');
    expect(seen(element)).to.contain('Szukamy „wolontariat” zamiast „wolontarjat”');
    expect(titles(element)).to.deep.equal(['Wolontariat szkolny']);
    const back = one(element, 'button', 'Szukaj dokładnie „wolontarjat”');
    back.focus();
    const event = oneEvent(element, 'cus-search');
    await sendKeys({ press: 'Enter' });
    await rendered(element);
    await event;
    expect(countSaid(element)).to.equal('Nie znaleziono usług');
    expect(element.shadowRoot?.querySelector('[part~=correction]')).to.equal(null);
    await waitUntil(() => focused()?.textContent?.trim() === countSaid(element), 'the number has the focus');
    // another query is corrected again
    await ask(element, 'wolontarjatt');
    expect(seen(element)).to.contain('zamiast „wolontarjatt”');
  });

  it('are only offered where nothing surely fits', async () => {
    const element = await asked('kwantowa teleportacja wolontarjat ');
    expect(seen(element)).to.contain('Czy chodziło o:').and.to.not.contain('zamiast');
    const event = oneEvent(element, 'cus-search');
    one(element, 'button', /^kwantowa teleportacja wolontariat$/).click();
    await rendered(element);
    await event;
    expect(element.query.trim()).to.equal('kwantowa teleportacja wolontariat');
    expect(focused()).to.equal(one(element, 'combobox'));
    expect(seen(element)).to.not.contain('Czy chodziło o:');
  });

  it('show words as they were typed, whatever is in them', async () => {
    const element = await asked('<b>wolontarjat</b> {to} $& %s');
    const said = element.shadowRoot?.querySelector('[part~=correction]');
    expect(said?.querySelector('b')).to.equal(null);
    expect(seen(element)).to.not.contain('undefined');
  });
});

describe('cus-service-search: near misses', () => {
  it('are called so, after the way to a person', async () => {
    const element = await asked('kwantowa teleportacja klub');
    expect(countSaid(element)).to.equal('Nic nie pasuje na pewno');
    expect(titles(element)).to.deep.equal(['Klub seniora']);
    const person = one(element, 'heading', 'Zapytaj człowieka');
    const near = one(element, 'heading', 'Może coś z tego pomoże');
    const results = element.shadowRoot?.querySelector('[part~=results]') as Element;
    const follows = (a: Element, b: Element) =>
      Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);
    expect(follows(person, near) && follows(near, results)).to.equal(true);
    expect(all(element, 'heading', 'Zapytaj człowieka')).to.have.length(1);
  });

  it('are told to the page as such', async () => {
    const element = await asked('kwantowa teleportacja klub');
    setTimeout(() => one(element, 'button', 'Szukaj').click());
    const { detail } = (await oneEvent(element, 'cus-search')) as CustomEvent<CusSearchDetail>;
    expect([detail.confident, detail.total]).to.deep.equal([false, 1]);
  });

  it('are no heading over sure results, after which comes the way to a person', async () => {
    const element = await asked('klub seniora');
    expect(seen(element)).to.not.contain('Może coś z tego pomoże');
    const person = one(element, 'heading', 'Zapytaj człowieka');
    const results = element.shadowRoot?.querySelector('[part~=results]') as Element;
    expect(person.compareDocumentPosition(results) & Node.DOCUMENT_POSITION_PRECEDING).to.be.greaterThan(0);
  });
});

describe("cus-service-search: a municipality's own words", () => {
  const warnings = heardWarnings();
  const own = {
    concepts: [{ id: 'rower', phrases: ['dętka', 'popływać wpław'], services: ['klub seniora'] }],
  };

  async function withWords(thesaurus: string, src?: string): Promise<CusServiceSearch> {
    return settled(
      await fixture<CusServiceSearch>(
        html`<cus-service-search
          src=${src ?? (await fault({ body: SERVICES })).url}
          thesaurus=${thesaurus}
        ></cus-service-search>`,
      ),
    );
  }

  it('lead to its services', async () => {
    const element = await withWords((await fault({ body: own })).url);
    await ask(element, 'pękła dętka');
    expect(titles(element)[0]).to.equal('Klub seniora');
    await ask(element, 'wolontariat');
    expect(titles(element)[0]).to.equal('Wolontariat szkolny');
    expect(warnings).to.have.length(0);
  });

  it('are taken from the region around, and followed live', async () => {
    const src = (await fault({ body: SERVICES })).url;
    const words = (await fault({ body: own })).url;
    const region = await fixture(
      html`<cus-okienko thesaurus=${words}
        ><cus-service-search src=${src}></cus-service-search
      ></cus-okienko>`,
    );
    const element = await settled(region.querySelector('cus-service-search') as CusServiceSearch);
    await ask(element, 'dętka');
    expect(titles(element)).to.deep.equal(['Klub seniora']);
    region.removeAttribute('thesaurus');
    await waitUntil(() => titles(element).length === 0, 'the words are gone');
    region.setAttribute('thesaurus', words);
    await waitUntil(() => titles(element).length === 1, 'the words are back');
  });

  for (const [name, behaviour] of [
    ['404', { status: 404 }],
    ['HTML', { kind: 'html' }],
    ['half a JSON', { kind: 'half', body: own }],
    ['a lost connection', { kind: 'reset' }],
  ] as const) {
    it(`${name}: the search works without them, and says so once to the webmaster`, async () => {
      const file = await fault(behaviour);
      const element = await withWords(file.url);
      await ask(element, 'klub seniora');
      expect(titles(element)[0]).to.equal('Klub seniora');
      expect(seen(element)).to.not.contain('Nie udało się');
      expect(warnings.map(String).join('\n')).to.contain(file.url);
      expect(warnings).to.have.length(1);
    });
  }

  for (const [name, body] of [
    ['a list', []],
    ['another shape', { concepts: 'x' }],
    ['rubbish inside', { concepts: [null, 7, { id: 'a', phrases: [1, null, '*'], services: {} }] }],
    [
      'prototypes',
      JSON.parse('{"concepts":[{"id":"__proto__","phrases":["klub"],"services":["__proto__"]}]}') as object,
    ],
  ] as const) {
    it(`${name}: the search works`, async () => {
      const element = await withWords((await fault({ body })).url);
      await ask(element, 'klub seniora');
      expect(titles(element)[0]).to.equal('Klub seniora');
    });
  }

  it('an address that is none: the search works, and says so once', async () => {
    const element = await withWords('javascript:alert(1)');
    await ask(element, 'klub seniora');
    expect(titles(element)[0]).to.equal('Klub seniora');
    expect(warnings).to.have.length(1);
  });

  it('that never come hold nobody up for long', async () => {
    const file = await fault({ hold: true });
    const element = await withWords(file.url);
    await ask(element, 'klub seniora');
    expect(titles(element)[0]).to.equal('Klub seniora');
    await file.set({ body: own });
  });
});
