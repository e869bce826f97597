import { html, nothing, type TemplateResult } from 'lit';
import type { CommonWords } from '../../i18n/messages.js';
import type { ReadStatistics } from '../../model/index.js';
import type { Chart } from './chart.js';
import { isTable, seriesOf } from './points.js';
import type { StatsWords } from './view.js';

/** Grey in the place of what is on its way, so that nothing jumps. */
export const renderSkeleton = (): TemplateResult =>
  html`<div class="skeleton" aria-hidden="true"><i></i><i></i><i></i><i></i></div>`;

export const renderSlow = (words: StatsWords): TemplateResult =>
  html`<div class="note" part="note"><p>${words.slow}</p></div>`;

const retryButton = ({ common }: CommonWords, retry: () => void): TemplateResult =>
  html`<p><button type="button" class="button" @click=${retry}>${common.retry}</button></p>`;

/** No numbers could be loaded. */
export function renderFailure(
  words: CommonWords & { stats: StatsWords },
  code: string,
  retry: () => void,
): TemplateResult {
  const { common, stats } = words;
  const network = /network|offline|timeout/.test(code);
  return html`<div class="failure" part="error">
    <p><strong>${stats.errorTitle}</strong></p>
    <p>${network ? common.errorNetwork : common.errorServer}</p>
    ${retryButton(words, retry)}
  </div>`;
}

/** The numbers are here, but not what draws them. */
export const renderUndrawn = (
  words: CommonWords & { stats: StatsWords },
  retry: () => void,
): TemplateResult =>
  html`<div class="failure" part="error">
    <p>${words.stats.figureFailed}</p>
    ${retryButton(words, retry)}
  </div>`;

const isTold = (value: number | null | undefined): boolean => typeof value === 'number';

/** Nothing of it can be drawn: there are no points, or each is hidden or not known. A plan without results can. */
export const isEmpty = ({ kind, points }: Chart): boolean =>
  points.length === 0 || (isTable(kind) && !points.some(({ value }) => isTold(value)));

/** Whether there is no number of that kind at all, of no category and no period. */
export const isBare = ({ kind, points }: Chart, statistics: ReadStatistics): boolean =>
  points.length === 0 ||
  !seriesOf(statistics, kind).some(({ values }) => values.some((each) => isTold(each?.value)));

/** What is said in the place of a drawing without a number; where others are to be had, of what it is. */
export function renderEmpty(words: StatsWords, chart: Chart, bare: boolean): TemplateResult {
  const { kind, course, points, summary } = chart;
  const [title, text] =
    kind === 'indicators'
      ? [words.emptyTitle, words.emptyIndicators]
      : points.length === 0
        ? [words.emptyTitle, words.emptyText]
        : bare || course
          ? [words.emptyHidden, words.emptyText]
          : [summary];
  return html`<div class="empty" part="empty">
    <p><strong>${title}</strong></p>
    ${text ? html`<p>${text}</p>` : nothing}
  </div>`;
}
