import { bisectCenter, max, ticks } from 'd3-array';
import { scalePoint } from 'd3-scale';
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { dateFormat, format } from '../../i18n/format.js';
import type { Point } from './points.js';
import { listOf, option, round, text, type Drawing, type Plot } from './plot.js';
import type { StatisticsInterval } from '../../model/index.js';

/** Points up to which each has a dot and can be found with a finger; of more only those near the marked one. */
const MOST_DOTS = 60;
const MOST_OPTIONS = 120;

const SHORT_MONTH: Intl.DateTimeFormatOptions = { month: 'short', timeZone: 'UTC' };

/** A period on the axis: the year where it begins, else a short month or quarter. */
function tickName({ words, locale }: Plot, start: string, interval: StatisticsInterval): string {
  const [year = '', month] = start.split('-');
  if (interval === 'year' || month === '01') return year;
  if (interval === 'quarter') return format(words.quarterShort, { n: Math.ceil(Number(month) / 3) });
  return dateFormat(locale, SHORT_MONTH).format(new Date(start));
}

/** Ticks of the axis of time: years where there is room for no more, else quarters or every period. */
function timeTicks(plot: Plot, interval: StatisticsInterval, x: (index: number) => number): number[] {
  const { points, letters, width } = plot;
  const starts = points.map(({ period = '' }) => period);
  const year = starts
    .map((start, i) => (i === 0 || start.slice(0, 4) !== starts[i - 1]?.slice(0, 4) ? i : -1))
    .filter((i) => i >= 0);
  const quarter = starts
    .map((start, i) =>
      /-(01|04|07|10)-/.test(start) && start.slice(0, 7) !== starts[i - 1]?.slice(0, 7) ? i : -1,
    )
    .filter((i) => i >= 0);
  const each =
    interval === 'week'
      ? starts
          .map((start, i) => (start.slice(0, 7) !== starts[i - 1]?.slice(0, 7) ? i : -1))
          .filter((i) => i >= 0)
      : starts.map((_, i) => i);
  const fits = (all: readonly number[]) => {
    const wide = max(all, (i) => letters.width(tickName(plot, starts[i] ?? '', interval))) ?? 0;
    return all.every((i, k) => k === 0 || x(i) - x(all[k - 1] as number) > wide + letters.em * 0.7);
  };
  // a source may begin in autumn: its first month stands aside for the first year
  const later = year.filter((i) => i > 0);
  const found = [each, quarter, year, later].find((all) => all.length > 0 && fits(all));
  if (found) return found;
  const every = Math.ceil((year.length * letters.em * 4) / Math.max(width, 1));
  return year.filter((_, k) => k % Math.max(every, 1) === 0);
}

/** The whole numbers of the other axis. */
const steps = (end: number): number[] => ticks(0, end, 4).filter(Number.isInteger);

/** One category over time: a line where there are numbers, a gap where there are none, hatched where they are hidden. */
export function drawCourse(plot: Plot, interval: StatisticsInterval): Drawing {
  const { points, letters, width, marked } = plot;
  const { em } = letters;
  const limit = max(points, ({ hidden, below }) => (hidden ? (below ?? 0) : 0)) ?? 0;
  const longest = Math.max(max(points, ({ length }) => length ?? 0) ?? 0, limit, 1);
  // the axis ends on a whole step above the highest point
  const step = (steps(longest)[1] ?? 1) || 1;
  const end = Math.ceil(longest / step) * step;
  const levels = steps(end);
  const wide = max(levels, (level) => letters.width(plot.number(level))) ?? 0;
  const left = wide + 0.7 * em;
  const right = width - 0.9 * em;
  const top = 2.1 * em;
  const bottom = top + Math.min(Math.max(width * 0.42, 9 * em), 17 * em);
  const place = scalePoint<number>(
    points.map((_, i) => i),
    [left, Math.max(right, left + 1)],
  ).padding(points.length > 24 ? 0.1 : 0.5);
  const x = (index: number) => round(place(index) ?? left);
  const y = (value: number) => round(bottom - (value / end) * (bottom - top));
  const indices = points.map((_, i) => i);
  const told = (i: number) => points[i]?.length !== undefined;
  const at = (i: number) => y(points[i]?.length ?? 0);
  const alone = (i: number) => told(i) && !(i > 0 && told(i - 1)) && !told(i + 1);
  const dots = points.length <= MOST_DOTS;
  const slot = Math.max(place.step() || width, 1);
  const column = Math.min(Math.max(slot * 0.6, 2), 1.4 * em);

  const one = (index: number): SVGTemplateResult => {
    const point = points[index] as Point;
    const on = index === marked;
    const height = point.below === undefined ? em : Math.max(bottom - y(point.below), 0.5 * em);
    return option(
      plot,
      index,
      svg`<rect class="hit" x=${round(x(index) - slot / 2)} y=${round(top - 0.4 * em)} width=${round(slot)} height=${round(bottom - top + 0.8 * em)} rx="4"></rect>
      ${
        point.hidden
          ? svg`<rect class="stub" fill="url(#hatch)" x=${round(x(index) - column / 2)} y=${round(bottom - height)} width=${round(column)} height=${round(height)}></rect>`
          : nothing
      }
      ${told(index) && (dots || on || alone(index)) ? svg`<circle class="dot" cx=${x(index)} cy=${at(index)} r=${on ? 0.4 * em : 0.24 * em}></circle>` : nothing}`,
    );
  };

  const many = points.length > MOST_OPTIONS;
  const options = many ? nearby(plot) : indices;
  // what a mark does not change is drawn once
  const still = () => {
    const runs = runsOf(indices, told).map((run) => run.map((i) => `${x(i)} ${at(i)}`));
    const path = runs.map((run) => `M${run.join('L')}`).join('');
    const feet = runsOf(indices, told).map((run) =>
      [run[0], run.at(-1)].map((i) => `${x(i ?? 0)} ${bottom}`),
    );
    const under = runs.map((run, k) => `M${feet[k]?.[0]}L${run.join('L')}L${feet[k]?.[1]}Z`).join('');
    const lonely = many ? indices.filter(alone) : [];
    const hidden = many ? indices.filter((i) => points[i]?.hidden) : [];
    const depth = (i: number) => y(Math.max(points[i]?.below ?? 0, end * 0.06));
    return svg`${under ? svg`<path class="under" d=${under}></path>` : nothing}
      ${levels.map(
        (level) =>
          svg`<line class=${level === 0 ? 'base' : 'grid'} x1=${round(left)} x2=${round(width)} y1=${y(level)} y2=${y(level)}></line>
          ${text([plot.number(level)], left - 0.5 * em, y(level) + 0.35 * em, em, 'tick', 'end')}`,
      )}
      ${timeTicks(plot, interval, x).map((i) => {
        const name = tickName(plot, points[i]?.period ?? '', interval);
        const half = letters.width(name) / 2;
        return svg`<line class="base" x1=${x(i)} x2=${x(i)} y1=${bottom} y2=${round(bottom + 0.35 * em)}></line>
          ${text([name], Math.min(Math.max(x(i), half), width - half), bottom + 1.5 * em, em, 'tick', 'middle')}`;
      })}
      ${path ? svg`<path class="line" d=${path}></path>` : nothing}
      ${hidden.length > 0 ? svg`<path class="stub-line" d=${hidden.map((i) => `M${x(i)} ${bottom}V${depth(i)}`).join('')}></path>` : nothing}
      ${lonely.map((i) => svg`<circle class="dot" cx=${x(i)} cy=${at(i)} r=${0.24 * em}></circle>`)}`;
  };
  const nearest = (event: PointerEvent) => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    return bisectCenter(indices.map(x), event.clientX - box.left + left);
  };

  return {
    height: bottom + 2.2 * em,
    content: svg`<g aria-hidden="true">${guard([points, width, letters, plot.words], still)}</g>
      <rect class="pointer" aria-hidden="true" x=${round(left)} y=${round(top)} width=${round(Math.max(right - left, 1))} height=${round(bottom - top)}
        @pointermove=${(event: PointerEvent) => plot.onMark(nearest(event))}
        @pointerleave=${() => plot.onMark(-1)}
        @click=${(event: PointerEvent) => plot.onChoose(nearest(event))}></rect>
      ${listOf(
        plot,
        repeat(options, (i) => i, one),
        true,
      )}
      ${calloutAt(plot, { x, y: at, top, bottom })}`,
  };
}

/** The numbers that follow one another: a line is never drawn over a gap. */
function runsOf(indices: readonly number[], told: (index: number) => boolean): number[][] {
  const runs: number[][] = [];
  for (const i of indices)
    if (told(i)) {
      if (i > 0 && told(i - 1)) runs.at(-1)?.push(i);
      else runs.push([i]);
    }
  return runs;
}

/** The points round the one that the tab key reaches: the others are drawn, but nobody could hit them. */
function nearby({ points, active, marked, selected }: Plot): number[] {
  const wanted = [active - 1, active, active + 1, marked, selected, 0, points.length - 1];
  return [...new Set(wanted)].filter((i) => i >= 0 && i < points.length).sort((a, b) => a - b);
}

/** What the marked point says, or where nothing is marked the highest and the last one. */
function calloutAt(
  plot: Plot,
  { x, y, top, bottom }: { x: (i: number) => number; y: (i: number) => number; top: number; bottom: number },
): SVGTemplateResult {
  const { points, letters, marked, width } = plot;
  const { em } = letters;
  const high = top - 0.9 * em;
  const label = (i: number, words: string, foot: number) => {
    const half = letters.width(words, true) / 2;
    return text(
      [words],
      Math.min(Math.max(x(i), half), width - half),
      Math.max(foot, high),
      em,
      'number',
      'middle',
    );
  };
  const point = points[marked];
  if (point) {
    return svg`<g aria-hidden="true" class="callout"><line class="cross" x1=${x(marked)} x2=${x(marked)} y1=${round(top - 0.5 * em)} y2=${bottom}></line>${label(marked, `${point.label}: ${point.text}`, high)}</g>`;
  }
  const told = points.map(({ length }, i) => ({ length, i })).filter(({ length }) => length !== undefined);
  const last = told.at(-1);
  const peak = max(told, ({ length }) => length);
  const highest = told.find(({ length }) => length === peak);
  const shown = [highest, last].filter((each, k, all) => each && all.indexOf(each) === k) as {
    length: number;
    i: number;
  }[];
  // two numbers that would lie on one another are one too many
  const apart = shown.length < 2 || Math.abs(x(shown[0]!.i) - x(shown[1]!.i)) > 3 * em;
  return svg`<g aria-hidden="true">${(apart ? shown : shown.slice(1)).map(({ i }) => label(i, points[i]!.text, y(i) - 0.7 * em))}</g>`;
}
