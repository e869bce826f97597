import { html, nothing, type TemplateResult } from 'lit';
import { radioField } from '../shared/form/choice-fields.js';
import { addressFields, textField } from '../shared/form/text-fields.js';
import type { NotifyView } from './notify-form.js';
import { channelOf, FREQUENCIES, type Channel } from './submission.js';

const required = (text: string) => ({ errors: { required: text, 'not-a-choice': text } });

/** How to tell, and what that takes; nothing of the person that it does not take. */
export function renderReach(view: NotifyView): TemplateResult {
  const { notify } = view.words;
  const { offered } = view;
  const channel = channelOf(view.form.draft, offered);
  const [only] = offered;
  return html`${
    offered.length === 1 && only
      ? html`<p class="field only">${notify.only[only]}</p>`
      : radioField(view, '/channel', {
          label: notify.channel,
          errors: { required: notify.channelRequired, 'not-a-choice': notify.channelNotNow },
          choices: offered.map((value) => ({
            value,
            label: notify.channels[value],
            hint: notify.channelHints[value],
          })),
        })
  }${channel ? html`<div class="within">${FIELDS[channel](view)}</div>` : nothing}${renderStop(view, channel)}`;
}

const FIELDS: Readonly<Record<Channel, (view: NotifyView) => TemplateResult>> = {
  email: (view) => {
    const { notify } = view.words;
    return html`${textField(view, '/email', {
      label: notify.email,
      type: 'email',
      autocomplete: 'email',
      spellcheck: false,
      ...required(notify.emailRequired),
    })}${radioField(view, '/frequency', {
      label: notify.frequency,
      hint: notify.frequencyHint,
      choices: FREQUENCIES.map((value) => ({
        value,
        label: notify.frequencies[value],
        hint: notify.frequencyHints[value],
      })),
    })}`;
  },
  phone: (view) => {
    const { notify } = view.words;
    return html`${textField(view, '/phone', {
      label: notify.phone,
      type: 'tel',
      autocomplete: 'tel',
      width: 'medium',
      ...required(notify.phoneRequired),
    })}${textField(view, '/name', {
      label: notify.name,
      hint: notify.nameHint,
      autocomplete: 'given-name',
      spellcheck: false,
      ...required(notify.nameRequired),
    })}`;
  },
  letter: (view) => {
    const { notify } = view.words;
    return html`${textField(view, '/name', {
      label: notify.nameLetter,
      hint: notify.nameLetterHint,
      autocomplete: 'name',
      spellcheck: false,
      ...required(notify.nameLetterRequired),
    })}${addressFields(view, '/address', {
      errors: { street: notify.streetRequired, code: notify.codeRequired, city: notify.cityRequired },
    })}`;
  },
};

/** That it can be ended at any time, and how. */
function renderStop({ words: { notify } }: NotifyView, channel: Channel | undefined): TemplateResult {
  return html`<div class="field stop" part="stop">
    <p><strong>${notify.stop}</strong></p>
    <p>${notify.stopBy[channel ?? 'any']}</p>
  </div>`;
}
