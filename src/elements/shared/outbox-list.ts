import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import {
  openOutbox,
  type Outbox,
  type OutboxEntry,
  type OutboxState,
  type SubmissionKind,
} from '../../data/index.js';
import type { outboxPack } from '../../i18n/forms/outbox.js';
import type { WordsOf } from '../../i18n/forms/pack.js';
import { format, formatDateTime, plural } from '../../i18n/format.js';
import type { Locale } from '../../i18n/messages.js';
import { waitsFor } from './waits-for.js';

/** The words of the list. */
export type OutboxWords = WordsOf<[typeof outboxPack]>['outbox'];

/** What the list needs of the element that shows it. */
export interface OutboxListOptions {
  /** Base address of the API; without it there is no outbox. */
  api: () => string | undefined;
  kiosk: () => boolean;
  locale: () => Locale;
  words: () => OutboxWords | undefined;
  /** Opens one that the server did not take in the form, to correct it; without it there is no such button. */
  correct?: (key: string) => void;
  /** What this form can correct; default all. */
  kind?: () => SubmissionKind;
  /** Keys that the form itself speaks of just now. */
  except?: () => readonly (string | undefined)[];
}

/** What was submitted just now is shown by the form, not by the list; milliseconds. */
const FRESH = 9_000;

/**
 * The outbox of an element: opens it, tells what happens to what is in it, and draws the list of what is not delivered,
 * with "send now" and "delete". Nothing is drawn while there is nothing to tell, but for the live region.
 */
export class OutboxList implements ReactiveController {
  /** To submit with; undefined without an API. */
  outbox: Outbox | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: OutboxListOptions;
  #state: OutboxState | undefined;
  #opened = '';
  #leave: (() => void) | undefined;
  #said = '';
  /** The one that is to be deleted, if the person says so once more. */
  #asked: string | undefined;
  #focus: string | undefined;
  /** The last one was deleted here: the list stays, since the focus is on its heading. */
  #emptied = false;
  readonly #stay = (event: BeforeUnloadEvent): void => event.preventDefault();

  constructor(host: ReactiveControllerHost & HTMLElement, options: OutboxListOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get state(): OutboxState | undefined {
    return this.#state;
  }

  hostUpdate(): void {
    const api = this.#options.api();
    const kiosk = this.#options.kiosk();
    const wanted = api && this.#host.isConnected ? `${kiosk} ${api}` : '';
    if (wanted === this.#opened) return;
    this.#close();
    this.#opened = wanted;
    if (!api || !wanted) return;
    this.outbox = openOutbox({ api, kiosk });
    this.#leave = this.outbox.subscribe((state) => this.#changed(state));
  }

  hostUpdated(): void {
    const id = this.#focus;
    if (!id) return;
    this.#focus = undefined;
    this.#host.shadowRoot?.getElementById(id)?.focus();
  }

  hostDisconnected(): void {
    this.#close();
    this.#opened = '';
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  #close(): void {
    this.#leave?.();
    this.#leave = this.outbox = this.#state = this.#asked = undefined;
    removeEventListener('beforeunload', this.#stay);
  }

  #changed(state: OutboxState): void {
    const before = this.#state;
    this.#state = state;
    if (before?.ready) this.#tell(before, state);
    // The browser asks before it closes a page whose message stands nowhere else.
    if (state.entries.some(({ kept }) => !kept)) addEventListener('beforeunload', this.#stay);
    else removeEventListener('beforeunload', this.#stay);
    this.#host.requestUpdate();
  }

  /** Says what has become of something since the last state; only in the tab that is in sight. */
  #tell(before: OutboxState, { entries, sent }: OutboxState): void {
    const words = this.#options.words();
    if (!words || document.visibilityState === 'hidden') return;
    const known = new Map(before.entries.map((entry) => [entry.key, entry]));
    const told = entries.flatMap((entry) => {
      const what = words.kinds[entry.kind];
      const old = known.get(entry.key);
      if (old?.state === entry.state && !old.problem === !entry.problem) return [];
      // Waiting is said once, when the first try has failed.
      if (entry.state === 'waiting')
        return entry.problem && !old?.problem && isFresh(entry) ? [format(words.saidWaiting, { what })] : [];
      if (entry.state === 'parked') return [format(words.saidParked, { what })];
      return entry.state === 'sending' ? [] : [format(words.saidLost, { what })];
    });
    const receipts = sent
      .filter(({ key }) => !before.sent.some((one) => one.key === key))
      .map(({ kind, receipt: { reference } }) => format(words.sent, { what: words.kinds[kind], reference }));
    const said = [...told, ...receipts].join(' ');
    if (said) this.#said = said;
  }

  #set(asked: string | undefined, focus: string): void {
    this.#asked = asked;
    this.#focus = focus;
    this.#host.requestUpdate();
  }

  async #remove(key: string): Promise<void> {
    await this.outbox?.remove(key);
    this.#said = this.#options.words()?.removed ?? '';
    this.#emptied = true;
    this.#set(undefined, 'outbox-title');
  }

  /** The list and its live region. @param level of its heading */
  render(level = 3): TemplateResult {
    const words = this.#options.words();
    return html`<div role="status" class="visually-hidden" id="outbox-said">${this.#said}</div>
      ${words && this.#state ? this.#list(words, this.#state, level) : nothing}`;
  }

  #list(words: OutboxWords, state: OutboxState, level: number): TemplateResult | typeof nothing {
    const except = this.#options.except?.() ?? [];
    const shown = ({ key }: { key: string }): boolean => !except.includes(key);
    const notKept = state.entries.some(({ kept }) => !kept);
    const entries = state.entries.filter((entry) => entry.kept && shown(entry) && !isUnderWay(entry));
    const sent = state.sent.filter(shown);
    const empty = !entries.length && !sent.length && !notKept;
    if (empty && !this.#emptied) return nothing;
    if (!empty) this.#emptied = false;
    const waiting = entries.filter((entry) => entry.state === 'waiting' || entry.state === 'sending').length;
    return html`<section class="outbox no-print" part="outbox" aria-labelledby="outbox-title">
      ${notKept ? html`<p class="note">${words.notKept}</p>` : nothing}
      <div id="outbox-title" class="outbox-title" role="heading" aria-level=${level} tabindex="-1">
        ${entries.length || !sent.length ? words.title : words.sentTitle}
      </div>
      ${empty ? html`<p>${words.removed}</p>` : nothing}
      ${waiting ? html`<p>${plural(this.#options.locale(), waiting, words.count)}</p>` : nothing}
      ${
        entries.length
          ? html`<ul>
              ${entries.map((entry, i) => this.#entry(words, entry, i))}
            </ul>`
          : nothing
      }
      ${
        sent.length
          ? html`<ul>
              ${sent.map(({ key, kind, receipt: { reference } }) => {
                const text = format(words.sent, { what: words.kinds[kind], reference });
                return html`<li class="outbox-item">
                  <p>${text}</p>
                  ${this.#button(words.dismiss, reference, () => this.#remove(key))}
                </li>`;
              })}
            </ul>`
          : nothing
      }
    </section>`;
  }

  #entry(words: OutboxWords, entry: OutboxEntry, index: number): TemplateResult {
    const { key, kind, state, createdAt, title } = entry;
    const date = formatDateTime(this.#options.locale(), new Date(createdAt));
    const name = format(words.item, { what: words.kinds[kind], date });
    const lost = state === 'expired' || state === 'unreadable';
    const { correct, kind: own } = this.#options;
    const mayCorrect = correct && (!own || own() === kind) && (state === 'parked' || state === 'waiting');
    const actions = lost
      ? this.#button(words.dismiss, name, () => this.#remove(key))
      : this.#asked === key
        ? html`<p id="outbox-question-${index}">${words.removeQuestion}</p>
            ${this.#button(words.removeYes, name, () => this.#remove(key), `outbox-yes-${index}`)}
            ${this.#button(words.removeNo, name, () => this.#set(undefined, `outbox-remove-${index}`))}`
        : html`${
            state === 'sending' ? nothing : this.#button(words.sendNow, name, () => this.outbox?.sendNow(key))
          }
          ${mayCorrect ? this.#button(words.correct, name, () => correct(key)) : nothing}
          ${this.#button(
            words.remove,
            name,
            () => this.#set(key, `outbox-yes-${index}`),
            `outbox-remove-${index}`,
          )}`;
    return html`<li class="outbox-item" part="outbox-item">
      <p class="outbox-name">${name}</p>
      ${title ? html`<p>${format(words.about, { title })}</p>` : nothing}
      <p>${stateText(words, entry)}</p>
      <div class="outbox-actions">${actions}</div>
    </li>`;
  }

  /** A button that also says, to those who do not see the list, which one it means. */
  #button(text: string, name: string, press: () => unknown, id?: string): TemplateResult {
    return html`<button type="button" class="button quiet" id=${id ?? nothing} @click=${press}>
      <span>${text}<span class="visually-hidden">: ${name}</span></span>
    </button>`;
  }
}

const isFresh = ({ createdAt }: OutboxEntry): boolean => Math.abs(Date.now() - createdAt) < FRESH;

/** Its first try goes on. */
const isUnderWay = (entry: OutboxEntry): boolean =>
  (entry.state === 'sending' || entry.state === 'waiting') && !entry.problem && isFresh(entry);

function stateText(words: OutboxWords, { state, problem }: OutboxEntry): string {
  if (state === 'waiting') return words.waiting[waitsFor(problem)];
  if (state === 'sending' || state === 'expired') return words[state];
  const code = problem?.type ?? '';
  if (state === 'unreadable') return code === 'deleted' ? words.deleted : words.unreadable;
  const known: Readonly<Record<string, string>> = words.problems;
  const what = Object.hasOwn(known, code) ? known[code] : undefined;
  return `${words.parked} ${what ?? format(words.problemOther, { code: problem?.status ?? code })}`;
}
