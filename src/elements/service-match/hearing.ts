import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Locale } from '../../i18n/messages.js';
import type { Catalogue, UrgentKind } from '../../model/index.js';
import { warnOnce } from '../shared/warn.js';
import type { Conversation } from './conversation.js';
import { hear, type Heard } from './everyday.js';

/** Pause after which typed words are understood, in ms. */
const PAUSE = 500;

/** Situations that may be a danger: who tells of them sees whom to call. */
const DANGERS: readonly (readonly [situation: string, kind: UrgentKind])[] = [
  ['sytuacja:przemoc', 'violence'],
  ['sytuacja:zaniedbanie-dziecka', 'child'],
  ['sytuacja:bezdomnosc', 'shelter'],
];

/** What it needs to understand words, and whom it tells. */
export interface HearingSettings {
  conversation: Conversation;
  catalogue: () => Catalogue | undefined;
  locale: () => Locale;
  /** URL of the municipality's own everyday words. */
  thesaurus: () => string | undefined;
  /** The words on the screen were understood. */
  understood: (heard: Heard) => void;
}

/** Listens to words that a person types: what they may mean, and whether they tell of danger. */
export class Hearing implements ReactiveController {
  /** What the newest words may mean; `failed`: they could not be looked for. */
  heard: Heard | 'failed' | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #settings: HearingSettings;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, settings: HearingSettings) {
    this.#host = host;
    this.#settings = settings;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Words were typed. */
  listen(typed: string): void {
    this.#settings.conversation.change({ typed });
    this.stop();
    const text = typed.trim();
    if (text.length < 3) this.forget();
    else this.#pause = setTimeout(() => void this.#hear(text), PAUSE);
  }

  /** Words that wait are not looked for any more. */
  stop(): void {
    clearTimeout(this.#pause);
  }

  forget(): void {
    this.#set(undefined);
  }

  /** Dangers that the words typed or the situations chosen tell of. */
  get dangers(): Heard['urgent'] {
    const { answers, draft, question } = this.#settings.conversation;
    if (question) {
      const { heard } = this;
      const typed = heard !== 'failed' && heard?.text === draft.typed.trim() ? heard.urgent : [];
      if (typed.length || question !== 'situations') return typed;
    }
    const situations = question ? draft.values : (answers.situations?.values ?? []);
    return DANGERS.flatMap(([code, kind]) => (situations.includes(code) ? [{ kind, services: [] }] : []));
  }

  async #hear(text: string): Promise<void> {
    const { conversation, catalogue, locale, thesaurus, understood } = this.#settings;
    const known = catalogue();
    if (!known) return;
    try {
      const heard = await hear(text, known, locale(), thesaurus());
      if (text !== conversation.draft.typed.trim()) return;
      this.#set(heard);
      understood(heard);
    } catch (cause) {
      this.#set('failed');
      warnOnce('match-words', 'The words could not be looked for.', cause);
    }
  }

  #set(heard: Hearing['heard']): void {
    this.heard = heard;
    this.#host.requestUpdate();
  }
}
