import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { MessageOverrides, Messages } from '../../i18n/messages.js';
import type { Centre, Service } from '../../model/index.js';
import type { Whole } from '../shared/larges.js';

/** What the opened service needs to draw itself. */
export interface OpenedView extends Whole {
  words: Messages['search'];
  service: Service;
  centre: Centre | undefined;
  level: number;
  overrides: MessageOverrides | undefined;
  shareUrl: string | undefined;
  /** Where to ask about it. */
  api: string | undefined;
  centreUrl: string | undefined;
  back: () => void;
}

/** One service in full, with the way back to the results. */
export const renderOpened = (view: OpenedView): TemplateResult =>
  html`<div class="opened">
    <p class="no-print">
      <button type="button" class="back link-button" part="back" @click=${view.back}>
        <span aria-hidden="true">←</span> ${view.words.back}
      </button>
    </p>
    <cus-service-card
      variant="full"
      heading-level=${view.level}
      .service=${view.service}
      .instead=${view.instead}
      .centre=${view.centre}
      .messages=${view.overrides}
      share-url=${ifDefined(view.shareUrl)}
      api=${ifDefined(view.api)}
      centre=${ifDefined(view.centreUrl)}
    ></cus-service-card>
  </div>`;
