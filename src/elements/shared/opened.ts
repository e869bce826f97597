import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { MessageOverrides } from '../../i18n/messages.js';
import type { Centre, Service } from '../../model/index.js';
import type { Whole } from './larges.js';

/** What the opened service needs to draw itself. */
export interface OpenedView extends Whole {
  service: Service;
  centre: Centre | undefined;
  level: number;
  overrides: MessageOverrides | undefined;
  shareUrl?: string | undefined;
  /** Where to ask about it. */
  api: string | undefined;
  src?: string | undefined;
  centreUrl: string | undefined;
  /** The card as a part of the element. */
  part?: string;
  /** The words of the button that leads back. */
  backText: string;
  back: () => void;
}

/** The button that leads back from what was opened in place. */
export const renderBack = (text: string, press: () => void): TemplateResult =>
  html`<p class="no-print">
    <button type="button" class="back link-button" part="back" @click=${press}>
      <span aria-hidden="true">←</span> ${text}
    </button>
  </p>`;

/** One service in full, with the way back to where it was found. */
export const renderOpened = (view: OpenedView): TemplateResult =>
  html`<div class="opened">
    ${renderBack(view.backText, view.back)}
    <cus-service-card
      part=${ifDefined(view.part)}
      variant="full"
      heading-level=${view.level}
      .service=${view.service}
      .instead=${view.instead}
      .centre=${view.centre}
      .messages=${view.overrides}
      share-url=${ifDefined(view.shareUrl)}
      api=${ifDefined(view.api)}
      src=${ifDefined(view.src)}
      centre=${ifDefined(view.centreUrl)}
    ></cus-service-card>
  </div>`;
