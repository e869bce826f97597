import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { Suggestion } from '../../search/index.js';

/** Shortest text for which suggestions are made. */
const SHORTEST = 2;
const MOST = 6;

/**
 * Suggestions under the search box, by the combobox pattern of the ARIA Authoring Practices Guide
 * (list autocomplete with manual selection): focus stays in the box, arrows move, Enter takes, Escape closes.
 */
export class Suggestions implements ReactiveController {
  items: Suggestion[] = [];
  active = -1;
  readonly #host: ReactiveControllerHost;
  readonly #take: (suggestion: Suggestion) => void;

  constructor(host: ReactiveControllerHost, take: (suggestion: Suggestion) => void) {
    this.#host = host;
    this.#take = take;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  get open(): boolean {
    return this.items.length > 0;
  }

  /** Proposals for what was typed. */
  update(text: string, suggest: (text: string, limit: number) => Suggestion[]): void {
    this.items = text.trim().length < SHORTEST ? [] : suggest(text, MOST);
    this.active = -1;
    this.#host.requestUpdate();
  }

  close(): void {
    if (!this.open) return;
    this.items = [];
    this.active = -1;
    this.#host.requestUpdate();
  }

  /** Handles a key of the box; true when it was meant for the list. */
  key(event: KeyboardEvent): boolean {
    if (!this.open || event.isComposing) return false;
    const last = this.items.length - 1;
    switch (event.key) {
      case 'ArrowDown':
        this.active = this.active >= last ? 0 : this.active + 1;
        break;
      case 'ArrowUp':
        this.active = this.active <= 0 ? last : this.active - 1;
        break;
      case 'Enter': {
        const item = this.items[this.active];
        if (!item) return false;
        this.close();
        this.#take(item);
        break;
      }
      case 'Escape':
        this.close();
        break;
      default:
        return false;
    }
    event.preventDefault();
    this.#host.requestUpdate();
    return true;
  }

  /** Id of the option that the arrows are on, for `aria-activedescendant`. */
  get activeId(): string | undefined {
    return this.active >= 0 ? `suggestion-${this.active}` : undefined;
  }

  render(words: Messages['search']): TemplateResult {
    const kinds = {
      service: words.suggestionService,
      term: words.suggestionTerm,
      word: words.suggestionWord,
    };
    return html`<ul
      id="suggestions"
      part="suggestions"
      class="suggestions"
      role="listbox"
      aria-label=${words.suggestions}
      ?hidden=${!this.open}
    >
      ${this.items.map(
        (item, i) =>
          // the keys are handled in the box, which keeps the focus (ARIA APG, combobox)
          // eslint-disable-next-line lit-a11y/click-events-have-key-events
          html`<li
            id="suggestion-${i}"
            class="suggestion"
            role="option"
            aria-selected=${i === this.active ? 'true' : 'false'}
            @mousedown=${(event: Event) => event.preventDefault()}
            @click=${() => {
              this.close();
              this.#take(item);
            }}
          >
            <span>${item.text}</span>${
              kinds[item.kind] ? html`<span class="suggestion-kind">${kinds[item.kind]}</span>` : nothing
            }
          </li>`,
      )}
    </ul>`;
  }
}
