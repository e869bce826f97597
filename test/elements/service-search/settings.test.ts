import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { CusOkienko } from '../../../src/elements/okienko/okienko.js';
import type { CusServiceSearch } from '../../../src/elements/service-search/service-search.js';
import { fault } from '../../helpers/faults.js';
import { all, nameOf, one, seen } from '../../helpers/roles.js';
import { heardWarnings } from '../../helpers/warnings.js';
import { KOSZALIN, LAPY, SERVICES, countSaid, rendered, settled, titles } from './support.js';

const inside = (region: Element) => region.querySelector('cus-service-search') as CusServiceSearch;

describe('cus-okienko', () => {
  it('gives settings to what it wraps; the own attribute wins', async () => {
    const region = await fixture<CusOkienko>(
      html`<cus-okienko src=${KOSZALIN}>
        <cus-service-search></cus-service-search>
        <cus-service-search src=${LAPY}></cus-service-search>
      </cus-okienko>`,
    );
    const [first, second] = [...region.querySelectorAll('cus-service-search')];
    expect(countSaid(await settled(first as CusServiceSearch))).to.equal('Są tu 92 usługi');
    expect(countSaid(await settled(second as CusServiceSearch))).to.equal('Jest tu 28 usług');
  });

  it('is followed live', async () => {
    const region = await fixture<CusOkienko>(
      html`<cus-okienko src=${LAPY}><cus-service-search></cus-service-search></cus-okienko>`,
    );
    const element = await settled(inside(region));
    region.setAttribute('src', KOSZALIN);
    await waitUntil(() => countSaid(element) === 'Są tu 92 usługi');
    region.setAttribute('theme', 'contrast');
    await waitUntil(() => element.shadowRoot?.querySelector('.theme-contrast'));
  });

  it('reaches through a shadow root of the page', async () => {
    const region = await fixture<CusOkienko>(html`<cus-okienko src=${LAPY}><div></div></cus-okienko>`);
    const root = (region.firstElementChild as HTMLElement).attachShadow({ mode: 'open' });
    const element = document.createElement('cus-service-search');
    root.append(element);
    expect(countSaid(await settled(element))).to.equal('Jest tu 28 usług');
  });

  it('replaces words, before and after the upgrade', async () => {
    const region = await fixture<CusOkienko>(
      html`<cus-okienko src=${LAPY} .messages=${{ pl: { search: { title: 'Czego potrzebujesz?' } } }}>
        <cus-service-search></cus-service-search>
      </cus-okienko>`,
    );
    const element = await settled(inside(region));
    one(element, 'heading', 'Czego potrzebujesz?');
    region.messages = { pl: { search: { title: 'Pomoc' } } };
    await rendered(element);
    one(element, 'heading', 'Pomoc');
    one(element, 'button', 'Szukaj');
  });
});

describe('share-url', () => {
  for (const [where, region, own, expected] of [
    ['around the search', 'https://example.org/u/{id}', undefined, 'https://example.org/u/kryzys'],
    ['on the search', undefined, 'https://example.org/s/{id}', 'https://example.org/s/kryzys'],
    [
      'on both: the own one',
      'https://a.example/{id}',
      'https://example.org/s/{id}',
      'https://example.org/s/kryzys',
    ],
  ] as const) {
    it(`${where}: is what the opened service gives to others`, async () => {
      let copied = '';
      const clipboard = { writeText: (text: string) => Promise.resolve(void (copied = text)) };
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
      const source = await fault({ body: SERVICES });
      const around = await fixture<CusOkienko>(
        html`<cus-okienko share-url=${ifDefined(region)}
          ><cus-service-search
            src=${source.url}
            query="interwencja kryzysowa"
            share-url=${ifDefined(own)}
          ></cus-service-search
        ></cus-okienko>`,
      );
      const element = await settled(inside(around));
      [...all(element, 'button'), ...all(element, 'link')]
        .find((each) => nameOf(each) === 'Interwencja kryzysowa')
        ?.click();
      await waitUntil(() => all(element, 'button', 'Kopiuj link').length === 1);
      one(element, 'button', 'Kopiuj link').click();
      await waitUntil(() => copied !== '');
      expect(copied).to.equal(expected);
      Reflect.deleteProperty(navigator, 'clipboard');
    });
  }
});

describe('the language', () => {
  for (const [lang, title, all28] of [
    ['uk', 'Чим ми можемо допомогти?', 'Тут є 28 послуг'],
    ['en-GB', 'How can we help?', 'There are 28 services here'],
    ['pl-PL', 'W czym możemy pomóc?', 'Jest tu 28 usług'],
    ['de', 'W czym możemy pomóc?', 'Jest tu 28 usług'],
  ]) {
    it(`${lang}: from the closest lang`, async () => {
      const region = await fixture(
        html`<div lang=${lang as string}><cus-service-search src=${LAPY}></cus-service-search></div>`,
      );
      const element = await settled(inside(region));
      await waitUntil(() => countSaid(element) === all28);
      one(element, 'heading', title);
    });
  }

  it('changes live, the names of terms too', async () => {
    const region = await fixture(
      html`<div lang="pl"><cus-service-search src=${LAPY}></cus-service-search></div>`,
    );
    const element = await settled(inside(region));
    const before = all(element, 'checkbox').map(nameOf);
    region.setAttribute('lang', 'uk');
    await waitUntil(() => seen(element).includes('Чим ми можемо допомогти?'));
    const after = all(element, 'checkbox').map(nameOf);
    expect(after).to.have.length(before.length);
    expect(after.every((name, i) => name !== before[i])).to.equal(true);
  });
});

describe('loading="lazy"', () => {
  it('asks for nothing until the element comes near the screen', async () => {
    const source = await fault({});
    const region = await fixture(
      html`<div>
        <p class="spacer"></p>
        <cus-service-search loading="lazy" src=${source.url}></cus-service-search>
      </div>`,
    );
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.spacer { height: 5000px }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const near = document.createElement('cus-service-search');
    near.loading = 'lazy';
    near.setAttribute('src', LAPY);
    region.prepend(near);
    await settled(near);
    expect((await source.told()).count).to.equal(0);
    inside(region.querySelector('p')?.parentElement as Element);
    (region.lastElementChild as HTMLElement).scrollIntoView();
    await settled(region.lastElementChild as CusServiceSearch);
    expect((await source.told()).count).to.equal(1);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });
});

describe('an attribute taken away', () => {
  const warnings = heardWarnings();

  // React and others take an attribute away where its value is undefined
  it('query, sync-url: the default is used, and everything goes on working', async () => {
    const element = await settled(
      await fixture<CusServiceSearch>(
        html`<cus-service-search src=${LAPY} query="klub seniora" sync-url="u"></cus-service-search>`,
      ),
    );
    element.removeAttribute('query');
    element.removeAttribute('sync-url');
    await rendered(element);
    expect(countSaid(element)).to.equal('Jest tu 28 usług');
    expect(all(element, 'button', 'Wyczyść pole')).to.have.length(0);
    element.shadowRoot?.querySelector<HTMLInputElement>('.option input')?.click();
    await waitUntil(() => /^Znaleziono \d/.test(countSaid(element)), 'a filter narrows');
    expect(
      [...new URLSearchParams(location.search).keys()].filter((key) => key.startsWith('u-')),
    ).to.deep.equal([]);
  });

  it('a query that is no text harms nothing', async () => {
    const element = await settled(
      await fixture<CusServiceSearch>(html`<cus-service-search src=${LAPY}></cus-service-search>`),
    );
    for (const wrong of [5, {}, null, undefined]) {
      element.query = wrong as unknown as string;
      await rendered(element);
      one(element, 'combobox');
    }
    expect(countSaid(element)).to.equal('Jest tu 28 usług');
  });

  for (const [name, value] of [
    ['provider', 'Nie ma takiego'],
    ['place', 'Atlantyda'],
  ] as const) {
    it(`${name}="${value}", which nobody in the catalogue is: says so to both, and blames no words`, async () => {
      const element = await fixture<CusServiceSearch>(
        html`<cus-service-search src=${LAPY}></cus-service-search>`,
      );
      element.setAttribute(name, value);
      await waitUntil(
        () => seen(element).includes('Nie ma tu jeszcze żadnych usług'),
        'said to the resident',
      );
      expect(seen(element)).to.not.contain('innymi słowami');
      expect(warnings.map(String).filter((text) => text.includes(value))).to.have.length(1);
      element.removeAttribute(name);
      await settled(element);
      expect(countSaid(element)).to.equal('Jest tu 28 usług');
    });
  }

  it('properties of a wrong type harm nothing', async () => {
    const element = await settled(
      await fixture<CusServiceSearch>(html`<cus-service-search src=${LAPY}></cus-service-search>`),
    );
    for (const wrong of [5, {}, [], true]) {
      Object.assign(element, { place: wrong, provider: wrong, areas: wrong, pageSize: wrong });
      await element.updateComplete;
      one(element, 'combobox');
    }
    Object.assign(element, { place: undefined, provider: undefined, areas: undefined });
    await settled(element);
    expect(countSaid(element)).to.equal('Jest tu 28 usług');
  });

  it('a number of results that is taken away is the default, and no fault', async () => {
    const element = await settled(
      await fixture<CusServiceSearch>(
        html`<cus-service-search src=${LAPY} page-size="3"></cus-service-search>`,
      ),
    );
    element.removeAttribute('page-size');
    await rendered(element);
    expect(titles(element)).to.have.length(10);
    expect(warnings).to.have.length(0);
  });
});
