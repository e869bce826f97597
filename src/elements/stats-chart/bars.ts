import { max } from 'd3-array';
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { format } from '../../i18n/format.js';
import type { Point } from './points.js';
import { listOf, option, round, text, type Drawing, type Plot } from './plot.js';

/** Per cent of the plan beyond which a bar is broken off: one that is far above would make all others invisible. */
const MOST_SHARE = 200;

/** Where everything of one bar stands, in pixels. */
interface Row {
  y: number;
  height: number;
  label: { lines: string[]; x: number; y: number };
  number: { lines: string[]; x: number; y: number };
  bar: { x: number; y: number };
}

interface Layout {
  rows: Row[];
  height: number;
  /** Thickness of a bar. */
  thick: number;
  /** Length of a bar that reaches the end of the axis. */
  room: number;
  /** The label stands beside its bar, not above it. */
  beside: boolean;
  /** The number stands behind the bar, not above it. */
  behind: boolean;
}

/**
 * Three designs by the room that there is: the label beside its bar; above it, with the number behind the bar; both
 * above the bar, for phones and large type.
 */
function layout({ points, width, letters }: Plot, top: number): Layout {
  const { em } = letters;
  const gap = 0.5 * em;
  const thick = 1.35 * em;
  const widest = (texts: readonly string[], bold = false) =>
    max(texts, (each) => letters.width(each, bold)) ?? 0;
  const numbers = widest(
    points.map((point) => point.text),
    true,
  );
  const beside = width >= 34 * em && numbers < 0.3 * width;
  const labels = beside ? Math.min(widest(points.map(({ label }) => label)), 0.4 * width) : width;
  const start = beside ? labels + em : 0;
  const behind = beside || numbers < 0.42 * width;
  const room = Math.max(behind ? width - start - numbers - gap : width, 10);
  let y = top;
  const rows = points.map((point): Row => {
    const lines = letters.lines(point.label, beside ? labels : width - 4, false);
    const number = behind ? [point.text] : letters.lines(point.text, width - 4, true);
    const height = lines.length * letters.line;
    const padding = 0.45 * em;
    const from = y;
    if (beside) {
      const inner = Math.max(height, thick);
      const bar = from + padding + (inner - thick) / 2;
      const foot = from + padding + (inner - height) / 2 + em;
      y += inner + 2 * padding;
      const middle = bar + thick / 2 + 0.35 * em;
      return {
        y: from,
        height: y - from,
        label: { lines, x: 0, y: foot },
        number: { lines: number, x: start, y: middle },
        bar: { x: start, y: bar },
      };
    }
    const under = behind ? 0 : number.length * letters.line;
    const bar = from + padding + height + under + 0.4 * em;
    y = bar + thick + padding * 1.5;
    return {
      y: from,
      height: y - from,
      label: { lines, x: 0, y: from + padding + em },
      number: { lines: number, x: 0, y: behind ? bar + thick / 2 + 0.35 * em : from + padding + height + em },
      bar: { x: 0, y: bar },
    };
  });
  return { rows, height: y, thick, room, beside, behind };
}

/** A number that is hidden is somewhere below its limit, and so is its hatched stub. */
const stub = ({ below }: Point, scale: (value: number) => number, em: number, room: number): number =>
  below === undefined ? 1.5 * em : Math.min(Math.max(scale(below), 0.8 * em), room);

/** Bars from left to right, one below the other, each with its name and its number beside it. */
export function drawBars(plot: Plot): Drawing {
  const { points, letters, words, kind } = plot;
  const { em } = letters;
  const percent = kind === 'indicators' || kind === 'providers';
  const longest = max(points, ({ length, mark }) => Math.max(length ?? 0, mark ?? 0)) ?? 0;
  const limit = max(points, ({ hidden, below }) => (hidden ? (below ?? 0) : 0)) ?? 0;
  const end =
    kind === 'providers' ? 100 : Math.min(Math.max(longest, limit, 1), percent ? MOST_SHARE : Infinity);
  const first = points.find(({ mark }) => mark !== undefined);
  const { rows, height, thick, room, beside, behind } = layout(plot, first ? 1.5 * em : 0.2 * em);
  const scale = (value: number) => (Math.min(value, end) / end) * room;

  const foot = 0.3 * em;
  const upright = (name: string, x: number, from: number, to: number) =>
    svg`<line class=${name} x1=${round(x)} x2=${round(x)} y1=${round(from - foot)} y2=${round(to + foot)}></line>`;

  const shape = (point: Point, { x, y }: Row['bar'], reach: number): SVGTemplateResult | typeof nothing => {
    const { hidden, length, strong } = point;
    if (!hidden && length === undefined) return nothing;
    const plain = kind !== 'providers' || strong;
    const [name, fill] = hidden
      ? ['stub', 'url(#hatch)']
      : plain
        ? ['bar', nothing]
        : ['bar other', 'url(#dots)'];
    return svg`<rect class=${name} fill=${fill} x=${round(x)} y=${round(y)} width=${round(reach)} height=${round(thick)}></rect>
      ${
        length !== undefined && length > end
          ? svg`<path class="broken" d=${`M${round(x + reach - 1.4 * em)} ${round(y + thick + 3)}l${round(0.6 * em)} ${round(-thick - 6)}`}></path>`
          : nothing
      }`;
  };

  const row = (point: Point, index: number): SVGTemplateResult => {
    const { y, height: tall, label, number, bar } = rows[index] as Row;
    const { length, hidden, mark, value } = point;
    const reach = hidden
      ? stub(point, scale, em, room)
      : length === undefined
        ? 0
        : Math.max(scale(length), 2);
    const line = mark === undefined ? undefined : bar.x + scale(mark);
    // a number never lies on the line of the plan
    const from = bar.x + reach + 0.5 * em;
    const over = line !== undefined && line > from - em && line < from + letters.width(point.text, true);
    const at = over ? line + 0.5 * em : from;
    const absent = hidden || (length === undefined && value === null);
    return option(
      plot,
      index,
      svg`<rect class="hit" x=${round(-0.4 * em)} y=${round(y)} width=${round(plot.width + 0.8 * em)} height=${round(tall)} rx="4"></rect>
      ${text(label.lines, label.x, label.y, em, 'label')} ${shape(point, bar, reach)}
      ${beside ? nothing : upright('base', bar.x, bar.y, bar.y + thick)}
      ${line === undefined ? nothing : [upright('halo', line, bar.y, bar.y + thick), upright('plan', line, bar.y, bar.y + thick)]}
      ${text(number.lines, behind ? at : number.x, number.y, em, absent ? 'number absent' : 'number')}`,
    );
  };

  const [top] = rows;
  const last = rows.at(-1);
  return {
    height: height + 0.2 * em,
    content: svg`<g aria-hidden="true">
        ${first?.mark === undefined || !top ? nothing : planLabel(plot, first.mark, top.bar.x + scale(first.mark), words)}
        ${beside && top && last ? upright('base', top.bar.x, top.bar.y, last.bar.y + thick) : nothing}
      </g>
      ${listOf(
        plot,
        repeat(points, ({ code }) => code, row),
        false,
      )}`,
  };
}

/** What the line of the plan is, above the first of them, turned towards the side that has room. */
function planLabel(
  { letters, width, kind, number }: Plot,
  mark: number,
  x: number,
  words: Plot['words'],
): SVGTemplateResult {
  const said =
    kind === 'providers'
      ? format(words.planMarkAt, { share: number(mark / 100, 'percent') })
      : words.planMark;
  const half = letters.width(said, true) / 2;
  const at = Math.min(Math.max(x, half), width - half);
  return text([said], at, letters.em, letters.em, 'plan-label', 'middle');
}
