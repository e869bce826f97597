import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Catalogue } from '../../model/index.js';
import { warnOnce } from '../shared/warn.js';
import { QUESTIONS, type Answer, type Answers, type Question } from './answers.js';
import { answerOf, draftOf, EMPTY, isEmpty } from './draft.js';
import type { Matched, Matcher } from './matcher.js';
import type { Draft, Wrong } from './question.js';
import type { Open } from './questions.js';

/** What the conversation needs to know, and whom it tells. */
export interface ConversationSettings {
  /** Where the people of the page live, as it says; an answer that they may change. */
  place: () => string | undefined;
  /** Something else is on the screen, by a person's act. */
  moved: (to: 'question' | 'results') => void;
  /** The results were asked for, or changed, by a person. */
  finished: (matched: Matched) => void;
}

/** The next question that was not answered and still divides. */
const nextQuestion = ({ dividing }: Open, answers: Answers): Question | undefined =>
  QUESTIONS.find((question) => dividing.has(question) && !answers[question]);

/**
 * The conversation: one question after the other, forwards and back, and the results when there is nothing more to ask
 * or when they are wanted. Nothing of it leaves the memory of the page.
 */
export class Conversation implements ReactiveController {
  stage: 'asking' | 'results' = 'asking';
  question: Question | undefined;
  draft: Draft = EMPTY;
  wrong: Wrong | undefined;
  /** The catalogue gave nothing to ask from the beginning. */
  unasked = false;
  /** The code that matches could not be loaded. */
  failed = false;

  readonly #host: ReactiveControllerHost;
  readonly #settings: ConversationSettings;
  #given: Answers = {};
  #catalogue: Catalogue | undefined;
  /** Questions that were on the screen, for the way back. */
  #trail: Question[] = [];
  #matcher: Matcher | undefined;
  #loading: Promise<Matcher> | undefined;
  /** The results were seen: from a changed answer the way leads back to them. */
  #seen = false;
  /** A person has pressed something and it is not answered yet. */
  #busy = false;

  constructor(host: ReactiveControllerHost, settings: ConversationSettings) {
    this.#host = host;
    this.#settings = settings;
    host.addController(this);
  }

  hostConnected(): void {
    // on its way together with the catalogue; a failure is told when it is needed
    this.#load().catch(() => undefined);
  }

  hostDisconnected(): void {
    this.#catalogue = undefined;
    this.#busy = false;
  }

  /** The newest result. */
  get matched(): Matched | undefined {
    return this.#matcher?.matched;
  }

  /** Tries again what failed. */
  retry(): void {
    this.failed = false;
    this.#catalogue = undefined;
    this.#host.requestUpdate();
  }

  async #load(): Promise<Matcher> {
    this.#loading ??= import('./matcher.js').then(
      ({ Matcher }) => (this.#matcher ??= new Matcher(this.#host)),
    );
    try {
      return await this.#loading;
    } catch (cause) {
      this.#loading = undefined;
      throw cause;
    }
  }

  /** Every answer, with what the page has said. */
  get answers(): Answers {
    const place = this.#settings.place();
    return { ...(place && { place: { values: [place] } }), ...this.#given };
  }

  /** Whether a person has said anything. */
  get touched(): boolean {
    return (
      Object.keys(this.#given).length > 0 || !isEmpty(this.draft) || this.#trail.length > 1 || this.#seen
    );
  }

  get canGoBack(): boolean {
    return this.#trail.length > 1;
  }

  /** The results were there before, and the way leads back to them. */
  get seen(): boolean {
    return this.#seen;
  }

  /** Which question this is: those before it and itself. */
  get number(): number {
    return Math.max(1, this.#trail.length);
  }

  /** Follows the catalogue; the answers stay when a newer one comes. */
  follow(catalogue: Catalogue): void {
    if (catalogue === this.#catalogue || this.failed) return;
    this.#catalogue = catalogue;
    void this.#match(this.question ? this.#without(this.question) : this.answers).then((matched) => {
      if (!matched || this.stage === 'results' || this.question) return;
      this.#ask(nextQuestion(matched.open, this.answers));
      if (this.question) return;
      this.unasked = true;
      this.stage = 'results';
    });
  }

  change(draft: Partial<Draft>): void {
    this.draft = { ...this.draft, ...draft };
    this.wrong = undefined;
    this.#host.requestUpdate();
  }

  /** "Dalej": takes what is ticked and typed as the answer. @returns whether it is one */
  next(): boolean {
    if (!this.question || this.#busy) return true;
    const answer = answerOf(this.question, this.draft);
    if (typeof answer === 'string') {
      this.wrong = answer;
      this.#host.requestUpdate();
      return false;
    }
    this.give(answer);
    return true;
  }

  /** Takes an answer and goes on. */
  give(answer: Answer): void {
    if (!this.question || this.#busy) return;
    this.#given = { ...this.#given, [this.question]: answer };
    void this.#goOn();
  }

  /** The former question once more. */
  back(): void {
    const before = this.#trail.at(-2);
    if (!before || this.#busy) return;
    this.#keep();
    this.#trail = this.#trail.slice(0, -2);
    void this.#reopen(before);
  }

  /** An answer is to be changed, or given after all. */
  edit(question: Question): void {
    if (this.#busy) return;
    this.#keep();
    this.#trail = this.#trail.filter((each) => each !== question);
    void this.#reopen(question);
  }

  /** The results, with what is answered so far. */
  results(): void {
    if (this.#busy) return;
    this.#keep();
    void this.#goOn(true);
  }

  /** An empty conversation. */
  async restart(): Promise<void> {
    this.#given = {};
    this.#trail = [];
    this.draft = EMPTY;
    this.wrong = this.question = undefined;
    this.stage = 'asking';
    this.#seen = this.unasked = this.#busy = false;
    const matched = await this.#match(this.answers);
    if (!matched || this.question) return;
    this.#ask(nextQuestion(matched.open, this.answers));
    if (!this.question) this.stage = 'results';
    this.#host.requestUpdate();
    this.#settings.moved(this.question ? 'question' : 'results');
  }

  /** What is ticked and typed counts also for who goes elsewhere, when it is an answer. */
  #keep(): void {
    if (!this.question || this.stage === 'results' || isEmpty(this.draft)) return;
    const answer = answerOf(this.question, this.draft);
    if (typeof answer !== 'string') this.#given = { ...this.#given, [this.question]: answer };
  }

  #without(question: Question): Answers {
    const rest = { ...this.answers };
    delete rest[question];
    return rest;
  }

  async #match(answers: Answers): Promise<Matched | undefined> {
    try {
      const matcher = await this.#load();
      return this.#catalogue && (await matcher.match(this.#catalogue, answers));
    } catch (cause) {
      this.failed = true;
      this.#host.requestUpdate();
      warnOnce('match-code', 'The code of the matching could not be loaded.', cause);
      return undefined;
    }
  }

  async #goOn(toResults = this.#seen): Promise<void> {
    this.#busy = true;
    const matched = await this.#match(this.answers);
    this.#busy = false;
    if (!matched) return;
    const next = nextQuestion(matched.open, this.answers);
    if (next && !toResults) {
      this.#ask(next);
      this.#settings.moved('question');
      return;
    }
    this.stage = 'results';
    this.#seen = true;
    this.question = undefined;
    this.draft = EMPTY;
    this.wrong = undefined;
    this.#host.requestUpdate();
    this.#settings.moved('results');
    this.#settings.finished(matched);
  }

  async #reopen(question: Question): Promise<void> {
    this.#busy = true;
    // what can be chosen depends on the other answers only
    const matched = await this.#match(this.#without(question));
    this.#busy = false;
    if (!matched) return;
    this.#ask(question);
    this.#settings.moved('question');
  }

  #ask(question: Question | undefined): void {
    this.question = question;
    this.wrong = undefined;
    if (question) {
      this.stage = 'asking';
      this.#trail = [...this.#trail.filter((each) => each !== question), question];
      this.draft = this.matched ? draftOf(question, this.answers[question], this.matched.open) : EMPTY;
    }
    this.#host.requestUpdate();
  }
}
