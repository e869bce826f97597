import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CusChartSelectDetail } from '../../../src/elements/stats-chart/stats-chart.js';
import { heardWarnings } from '../../helpers/warnings.js';
import { all, focused, one } from '../../helpers/roles.js';
import { chartOf, choose, find, points, rows, said, STATISTICS } from './support.js';

describe('cus-stats-chart', () => {
  const warnings = heardWarnings();

  it('shows the categories of the newest period, the largest first, hidden ones named and last', async () => {
    const element = await chartOf(STATISTICS, { kind: 'sought' });
    expect(points(element)).to.deep.equal([
      'Kultura: 1250 wyszukań',
      'Zdrowie: 20 wyszukań',
      'Mieszkanie: mniej niż 5',
      'Nauka i szkoła: ukryte',
    ]);
    expect(said(element, 'heading')).to.equal('Czego szukano: maj 2026');
    expect(said(element, 'summary')).to.equal(
      'W maju 2026 najczęściej szukano: kultura (1250 wyszukań) i zdrowie (20).',
    );
    expect(element.shadowRoot?.querySelectorAll('.stub').length).to.equal(2);
    expect(warnings).to.deep.equal([]);
  });

  it('says what is hidden, how numbers are rounded, and their date in the time of Poland', async () => {
    const element = await chartOf(STATISTICS, { kind: 'sought' });
    expect(said(element, 'notes')).to.equal(
      'Liczby mniejsze niż 5, a przy przemocy, uzależnieniach i zdrowiu psychicznym mniejsze niż 10, ukrywamy, żeby nie dało się nikogo rozpoznać. Niektóre większe liczby też są ukryte, żeby nie dało się obliczyć małych. Pozostałe są zaokrąglone w górę lub w dół do wielokrotności 5. Stan na 1 czerwca 2026, 00:30.',
    );
  });

  it('a period that still runs is told to be so, one that is over is not', async () => {
    const running = { ...STATISTICS, open_from: '2026-05-01' };
    expect(said(await chartOf(running, { kind: 'sought' }), 'notes')).to.contain('jeszcze trwa');
    const april = await chartOf(running, { kind: 'sought', period: '2026-04' });
    expect(said(april, 'notes')).not.to.contain('jeszcze trwa');
  });

  it('is one tab stop; arrows, Home and End go from number to number; Enter tells the page', async () => {
    const element = await chartOf(STATISTICS, { kind: 'sought' });
    const tabbable = () => [...(element.shadowRoot?.querySelectorAll('.point[tabindex="0"]') ?? [])];
    expect(tabbable().length).to.equal(1);
    find(element, '.point').focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(focused()?.getAttribute('aria-label')).to.equal('Zdrowie: 20 wyszukań');
    await sendKeys({ press: 'End' });
    expect(focused()?.getAttribute('aria-label')).to.equal('Nauka i szkoła: ukryte');
    await sendKeys({ press: 'ArrowRight' });
    expect(focused()?.getAttribute('aria-label')).to.equal('Nauka i szkoła: ukryte');
    expect(tabbable().length).to.equal(1);
    await sendKeys({ press: 'Home' });
    const told = oneEvent(element, 'cus-chart-select') as Promise<CustomEvent<CusChartSelectDetail>>;
    await sendKeys({ press: 'Enter' });
    expect((await told).detail).to.deep.equal({
      kind: 'sought',
      code: 'obszar:kultura',
      name: 'Kultura',
      period: '2026-05-01',
      interval: 'month',
      value: 1250,
      hidden: false,
    });
    expect(find(element, '[aria-selected=true]').getAttribute('aria-label')).to.contain('Kultura');
  });

  it('a press with the pointer tells the page as well, of a hidden number no more than its limit', async () => {
    const element = await chartOf(STATISTICS, { kind: 'sought' });
    const told = oneEvent(element, 'cus-chart-select') as Promise<CustomEvent<CusChartSelectDetail>>;
    const point = element.shadowRoot?.querySelectorAll('.point')[2] as SVGElement;
    point.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    const { value, hidden, below } = (await told).detail;
    expect([value, hidden, below]).to.deep.equal([null, true, 5]);
  });

  it('has the same data as a real table, one press away', async () => {
    const element = await chartOf(STATISTICS, { kind: 'sought' });
    one(element, 'button', 'Pokaż tabelę').click();
    await element.updateComplete;
    expect(rows(element)).to.deep.equal([
      ['Kategoria', 'Liczba wyszukań'],
      ['Kultura', '1250'],
      ['Zdrowie', '20'],
      ['Mieszkanie', 'mniej niż 5'],
      ['Nauka i szkoła', 'ukryte'],
    ]);
    expect(find(element, 'caption').textContent?.trim()).to.equal('Czego szukano, maj 2026');
    expect(find(element, 'thead th').getAttribute('scope')).to.equal('col');
    expect(find(element, 'tbody th').getAttribute('scope')).to.equal('row');
    const button = one(element, 'button', 'Ukryj tabelę');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    button.click();
    await element.updateComplete;
    expect(rows(element)).to.deep.equal([]);
  });

  it('without attributes a person chooses what, when and by what; the total is told apart', async () => {
    const element = await chartOf(STATISTICS);
    expect(said(element, 'heading')).to.equal('Czego szukano: maj 2026');
    await choose(element, 'period', '2026-03-01');
    expect(points(element)[0]).to.equal('Zdrowie: 40 wyszukań');
    expect(find(element, '.total').textContent).to.contain('Razem: 120 wyszukań.');
    await choose(element, 'group', 'sytuacja');
    expect(points(element)).to.deep.equal(['Samotność: 25 wyszukań', 'Przemoc domowa: mniej niż 5']);
    await choose(element, 'kind', 'urgent');
    expect(points(element)).to.deep.equal(['Nocleg na dziś: 15 razy']);
    expect(find(element, '[role=status]').textContent).to.contain('W maju 2026 najczęściej pokazywano pomoc');
  });

  it('shows one category over time, with a gap where a number is hidden', async () => {
    const element = await chartOf(STATISTICS, { kind: 'sought', period: 'all' });
    expect(points(element)).to.deep.equal([
      'marzec 2026: 120 wyszukań',
      'kwiecień 2026: 150 wyszukań',
      'maj 2026: 190 wyszukań',
    ]);
    expect(said(element, 'summary')).to.equal('Najwięcej było w maju 2026: 190 wyszukań.');
    await choose(element, 'category', 'obszar:kultura');
    expect(points(element)[1]).to.equal('kwiecień 2026: mniej niż 5');
    // two moves: the line is broken
    expect(find(element, '.line').getAttribute('d')?.match(/M/g)?.length).to.equal(2);
    find(element, '.point[tabindex="0"]').focus();
    await sendKeys({ press: 'Home' });
    expect(find(element, '.callout').textContent).to.contain('marzec 2026: 5');
  });

  it('shows planned beside achieved, and says what has no number', async () => {
    const element = await chartOf(STATISTICS, { kind: 'indicators' });
    expect(points(element)).to.deep.equal([
      'Liczba uczestników warsztatów: 100 z 80 (125%)',
      'Liczba godzin dyżurów: plan: 480, brak wykonania',
      'Liczba spotkań: 3, plan bez liczby',
    ]);
    expect(element.shadowRoot?.querySelectorAll('.plan').length).to.equal(2);
    expect(said(element, 'summary')).to.equal(
      'W 2026 roku plan wykonano w całości przy 1 z 1 wskaźnika, o którym są dane.',
    );
    await choose(element, 'period', '2025-01-01');
    expect(points(element)[0]).to.equal('Liczba uczestników warsztatów: 40 z 80 (50%)');
  });

  it('shows the share of organisations against the plan, and what they told of themselves', async () => {
    const element = await chartOf(STATISTICS, { kind: 'providers' });
    expect(said(element, 'summary')).to.equal(
      'Organizacje pozarządowe prowadzą 24% usług. Plan: co najmniej 30%.',
    );
    expect(points(element)[0]).to.equal('Organizacje pozarządowe razem: 24%');
    expect(find(element, '.plan-label').textContent).to.contain('30%');
    expect(said(element, 'facts')).to.contain('7').and.to.contain('Karty atrybutów');
    const [bar, plan] = ['.bar', '.plan'].map((each) => find(element, each));
    expect(Number(plan?.getAttribute('x1'))).to.be.greaterThan(
      Number(bar?.getAttribute('x')) + Number(bar?.getAttribute('width')),
    );
  });

  it('period names a month, a quarter, a year or the last; another than there is is said', async () => {
    const april = await chartOf(STATISTICS, { kind: 'sought', period: '2026-04' });
    expect(said(april, 'heading')).to.equal('Czego szukano: kwiecień 2026');
    expect(april.shadowRoot?.querySelector('#period')).to.equal(null);
    const never = await chartOf(STATISTICS, { kind: 'sought', period: '2019-04' });
    expect(said(never, 'heading')).to.equal('Czego szukano: maj 2026');
    expect(said(never, 'note')).to.contain('Nie ma liczb za wybrany czas');
    await chartOf(STATISTICS, { kind: 'sought', period: 'wczoraj' });
    expect(String(warnings[0]?.[0])).to.contain('period="wczoraj"');
  });

  it('more than twelve bars come on a press, with the focus on the first new one', async () => {
    const codes = Array.from({ length: 30 }, (_, i) => ({
      code: `obszar:x${i}`,
      name: `kategoria ${i}`,
      values: [{ value: 100 - i }],
    }));
    const element = await chartOf(
      { ...STATISTICS, periods: ['2026-05-01'], sought: { series: codes } },
      { kind: 'sought' },
    );
    expect(points(element).length).to.equal(12);
    one(element, 'button', 'Pokaż wszystkie (30)').click();
    await element.updateComplete;
    await element.updateComplete;
    expect(points(element).length).to.equal(30);
    expect(focused()?.getAttribute('aria-label')).to.equal('Kategoria 12: 88 wyszukań');
  });

  it('speaks Ukrainian and English, with the names of categories', async () => {
    const ukrainian = await chartOf(STATISTICS, { kind: 'sought', lang: 'uk' });
    expect(said(ukrainian, 'heading')).to.equal('Що шукали: травень 2026');
    const english = await chartOf(STATISTICS, { kind: 'sought', lang: 'en' });
    expect(said(english, 'summary')).to.match(
      /^In May 2026 people looked most often for: .+ \(1,250 searches\)/,
    );
    expect(all(english, 'button').length).to.equal(3);
  });
});
