import { svg, type SVGTemplateResult } from 'lit';
import type { ChartKind, Point } from './points.js';
import { LINE, type Lettering } from './lettering.js';
import type { Speaker } from './view.js';

/** How numbers are written and points are said. */
export interface Voice extends Pick<Speaker, 'words' | 'locale'> {
  number: (n: number, style?: 'decimal' | 'percent') => string;
  /** What a screen reader says at a point. */
  spoken: (point: Point) => string;
}

/** What a plot needs besides its points: room, letters, and what a person does with it. */
export interface Plot extends Voice {
  kind: ChartKind;
  points: readonly Point[];
  /** Name of the axis, in plain words. */
  axis: string;
  /** Room in pixels. */
  width: number;
  letters: Lettering;
  /** Index of the point that the tab key reaches. */
  active: number;
  /** Index of the point that the pointer or the focus is on; -1 for none. */
  marked: number;
  /** Index of the point that was chosen; -1 for none. */
  selected: number;
  onKey: (event: KeyboardEvent) => void;
  onChoose: (index: number) => void;
  onMark: (index: number) => void;
}

/** One drawing, with the height that it needs. */
export interface Drawing {
  height: number;
  content: SVGTemplateResult;
}

/** Lines of a text, the first with its foot at `y`. */
export const text = (
  lines: readonly string[],
  x: number,
  y: number,
  em: number,
  name: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): SVGTemplateResult =>
  svg`<text class=${name} text-anchor=${anchor}>${lines.map(
    (line, i) =>
      svg`<tspan x=${round(x)} y=${round(y + i * LINE * em)}>${i < lines.length - 1 ? `${line} ` : line}</tspan>`,
  )}</text>`;

/** Pixels without a tail of digits. */
export const round = (pixels: number): number => Math.round(pixels * 10) / 10;

/** A point as something that can be reached, heard and chosen. */
export function option(
  plot: Plot,
  index: number,
  content: SVGTemplateResult | readonly SVGTemplateResult[],
): SVGTemplateResult {
  const point = plot.points[index] as Point;
  return svg`<g
    class="point"
    part="point"
    role="option"
    data-index=${index}
    tabindex=${index === plot.active ? 0 : -1}
    aria-label=${plot.spoken(point)}
    aria-selected=${index === plot.selected}
    aria-posinset=${index + 1}
    aria-setsize=${plot.points.length}
    @click=${() => plot.onChoose(index)}
    @focus=${() => plot.onMark(index)}
    @blur=${() => plot.onMark(-1)}
  >${content}</g>`;
}

/** The list of points. */
export const listOf = (plot: Plot, content: unknown, across: boolean): SVGTemplateResult =>
  svg`<g
    role="listbox"
    aria-label=${`${plot.axis}. ${plot.words.read}`}
    aria-orientation=${across ? 'horizontal' : 'vertical'}
    @keydown=${plot.onKey}
  >${content}</g>`;

/** What is hidden is drawn hatched, which no print and no colour blindness can hide. */
export const HATCH = svg`<defs aria-hidden="true">
  <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect class="hatch-ground" width="7" height="7"></rect>
    <line class="hatch-line" x1="0" y1="0" x2="0" y2="7"></line>
  </pattern>
  <pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse">
    <rect class="dots-ground" width="6" height="6"></rect>
    <circle class="dots-dot" cx="3" cy="3" r="1.1"></circle>
  </pattern>
</defs>`;
