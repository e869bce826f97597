import { html, nothing, type TemplateResult } from 'lit';
import { plural } from '../../i18n/format.js';
import type { SearchResult } from '../../search/index.js';
import { renderChip } from './chip.js';
import type { WholeFiltersView } from './filters.js';

/** What was understood of a query. */
export type Hint = SearchResult['hints'][number];

function label({ words, locale, name }: WholeFiltersView, { kind, code }: Hint): string {
  if (kind === 'place') return code;
  if (kind === 'free') return words.hintFree;
  return kind === 'age' ? plural(locale, Number(code), words.hintAge) : name(code);
}

/** "Bierzemy pod uwagę: Koszalin ×": words of the query that narrow or order the results, each removable. */
export function renderHints(
  view: WholeFiltersView,
  hints: readonly Hint[],
  remove: (hint: Hint) => void,
): TemplateResult | typeof nothing {
  const { words } = view;
  if (hints.length === 0) return nothing;
  return html`<div class="understood">
    <span id="understood">${words.understood}:</span>
    <ul class="chosen" part="understood" aria-labelledby="understood">
      ${hints.map((hint) => renderChip(words, label(view, hint), () => remove(hint)))}
    </ul>
  </div>`;
}
