import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { CusSearchDetail } from '../../../src/elements/service-search/service-search.js';
import { fault } from '../../helpers/faults.js';
import { all, focused, nameOf, one, seen } from '../../helpers/roles.js';
import { KOSZALIN, LAPY, ask, countSaid, rendered, searchOver, settled, titles } from './support.js';

async function type(element: Awaited<ReturnType<typeof searchOver>>, text: string): Promise<void> {
  one(element, 'combobox').focus();
  await sendKeys({ type: text });
  await rendered(element);
  await settled(element);
}

describe('cus-service-search: finding', () => {
  it('shows the whole catalogue before anything is typed', async () => {
    const element = await searchOver(LAPY);
    expect(countSaid(element)).to.equal('Jest tu 28 usług');
    expect(titles(element)).to.have.length(10);
  });

  for (const [query, expected] of [
    ['wozek inwalidzki', /Wypożyczalnia sprzętu rehabilitacyjnego/],
    ['psycholog', /Poradnictwo psychologiczne/],
    ['wolontariusz', /Klub Wolontariusza/],
  ] as const) {
    it(`finds a real service for „${query}”`, async () => {
      const element = await searchOver(LAPY);
      await type(element, query);
      expect(titles(element).slice(0, 3).join('\n')).to.match(expected);
    });
  }

  for (const [n, text] of [
    [1, 'Jest tu 1 usługa'],
    [2, 'Są tu 2 usługi'],
    [5, 'Jest tu 5 usług'],
    [12, 'Jest tu 12 usług'],
    [22, 'Są tu 22 usługi'],
    [25, 'Jest tu 25 usług'],
  ] as const) {
    it(`says the number in the right Polish form: ${n}`, async () => {
      const body = Array.from({ length: n }, (_, i) => ({
        id: `s${i}`,
        name: `Usługa ${i}`,
        status: 'active',
      }));
      const source = await fault({ body });
      expect(countSaid(await searchOver(source.url))).to.equal(text);
    });
  }

  it('announces the number politely, once typing rests', async () => {
    const element = await searchOver(LAPY);
    await type(element, 'wozek');
    const status = one(element, 'status');
    await waitUntil(() => /Znaleziono \d+ usług/.test(status.textContent ?? ''), 'the number is announced', {
      timeout: 3000,
    });
  });

  it('tells the page what was searched for, after a person searched', async () => {
    const element = await searchOver(LAPY);
    let events = 0;
    element.addEventListener('cus-search', () => (events += 1));
    element.query = 'senior';
    await rendered(element);
    expect(events, 'a property set by the page is no act of a person').to.equal(0);
    setTimeout(() => one(element, 'button', 'Szukaj').click());
    const event = (await oneEvent(element, 'cus-search')) as CustomEvent<CusSearchDetail>;
    expect(event.detail.query).to.equal('senior');
    expect(event.detail.total).to.be.greaterThan(0);
    expect(event.composed && event.bubbles).to.equal(true);
  });

  it('shows more, and puts the focus on the first new result', async () => {
    const element = await searchOver(LAPY);
    one(element, 'button', 'Pokaż jeszcze 10 usług').click();
    await rendered(element);
    await waitUntil(() => titles(element).length === 20);
    await waitUntil(() => nameOf(focused() ?? document.body).includes(titles(element)[10] ?? '?'));
    expect(seen(element)).to.contain('Pokazano 20 z 28');
    one(element, 'button', 'Pokaż jeszcze 8 usług');
  });

  it('says so when nothing is found, with a way to a person', async () => {
    const element = await searchOver(LAPY);
    await type(element, 'xqzvw kwmpf');
    expect(countSaid(element)).to.equal('Nie znaleziono usług');
    expect(seen(element))
      .to.contain('Nie znaleźliśmy usługi o takich słowach')
      .and.to.contain('Zapytaj człowieka');
    expect(all(element, 'button', 'Zawęź wyniki'), 'what is not found cannot be narrowed').to.deep.equal([]);
    expect(seen(element)).to.not.contain('Zawęź wyniki');
    await ask(element, 'opieka');
    expect(seen(element)).to.contain('Zawęź wyniki');
  });

  it('takes nonsense of every kind without an exception', async () => {
    const element = await searchOver(LAPY);
    for (const query of [
      '(',
      '[a-',
      '\\',
      '💊💊',
      '\u202Eabc',
      '\u0000',
      'a'.repeat(10_000),
      '<script>',
      '%00',
      'ﬁ',
    ]) {
      await ask(element, query);
      expect(countSaid(element)).to.not.equal('');
    }
  });
});

describe('cus-service-search: suggestions', () => {
  it('follow the combobox pattern by keyboard', async () => {
    const element = await searchOver(LAPY);
    await type(element, 'wolont');
    const box = one(element, 'combobox');
    expect(box.getAttribute('aria-expanded')).to.equal('true');
    const options = all(element, 'option');
    expect(options.length).to.be.greaterThan(0);
    expect(box.hasAttribute('aria-activedescendant')).to.equal(false);

    await sendKeys({ press: 'ArrowDown' });
    await rendered(element);
    expect(box.getAttribute('aria-activedescendant')).to.equal(options[0]?.id);
    expect(options[0]?.getAttribute('aria-selected')).to.equal('true');
    await sendKeys({ press: 'ArrowUp' });
    await rendered(element);
    expect(box.getAttribute('aria-activedescendant')).to.equal(options.at(-1)?.id);

    await sendKeys({ press: 'Escape' });
    await rendered(element);
    expect(box.getAttribute('aria-expanded')).to.equal('false');
    expect(all(element, 'option')).to.have.length(0);
    expect(focused()).to.equal(box);
    expect((box as HTMLInputElement).value).to.equal('wolont');
  });

  it('open the service that is taken with Enter', async () => {
    const element = await searchOver(LAPY);
    await type(element, 'wypożyczalnia');
    await sendKeys({ press: 'ArrowDown' });
    setTimeout(() => void sendKeys({ press: 'Enter' }));
    const event = (await oneEvent(element, 'cus-service-select')) as CustomEvent<{
      service: { name: string };
    }>;
    expect(event.detail.service.name).to.equal('Wypożyczalnia sprzętu rehabilitacyjnego');
    await waitUntil(() => all(element, 'button', /Wróć do wyników/).length === 1);
  });

  it('close when the box is left', async () => {
    const element = await searchOver(LAPY);
    await type(element, 'wolont');
    await sendKeys({ press: 'Tab' });
    await rendered(element);
    expect(all(element, 'option')).to.have.length(0);
  });
});

describe('cus-service-search: filters', () => {
  before(() => setViewport({ width: 1280, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('are folded behind a button where there is little room', async () => {
    await setViewport({ width: 400, height: 800 });
    const element = await searchOver(LAPY);
    expect(all(element, 'checkbox')).to.have.length(0);
    const button = one(element, 'button', 'Zawęź wyniki');
    button.click();
    await rendered(element);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    all(element, 'checkbox')[0]?.click();
    await rendered(element);
    one(element, 'button', 'Zawęź wyniki (wybrano 1)');
    one(element, 'button', /^Pokaż \d+ usług/).click();
    await rendered(element);
    expect(all(element, 'checkbox')).to.have.length(0);
    await setViewport({ width: 1280, height: 900 });
  });

  it('narrow the list, show their counts, and can be taken off one by one', async () => {
    const element = await searchOver(LAPY);
    const boxes = all(element, 'checkbox');
    expect(boxes.length).to.be.greaterThan(4);
    const first = boxes[0] as HTMLInputElement;
    const count = Number(first.closest('label')?.querySelector('.option-count')?.textContent);
    first.click();
    await rendered(element);
    expect(countSaid(element)).to.contain(String(count));
    const remove = one(element, 'button', /^Usuń: /);
    remove.click();
    await rendered(element);
    expect(countSaid(element)).to.equal('Jest tu 28 usług');
    expect(first.checked).to.equal(false);
  });

  it('never call a service free that does not say so', async () => {
    const element = await searchOver(LAPY);
    for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
    one(element, 'checkbox', /Tylko bezpłatne/).click();
    await rendered(element);
    expect(titles(element)).to.have.length(4);
  });

  it('of a page are fixed and not offered', async () => {
    const element = await searchOver(`${LAPY} ${KOSZALIN}`);
    expect(countSaid(element)).to.equal('Jest tu 120 usług');
    element.place = 'Miasto Koszalin';
    element.areas = 'obszar:niepelnosprawnosc';
    await rendered(element);
    const scoped = Number(/\d+/.exec(countSaid(element))?.[0]);
    expect(scoped).to.be.greaterThan(0).and.lessThan(92);
    for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
    expect(all(element, 'summary').map(nameOf)).to.not.include('Obszar usług').and.to.not.include('Gdzie');
  });
});

describe('cus-service-search: a service in place', () => {
  it('opens in full, and goes back to the same results and focus', async () => {
    const element = await searchOver(LAPY);
    await type(element, 'wozek inwalidzki');
    await sendKeys({ press: 'Escape' });
    const before = titles(element);
    const opener = (): HTMLElement =>
      [...all(element, 'button', before[0]), ...all(element, 'link', before[0])][0] as HTMLElement;
    opener().focus();
    await sendKeys({ press: 'Enter' });
    await rendered(element);
    await waitUntil(() => focused()?.textContent?.includes(before[0] as string), 'the heading has the focus');
    expect(titles(element)).to.deep.equal([before[0]]);
    expect(seen(element)).to.contain('Jakie dokumenty przygotować?');

    one(element, 'button', /Wróć do wyników/).click();
    await rendered(element);
    await waitUntil(() => focused() === opener(), 'the focus is where it was');
    expect(titles(element)).to.deep.equal(before);
    expect((one(element, 'combobox') as HTMLInputElement).value).to.equal('wozek inwalidzki');
  });

  it('leaves the page the last word', async () => {
    const element = await searchOver(LAPY);
    element.addEventListener('cus-service-select', (event) => event.preventDefault());
    const title = titles(element)[0] as string;
    [...all(element, 'button', title), ...all(element, 'link', title)][0]?.click();
    await rendered(element);
    expect(titles(element)).to.have.length(10);
  });

  it('makes links of results with service-url', async () => {
    const element = await searchOver(LAPY);
    element.serviceUrl = '/usluga/{id}';
    await rendered(element);
    const link = all(element, 'link')[0] as HTMLAnchorElement;
    expect(link.getAttribute('href')).to.match(/^\/usluga\/lapy%2F/);
  });

  it('half a letter in an id harms no link', async () => {
    const source = await fault({ body: [{ id: 'a\ud800b', name: 'Nocleg', status: 'active' }] });
    const element = await searchOver(source.url);
    element.serviceUrl = '/usluga/{id}';
    await rendered(element);
    expect(one(element, 'link', 'Nocleg').getAttribute('href')).to.equal('/usluga/ab');
  });
});
