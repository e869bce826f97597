import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { format } from '../../i18n/format.js';
import type { ReadStatistics } from '../../model/index.js';
import { warnOnce } from '../shared/warn.js';
import type { Chart } from './chart.js';
import type { Figure } from './figure.js';
import { renderTable, sheetOf } from './table.js';
import type { Speaker } from './view.js';

/** What the tools work on. */
export interface ToolsView {
  speaker: Speaker;
  chart: Chart;
  statistics: ReadStatistics;
  title: string;
  /** What must be known to read the numbers rightly. */
  notes: readonly string[];
  /** The drawing, where there is one. */
  figure: Figure | undefined;
}

/** The table, one press away, and the files to take along. Without a drawing the table is open. */
export class Tools {
  readonly #host: LitElement;
  #open = false;
  #whole = false;
  #failed = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Another chart: its table begins anew, and what failed before is not said of it. */
  begin(): void {
    this.#whole = this.#failed = false;
  }

  render(view: ToolsView): TemplateResult {
    const { speaker, chart, figure } = view;
    const { words } = speaker;
    const open = this.#open || !figure;
    const button = (text: string, press: () => void) =>
      html`<button type="button" class="button quiet" @click=${press}>${text}</button>`;
    return html`<div class="tools no-print" part="tools">
        ${
          figure
            ? html`<button
                type="button"
                class="button quiet"
                aria-expanded=${open}
                aria-controls="table"
                @click=${() => this.#set(() => (this.#open = !open))}
              >
                ${open ? words.hideTable : words.showTable}
              </button>`
            : nothing
        }
        ${button(words.csv, () => void this.#download('csv', view))}
        ${figure ? button(words.png, () => void this.#download('png', view)) : nothing}
      </div>
      <p role="alert" class="alert">${this.#failed ? words.downloadFailed : nothing}</p>
      <div id="table" class="table" ?hidden=${!open}>
        ${
          open
            ? renderTable(
                sheetOf(speaker, chart, words.titles[chart.kind]),
                this.#whole,
                html`<p class="more">
                  ${button(format(words.showAll, { n: chart.points.length }), () =>
                    this.#set(() => (this.#whole = true)),
                  )}
                </p>`,
              )
            : nothing
        }
      </div>`;
  }

  #set(change: () => void): void {
    change();
    this.#host.requestUpdate();
  }

  async #download(form: 'csv' | 'png', view: ToolsView): Promise<void> {
    const { speaker, chart, title, notes } = view;
    this.#set(() => (this.#failed = false));
    try {
      const { saveCsv, savePng } = await import('./download.js');
      if (form === 'csv') return saveCsv(view, sheetOf(speaker, chart, title));
      const drawing = this.#host.shadowRoot?.querySelector('.plot svg') as SVGSVGElement;
      await savePng(view, drawing, { title, axis: speaker.words.axes[chart.kind], notes });
    } catch (cause) {
      warnOnce(`chart-${form}`, 'cus-stats-chart could not make a file.', cause);
      this.#set(() => (this.#failed = true));
    }
  }
}
