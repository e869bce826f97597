import { html, nothing, type TemplateResult } from 'lit';
import { format, formatDateTime } from '../../i18n/format.js';
import type { Locale } from '../../i18n/messages.js';
import type { Centre, NoticeCriteria } from '../../model/index.js';
import { centreWays } from '../shared/ask.js';
import type { FormState } from '../shared/form/form-controller.js';
import { waitsFor } from '../shared/waits-for.js';
import { renderChosen } from './about.js';
import type { NotifyView } from './notify-form.js';
import type { Channel } from './submission.js';

/** What was sent, as far as it is told afterwards. */
export interface Told {
  channel: Channel;
  criteria: NoticeCriteria;
  /** The address as it was written; not on a shared screen. */
  email?: string | undefined;
}

/** What is shown after sending. */
export interface DoneView extends NotifyView {
  level: number;
  locale: Locale;
  told: Told | undefined;
  centre: Centre | undefined;
  print: () => void;
  another: () => void;
  /** Takes what was sent back into the form, to correct the address. */
  correct: (() => void) | undefined;
}

type Done = Extract<FormState, { phase: 'sent' | 'queued' }>;

const title = (level: number, text: string): TemplateResult =>
  html`<div class="done-title" role="heading" aria-level=${level} tabindex="-1">${text}</div>`;

const heading = (level: number, text: string): TemplateResult =>
  html`<div class="label" role="heading" aria-level=${level + 1}>${text}</div>`;

const button = (text: string, press: () => void, quiet = true): TemplateResult =>
  html`<button type="button" class="button ${quiet ? 'quiet' : ''}" @click=${press}>${text}</button>`;

/** What happens next, and how it ends. */
export function renderDone(view: DoneView, done: Done): TemplateResult {
  const { level, told } = view;
  const { notify, form, outbox } = view.words;
  if (done.phase === 'queued')
    return html`<div class="done" part="done">
      ${title(level, notify.waitingTitle)}
      <p>${outbox.waiting[waitsFor(done.problem)]} ${form.queuedText}</p>
      ${told?.channel === 'email' ? html`<p>${notify.waitingEmail}</p>` : nothing}
      <p>${notify.waitingTell} ${form.queuedKept}</p>
      <p class="done-buttons no-print">${button(notify.another, view.another)}</p>
    </div>`;
  return html`<div class="done" part="done">
    <p class="slip-title">${notify.slipTitle}</p>
    ${told?.channel === 'email' ? renderConfirm(view) : renderListed(view)} ${renderReceipt(view, done)}
    ${told ? html`${heading(level, notify.doneAbout)}${renderChosen(view, told.criteria)}` : nothing}
    ${heading(level, notify.stopTitle)}
    <p>
      ${notify.stopBy[told?.channel ?? 'any']}
      ${told && told.channel !== 'email' ? notify.stopReference : nothing}
    </p>
    ${view.centre ? html`<div>${centreWays(view.words, view.centre)}</div>` : nothing}
    <p class="done-buttons no-print">
      ${button(form.print, view.print, told?.channel === 'email')} ${button(notify.another, view.another)}
    </p>
  </div>`;
}

/** By e-mail: nothing comes before the address is confirmed. */
function renderConfirm(view: DoneView): TemplateResult {
  const { level, told, correct } = view;
  const { notify } = view.words;
  return html`${title(level, notify.confirmTitle)}
    ${told?.email ? html`<p>${format(notify.confirmAt, { email: told.email })}</p>` : nothing}
    <p>${notify.confirm}</p>
    ${heading(level, notify.noMailTitle)}
    <ul class="steps">
      ${Object.values(notify.noMail).map((step) => html`<li>${step}</li>`)}
    </ul>
    ${correct ? html`<p class="no-print">${button(notify.correctEmail, correct)}</p>` : nothing}`;
}

/** By telephone or letter: the office has a list. */
function renderListed({ level, told, words: { notify } }: DoneView): TemplateResult {
  const next = told && told.channel !== 'email' ? notify.nextBy[told.channel] : undefined;
  return html`${title(level, notify.listedTitle)}
  ${
    next
      ? html`${heading(level, notify.next)}
          <p>${next}</p>`
      : nothing
  }`;
}

function renderReceipt(
  { locale, words: { form, notify } }: DoneView,
  { receipt }: Extract<Done, { phase: 'sent' }>,
): TemplateResult {
  const received = new Date(receipt.received_at);
  return html`<p>${form.reference} <strong class="reference">${receipt.reference}</strong></p>
    ${
      Number.isNaN(received.getTime())
        ? nothing
        : html`<p>${format(form.receivedAt, { date: formatDateTime(locale, received) })}</p>`
    }
    <p class="no-print">${notify.keepReference}</p>`;
}
