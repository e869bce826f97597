import { html, nothing, type TemplateResult } from 'lit';
import { emergencyLines, URGENT_KINDS, type Centre } from '../../model/index.js';
import { renderLines, type LinesView } from './emergency.js';

/** What "I need help now" draws itself from. */
export interface NowView {
  words: { urgentOpen: string; urgentTitle: string; urgentText: string };
  lines: LinesView;
  centre: Centre | undefined;
  /** Level of the heading above the lines. */
  level: number;
  shown: boolean;
  show: (shown: boolean) => void;
}

/** "I need help now": the lines, at once and without asking anything. */
export const renderNow = ({ words, lines, centre, level, shown, show }: NowView): TemplateResult =>
  html`<div class="now no-print">
    <button
      type="button"
      class="button quiet"
      part="urgent-button"
      aria-expanded=${shown ? 'true' : 'false'}
      @click=${() => show(!shown)}
    >
      ${words.urgentOpen}
    </button>
    ${
      shown
        ? html`<section class="urgent" part="urgent" aria-labelledby="now-title">
            <div id="now-title" class="urgent-title" role="heading" aria-level=${level}>
              ${words.urgentTitle}
            </div>
            <p>${words.urgentText}</p>
            ${renderLines(lines, emergencyLines(centre, URGENT_KINDS))}
          </section>`
        : nothing
    }
  </div>`;
