import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { apiUrl } from '../../data/address.js';
import { statsPack } from '../../i18n/forms/stats.js';
import type { ReadStatistics, StatisticsInterval } from '../../model/index.js';
import { controlStyles } from '../../styles/controls.js';
import { rootStyles } from '../../styles/root.js';
import { CusElement } from '../shared/element.js';
import { headingLevel } from '../shared/heading-level.js';
import { shortName } from '../shared/term.js';
import { warnOnce } from '../shared/warn.js';
import { drawBars } from './bars.js';
import { chartOf, type Chart, type Choice } from './chart.js';
import { API_INTERVALS, renderControls, type Picked } from './controls.js';
import { drawCourse } from './course.js';
import { renderFacts } from './facts.js';
import { Lettering } from './lettering.js';
import { notesOf } from './notes.js';
import { readPeriod, type WantedPeriod } from './periods.js';
import { HATCH, type Plot } from './plot.js';
import { CHART_KINDS, kindsOf, type ChartKind } from './points.js';
import { StatisticsController } from './statistics.js';
import { statsChartStyles } from './stats-chart.styles.js';
import { renderTable, sheetOf } from './table.js';
import type { Speaker } from './view.js';

export type { ChartKind } from './points.js';

/** What `cus-chart-select` tells of the number that a person chose. */
export interface CusChartSelectDetail {
  /** What the chart shows. */
  kind: ChartKind;
  /** Code of the category (`obszar:…`, `all`), or the id of the indicator. */
  code: string;
  /** Its name as it is shown. */
  name: string;
  /** First day of the period (`YYYY-MM-DD`), where the number has one. */
  period?: string;
  /** Length of the periods. */
  interval: StatisticsInterval;
  /** The number; null where it is hidden or not known. */
  value: number | null;
  /** It is known, but must not be shown. */
  hidden: boolean;
  /** It is hidden because it is smaller than this. */
  below?: number;
  /** What was planned, of an indicator. */
  planned?: number | null;
}

const PACKS = [statsPack] as const;
/** Bars shown at first. */
const BARS = 12;

/**
 * Statistics of the window as a chart that can be read, heard, printed, and taken along as a table: what is sought, how
 * many people were matched, what was planned and achieved, who provides the services. Numbers that are hidden to protect
 * people are drawn hatched and named ("mniej niż 5"); what is not known is a gap and never a zero.
 *
 * @tag cus-stats-chart
 * @summary Accessible chart and table of the statistics.
 * @slot - What is shown where there is no script.
 * @fires {CustomEvent<CusChartSelectDetail>} cus-chart-select - A person chooses a number of the chart, by a click or Enter.
 * @csspart heading - What the chart shows.
 * @csspart controls - The choices.
 * @csspart select - One choice.
 * @csspart summary - The most important, in a sentence.
 * @csspart plot - The drawing.
 * @csspart point - One number in it.
 * @csspart more - The button "Pokaż wszystkie".
 * @csspart tools - The buttons for the table and the files.
 * @csspart table - The table.
 * @csspart facts - Further numbers about providers.
 * @csspart notes - What is hidden, how numbers are rounded, their date.
 * @csspart note - A note: sample data, another period than the wanted one, slow.
 * @csspart error - What is shown when nothing could be loaded.
 * @csspart empty - What is shown when there are no numbers yet.
 * @cssprop [--cus-stats-chart-padding=clamp(16px, 4cqi, 32px)] - Space around the content.
 */
export class CusStatsChart extends CusElement<typeof PACKS> {
  static override packs = PACKS;
  static override styles = [rootStyles, controlStyles, statsChartStyles];

  readonly #load = new StatisticsController(this, () => this.#url);
  readonly #resized = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));

  /** Base address of the API, whose `/statistics` is read; by default that of the region. */
  @property() api: string | undefined;
  /** A static file of statistics (shape `Statistics` of the contract) instead of the API. */
  @property() src: string | undefined;
  /** What to show; without it a person chooses. */
  @property() kind: ChartKind | undefined;
  /**
   * The time to show: `last`, `all` (changes over time), `2026`, `2026-Q2`, `2026-05`, or the first day of a week;
   * without it a person chooses, beginning with the newest numbers.
   */
  @property() period: string | undefined;
  /** Category of a course over time, as a code (`obszar:…`); by default everything together. */
  @property() category: string | undefined;
  /** Level of the heading, 1 to 6; default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  @state() private picked: Picked = {};
  @state() private interval: StatisticsInterval | undefined;
  @state() private active = 0;
  @state() private marked = -1;
  @state() private selected = -1;
  @state() private whole = false;
  @state() private tableOpen = false;
  @state() private tableWhole = false;
  @state() private announced = '';
  @state() private failed = false;
  @state() private width = 0;
  @state() private letters: Lettering | undefined;

  #chart: Chart | undefined;
  #madeOf: unknown[] = [];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  /** Asks for the statistics anew. */
  refresh(): void {
    this.#load.refresh();
  }

  private get own(): Speaker['words'] {
    return this.words.stats;
  }

  // Where the numbers come from

  /** `src` of a region is its catalogue: only that of the element itself names statistics. */
  get #url(): string | undefined {
    const file = this.src?.trim();
    if (file) return file;
    const api = this.settings.get('api');
    return api && apiUrl(api, `statistics?interval=${this.#interval}`);
  }

  get #interval(): StatisticsInterval {
    const wanted = this.interval ?? this.#wanted.interval ?? 'month';
    return API_INTERVALS.includes(wanted) ? wanted : 'month';
  }

  get #fromApi(): boolean {
    return !this.src?.trim();
  }

  // What is to be shown

  /** The attribute `kind`, when it is one. */
  get #fixedKind(): ChartKind | undefined {
    const kind = this.kind?.trim();
    const known = CHART_KINDS.find((each) => each === kind);
    if (kind && !known)
      warnOnce(
        `chart-kind-${kind}`,
        `kind="${kind}" of cus-stats-chart is none of ${CHART_KINDS.join(', ')}.`,
      );
    return known;
  }

  /** The attribute `period`, when it can be one. */
  get #wanted(): WantedPeriod {
    const text = this.period?.trim();
    const wanted = text ? readPeriod(text) : {};
    if (!wanted)
      warnOnce(
        `chart-period-${text}`,
        `period="${text}" of cus-stats-chart is no year, quarter, month or day; see its documentation.`,
      );
    return wanted ?? {};
  }

  #choice(statistics: ReadStatistics): Choice {
    const { picked } = this;
    const wanted = this.#wanted;
    const kind = this.#fixedKind ?? picked.kind ?? kindsOf(statistics)[0] ?? 'sought';
    const course = picked.period === undefined ? (wanted.course ?? false) : picked.period === 'all';
    return {
      kind,
      course,
      start: picked.period === undefined ? wanted.start : course ? undefined : picked.period,
      group: picked.group,
      category: picked.category ?? this.category?.trim(),
    };
  }

  get #speaker(): Speaker {
    return {
      words: this.own,
      locale: this.locale,
      name: (code, fallback = code) => shortName(this.language, code, { fallback }),
    };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('kind') || changed.has('period') || changed.has('src') || changed.has('category'))
      this.picked = {};
  }

  /** The chart of what is loaded; made anew only when something that it is made of has changed. */
  #made(statistics: ReadStatistics): Chart {
    const choice = this.#choice(statistics);
    const of = [statistics, this.own, this.locale, ...Object.values(choice)];
    if (!this.#chart || of.length !== this.#madeOf.length || of.some((each, i) => each !== this.#madeOf[i])) {
      this.#madeOf = of;
      this.#chart = chartOf(this.#speaker, statistics, choice);
      this.active = 0;
      this.marked = this.selected = -1;
      if (this.#chart.course) this.active = Math.max(this.#chart.points.length - 1, 0);
    }
    return this.#chart;
  }

  // Room and letters

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#measure();
  }

  #measure(): void {
    const plot = this.shadowRoot?.querySelector('.plot');
    if (!plot) return;
    for (const each of [plot, ...plot.querySelectorAll('.probe')]) this.#resized.observe(each);
    const width = Math.floor(plot.clientWidth);
    const letters = new Lettering(plot);
    if (width > 0 && width !== this.width) this.width = width;
    if (letters.key !== this.letters?.key) this.letters = letters;
  }

  // What a person does

  #pick(part: Picked): void {
    this.picked = { ...this.picked, ...part };
    this.whole = this.tableWhole = false;
    this.failed = false;
    void this.updateComplete.then(() => (this.announced = this.#chart?.summary ?? ''));
  }

  #pickInterval(interval: StatisticsInterval): void {
    this.interval = interval;
    if (this.picked.period !== 'all') this.picked = { ...this.picked, period: undefined };
  }

  get #shown(): Chart['points'] {
    const { points = [], course = false } = this.#chart ?? {};
    return course || this.whole ? points : points.slice(0, BARS);
  }

  readonly #mark = (index: number): void => {
    const on = this.shadowRoot?.activeElement;
    const focused = on?.classList.contains('point') ? Number((on as SVGElement).dataset['index']) : -1;
    if (index >= 0 && index === focused) this.active = index;
    this.marked = index < 0 ? focused : index;
  };

  readonly #key = (event: KeyboardEvent): void => {
    const last = this.#shown.length - 1;
    const { active } = this;
    const to: Readonly<Record<string, number>> = {
      ArrowRight: active + 1,
      ArrowDown: active + 1,
      ArrowLeft: active - 1,
      ArrowUp: active - 1,
      PageDown: active + 10,
      PageUp: active - 10,
      Home: 0,
      End: last,
    };
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') this.#select(active);
    else if (to[event.key] === undefined) return;
    else void this.#go(Math.min(Math.max(to[event.key] ?? 0, 0), last));
    event.preventDefault();
  };

  async #go(index: number): Promise<void> {
    this.active = this.marked = index;
    await this.updateComplete;
    const point = this.shadowRoot?.querySelector<SVGElement>(`.point[data-index="${index}"]`);
    point?.focus({ preventScroll: true });
    point?.scrollIntoView({ block: 'nearest' });
  }

  readonly #select = (index: number): void => {
    const point = this.#shown[index];
    const interval = this.#load.state.statistics?.interval;
    if (!point || !interval || !this.#chart) return;
    this.active = this.selected = index;
    const { code, name, period, value, hidden, below, planned } = point;
    const detail: CusChartSelectDetail = {
      kind: this.#chart.kind,
      code,
      name,
      ...(period !== undefined && { period }),
      interval,
      value,
      hidden,
      ...(below !== undefined && { below }),
      ...(planned !== undefined && { planned }),
    };
    this.dispatchEvent(new CustomEvent('cus-chart-select', { detail, bubbles: true, composed: true }));
  };

  async #download(form: 'csv' | 'png', chart: Chart, statistics: ReadStatistics): Promise<void> {
    this.failed = false;
    const { kind, course, choice } = chart;
    const name = ['statystyki', kind, course ? choice.category : choice.start?.slice(0, 7)]
      .filter(Boolean)
      .join('-')
      .replace(/[^\w-]+/g, '-');
    const title = this.#title(chart);
    try {
      const { saveCsv, savePng } = await import('./download.js');
      if (form === 'csv') return saveCsv(sheetOf(this.#speaker, chart, title), name);
      const drawing = this.shadowRoot?.querySelector<SVGSVGElement>('.plot svg');
      if (drawing && this.letters)
        await savePng(
          drawing,
          this.letters,
          { title, axis: this.own.axes[kind], notes: notesOf(this.#speaker, statistics, kind, chart.points) },
          name,
        );
    } catch (cause) {
      warnOnce(`chart-${form}`, 'cus-stats-chart could not make a file.', cause);
      this.failed = true;
    }
  }

  #showAll(): void {
    const before = this.#shown.length;
    this.whole = !this.whole;
    if (this.whole) void this.#go(before);
    else this.active = 0;
  }

  // What is shown

  get #level(): number {
    return headingLevel(this, this.headingLevel, 6);
  }

  #title({ kind, of, when, course }: Chart): string {
    const title = this.own.titles[kind];
    if (course) return `${title}: ${of.charAt(0).toLocaleLowerCase() + of.slice(1)}`;
    return when ? `${title}: ${when}` : title;
  }

  #heading(text: string): TemplateResult {
    return html`<div class="heading" part="heading" id="title" role="heading" aria-level=${this.#level}>
      ${text}
    </div>`;
  }

  protected override renderSheet(): TemplateResult {
    const { status } = this.#load.state;
    const said = { loading: this.own.loading, slow: this.own.slow, error: this.own.errorTitle };
    return html`<div class="window" part="window">
      <p class="visually-hidden" role="status">
        ${status === 'ready' || status === 'initial' ? this.announced : said[status]}
      </p>
      ${this.#url === undefined ? html`<div class="note" part="error"><p>${this.own.noSource}</p></div>` : this.#renderState()}
    </div>`;
  }

  #renderState(): TemplateResult {
    const { status, statistics, error } = this.#load.state;
    if (error) return this.#renderFailure(error.code);
    if (!statistics)
      return html`${
          this.#fixedKind ? this.#heading(this.own.titles[this.#fixedKind]) : nothing
        }${status === 'slow' ? html`<div class="note" part="note"><p>${this.own.slow}</p></div>` : nothing}
        <div class="skeleton" aria-hidden="true"><i></i><i></i><i></i><i></i></div>`;
    const chart = this.#made(statistics);
    return chart.points.length === 0
      ? this.#renderEmpty(chart, statistics)
      : this.#renderChart(chart, statistics);
  }

  #renderFailure(code: string): TemplateResult {
    const { common } = this.words;
    const network = /network|offline|timeout/.test(code);
    return html`<div class="failure" part="error">
      <p><strong>${this.own.errorTitle}</strong></p>
      <p>${network ? common.errorNetwork : common.errorServer}</p>
      <p>
        <button type="button" class="button" @click=${() => this.refresh()}>${common.retry}</button>
      </p>
    </div>`;
  }

  #renderEmpty(chart: Chart, statistics: ReadStatistics): TemplateResult {
    return html`${this.#heading(this.own.titles[chart.kind])} ${this.#renderControls(chart, statistics)}
      <div class="empty" part="empty">
        <p><strong>${this.own.emptyTitle}</strong></p>
        <p>${chart.kind === 'indicators' ? this.own.emptyIndicators : this.own.emptyText}</p>
      </div>`;
  }

  #renderControls(chart: Chart, statistics: ReadStatistics): TemplateResult | typeof nothing {
    return renderControls({
      words: this.own,
      chart,
      statistics,
      fixed: {
        kind: this.#fixedKind !== undefined,
        period: !!this.period?.trim() && readPeriod(this.period) !== undefined,
        category: !!this.category?.trim(),
      },
      ...(this.#fromApi && { interval: this.#interval }),
      pick: (part) => this.#pick(part),
      pickInterval: (interval) => this.#pickInterval(interval),
    });
  }

  #renderChart(chart: Chart, statistics: ReadStatistics): TemplateResult {
    const { own } = this;
    const { kind, summary, total, points } = chart;
    const rest = chart.course ? 0 : points.length - BARS;
    const notes = notesOf(this.#speaker, statistics, kind, points);
    return html`${this.#heading(this.#title(chart))}
      ${chart.otherPeriod ? html`<div class="note" part="note"><p>${own.noSuchPeriod}</p></div>` : nothing}
      ${statistics.example ? html`<p class="example" part="note">${own.example}</p>` : nothing}
      ${this.#renderControls(chart, statistics)}
      <p class="summary" part="summary">${summary}</p>
      <div class="figure" role="group" aria-labelledby="title">
        <p class="axis" id="axis">${own.axes[kind]}</p>
        ${this.#renderPlot(chart, statistics)}
        ${
          rest > 0
            ? html`<p class="more no-print">
                <button type="button" class="button quiet" part="more" @click=${() => this.#showAll()}>
                  ${this.whole ? own.showFewer : this.format(own.showAll, { n: points.length })}
                </button>
              </p>`
            : nothing
        }
      </div>
      ${total ? html`<p class="total">${total}</p>` : nothing}
      ${kind === 'providers' ? renderFacts(this.#speaker, statistics) : nothing}
      ${this.#renderTools(chart, statistics)}
      <div class="notes" part="notes">
        <p>${notes.filter((note) => note !== own.example).join(' ')}</p>
      </div>`;
  }

  #renderPlot(chart: Chart, statistics: ReadStatistics): TemplateResult {
    const { width, letters, active, marked, selected } = this;
    const points = this.#shown;
    if (!width || !letters)
      return html`<div class="plot" part="plot"><span class="probe" aria-hidden="true"></span></div>`;
    const plot: Plot = {
      ...this.#speaker,
      kind: chart.kind,
      points,
      axis: this.own.axes[chart.kind],
      width,
      letters,
      active: Math.min(active, points.length - 1),
      marked,
      selected,
      onKey: this.#key,
      onChoose: this.#select,
      onMark: this.#mark,
    };
    const { height, content } = chart.course ? drawCourse(plot, statistics.interval) : drawBars(plot);
    const tall = Math.ceil(height);
    return html`<div class="plot" part="plot">
      <span class="probe" aria-hidden="true"></span>
      ${svg`<svg role="presentation" class=${chart.course ? 'course' : 'bars'} width=${width} height=${tall} viewBox=${`0 0 ${width} ${tall}`}>
        ${HATCH} ${content}
      </svg>`}
    </div>`;
  }

  #renderTools(chart: Chart, statistics: ReadStatistics): TemplateResult {
    const { own } = this;
    return html`<div class="tools no-print" part="tools">
        <button
          type="button"
          class="button quiet"
          aria-expanded=${this.tableOpen}
          aria-controls="table"
          @click=${() => (this.tableOpen = !this.tableOpen)}
        >
          ${this.tableOpen ? own.hideTable : own.showTable}
        </button>
        <button type="button" class="button quiet" @click=${() => this.#download('csv', chart, statistics)}>
          ${own.csv}
        </button>
        <button type="button" class="button quiet" @click=${() => this.#download('png', chart, statistics)}>
          ${own.png}
        </button>
      </div>
      <p role="alert" class="alert">${this.failed ? own.downloadFailed : nothing}</p>
      <div id="table" class="table" ?hidden=${!this.tableOpen}>
        ${
          this.tableOpen
            ? renderTable(
                sheetOf(this.#speaker, chart, own.titles[chart.kind]),
                this.tableWhole,
                html`<p class="more">
                  <button type="button" class="button quiet" @click=${() => (this.tableWhole = true)}>
                    ${this.format(own.showAll, { n: chart.points.length })}
                  </button>
                </p>`,
              )
            : nothing
        }
      </div>`;
  }
}
