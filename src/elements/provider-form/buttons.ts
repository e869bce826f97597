import { html, nothing, type TemplateResult } from 'lit';
import type { StepId } from './steps.js';
import type { ProviderView } from './view.js';

/** The second press of two was meant for the step before. */
const onlyOnce = (event: MouseEvent): void => {
  if (event.detail > 1) event.preventDefault();
};

/** What the buttons of a page depend on. */
export interface ButtonsView {
  /** The page; none at the beginning. */
  at: StepId | undefined;
  /** One service is being written. */
  writing: boolean;
  sending: boolean;
  back: () => void;
}

/** The button that goes on or sends, and the way back. */
export function renderButtons(
  view: ProviderView,
  { at, writing, sending, back }: ButtonsView,
): TemplateResult {
  const { provider, form } = view.words;
  const text = !at
    ? provider.begin
    : writing
      ? provider.service.done
      : at === 'review'
        ? provider.send
        : at === 'correction'
          ? provider.sendCorrection
          : provider.next;
  return html`<p class="nav">
    <button
      type="submit"
      class="button"
      part="submit"
      aria-disabled=${sending ? 'true' : nothing}
      @click=${onlyOnce}
    >
      ${sending ? form.sending : text}
    </button>
    ${
      at
        ? html`<button type="button" class="button quiet" part="back" @click=${back}>
            ${provider.back}
          </button>`
        : nothing
    }
  </p>`;
}
