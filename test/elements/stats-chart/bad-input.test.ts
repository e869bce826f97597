import { expect, fixture, html } from '@open-wc/testing';
import { openStatistics } from '../../../src/data/index.js';
import type { CusStatsChart } from '../../../src/elements/stats-chart/stats-chart.js';
import { fault } from '../../helpers/faults.js';
import { heardWarnings } from '../../helpers/warnings.js';
import { one, seen } from '../../helpers/roles.js';
import { chart, chartOf, find, points, said, settled, STATISTICS, values } from './support.js';

const with_ = (part: object) => ({ ...STATISTICS, ...part });
const drawn = (element: CusStatsChart): string =>
  [...(element.shadowRoot?.querySelectorAll('svg *') ?? [])]
    .flatMap((each) => [...each.attributes].map(({ value }) => value))
    .join(' ');

describe('cus-stats-chart: bad input', () => {
  const warnings = heardWarnings();

  it('a missing month is a gap, a negative number and a text are nothing, never a zero', async () => {
    const element = await chartOf(
      with_({
        periods: ['2026-01-01', '2026-02-01', '2026-05-01'],
        sought: { series: [{ code: 'all', values: [{ value: 10 }, { value: -5 }, { value: 'NaN' }] }] },
      }),
      { kind: 'sought', period: 'all' },
    );
    expect(points(element)).to.deep.equal([
      'styczeń 2026: 10 wyszukań',
      'luty 2026: brak danych',
      'marzec 2026: brak danych',
      'kwiecień 2026: brak danych',
      'maj 2026: brak danych',
    ]);
    expect(drawn(element)).not.to.match(/NaN|undefined|Infinity/);
    expect(String(warnings[0]?.[0])).to.contain('problem(s) in the statistics');
  });

  for (const [name, series] of Object.entries({
    'one value': [{ code: 'all', values: values(15) }],
    'only zeros': [{ code: 'all', values: values(0) }],
  }))
    for (const period of ['all', 'last'])
      it(`${name}, period ${period}: drawn without a broken attribute`, async () => {
        const more = [...series, ...series.map((one) => ({ ...one, code: 'obszar:kultura' }))];
        const element = await chartOf(with_({ periods: ['2026-05-01'], sought: { series: more } }), {
          kind: 'sought',
          period,
        });
        expect(points(element).length).to.equal(1);
        expect(drawn(element)).not.to.match(/NaN|undefined|Infinity/);
      });

  for (const [name, hidden] of Object.entries({ 'everything hidden': values(null), 'nothing known': [null] }))
    for (const period of ['all', 'last'])
      it(`${name}, period ${period}: says so instead of drawing empty bars`, async () => {
        const series = ['all', 'obszar:kultura', 'obszar:zdrowie'].map((code) => ({ code, values: hidden }));
        const statistics = with_({ periods: ['2026-05-01'], sought: { series } });
        const element = await chartOf(statistics, { kind: 'sought', period });
        expect(points(element)).to.deep.equal([]);
        expect(said(element, 'empty')).to.match(
          /^Jeszcze nie ma liczb, które można pokazać Pojawią się, gdy/,
        );
        expect(said(element, 'heading')).to.match(/^Czego szukano/);
      });

  it('a month in which all is hidden is told apart from there being nothing at all', async () => {
    const series = [{ code: 'obszar:kultura', values: values(null, 30, 10) }];
    const element = await chartOf(with_({ sought: { series } }), { kind: 'sought', period: '2026-03' });
    expect(said(element, 'empty')).to.equal('W marcu 2026 wszystkie liczby są za małe, żeby je pokazać.');
  });

  it('of several charts that failed each says which it is, to the eye and to the ear', async () => {
    const { url } = await fault({ status: 500 });
    for (const [kind, period, title] of [
      ['matched', 'last', 'Jakie usługi pasowały'],
      ['sought', 'all', 'Czego szukano: zmiany w czasie'],
    ]) {
      const element = await chart(url, { kind: kind ?? '', period: period ?? '' });
      expect(said(element, 'heading')).to.equal(title);
      expect(find(element, '[role=status]').textContent?.trim()).to.equal(
        `${title}. Nie udało się wczytać statystyk`,
      );
    }
  });

  it('10,000 values: drawn, and still read one by one', async () => {
    const periods = Array.from({ length: 10_000 }, (_, i) =>
      new Date(Date.UTC(2000, 0, 3 + 7 * i)).toISOString().slice(0, 10),
    );
    const series = [{ code: 'all', values: periods.map((_, i) => ({ value: (i * 7919) % 1000 })) }];
    const element = await chartOf(with_({ interval: 'week', periods, sought: { series } }), {
      kind: 'sought',
      period: 'all',
    });
    expect(element.shadowRoot?.querySelectorAll('svg *').length).to.be.lessThan(300);
    find(element, '.point[tabindex="0"]').focus();
    const { activeElement } = element.shadowRoot as ShadowRoot;
    // the calendar of a source ends in 2100
    const last = Number(activeElement?.getAttribute('aria-setsize'));
    expect(last).to.be.greaterThan(5_000);
    expect(activeElement?.getAttribute('aria-posinset')).to.equal(`${last}`);
    activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
    await element.updateComplete;
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement?.getAttribute('aria-posinset')).to.equal(`${last - 1}`);
    one(element, 'button', 'Pokaż tabelę').click();
    await element.updateComplete;
    expect(element.shadowRoot?.querySelectorAll('tbody tr').length).to.equal(200);
  });

  it('weeks over the change of the clocks stay weeks', async () => {
    const periods = ['2026-03-16', '2026-03-23', '2026-03-30', '2026-04-06'];
    const series = [{ code: 'all', values: values(5, 10, 15, 20) }];
    const element = await chartOf(with_({ interval: 'week', periods, sought: { series } }), {
      kind: 'sought',
      period: 'all',
    });
    expect(points(element)).to.deep.equal([
      'tydzień od 16 marca 2026: 5 wyszukań',
      'tydzień od 23 marca 2026: 10 wyszukań',
      'tydzień od 30 marca 2026: 15 wyszukań',
      'tydzień od 6 kwietnia 2026: 20 wyszukań',
    ]);
  });

  it('a time zone that does not exist breaks nothing', async () => {
    const element = await chartOf(with_({ time_zone: 'Europa/Łapy' }), { kind: 'sought' });
    expect(said(element, 'notes')).to.contain('Stan na 1 czerwca 2026');
  });

  it('hostile names are texts, and a name without an end is cut', async () => {
    const name = `<img src=x onerror=alert(1)>${'a'.repeat(280)}`;
    const element = await chartOf(
      with_({ periods: ['2026-05-01'], sought: { series: [{ code: 'x', name, values: values(10) }] } }),
      { kind: 'sought' },
    );
    expect(element.shadowRoot?.querySelector('img')).to.equal(null);
    expect(find(element, '.label').textContent).to.contain('<img');
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
  });

  it('sample data are called so, wherever they stand', async () => {
    const element = await chartOf(with_({ example: true }), { kind: 'persons' });
    expect(seen(element)).to.contain('To są dane przykładowe');
  });

  it('without any number it says so, without a source too', async () => {
    const empty = await chartOf(with_({ periods: [], sought: { series: [] } }), { kind: 'sought' });
    expect(said(empty, 'empty')).to.contain('Nie ma tu jeszcze żadnych liczb');
    const none = await fixture<CusStatsChart>(html`<cus-stats-chart></cus-stats-chart>`);
    expect(said(await settled(none), 'error')).to.contain('nie mówi, skąd wziąć statystyki');
  });

  it('a kind that is none is told to the webmaster, and a person chooses', async () => {
    const element = await chartOf(STATISTICS, { kind: 'pogoda' });
    expect(find(element, '#kind')).to.be.instanceOf(HTMLSelectElement);
    expect(String(warnings[0]?.[0])).to.contain('kind="pogoda"');
  });

  for (const [name, behaviour] of Object.entries({
    'an error of the server': { status: 500 },
    HTML: { kind: 'html' as const },
    'something else': { body: { services: [] } },
    'half a file': { kind: 'half' as const },
  }))
    it(`${name}: says so, and a retry helps`, async () => {
      const resource = await fault(behaviour);
      const element = await chart(resource.url, { kind: 'sought' });
      expect(said(element, 'error')).to.contain('Nie udało się wczytać statystyk');
      await resource.set({ kind: 'json', status: 200, body: STATISTICS });
      one(element, 'button', 'Spróbuj ponownie').click();
      await new Promise((resolve) => setTimeout(resolve, 100));
      await settled(element);
      expect(points(element).length).to.equal(4);
    });

  it('errors are typed', async () => {
    const { url } = await fault({ status: 503 });
    const error = await openStatistics(url).catch((cause: unknown) => cause);
    expect(error).to.include({ name: 'CusHttpError', status: 503 });
    expect(await openStatistics('ftp://x').catch((cause: unknown) => cause)).to.include({
      code: 'invalid-source',
    });
  });

  it('several charts on a page ask once', async () => {
    const resource = await fault({ body: STATISTICS });
    const region = await fixture(
      html`<cus-okienko api=${resource.base} src="/catalogue.json">
        <cus-stats-chart kind="sought"></cus-stats-chart>
        <cus-stats-chart kind="persons"></cus-stats-chart>
        <cus-stats-chart kind="providers"></cus-stats-chart>
      </cus-okienko>`,
    );
    const charts = [...region.querySelectorAll('cus-stats-chart')] as CusStatsChart[];
    await Promise.all(charts.map(settled));
    const { requests } = await resource.told();
    expect(requests).to.deep.equal(['/statistics?interval=month']);
  });
});
