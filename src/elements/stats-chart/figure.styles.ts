import { css } from 'lit';

/** The drawing: one colour, patterns where something is not a plain number. */
export const figureStyles = css`
  .probe {
    position: absolute;
    inline-size: 1em;
    block-size: 1px;
    visibility: hidden;
  }
  svg {
    display: block;
    overflow: visible;
    max-inline-size: 100%;
    block-size: auto;
  }
  text {
    fill: var(--ink);
    stroke: none;
  }
  .number,
  .plan-label {
    font-weight: 700;
  }
  .absent {
    fill: var(--ink-soft);
    font-weight: 400;
    font-style: italic;
  }
  .tick {
    fill: var(--ink-soft);
  }
  .hit {
    fill: transparent;
    stroke: none;
  }
  .bar {
    fill: var(--accent);
    stroke: none;
  }
  .bar.other {
    fill: url(#dots);
    stroke: var(--accent);
    stroke-width: 1.5;
  }
  .dots-ground {
    fill: var(--tint);
  }
  .dots-dot {
    fill: var(--accent);
  }
  .stub {
    fill: url(#hatch);
    stroke: var(--edge);
    stroke-width: 1.5;
    stroke-dasharray: 4 3;
  }
  .stub-line {
    fill: none;
    stroke: var(--edge);
    stroke-width: 2;
    stroke-dasharray: 2 3;
  }
  .hatch-ground {
    fill: var(--paper);
  }
  .hatch-line {
    stroke: var(--edge);
    stroke-width: 3;
  }
  .base {
    stroke: var(--edge);
    stroke-width: 1.5;
  }
  .grid {
    stroke: var(--line);
    stroke-width: 1;
  }
  .plan {
    stroke: var(--ink);
    stroke-width: 3;
  }
  .halo {
    stroke: var(--paper);
    stroke-width: 7;
  }
  .broken {
    fill: none;
    stroke: var(--paper);
    stroke-width: 4;
  }
  .line {
    fill: none;
    stroke: var(--accent);
    stroke-width: 3;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .under {
    fill: var(--tint);
    stroke: none;
  }
  .dot {
    fill: var(--accent);
    stroke: var(--paper);
    stroke-width: 2;
  }
  .cross {
    stroke: var(--ink-soft);
    stroke-width: 1.5;
    stroke-dasharray: 3 3;
  }
  .callout text,
  .course .number {
    paint-order: stroke;
    stroke: var(--paper);
    stroke-width: 5px;
    stroke-linejoin: round;
  }
  .pointer {
    fill: transparent;
    stroke: none;
    cursor: pointer;
  }
  .point {
    cursor: pointer;
    outline: none;
  }
  .course .point,
  .callout {
    pointer-events: none;
  }
  .bars .point:hover .hit,
  .bars .point[aria-selected='true'] .hit {
    fill: var(--tint);
  }
  .bars .point[aria-selected='true'] .label {
    font-weight: 700;
  }
  .course .point[aria-selected='true'] .dot {
    fill: var(--ink);
  }
  .point:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .point:focus-visible .hit {
    stroke: var(--focus);
    stroke-width: 3;
  }
  @media (forced-colors: active) {
    .bar,
    .dot {
      fill: CanvasText;
    }
    .bar.other {
      stroke: CanvasText;
    }
    .dots-ground,
    .hatch-ground,
    .under {
      fill: Canvas;
    }
    .halo,
    .broken {
      stroke: Canvas;
    }
    .dots-dot {
      fill: CanvasText;
    }
    .hatch-line,
    .stub,
    .stub-line,
    .line,
    .base {
      stroke: CanvasText;
    }
    .grid {
      stroke: CanvasText;
      stroke-width: 0.4;
    }
    .plan,
    .cross {
      stroke: Highlight;
    }
    text,
    .tick,
    .absent {
      fill: CanvasText;
    }
    .callout text,
    .course .number {
      stroke: Canvas;
    }
    .point:focus-visible .hit {
      stroke: Highlight;
    }
    .bars .point:hover .hit,
    .bars .point[aria-selected='true'] .hit {
      fill: Canvas;
      stroke: Highlight;
      stroke-width: 2;
    }
  }
  @media print {
    .bar,
    .dots-dot,
    .dot {
      print-color-adjust: exact;
    }
  }
`;
