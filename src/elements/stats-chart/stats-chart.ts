import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { apiUrl } from '../../data/address.js';
import { statsPack } from '../../i18n/forms/stats.js';
import type { ReadStatistics, StatisticsInterval } from '../../model/index.js';
import { controlStyles } from '../../styles/controls.js';
import { rootStyles } from '../../styles/root.js';
import { CusElement } from '../shared/element.js';
import { headingLevel } from '../shared/heading-level.js';
import { chartOf, type Chart } from './chart.js';
import { renderControls, type Picked } from './controls.js';
import { DrawingController } from './drawing.js';
import { renderFacts } from './facts.js';
import { notesOf } from './notes.js';
import { numberText, spoken, type ChartKind } from './points.js';
import {
  isBare,
  isEmpty,
  renderEmpty,
  renderFailure,
  renderSkeleton,
  renderSlow,
  renderUndrawn,
} from './states.js';
import { StatisticsController } from './statistics.js';
import { statsChartStyles } from './stats-chart.styles.js';
import { Tools } from './tools.js';
import type { Speaker } from './view.js';
import { choiceOf, intervalOf, wishesOf, type Wishes } from './wishes.js';

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
 * people are drawn hatched and named with the limit that the source tells ("mniej niż 9"); what is not known is a gap
 * and never a zero.
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
  readonly #drawing = new DrawingController(this);
  readonly #tools = new Tools(this);

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
  @state() private whole = false;
  @state() private announced = '';

  #chart: Chart | undefined;
  #madeOf: unknown[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  /** Asks for the statistics anew. */
  refresh(): void {
    this.#load.refresh();
  }

  // Where the numbers come from, and what of them is to be shown

  get #wishes(): Wishes {
    return wishesOf(this);
  }

  /** `src` of a region is its catalogue: only that of the element itself names statistics. */
  get #url(): string | undefined {
    const file = this.src?.trim();
    if (file) return file;
    const api = this.settings.get('api');
    return api && apiUrl(api, `statistics?interval=${intervalOf(this.#wishes, this.interval)}`);
  }

  get #speaker(): Speaker {
    const { shortName } = this.#drawing;
    return {
      words: this.words.stats,
      locale: this.locale,
      name: (code, fallback) =>
        shortName
          ? shortName(this.language, code, { fallback: fallback ?? code })
          : // until names are here a code is at least to be read: "osoby starsze"
            (fallback ?? code.replace(/^\w+:/, '').replaceAll('-', ' ')),
    };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('kind') || changed.has('period') || changed.has('src') || changed.has('category'))
      this.picked = {};
  }

  /** The chart of what is loaded; made anew only when something that it is made of has changed. */
  #made(statistics: ReadStatistics): Chart {
    const choice = choiceOf(statistics, this.#wishes, this.picked);
    const { words, locale } = this.#speaker;
    const of = [statistics, words, locale, this.#drawing.figure, ...Object.values(choice)];
    if (!this.#chart || of.length !== this.#madeOf.length || of.some((each, i) => each !== this.#madeOf[i])) {
      this.#madeOf = of;
      this.#chart = chartOf(this.#speaker, statistics, choice);
    }
    return this.#chart;
  }

  // What a person does

  #pick(part: Picked): void {
    this.picked = { ...this.picked, ...part };
    this.whole = false;
    this.#tools.begin();
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

  readonly #tell = (index: number): void => {
    const point = this.#shown[index];
    const interval = this.#load.state.statistics?.interval;
    if (!point || !interval || !this.#chart) return;
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

  #showAll(): void {
    const before = this.#shown.length;
    this.whole = !this.whole;
    const reading = this.#drawing.figure?.reading;
    if (this.whole) void reading?.go(before);
    else reading?.begin(0);
  }

  readonly #retry = (): void => {
    this.refresh();
    // what kept the numbers away may have kept the drawing away as well
    if (this.#drawing.status === 'failed') void this.#drawing.load();
  };

  /** Loads the drawing anew; where nobody has gone elsewhere, the focus goes on from the button to the drawing. */
  readonly #redraw = async (): Promise<void> => {
    await this.#drawing.load();
    // once for its place, once for the drawing in it
    await this.updateComplete;
    await this.updateComplete;
    const { activeElement: on } = this.getRootNode() as Document;
    const reading = this.#drawing.figure?.reading;
    if (reading && (!on || on === this || on === document.body)) await reading.go(reading.active);
  };

  // What is shown

  /** The title of a chart, or while there is none of what the page wants to show: each is known by it. */
  #title(chart?: Chart): string | undefined {
    const { words } = this.#speaker;
    const { kind, period } = this.#wishes;
    if (!chart) return kind && words.titles[kind] + (period.course ? `: ${words.course}` : '');
    const title = words.titles[chart.kind];
    const { of, when, course } = chart;
    if (course) return `${title}: ${of.charAt(0).toLocaleLowerCase() + of.slice(1)}`;
    return when ? `${title}: ${when}` : title;
  }

  #heading(text: string | undefined): TemplateResult | typeof nothing {
    if (!text) return nothing;
    const level = headingLevel(this, this.headingLevel, 6);
    return html`<div class="heading" part="heading" id="title" role="heading" aria-level=${level}>
      ${text}
    </div>`;
  }

  /** What a screen reader hears: of several charts on a page, each says which it is. */
  get #said(): string {
    const { stats } = this.words;
    const { status } = this.#load.state;
    if (status === 'loading') return stats.loading;
    if (status === 'slow') return stats.slow;
    const failed =
      status === 'error' ? stats.errorTitle : this.#drawing.status === 'failed' ? stats.figureFailed : '';
    return failed ? [this.#title(), failed].filter(Boolean).join('. ') : this.announced;
  }

  protected override renderSheet(): TemplateResult {
    const { stats } = this.words;
    return html`<div class="window" part="window">
      <p class="visually-hidden" role="status">${this.#url === undefined ? nothing : this.#said}</p>
      ${
        this.#url === undefined
          ? html`<div class="note" part="error"><p>${stats.noSource}</p></div>`
          : this.#renderState()
      }
    </div>`;
  }

  #renderState(): TemplateResult {
    const { status, statistics, error } = this.#load.state;
    if (error)
      return html`${this.#heading(this.#title())} ${renderFailure(this.words, error.code, this.#retry)}`;
    if (!statistics || this.#drawing.status === 'loading')
      return html`${this.#heading(this.#title())}
      ${status === 'slow' ? renderSlow(this.words.stats) : nothing} ${renderSkeleton()}`;
    const chart = this.#made(statistics);
    if (!isEmpty(chart)) return this.#renderChart(chart, statistics);
    const bare = isBare(chart, statistics);
    // where there is nothing at all nobody is asked of which time and category
    const asked = bare ? { ...chart, when: '', periods: [], groups: [], categories: [] } : chart;
    return html`${this.#heading(this.#title(asked))} ${this.#renderControls(asked, statistics)}
    ${renderEmpty(this.words.stats, chart, bare)}`;
  }

  #renderControls(chart: Chart, statistics: ReadStatistics): TemplateResult | typeof nothing {
    const wishes = this.#wishes;
    return renderControls({
      words: this.words.stats,
      chart,
      statistics,
      fixed: { kind: !!wishes.kind, period: wishes.periodFixed, category: !!wishes.category },
      ...(!this.src?.trim() && { interval: intervalOf(wishes, this.interval) }),
      pick: (part) => this.#pick(part),
      pickInterval: (interval) => this.#pickInterval(interval),
    });
  }

  #renderChart(chart: Chart, statistics: ReadStatistics): TemplateResult {
    const speaker = this.#speaker;
    const { words } = speaker;
    const { kind, summary, total, points, otherPeriod } = chart;
    const title = this.#title(chart) ?? '';
    const { figure } = this.#drawing;
    const rest = chart.course || !figure ? 0 : points.length - BARS;
    const notes = notesOf(speaker, statistics, kind, points);
    return html`${this.#heading(title)}
      ${otherPeriod ? html`<div class="note" part="note"><p>${words.noSuchPeriod}</p></div>` : nothing}
      ${statistics.example ? html`<p class="example" part="note">${words.example}</p>` : nothing}
      ${this.#renderControls(chart, statistics)}
      <p class="summary" part="summary">${summary}</p>
      <div class="figure" role="group" aria-labelledby="title">
        <p class="axis" id="axis">${words.axes[kind]}</p>
        ${this.#renderFigure(chart, statistics)}
        ${
          rest > 0
            ? html`<p class="more no-print">
                <button type="button" class="button quiet" part="more" @click=${() => this.#showAll()}>
                  ${this.whole ? words.showFewer : this.format(words.showAll, { n: points.length })}
                </button>
              </p>`
            : nothing
        }
      </div>
      ${total ? html`<p class="total">${total}</p>` : nothing}
      ${kind === 'providers' ? renderFacts(speaker, statistics) : nothing}
      ${this.#tools.render({ speaker, chart, statistics, title, notes, figure })}
      <div class="notes" part="notes">
        <p>${notes.filter((note) => note !== words.example).join(' ')}</p>
      </div>`;
  }

  #renderFigure(chart: Chart, statistics: ReadStatistics): TemplateResult {
    const { status, figure } = this.#drawing;
    const speaker = this.#speaker;
    if (figure)
      return figure.render({
        words: speaker.words,
        locale: speaker.locale,
        number: (n, style) => numberText(speaker, n, style),
        spoken: (point) => spoken(speaker, chart.kind, point),
        chart,
        statistics,
        points: this.#shown,
        choose: this.#tell,
      });
    return status === 'failed'
      ? renderUndrawn(this.words, this.#redraw)
      : html`${renderSlow(this.words.stats)} ${renderSkeleton()}`;
  }
}
