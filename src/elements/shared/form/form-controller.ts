import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OutboxProblem, OutboxState } from '../../../data/outbox/types.js';
import type { FieldProblem, Receipt, Validated } from '../../../model/index.js';
import { deliver, type Failure } from './deliver.js';
import { listAt, readAt, writeAt, type Draft } from './draft.js';
import type { FormKind } from './events.js';

/** What `validate…` of the model gives. */
export type Checked<V> = Validated<V>;

/** Where a form stands. */
export type FormState =
  | { phase: 'editing' }
  | { phase: 'sending' }
  /** With the key of what waited before. */
  | { phase: 'sent'; receipt: Receipt; key?: string }
  /** With what the last try that ended in vain says; none before the first has ended. */
  | { phase: 'queued'; key: string; problem?: OutboxProblem }
  | { phase: 'failed'; failure: Failure };

/** What a form is to its controller. */
export interface FormSettings<V> {
  kind: () => FormKind;
  /** The submission that the draft makes, or what is wrong with it. Must not change the draft. */
  check: (draft: Draft) => Checked<V>;
  api: () => string | undefined;
  /** Whether the screen is shared: nothing is queued. */
  kiosk: () => boolean;
  /** The field under which a problem of the submission is shown, where it is another than its own. */
  fieldOf?: (pointer: string) => string;
  /** Whether a field that is not on the screen stands in another part of the form, where its problem is kept for it. */
  elsewhere?: (pointer: string) => boolean;
  /** A person changed something. */
  changed?: () => void;
  /** All is right and it is about to be sent. @returns its name in the list of what waits */
  accepted?: (value: V) => string | undefined;
}

/** What a field needs to be drawn. */
export interface Bound {
  id: string;
  value: unknown;
  problem: FieldProblem | undefined;
  change: (value: unknown) => void;
  leave: () => void;
}

/** How a field is named, and its own words for what may be wrong with it, by code. */
export interface FieldLabel {
  label: string;
  errors?: Readonly<Record<string, string>>;
}

/** A problem as it is shown in the summary; without `id` it belongs to no field on the screen. */
export interface ShownProblem {
  problem: FieldProblem;
  pointer?: string;
  field?: FieldLabel;
}

/** Presses that come sooner than this after another are one press of a trembling hand. */
const GUARD = 1_000;

/** The id in the page of the field at a pointer. */
export const fieldId = (pointer: string): string => `field${pointer.replace(/[^\w]+/g, '-')}`;

/**
 * One form: what is typed, what is wrong with it and may be said, how far the sending is. Fields are named by the JSON
 * Pointer of what they become in the submission, as in the problems of the server.
 */
export class FormController<V> implements ReactiveController {
  draft: Draft = {};
  state: FormState = { phase: 'editing' };
  /** Said to those who do not see the screen. */
  announced = '';

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #settings: FormSettings<V>;
  #fields = new Map<string, FieldLabel>();
  /** How fields were named when they were last drawn. */
  #known = new Map<string, FieldLabel>();
  #changed = new Set<string>();
  #prefilled = new Map<string, unknown>();
  #shown = new Map<string, { problem: FieldProblem; server: boolean }>();
  #general: FieldProblem[] = [];
  #pressed = -GUARD;
  /** Key of a copy that the server refused and that waits on the device to be corrected. */
  #parked: string | undefined;
  #pointerDown = false;
  #waiting: string[] = [];
  #listening: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, settings: FormSettings<V>) {
    this.#host = host;
    this.#settings = settings;
    host.addController(this);
  }

  hostConnected(): void {
    // A message that appears between pressing and letting go would move the button away from under the finger.
    const { signal } = (this.#listening = new AbortController());
    addEventListener('pointerdown', () => (this.#pointerDown = true), { capture: true, signal });
    const up = () => {
      this.#pointerDown = false;
      setTimeout(() => this.#waiting.splice(0).forEach((pointer) => this.#reveal(pointer)));
    };
    addEventListener('pointerup', up, { capture: true, signal });
    addEventListener('pointercancel', up, { capture: true, signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#pointerDown = false;
  }

  hostUpdate(): void {
    this.#fields.clear();
  }

  /** Binds a field that is being drawn. */
  field(pointer: string, label: FieldLabel): Bound {
    this.#fields.set(pointer, label);
    this.#known.set(pointer, label);
    return {
      id: fieldId(pointer),
      value: readAt(this.draft, pointer),
      problem: this.#shown.get(pointer)?.problem,
      change: (value) => this.change(pointer, value),
      leave: () => this.#leave(pointer),
    };
  }

  /** What is wrong, in the order of the fields on the screen; first what belongs to none. To be asked after they are drawn. */
  get problems(): ShownProblem[] {
    const general = [...this.#shown].filter(([pointer]) => !this.#fields.has(pointer));
    return [
      ...this.#general.map((problem) => ({ problem })),
      ...general.map(([, { problem }]) => ({ problem })),
      ...[...this.#fields].flatMap(([pointer, field]) => {
        const shown = this.#shown.get(pointer);
        return shown ? [{ problem: shown.problem, pointer, field }] : [];
      }),
    ];
  }

  /** How a field is named that was drawn before, in another part of the form. */
  labelOf(pointer: string): FieldLabel | undefined {
    return this.#known.get(pointer);
  }

  /** Whether something is said to be wrong with the field at a pointer, or with one below it. */
  isWrong(pointer: string): boolean {
    return [...this.#shown.keys()].some((each) => each === pointer || each.startsWith(`${pointer}/`));
  }

  /** Goes on with what was typed before. @param replaces key of the copy on the device that is being corrected */
  resume(draft: Draft, replaces?: string): void {
    this.reset();
    this.draft = draft;
    this.#parked = replaces;
  }

  /** Keys in the outbox of which the form itself speaks just now. */
  get keys(): (string | undefined)[] {
    return [this.#parked, 'key' in this.state ? this.state.key : undefined];
  }

  /**
   * What is said to wait has arrived; or it needs the person, and the list tells why; or it was deleted elsewhere.
   * @param removed said of what was deleted
   */
  follow({ ready, entries, sent }: OutboxState, removed: string): void {
    if (this.state.phase !== 'queued' || !ready) return;
    const { key } = this.state;
    const arrived = sent.find((each) => each.key === key);
    const entry = entries.find((each) => each.key === key);
    if (arrived) this.#set({ phase: 'sent', receipt: arrived.receipt, key });
    else if (!entry || !['waiting', 'sending'].includes(entry.state)) {
      this.reset();
      if (!entry) this.announce(removed);
    } else if (entry.problem) this.state.problem = entry.problem;
  }

  /** Whether a person has changed anything. */
  get touched(): boolean {
    return this.#changed.size > 0;
  }

  /** Sets what the page has said already; nobody has typed it. */
  prefill(pointer: string, value: unknown): void {
    const now = readAt(this.draft, pointer);
    if (this.#changed.has(pointer) || (now !== undefined && now !== this.#prefilled.get(pointer))) return;
    this.#prefilled.set(pointer, value);
    writeAt(this.draft, pointer, value);
  }

  /** A person changed a field; also for what a form sets for them. */
  change(pointer: string, value: unknown): void {
    writeAt(this.draft, pointer, value);
    this.#changed.add(pointer);
    this.#correct(pointer);
    this.#settings.changed?.();
    this.#host.requestUpdate();
  }

  /** Adds an entry to a list. @returns its pointer */
  add(pointer: string, entry: unknown): string {
    const list = [...listAt(this.draft, pointer), entry];
    this.change(pointer, list);
    return `${pointer}/${list.length - 1}`;
  }

  /** Takes an entry out of a list; what was said about its entries is checked anew. */
  remove(pointer: string, index: number): void {
    const shown = [...this.#shown.keys()].some((each) => each.startsWith(`${pointer}/`));
    for (const each of this.#shown.keys()) if (each.startsWith(`${pointer}/`)) this.#shown.delete(each);
    for (const each of this.#changed) if (each.startsWith(`${pointer}/`)) this.#changed.delete(each);
    this.change(
      pointer,
      listAt(this.draft, pointer).filter((_, i) => i !== index),
    );
    if (shown) this.#show(this.#check().filter(([each]) => each.startsWith(`${pointer}/`)));
  }

  /** Puts the focus on the field at a pointer. */
  async focus(pointer: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.shadowRoot?.getElementById(fieldId(pointer))?.focus();
  }

  /**
   * Says all that is wrong, and leads to it. With `within`, only of the fields below these pointers (a step of a longer
   * form).
   * @returns whether nothing is wrong there
   */
  async review(within?: readonly string[]): Promise<boolean> {
    const meant = (pointer: string) =>
      !within || within.some((each) => pointer === each || pointer.startsWith(`${each}/`));
    const problems = this.#check().filter(([pointer]) => meant(pointer));
    for (const pointer of this.#shown.keys()) if (meant(pointer)) this.#shown.delete(pointer);
    this.#general = [];
    this.#show(problems);
    this.#host.requestUpdate();
    if (problems.length > 0) await this.#toSummary();
    return problems.length === 0;
  }

  /** Sends, unless something is wrong, the page prevents it, or it was pressed just now. */
  async submit(): Promise<void> {
    const now = performance.now();
    if (this.state.phase === 'sending' || now - this.#pressed < GUARD) return;
    this.#pressed = now;
    const checked = this.#settings.check(this.draft);
    if (!(await this.review()) || !checked.value) return;
    const kind = this.#settings.kind();
    const { value } = checked;
    if (!this.#tell('submit', { kind, value }, true)) return;
    const title = this.#settings.accepted?.(value);
    const replaces = this.#parked;
    this.#set({ phase: 'sending' });
    const delivery = await deliver(
      kind,
      value,
      { api: this.#settings.api() ?? '', kiosk: this.#settings.kiosk() },
      { ...(title && { title }), ...(replaces && { replaces }) },
    );
    // cleared meanwhile, by a shared screen that forgets
    if ((this.state as FormState).phase !== 'sending') return;
    if (delivery.state === 'sent') {
      this.#empty();
      this.#set({ phase: 'sent', receipt: delivery.receipt });
      this.#tell('submitted', { kind, receipt: delivery.receipt });
    } else if (delivery.state === 'queued') {
      this.#empty();
      this.#set({ phase: 'queued', key: delivery.key });
      this.#tell('queued', { kind, key: delivery.key });
    } else {
      const { code, errors, parked } = delivery;
      this.#parked = parked ?? replaces;
      if (errors.length > 0) {
        this.#set({ phase: 'editing' });
        this.#refused(errors);
      } else this.#set({ phase: 'failed', failure: delivery });
      this.#tell('error', { kind, code, errors });
      if (errors.length > 0) await this.#toSummary();
    }
  }

  /** An empty form, as at the beginning. */
  reset(): void {
    // a new form is not pressed twice by the same hand
    this.#pressed = -GUARD;
    this.#empty();
    this.#set({ phase: 'editing' });
  }

  /** Says something to those who do not see the screen. */
  announce(text: string): void {
    this.announced = '';
    this.#host.requestUpdate();
    setTimeout(() => {
      this.announced = text;
      this.#host.requestUpdate();
    }, 50);
  }

  #set(state: FormState): void {
    this.state = state;
    this.#host.requestUpdate();
  }

  #empty(): void {
    this.draft = {};
    this.#changed.clear();
    this.#shown.clear();
    this.#general = [];
    this.#waiting = [];
    this.#parked = undefined;
  }

  #tell(what: 'submit' | 'submitted' | 'queued' | 'error', detail: object, cancelable = false): boolean {
    const event = new CustomEvent(`cus-form-${what}`, { detail, bubbles: true, composed: true, cancelable });
    return this.#host.dispatchEvent(event);
  }

  #fieldOf(pointer: string): string {
    return this.#settings.fieldOf?.(pointer) ?? pointer;
  }

  /** What is wrong now, the first problem of each field, by field. */
  #check(): [string, FieldProblem][] {
    const checked = this.#settings.check(this.draft);
    const found = new Map<string, FieldProblem>();
    for (const problem of checked.problems ?? []) {
      const pointer = this.#fieldOf(problem.pointer);
      if (!found.has(pointer)) found.set(pointer, problem);
    }
    return [...found];
  }

  #show(problems: readonly [string, FieldProblem][]): void {
    for (const [pointer, problem] of problems) {
      this.#shown.set(pointer, { problem, server: false });
      this.#clearTrap(problem);
    }
  }

  /** The server said what is wrong: at its field until that is changed, and otherwise above all. */
  #refused(errors: readonly FieldProblem[]): void {
    this.#shown.clear();
    this.#general = [];
    for (const problem of errors) {
      const pointer = this.#fieldOf(problem.pointer);
      this.#clearTrap(problem);
      const known = this.#fields.has(pointer) || this.#settings.elsewhere?.(pointer);
      if (known && !this.#shown.has(pointer)) this.#shown.set(pointer, { problem, server: true });
      else this.#general.push(problem);
    }
    this.#host.requestUpdate();
  }

  /** The trap for robots is emptied: it may have been the browser that filled it in, and nobody can see it. */
  #clearTrap({ code, pointer }: FieldProblem): void {
    if (code === 'must-be-empty') writeAt(this.draft, pointer, '');
  }

  /** While something is being corrected, what is right again is no longer called wrong. */
  #correct(changed: string): void {
    if (this.#shown.size === 0) return;
    const now = new Map(this.#check());
    for (const [pointer, { server }] of this.#shown) {
      const problem = now.get(pointer);
      if (server ? pointer === changed : !problem) this.#shown.delete(pointer);
      else if (problem && !server) this.#shown.set(pointer, { problem, server });
    }
  }

  #leave(pointer: string): void {
    if (!this.#changed.has(pointer)) return;
    if (this.#pointerDown) this.#waiting.push(pointer);
    else this.#reveal(pointer);
  }

  /** What is wrong with one field, said once it was changed and left. */
  #reveal(pointer: string): void {
    const problem = new Map(this.#check()).get(pointer);
    if (!problem || this.state.phase !== 'editing') return;
    this.#shown.set(pointer, { problem, server: false });
    this.#host.requestUpdate();
  }

  async #toSummary(): Promise<void> {
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLElement>('.summary')?.focus();
  }
}
