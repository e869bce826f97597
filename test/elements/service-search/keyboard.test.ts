import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { CusServiceSearch } from '../../../src/elements/service-search/service-search.js';
import { fault } from '../../helpers/faults.js';
import { all, deep, focused, nameOf, one, roleOf } from '../../helpers/roles.js';
import {
  LAPY,
  SERVICES,
  countSaid,
  refreshedUntil,
  rendered,
  searchOver,
  settled,
  titles,
} from './support.js';

/** What Tab stops at, told apart from what only holds the focus by script. */
function stops(element: Element): Element[] {
  return [...deep(element.shadowRoot as ShadowRoot)].filter(
    (each) =>
      each.matches('a[href], button, input, summary, select, textarea') &&
      each.checkVisibility({ visibilityProperty: true }) &&
      !each.closest('details:not([open]) > :not(summary)'),
  );
}

const opaque = (colour: string) => colour !== 'transparent' && !/, 0\)$/.test(colour);

/** Whether the focus can be seen on the element, or on the frame around it. */
function ringed(element: Element): boolean {
  return [element, element.parentElement].some((each) => {
    if (!each) return false;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(each);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && opaque(outlineColor);
  });
}

const told = (element: Element | null) =>
  element ? `${roleOf(element) ?? element.localName} ${nameOf(element)}` : 'nothing';

async function press(element: CusServiceSearch, key: string): Promise<void> {
  await sendKeys({ press: key });
  await rendered(element);
}

/** A search between two buttons of the page. */
async function between(): Promise<{ element: CusServiceSearch; before: HTMLElement; after: HTMLElement }> {
  const page = await fixture<HTMLElement>(
    html`<div>
      <button>przed</button><cus-service-search src=${LAPY}></cus-service-search><button>po</button>
    </div>`,
  );
  const [before, after] = page.querySelectorAll('button') as unknown as [HTMLElement, HTMLElement];
  return {
    element: await settled(page.querySelector('cus-service-search') as CusServiceSearch),
    before,
    after,
  };
}

describe('cus-service-search: by keyboard alone', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  for (const width of [1280, 320]) {
    it(`goes through everything in order, sees the focus everywhere, and gets out: ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      const { element, before, after } = await between();
      const expected = stops(element);
      before.focus();
      for (const stop of expected) {
        await sendKeys({ press: 'Tab' });
        expect(told(focused())).to.equal(told(stop));
        expect(focused()).to.equal(stop);
        expect(ringed(stop), `ring of ${told(stop)}`).to.equal(true);
        const { top, bottom } = stop.getBoundingClientRect();
        expect(bottom > 0 && top < innerHeight, `${told(stop)} is on the screen`).to.equal(true);
      }
      await sendKeys({ press: 'Tab' });
      expect(focused()).to.equal(after);
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ up: 'Shift' });
      expect(focused()).to.equal(expected.at(-1));
    });
  }

  it('chooses a filter and takes it off, and never loses the focus', async () => {
    await setViewport({ width: 1280, height: 900 });
    const element = await searchOver(LAPY);
    const folded = all(element, 'summary').find(
      (summary) => !(summary.parentElement as HTMLDetailsElement).open,
    ) as HTMLElement;
    folded.focus();
    await press(element, 'Enter');
    await press(element, 'Tab');
    const box = focused() as HTMLInputElement;
    expect(box.closest('details')).to.equal(folded.parentElement);
    await press(element, 'Space');
    expect(box.checked).to.equal(true);
    expect(focused()).to.equal(box);
    expect(countSaid(element)).to.match(/^Znaleziono/);

    one(element, 'button', /^Usuń: /).focus();
    await press(element, 'Enter');
    expect(box.checked).to.equal(false);
    await waitUntil(
      () => focused()?.textContent?.trim() === countSaid(element),
      'the focus is on the number',
    );
    await press(element, 'Tab');
    expect(focused()?.closest('article, li')).to.not.equal(null);
  });

  it('stays at a service that a newer catalogue moves, and at the number found when it is gone', async () => {
    const source = await fault({ body: SERVICES });
    const element = await searchOver(source.url);
    const [club] = all(element, 'link', 'Klub seniora').concat(all(element, 'button', 'Klub seniora'));
    (club as HTMLElement).focus();
    const body = [{ ...SERVICES[2], id: 'dom', name: 'Dom sąsiedzki' }, ...SERVICES];
    const becomes = (services: object[]) =>
      refreshedUntil(
        element,
        () => titles(element).length === services.length,
        'the newer catalogue is shown',
      );
    await source.set({ body });
    await becomes(body);
    await rendered(element);
    expect(nameOf(focused() as Element)).to.equal('Klub seniora');
    const without = SERVICES.filter(({ id }) => id !== 'klub');
    await source.set({ body: without });
    await becomes(without);
    await rendered(element);
    expect(focused()?.textContent?.trim()).to.equal('Są tu 4 usługi');
  });

  it('keeps the place in a group whose other options appear', async () => {
    await setViewport({ width: 1280, height: 900 });
    const element = await searchOver(LAPY);
    const more = all(element, 'button', /^Pokaż jeszcze \d+$/)[0] as HTMLElement;
    const group = more.closest('details') as Element;
    const before = group.querySelectorAll('input').length;
    more.focus();
    await press(element, 'Enter');
    await waitUntil(() => focused() === group.querySelectorAll('input')[before], 'first new option');
  });

  it('opens the panel on a phone, and comes out of it at the number found', async () => {
    await setViewport({ width: 320, height: 800 });
    const element = await searchOver(LAPY);
    const button = one(element, 'button', 'Zawęź wyniki');
    button.focus();
    await press(element, 'Enter');
    expect(focused()).to.equal(button);
    await press(element, 'Tab');
    expect(focused()?.localName).to.equal('summary');
    one(element, 'button', /^Pokaż \d+ usług/).focus();
    await press(element, 'Enter');
    await waitUntil(
      () => focused()?.textContent?.trim() === countSaid(element),
      'the focus is on the number',
    );
  });

  it('empties the box and stays in it', async () => {
    const element = await searchOver(LAPY);
    one(element, 'combobox').focus();
    await sendKeys({ type: 'wolont' });
    await press(element, 'Escape');
    await press(element, 'Tab');
    expect(told(focused())).to.match(/Wyczyść/);
    await press(element, 'Enter');
    expect(focused()).to.equal(one(element, 'combobox'));
    expect(countSaid(element)).to.equal('Jest tu 28 usług');
  });
});

describe('cus-service-search: spacing that readers set for themselves (WCAG 1.4.12)', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  for (const width of [1280, 320]) {
    it(`cuts nothing off: ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      const element = await searchOver(LAPY);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      const roots = [element, ...deep(element.shadowRoot as ShadowRoot)].flatMap(
        (each) => each.shadowRoot ?? [],
      );
      for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      const cut = [...deep(element.shadowRoot as ShadowRoot)].filter(
        (each) =>
          each.clientWidth > 1 &&
          !each.matches('.visually-hidden, input') &&
          getComputedStyle(each).overflowX !== 'visible' &&
          (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1),
      );
      expect(cut.map(told)).to.deep.equal([]);
    });
  }
});
