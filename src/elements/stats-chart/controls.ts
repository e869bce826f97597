import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ReadStatistics, StatisticsInterval } from '../../model/index.js';
import type { Chart, Option } from './chart.js';
import { kindsOf, type ChartKind } from './points.js';
import type { StatsWords } from './view.js';

/** Intervals that every API gives; weeks are in files only. */
export const API_INTERVALS: readonly StatisticsInterval[] = ['month', 'quarter', 'year'];

/** What a person has chosen. */
export interface Picked {
  kind?: ChartKind;
  period?: string | undefined;
  group?: string | undefined;
  category?: string | undefined;
}

/** What the choices draw themselves from. */
export interface ControlsView {
  words: StatsWords;
  chart: Chart;
  statistics: ReadStatistics;
  /** What the page has chosen: nobody is asked for it. */
  fixed: { kind: boolean; period: boolean; category: boolean };
  /** Length of the periods, where another can be had. */
  interval?: StatisticsInterval;
  pick: (part: Picked) => void;
  pickInterval: (interval: StatisticsInterval) => void;
}

/** One choice: a native list with its label. */
export function renderSelect(
  id: string,
  label: string,
  options: readonly Option[],
  chosen: string,
  pick: (value: string) => void,
): TemplateResult {
  const groups = [...new Set(options.map(({ group = '' }) => group))];
  const option = ({ value, name }: Option) =>
    html`<option value=${value} ?selected=${value === chosen}>${name}</option>`;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      part="select"
      .value=${live(chosen)}
      @change=${(event: Event) => pick((event.target as HTMLSelectElement).value)}
    >
      ${groups.map((group) => {
        const inside = options.filter((one) => (one.group ?? '') === group).map(option);
        return group ? html`<optgroup label=${group}>${inside}</optgroup>` : inside;
      })}
    </select>
  </div>`;
}

/** Nothing where there is nothing to choose. */
export const renderChoice = (
  id: string,
  label: string,
  options: readonly Option[],
  chosen: string,
  pick: (value: string) => void,
): TemplateResult | typeof nothing =>
  options.length > 1 ? renderSelect(id, label, options, chosen, pick) : nothing;

/** The choices that there are for this chart. */
export function renderControls(view: ControlsView): TemplateResult | typeof nothing {
  const { words, chart, fixed, interval, pick } = view;
  const { choice, periods, groups, categories, kind } = chart;
  const table = kind !== 'indicators' && kind !== 'providers';
  const kinds = kindsOf(view.statistics).map((value) => ({ value, name: words.titles[value] }));
  const chosen = choice.course ? 'all' : (choice.start ?? '');
  const parts = [
    fixed.kind
      ? nothing
      : renderChoice('kind', words.kind, kinds, kind, (value) =>
          pick({ kind: value as ChartKind, period: undefined, group: undefined, category: undefined }),
        ),
    fixed.period
      ? nothing
      : renderChoice('period', words.period, periods, chosen, (period) => pick({ period })),
    table && !choice.course
      ? renderChoice('group', words.group, groups, choice.group ?? '', (group) => pick({ group }))
      : nothing,
    table && choice.course && !fixed.category
      ? renderChoice('category', words.category, categories, choice.category ?? '', (category) =>
          pick({ category }),
        )
      : nothing,
    table && interval && (!fixed.period || choice.course)
      ? renderChoice(
          'interval',
          words.interval,
          API_INTERVALS.map((value) => ({ value, name: words.intervals[value] })),
          interval,
          (value) => view.pickInterval(value as StatisticsInterval),
        )
      : nothing,
  ].filter((part) => part !== nothing);
  return parts.length > 0 ? html`<div class="controls no-print" part="controls">${parts}</div>` : nothing;
}
