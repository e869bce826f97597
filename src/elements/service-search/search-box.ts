import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { FirstMessages } from '../../i18n/messages.js';
import type { SearchTools } from './tools.js';

/** Longest query that can be typed. */
const LONGEST = 300;

/** What the search box needs to draw itself. */
export interface SearchBoxView {
  words: FirstMessages['search'];
  level: number;
  query: string;
  /** Makes suggestions, once it is here. */
  tools: SearchTools | undefined;
  typed: (value: string) => void;
  cleared: () => void;
  submit: (event: Event) => void;
}

/** The heading, which is the label of the box, the box with its buttons, and the suggestions under it. */
export function renderSearchBox(view: SearchBoxView): TemplateResult {
  const { words, tools } = view;
  const suggestions = tools?.suggestions;
  return html`<form class="ask-form" role="search" @submit=${view.submit}>
    <div class="heading" part="heading" role="heading" aria-level=${view.level}>
      <label id="query-label" for="query">${words.title}</label>
    </div>
    <p class="lead" id="lead">${words.lead}</p>
    <div class="box" part="box">
      <input
        id="query"
        part="input"
        type="text"
        inputmode="search"
        enterkeyhint="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        maxlength=${LONGEST}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded=${suggestions?.open ? 'true' : 'false'}
        aria-controls=${ifDefined(tools && 'suggestions')}
        aria-activedescendant=${ifDefined(suggestions?.activeId)}
        aria-labelledby="query-label"
        aria-describedby="lead"
        placeholder=${words.placeholder}
        @input=${(event: Event) => view.typed((event.target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => suggestions?.key(event)}
        @blur=${() => suggestions?.close()}
      />
      <button type="button" class="clear" ?hidden=${view.query === ''} @click=${view.cleared}>
        <span class="visually-hidden">${words.clearQuery}</span><span aria-hidden="true">×</span>
      </button>
      <button type="submit" class="button" part="submit">${words.submit}</button>
      ${tools?.renderSuggestions(words)}
    </div>
  </form>`;
}
