import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import fc from 'fast-check';
import { validateUsage, type Service, type UsageReport } from '../../src/model/index.js';
import { countUsage } from '../../src/data/index.js';
import { sendUsage } from '../../src/data/usage.js';
import { use } from '../../src/elements/shared/usage.js';
import '../../src/define/okienko.js';
import '../../src/define/service-card.js';
import '../../src/define/service-search.js';
import type { CusServiceCard } from '../../src/elements/service-card/service-card.js';
import type { CusServiceSearch } from '../../src/elements/service-search/service-search.js';
import { fault } from '../helpers/faults.js';
import { ask, SERVICES as PLAIN, settled } from '../elements/service-search/support.js';

const API = 'https://api.example/api';

const term = (link_type: string, code: string) => ({
  link_type,
  taxonomy_term: { id: code, code, name: code },
});
/** The sample with areas. */
const SERVICES = PLAIN.map((service, i) => ({
  ...service,
  id: String(service.id),
  name: String(service.name),
  attributes: [
    term('area', i % 2 ? 'obszar:mieszkalnictwo' : 'obszar:pomoc-spoleczna'),
    term('life_situation', 'sytuacja:samotnosc'),
  ],
})) as unknown as Service[];
/** Something waits to be sent. */
const waits = async (): Promise<void> =>
  waitUntil(
    () =>
      (globalThis as unknown as Record<symbol, Map<string, number>>)[Symbol.for('okienko/1/usage')]!.size > 0,
  );

interface Sent {
  url: string;
  init: RequestInit;
  report: UsageReport;
}

/** What went out to the API, with the network in its place. */
let sent: Sent[] = [];
let fails = false;
const network = globalThis.fetch;
beforeEach(() => {
  sendUsage();
  sent = [];
  fails = false;
  globalThis.fetch = async (input, init = {}) => {
    const url = String(input instanceof Request ? input.url : input);
    if (!url.startsWith(API)) return network(input, init);
    if (!url.endsWith('/usage')) return new Response('{}', { status: 404 });
    sent.push({ url, init, report: JSON.parse(String(init.body)) as UsageReport });
    if (fails) throw new TypeError('offline');
    return new Response(null, { status: 204 });
  };
});
afterEach(() => {
  sendUsage();
  globalThis.fetch = network;
  for (const name of ['globalPrivacyControl', 'doNotTrack'] as const) Reflect.deleteProperty(navigator, name);
  Reflect.deleteProperty(document, 'visibilityState');
});

const leave = (): void => void dispatchEvent(new Event('pagehide'));
const says = (name: string, value: unknown): void =>
  void Object.defineProperty(navigator, name, { value, configurable: true });
/** Counts of all reports: `search obszar:zdrowie 2`. */
const counted = (): string[] =>
  sent
    .flatMap(({ report }) => report.counts)
    .map(({ event, category, count }) => `${event} ${category} ${count}`)
    .sort();

describe('usage counts', () => {
  it('are one batch, sent when the page goes, without cookies, referrer or identifier', () => {
    countUsage(API, 'search', ['obszar:zdrowie', 'obszar:zdrowie']);
    countUsage(`${API}`, 'search', ['obszar:zdrowie', 'sytuacja:samotnosc']);
    expect(sent).to.have.length(0);
    leave();
    leave();
    expect(sent).to.have.length(1);
    expect(sent[0]!.url).to.equal(`${API}/usage`);
    expect(sent[0]!.report).to.deep.equal({
      language: 'pl',
      host: location.hostname,
      counts: [
        { event: 'search', category: 'all', count: 2 },
        { event: 'search', category: 'obszar:zdrowie', count: 2 },
        { event: 'search', category: 'sytuacja:samotnosc', count: 1 },
      ],
    });
    const { keepalive, credentials, referrerPolicy, headers } = sent[0]!.init;
    expect({ keepalive, credentials, referrerPolicy, headers }).to.deep.equal({
      keepalive: true,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { 'content-type': 'application/json' },
    });
  });

  it('are sent when the page is hidden', () => {
    countUsage(API, 'opened', []);
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    expect(sent).to.have.length(0);
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    expect(counted()).to.deep.equal(['opened all 1']);
  });

  it('of another copy of the library go with them, once', async () => {
    const copy = '../../src/data/usage.ts?copy';
    const other = (await import(copy)) as typeof import('../../src/data/usage.js');
    expect(other.countUsage).not.to.equal(countUsage);
    countUsage(API, 'search', []);
    other.countUsage(API, 'search', []);
    leave();
    expect(counted()).to.deep.equal(['search all 2']);
  });

  it('store nothing on the device', () => {
    const before = [localStorage.length, sessionStorage.length, document.cookie];
    countUsage(API, 'search', ['obszar:zdrowie']);
    leave();
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal(before);
  });

  for (const [name, value] of [
    ['globalPrivacyControl', true],
    ['doNotTrack', '1'],
  ] as const)
    it(`are none where ${name} says so`, () => {
      says(name, value);
      countUsage(API, 'search', ['obszar:zdrowie']);
      leave();
      expect(sent).to.have.length(0);
    });

  it('that do not arrive are forgotten, and nobody hears of it', async () => {
    fails = true;
    countUsage(API, 'search', []);
    leave();
    await Promise.resolve();
    fails = false;
    countUsage('::no address', 'search', []);
    leave();
    expect(sent).to.have.length(1);
  });

  it('are split by language and address, with at most 100 in a report of at most 16 kB', () => {
    const codes = Array.from({ length: 260 }, (_, i) => `sytuacja:${'a'.repeat(70)}-${i}`);
    for (const code of codes) countUsage(API, 'search', [code], 'uk');
    countUsage(`${API}/`, 'search', [], 'pl');
    leave();
    for (const { report, init } of sent) {
      expect(validateUsage(report).problems).to.equal(undefined);
      expect(String(init.body).length).to.be.below(16_000);
    }
    const all = sent.flatMap(({ report }) => report.counts);
    expect(all.filter(({ category }) => category !== 'all')).to.have.length(260);
    const searches = all
      .filter(({ category }) => category === 'all')
      .reduce((sum, { count }) => sum + count, 0);
    expect(searches).to.equal(261);
  });

  it('of a screen that is never put away are sent all the same', () => {
    for (let i = 0; i < 40; i += 1) countUsage(API, 'search', []);
    expect(counted()).to.deep.equal(['search all 40']);
  });

  it('have room for codes only, whatever is given as a category', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('mama złamała nogę', '90010112345', 'Obszar:x'))),
        (words) => {
          sent = [];
          countUsage(API, 'unanswered', words);
          leave();
          expect(counted()).to.deep.equal(['unanswered all 1']);
        },
      ),
      { numRuns: 100, seed: 20_261_122 },
    );
  });
});

/** A search over the sample with an API; what it counts goes into `sent`. */
async function search(attributes: Record<string, string> = {}): Promise<CusServiceSearch> {
  const source = await fault({ body: SERVICES });
  const element = await fixture<CusServiceSearch>(
    html`<cus-service-search api=${API} src=${source.url}></cus-service-search>`,
  );
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await settled(element);
  return element;
}

/** A person asks and waits for the answer; then the page goes. */
async function counts(element: CusServiceSearch, query: string): Promise<string[]> {
  sent = [];
  await ask(element, query);
  element.shadowRoot!.querySelector('form')!.requestSubmit();
  // the code that counts is loaded, and told of the search
  await import('../../src/elements/shared/usage.js');
  await new Promise((later) => setTimeout(later));
  leave();
  return counted();
}

describe('usage counts of the elements', () => {
  it('a search: what was recognised, and the areas of what answers best', async () => {
    const found = await counts(await search(), 'jestem samotna');
    expect(found).to.contain('search all 1');
    expect(found).to.contain('search sytuacja:samotnosc 1');
    expect(found.some((each) => each.startsWith('search obszar:'))).to.equal(true);
    expect(found.some((each) => each.startsWith('unanswered'))).to.equal(false);
  });

  it('a danger: its kind, when the box is shown', async () => {
    const kinds = (found: string[]) => found.filter((each) => each.startsWith('urgent'));
    expect(kinds(await counts(await search(), 'mąż mnie bije'))).to.deep.equal([
      'urgent all 1',
      'urgent urgent:violence 1',
    ]);
    expect(kinds(await counts(await search({ urgent: 'off' }), 'mąż mnie bije'))).to.deep.equal([]);
  });

  it('a search without an answer: by what was recognised only', async () => {
    expect(await counts(await search(), 'qwxzvy brzdęk')).to.deep.equal(['search all 1', 'unanswered all 1']);
  });

  it('the same again, and typing on, count once', async () => {
    const element = await search();
    await ask(element, 'sam');
    await ask(element, 'samotn');
    const found = await counts(element, 'samotność');
    expect(found.filter((each) => each === 'search all 1')).to.have.length(1);
    expect(await counts(element, 'samotność')).to.deep.equal([]);
  });

  it('without an API nothing is counted', async () => {
    const element = await search();
    element.removeAttribute('api');
    expect(await counts(element, 'samotność')).to.deep.equal([]);
  });

  it('nothing typed leaves the page, whatever it is', async () => {
    const element = await search();
    const hostile = [
      'obszar:zdrowie',
      'sytuacja:jan-kowalski',
      'Jan Kowalski, 90010112345, ul. Długa 5',
      'jan.kowalski@example.org 600 700 800',
      '"}],"query":"x',
      'urgent:nowak samotność Nowak',
      '<img src=x onerror=alert(1)>',
      'przemoc wobec Anny z Łap',
    ];
    const known = /^(all|(obszar|sytuacja|urgent):[a-z-]+)$/;
    for (const query of hostile) {
      await counts(element, query);
      for (const { report, init } of sent) {
        expect(validateUsage(report).problems).to.equal(undefined);
        expect(Object.keys(report).sort()).to.deep.equal(['counts', 'host', 'language']);
        for (const { category } of report.counts) expect(category).to.match(known);
        expect(String(init.body)).not.to.match(
          /kowalski|nowak|anny|łap|90010112345|600|example\.org|alert|query/i,
        );
      }
    }
  });

  it('a service opened: its areas, once for the card that shows it', async () => {
    const service = SERVICES[0]!;
    const card = await fixture<CusServiceCard>(
      html`<cus-service-card api=${API} variant="full" .service=${service}></cus-service-card>`,
    );
    const later = async (): Promise<void> => new Promise((done) => setTimeout(done, 20));
    await waits();
    // the catalogue came anew
    card.service = { ...service };
    await card.updateComplete;
    await later();
    leave();
    expect(counted()).to.deep.equal(['opened all 1', 'opened obszar:pomoc-spoleczna 1']);
    // a compact card in a list is not opened
    sent = [];
    await fixture(html`<cus-service-card api=${API} .service=${service}></cus-service-card>`);
    await later();
    leave();
    expect(counted()).to.deep.equal([]);
  });

  it('a completed match: each area of what fits once', () => {
    use({}, API, 'uk', { matched: SERVICES.slice(0, 3) });
    use({}, API, 'uk', { matched: [] });
    leave();
    expect(counted()).to.deep.equal([
      'matched all 1',
      'matched obszar:mieszkalnictwo 1',
      'matched obszar:pomoc-spoleczna 1',
    ]);
    expect(sent[0]!.report.language).to.equal('uk');
  });
});
