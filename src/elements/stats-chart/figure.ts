import { html, svg, type LitElement, type TemplateResult } from 'lit';
import type { ReadStatistics } from '../../model/index.js';
import { wear } from '../shared/wear.js';
import { drawBars } from './bars.js';
import type { Chart } from './chart.js';
import { drawCourse } from './course.js';
import { figureStyles } from './figure.styles.js';
import { Lettering } from './lettering.js';
import { HATCH, type Plot, type Voice } from './plot.js';
import type { Point } from './points.js';
import { Reading } from './reading.js';

// names of categories travel with the drawing: both are wanted as soon as there are numbers
export { shortName } from '../shared/term.js';

/** What is to be drawn. */
export interface FigureView extends Voice {
  chart: Chart;
  statistics: ReadStatistics;
  /** Those of the chart that are shown. */
  points: readonly Point[];
  /** A person chooses a point. */
  choose: (index: number) => void;
}

/** The drawing of one chart, as wide as its room and in the letters of its page. Loaded on use. */
export class Figure {
  /** The letters of the last measure. */
  letters: Lettering | undefined;
  readonly reading: Reading;
  readonly #host: LitElement;
  readonly #resized = new ResizeObserver(() => requestAnimationFrame(() => this.measure()));
  #width = 0;
  #view: FigureView | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.reading = new Reading(
      host,
      () => this.#view?.points.length ?? 0,
      (index) => this.#view?.choose(index),
    );
    wear(host, figureStyles);
  }

  /** Looks at the room that there is; draws anew where it has changed. */
  measure(): void {
    const plot = this.#host.shadowRoot?.querySelector('.plot');
    if (!plot) return;
    for (const each of [plot, ...plot.querySelectorAll('.probe')]) this.#resized.observe(each);
    const width = Math.floor(plot.clientWidth);
    const letters = new Lettering(plot);
    if ((width === 0 || width === this.#width) && letters.key === this.letters?.key) return;
    this.#width = width || this.#width;
    this.letters = letters;
    this.#host.requestUpdate();
  }

  /** The element has left the page. */
  leave(): void {
    this.#resized.disconnect();
  }

  /** The drawing; before the first measure only its place. */
  render(view: FigureView): TemplateResult {
    const { chart, statistics, points, words, locale, number, spoken } = view;
    const { reading, letters } = this;
    const width = this.#width;
    if (view.chart !== this.#view?.chart) reading.begin(chart.course ? Math.max(points.length - 1, 0) : 0);
    this.#view = view;
    const probe = html`<span class="probe" aria-hidden="true"></span>`;
    if (!width || !letters) return html`<div class="plot" part="plot">${probe}</div>`;
    const plot: Plot = {
      words,
      locale,
      number,
      spoken,
      kind: chart.kind,
      points,
      axis: words.axes[chart.kind],
      width,
      letters,
      active: Math.min(reading.active, points.length - 1),
      marked: reading.marked,
      selected: reading.selected,
      onKey: reading.key,
      onChoose: reading.select,
      onMark: reading.mark,
    };
    const { height, content } = chart.course ? drawCourse(plot, statistics.interval) : drawBars(plot);
    const tall = Math.ceil(height);
    return html`<div class="plot" part="plot">
      ${probe}
      ${svg`<svg role="presentation" class=${chart.course ? 'course' : 'bars'} width=${width} height=${tall} viewBox=${`0 0 ${width} ${tall}`}>
        ${HATCH} ${content}
      </svg>`}
    </div>`;
  }
}
