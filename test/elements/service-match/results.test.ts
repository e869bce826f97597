import { expect, waitUntil } from '@open-wc/testing';
import type { CusServiceCard } from '../../../src/elements/service-card/service-card.js';
import { executeServerCommand } from '@web/test-runner-commands';
import { all, focused, one, seen } from '../../helpers/roles.js';
import {
  answer,
  answersShown,
  asked,
  drawn,
  names,
  opened,
  part,
  press,
  SERVICES,
  toResults,
  until,
  type Given,
} from './support.js';

async function list(given: Given = {}) {
  const all = await asked(given);
  await toResults(all.element);
  return all;
}

const many = (n: number) =>
  Array.from({ length: n }, (_, i) => ({
    ...SERVICES[i % SERVICES.length],
    id: `n${i}`,
    name: `Usługa ${i}`,
  }));

describe('cus-service-match: the list', () => {
  it('groups by verdict, with reasons, the question to ask and whom to ask', async () => {
    const { element } = await asked();
    await answer(element, 'Opieka nad bliską');
    await toResults(element);
    const check = part(element, 'ways')?.closest('section') as HTMLElement;
    expect(check.textContent).to.contain('Warto zapytać').and.to.contain('85 715 27 31');
    expect(seen(check)).to.contain('Zapytaj: „Czy ta usługa pomoże też w mojej sprawie?”');
    // the rest is folded
    const folded = element.shadowRoot?.querySelector('details.does-not-fit') as HTMLDetailsElement;
    expect(folded.open).to.equal(false);
    expect(names(element, 'does-not-fit')).to.deep.equal([]);
    folded.querySelector('summary')?.click();
    await waitUntil(() => names(element, 'does-not-fit').length === 2, 'unfolded');
    expect(seen(folded)).to.contain('Pomaga w innych sprawach');
  });

  it('shows hostile text of the catalogue as text', async () => {
    const { element } = await list({
      services: SERVICES.map((service) => ({
        ...service,
        name: `<img src=x onerror=alert(1)> ${service.id}`,
        service_areas: [{ id: 'x', name: '<b>Gmina</b> ${location}' }],
      })),
    });
    expect(seen(element)).to.contain('<img src=x onerror=alert(1)> senior').and.to.contain('${location}');
    for (const card of element.shadowRoot?.querySelectorAll('cus-service-card') ?? [])
      expect(card.shadowRoot?.querySelector('img, b')).to.equal(null);
    expect(element.shadowRoot?.querySelector('img, .reasons b')).to.equal(null);
  });

  it('shows ten at first, and goes on at the first of the next', async () => {
    const { element } = await list({ services: many(25) });
    expect(names(element, 'check')).to.have.length(10);
    await press(element, 'Pokaż jeszcze 10 usług');
    expect(names(element, 'check')).to.have.length(20);
    const next = element.shadowRoot?.querySelectorAll<CusServiceCard>('.check cus-service-card')[10];
    await waitUntil(() => element.shadowRoot?.activeElement === next, 'focus on the first new one');
  });

  it('opens a service in place and comes back to the same list and focus', async () => {
    const { element } = await list();
    const selected: string[] = [];
    element.addEventListener('cus-service-select', (event) =>
      selected.push((event as CustomEvent<{ id: string }>).detail.id),
    );
    await press(element, 'Opieka w domu');
    await waitUntil(() => element.shadowRoot?.querySelector('.opened cus-service-card'), 'opened');
    await drawn(element);
    expect(selected).to.deep.equal(['dom']);
    expect(all(element, 'heading', 'Lista propozycji')).to.have.length(0);
    await press(element, /Wróć do wyników/);
    await waitUntil(() => focused()?.textContent?.trim() === 'Opieka w domu', 'focus where it was');
    expect(one(element, 'heading', 'Lista propozycji')).to.be.ok;
  });

  it('lets the page open services itself, or gives links', async () => {
    const { element } = await list();
    element.addEventListener('cus-service-select', (event) => event.preventDefault(), { once: true });
    await press(element, 'Opieka w domu');
    expect(element.shadowRoot?.querySelector('.opened')).to.equal(null);
    const linked = await list({ serviceUrl: '/usluga/{id}' });
    expect(one(linked.element, 'link', 'Opieka w domu').getAttribute('href')).to.equal('/usluga/dom');
  });

  it('says what could still be told, and asks it', async () => {
    const { element } = await list();
    expect(seen(element)).to.contain('Będzie wtedy jasne, czy pasuje 1 usługa.');
    await press(element, 'Ile lat ma osoba, która potrzebuje pomocy?');
    await until(element, 'question');
    await answer(element, 'mniej niż 18 lat');
    await until(element, 'list-title');
    expect([...names(element, 'fits'), ...names(element, 'check')]).to.not.include(
      'Klub seniora w Brzozówce',
    );
  });

  it('leads to people when nothing fits at all', async () => {
    const { element, told } = await asked({
      services: ['a', 'b'].map((id, i) => ({ ...SERVICES[0], id, minimum_age: 60 + 10 * i })),
    });
    await answer(element, 'mniej niż 18 lat');
    await until(element, 'ask');
    expect(part(element, 'list-title')?.textContent).to.contain('Nie ma tu usługi');
    expect(seen(element)).to.contain('85 715 27 31').and.to.contain('nie ma dla Ciebie pomocy');
    expect(told.at(-1)?.counts).to.deep.equal({ fits: 0, check: 0, doesNotFit: 2 });
  });

  it('says it when answers contradict each other or a place is unknown', async () => {
    const { element } = await list({ place: 'Atlantyda' });
    expect(part(element, 'note')?.textContent).to.contain('Żadna usługa nie wymienia tego miejsca');
  });
});

describe('cus-service-match: states', () => {
  it('is loading, slow, and then there', async () => {
    const { fault } = await import('../../helpers/faults.js');
    const source = await fault({ hold: true, body: SERVICES });
    const { element } = await opened({ src: source.url });
    await until(element, 'note');
    expect(seen(element)).to.contain('Przygotowujemy pytania');
    await source.set({ body: SERVICES });
    await until(element, 'question');
  });

  it('fails with a way out, and tries again', async () => {
    const { fault } = await import('../../helpers/faults.js');
    const source = await fault({ status: 404, body: {} });
    const { element } = await opened({ src: source.url });
    await until(element, 'error');
    expect(part(element, 'ask')).to.be.ok;
    expect(one(element, 'button', 'Potrzebuję pomocy teraz')).to.be.ok;
    await source.set({ body: SERVICES });
    await press(element, 'Spróbuj ponownie');
    await until(element, 'question');
  });

  it('does not say that there are no services when only the organisations could be read', async () => {
    const { fault } = await import('../../helpers/faults.js');
    const source = await fault({ status: 404, body: {} });
    const { element } = await opened({ src: `${source.url} /demo/data/organizations.json?alone` });
    await until(element, 'error');
    expect(seen(element)).to.contain('Nie udało się wczytać usług').and.to.not.contain('Katalog jest pusty');
    await source.set({ body: SERVICES });
    await press(element, 'Spróbuj ponownie');
    await until(element, 'question');
  });

  it('has nothing to ask of an empty catalogue, and shows all of one that says too little', async () => {
    const empty = await opened({ services: [] });
    await until(empty.element, 'empty');
    expect(part(empty.element, 'ask')).to.be.ok;
    const bare = await opened({
      services: ['A', 'B'].map((id) => ({ id, name: `Usługa ${id}`, status: 'active' })),
    });
    await until(bare.element, 'list-title');
    expect(seen(bare.element)).to.contain('zbyt krótkie');
    expect(names(bare.element, 'check')).to.deep.equal(['Usługa A', 'Usługa B']);
    expect(bare.told, 'nobody has done anything').to.have.length(0);
  });

  it('says how old a saved catalogue is', async () => {
    const { fault } = await import('../../helpers/faults.js');
    const source = await fault({ body: SERVICES });
    const { element } = await asked({ src: source.url });
    await source.set({ status: 404, body: {} });
    const stale = () => {
      element.refresh();
      return seen(element).includes('Pokazujemy usługi zapisane');
    };
    await waitUntil(stale, 'the saved copy is called so', { interval: 300, timeout: 5000 });
    expect(part(element, 'question'), 'the conversation goes on').to.be.ok;
  });

  it('survives being removed while it loads and matches, and goes on where it was', async () => {
    const { element, region } = await opened();
    element.remove();
    region.append(element);
    await until(element, 'question');
    await answer(element, 'Samotność');
    part(element, 'next')?.click();
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    region.append(element);
    await until(element, 'question');
    expect(answersShown(element)).to.include('Sprawa: Samotność');
    await toResults(element);
    expect(names(element, 'check').length + names(element, 'fits').length).to.equal(2);
  });

  it('holds up no page with ten thousand services', async function () {
    this.timeout(40_000);
    const { element } = await opened({ services: many(10_000) });
    await waitUntil(() => part(element, 'question'), 'the first question', { timeout: 25_000 });
    const long: number[] = [];
    const observer = new PerformanceObserver((entries) =>
      entries.getEntries().forEach(({ duration }) => long.push(duration)),
    );
    observer.observe({ entryTypes: ['longtask'] });
    await answer(element, 'Samotność');
    await answer(element, '60 lat lub więcej');
    await toResults(element);
    observer.disconnect();

    expect(Math.max(0, ...long), 'longest task in ms').to.be.below(250);
  });
});

describe('cus-service-match: print', () => {
  afterEach(() => executeServerCommand('cdp-media', {}));

  it('prints the list with its date, the answers and the centre, and nothing to press', async () => {
    const { element } = await asked({ services: many(25) });
    await answer(element, 'Samotność');
    await toResults(element);
    const { print } = window;
    let printed = 0;
    window.print = () => void printed++;
    try {
      await press(element, 'Drukuj listę');
      await waitUntil(() => printed === 1, 'printed', { timeout: 5000 });
      await executeServerCommand('cdp-media', { media: 'print' });
      const text = seen(element);
      expect(text).to.contain('Lista propozycji z').and.to.contain('To podpowiedź, nie decyzja');
      expect(answersShown(element)).to.deep.equal(['Sprawa: Samotność']);
      expect(text).to.contain('85 715 27 31');
      expect(names(element, 'check').length, 'more than the ten on the screen').to.be.above(10);
      expect(
        all(element, 'button').filter((each) => each.getRootNode() === element.shadowRoot),
      ).to.have.length(0);
    } finally {
      window.print = print;
      dispatchEvent(new Event('afterprint'));
    }
  });
});
