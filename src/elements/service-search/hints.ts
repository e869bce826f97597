import { html, nothing, type TemplateResult } from 'lit';
import { plural } from '../../i18n/format.js';
import type { Locale, Messages } from '../../i18n/messages.js';
import type { SearchResult } from '../../search/index.js';

type Hint = SearchResult['hints'][number];

/** What was understood of a query, with the way to take it back. */
export interface HintsView {
  words: Messages['search'];
  locale: Locale;
  hints: SearchResult['hints'];
  /** Name of a term. */
  name: (code: string) => string;
  remove: (hint: Hint) => void;
}

function label({ words, locale, name }: HintsView, { kind, code }: Hint): string {
  if (kind === 'place') return code;
  if (kind === 'free') return words.hintFree;
  return kind === 'age' ? plural(locale, Number(code), words.hintAge) : name(code);
}

/** "Bierzemy pod uwagę: Koszalin ×": words of the query that narrow or order the results, each removable. */
export function renderHints(view: HintsView): TemplateResult | typeof nothing {
  const { words, hints, remove } = view;
  if (hints.length === 0) return nothing;
  return html`<div class="understood">
    <span id="understood">${words.understood}:</span>
    <ul class="chosen" part="understood" aria-labelledby="understood">
      ${hints.map((hint) => {
        const text = label(view, hint);
        return html`<li>
          <button
            type="button"
            class="chip chip-chosen"
            aria-label=${words.filterRemove.replace('{name}', text)}
            @click=${() => remove(hint)}
          >
            ${text} <span aria-hidden="true">×</span>
          </button>
        </li>`;
      })}
    </ul>
  </div>`;
}
