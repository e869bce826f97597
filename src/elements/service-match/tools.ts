import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { format, formatDateTime } from '../../i18n/format.js';
import type { MessageOverrides } from '../../i18n/messages.js';
import type { NoticeCriteria, Proposals, SealedAnswers, SealedAnswersReceipt } from '../../model/index.js';
import { warnOnce } from '../shared/warn.js';
import { wireCriteria } from './answers.js';
import type { Matched } from './matcher.js';
import type { MatchView } from './view.js';

/** What is open under the buttons. */
type Panel = 'send' | 'code' | 'notify';
type CodeState =
  | { phase: 'making' }
  | { phase: 'ready'; receipt: SealedAnswersReceipt; of: Matched }
  | { phase: 'failed'; why: 'codeFailed' | 'codeOffline' | 'codeMany' };

/** Most services that go along with a message or a code. */
const MOST = 30;

export interface ToolsView extends MatchView {
  matched: Matched;
  api: string | undefined;
  centre: string | undefined;
  src: string | undefined;
  overrides: MessageOverrides | undefined;
  print: () => void;
  restart: () => void;
  announce: (text: string) => void;
}

/** The list that goes along with a message: what fits and what is worth asking about, the best first. */
export function proposalsOf({ criteria, verdicts }: Matched): Proposals {
  const services = [...verdicts.fits, ...verdicts.check].slice(0, MOST).map(({ service, verdict }) => ({
    id: service.id.slice(0, 200),
    name: service.name.replace(/\s+/g, ' ').trim().slice(0, 500),
    verdict: verdict as 'fits' | 'check',
  }));
  return { criteria: wireCriteria(criteria), services };
}

/** Of which services to tell, from the answers. */
function noticesOf({ criteria }: Matched): NoticeCriteria {
  const notices = wireCriteria(criteria);
  delete notices.for;
  return notices;
}

/** What can be done with the list: print it, send it, hand it over at the counter, be told of what is new. */
export class Tools implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #panel: Panel | undefined;
  #failed = false;
  #code: CodeState | undefined;
  #proposals: Proposals | undefined;
  #notices: NoticeCriteria | undefined;
  #sealing: AbortController | undefined;
  /** Asked for last: an answer to an older press says nothing any more. */
  #turn = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#turn++;
    this.#sealing?.abort();
    if (this.#code?.phase === 'making') this.#code = this.#panel = undefined;
  }

  /** Everything closed and forgotten. */
  reset(): void {
    this.#turn++;
    this.#sealing?.abort();
    this.#panel = this.#code = this.#proposals = this.#notices = undefined;
    this.#failed = false;
    this.#host.requestUpdate();
  }

  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    const found = this.#host.shadowRoot?.querySelector<HTMLElement & { focusHeading?: () => void }>(selector);
    if (found?.focusHeading) found.focusHeading();
    else found?.focus();
  }

  #close(): void {
    const was = this.#panel;
    this.#turn++;
    this.#panel = undefined;
    this.#failed = false;
    this.#host.requestUpdate();
    void this.#focus(`#tool-${was}`);
  }

  /** Opens a form; its code is loaded now. */
  async #open(panel: 'send' | 'notify', view: ToolsView): Promise<void> {
    if (this.#panel === panel && !this.#failed) return this.#close();
    const turn = ++this.#turn;
    try {
      if (panel === 'send') await import('../contact-form/contact-form.define.js');
      else await import('../notify-form/notify-form.define.js');
      if (turn !== this.#turn) return;
      this.#failed = false;
      this.#proposals = proposalsOf(view.matched);
      this.#notices = noticesOf(view.matched);
    } catch (cause) {
      if (turn !== this.#turn) return;
      this.#failed = true;
      warnOnce(`match-${panel}`, `The code of the form (${panel}) could not be loaded.`, cause);
    }
    this.#panel = panel;
    this.#host.requestUpdate();
    await this.#focus(
      this.#failed ? '.panel-failed' : panel === 'send' ? 'cus-contact-form' : 'cus-notify-form',
    );
  }

  async #seal(view: ToolsView): Promise<void> {
    const { matched, api = '', words, locale } = view;
    if (this.#code?.phase === 'making') return;
    this.#turn++;
    this.#panel = 'code';
    this.#code = { phase: 'making' };
    this.#host.requestUpdate();
    await this.#focus('.code-title');
    const { criteria, services } = proposalsOf(matched);
    const answers: SealedAnswers = {
      criteria,
      language: locale,
      ...(services.length && { services: services.map(({ id }) => id) }),
    };
    const { signal } = (this.#sealing = new AbortController());
    let state: CodeState;
    try {
      const { sealAnswers } = await import('../../data/answers.js');
      state = { phase: 'ready', receipt: await sealAnswers(api, answers, { signal }), of: matched };
    } catch (cause) {
      const { code, status } = cause as { code?: string; status?: number };
      state = {
        phase: 'failed',
        why: code === 'offline' ? 'codeOffline' : status === 429 ? 'codeMany' : 'codeFailed',
      };
      if (!signal.aborted) warnOnce('match-code', 'No code for the counter could be made.', cause);
    }
    if (signal.aborted) return;
    this.#code = state;
    this.#host.requestUpdate();
    view.announce(
      state.phase === 'ready'
        ? `${words.match.codeTitle}: ${state.receipt.code}`
        : words.match[state.phase === 'failed' ? state.why : 'codeMaking'],
    );
    await this.#focus('.code-title');
  }

  #button(panel: Panel, label: string, hint: string, press: () => void): TemplateResult {
    const open = this.#panel === panel;
    return html`<li>
      <button
        type="button"
        id="tool-${panel}"
        class="button quiet"
        part="tool"
        aria-expanded=${open ? 'true' : 'false'}
        aria-describedby="tool-${panel}-hint"
        @click=${press}
      >
        ${label}
      </button>
      <p class="hint" id="tool-${panel}-hint">${hint}</p>
    </li>`;
  }

  /** The buttons, and what one of them has opened. */
  render(view: ToolsView): TemplateResult {
    const { match } = view.words;
    const { api, matched } = view;
    const some = matched.verdicts.fits.length + matched.verdicts.check.length > 0;
    return html`<section class="tools" part="tools" aria-labelledby="tools-title">
      <div
        id="tools-title"
        class="tools-title no-print"
        role="heading"
        aria-level=${view.level}
        tabindex="-1"
      >
        ${match.toolsTitle}
      </div>
      <ul class="tool-list no-print">
        <li>
          <button type="button" class="button quiet" part="tool" @click=${view.print}>${match.print}</button>
        </li>
        ${
          api && some
            ? this.#button('send', match.send, match.sendHint, () => void this.#open('send', view))
            : nothing
        }
        ${
          api
            ? html`${this.#button('code', match.code, match.codeHint, () =>
                this.#panel === 'code'
                  ? this.#close()
                  : this.#code?.phase === 'ready'
                    ? this.#show()
                    : void this.#seal(view),
              )}
              ${this.#button('notify', match.notify, match.notifyHint, () => void this.#open('notify', view))}`
            : nothing
        }
        <li>
          <button type="button" class="link-button restart" part="restart" @click=${view.restart}>
            ${match.restart}
          </button>
        </li>
      </ul>
      ${this.#panel ? this.#renderPanel(view, this.#panel) : nothing}
    </section>`;
  }

  #show(): void {
    this.#turn++;
    this.#panel = 'code';
    this.#host.requestUpdate();
    void this.#focus('.code-title');
  }

  #renderPanel(view: ToolsView, panel: Panel): TemplateResult {
    const { match } = view.words;
    return html`<div class="panel panel-${panel}" part="panel">
      <p class="no-print">
        <button type="button" class="link-button" @click=${() => this.#close()}>
          <span aria-hidden="true">↑</span> ${match.closePanel}
        </button>
      </p>
      ${
        panel === 'code'
          ? this.#renderCode(view)
          : this.#failed
            ? html`<p class="note panel-failed" part="error" tabindex="-1">${match.partFailed}</p>`
            : this.#renderForm(view, panel)
      }
    </div>`;
  }

  #renderForm(view: ToolsView, panel: 'send' | 'notify'): TemplateResult {
    const { api, centre, src, overrides, level } = view;
    const heading = Math.min(level + 1, 4);
    return panel === 'send'
      ? html`<cus-contact-form
          class="no-print"
          heading-level=${heading}
          api=${ifDefined(api)}
          centre=${ifDefined(centre)}
          src=${ifDefined(src)}
          .proposals=${this.#proposals}
          .messages=${overrides}
        ></cus-contact-form>`
      : html`<cus-notify-form
          class="no-print"
          heading-level=${heading}
          api=${ifDefined(api)}
          centre=${ifDefined(centre)}
          src=${ifDefined(src)}
          .criteria=${this.#notices}
          .messages=${overrides}
        ></cus-notify-form>`;
  }

  #renderCode(view: ToolsView): TemplateResult {
    const { words, locale, level } = view;
    const { match } = words;
    const code = this.#code ?? { phase: 'making' };
    const again = (label: string) =>
      html`<button type="button" class="button" @click=${() => void this.#seal(view)}>${label}</button>`;
    const title = (text: string) =>
      html`<div class="code-title" role="heading" aria-level=${level + 1} tabindex="-1">${text}</div>`;
    if (code.phase === 'making')
      return html`${title(match.codeTitle)}
        <p>${match.codeMaking}</p>`;
    if (code.phase === 'failed')
      return html`${title(match.codeTitle)}
        <p class="note" part="error">${match[code.why]}</p>
        <p class="no-print">${again(words.common.retry)}</p>`;
    // by the clock of the window where it is shown, whatever the device's own zone
    const until = new Date(code.receipt.expires_at);
    return html`${title(match.codeTitle)}
      <p class="code" part="code" translate="no">${code.receipt.code}</p>
      <p>${match.codeText}</p>
      ${
        Number.isNaN(until.getTime())
          ? nothing
          : html`<p>
              <strong
                >${format(match.codeUntil, { date: formatDateTime(locale, until, 'Europe/Warsaw') })}</strong
              >
            </p>`
      }
      ${code.of.criteria === view.matched.criteria ? nothing : html`<p class="note" part="note">${match.codeOld}</p>`}
      <p class="panel-buttons no-print">
        <button type="button" class="button quiet" @click=${view.print}>${match.codePrint}</button>
        ${code.of.criteria === view.matched.criteria ? nothing : again(match.codeAgain)}
      </p>`;
  }
}
