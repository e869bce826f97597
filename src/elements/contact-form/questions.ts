import { html, nothing, type TemplateResult } from 'lit';
import { contactRule, type ContactSubmission } from '../../model/index.js';
import { readAt } from '../shared/form/draft.js';
import { radioField } from '../shared/form/choice-fields.js';
import type { FormView } from '../shared/form/field.js';
import { addressFields, areaField, textField } from '../shared/form/text-fields.js';
import type { ContactWords } from './contact-form.js';
import { CHANNELS, isSigned, SENDERS, topicOf, TOPICS } from './submission.js';

/** What the questions draw themselves from. */
export interface QuestionsView extends FormView {
  words: ContactWords;
}

const required = (text: string) => ({ errors: { required: text, 'not-a-choice': text } });

/** What it is about, in which case the rest is asked. */
export function renderTopic(view: QuestionsView): TemplateResult {
  const { contact } = view.words;
  return radioField(view, '/topic', {
    label: contact.topic,
    ...required(contact.topicRequired),
    choices: TOPICS.map((value) => ({
      value,
      label: contact.topics[value],
      hint: contact.topicHints[value],
    })),
  });
}

export function renderMessage(view: QuestionsView): TemplateResult {
  const { contact } = view.words;
  return areaField(view, '/message', {
    label: contact.message[topicOf(view.form.draft) ?? 'any'],
    hint: contact.messageHint,
    ...required(contact.messageRequired),
    max: contactRule('/message')?.max ?? 4_000,
  });
}

/** Who writes and how to answer; nothing of it for those who want to stay unknown. */
export function renderSender(view: QuestionsView): TemplateResult {
  const { contact } = view.words;
  const { draft } = view.form;
  const topic = topicOf(draft);
  return html`${
    topic && topic !== 'question'
      ? radioField(view, '/anonymous', {
          label: contact.anonymous,
          ...required(contact.anonymousRequired),
          choices: [
            { value: 'no', label: contact.anonymousNo },
            { value: 'yes', label: contact.anonymousYes, hint: contact.anonymousYesHint },
          ],
        })
      : nothing
  }${isSigned(draft) ? html`${renderWho(view)}${renderReply(view)}` : nothing}`;
}

function renderWho(view: QuestionsView): TemplateResult {
  const { contact } = view.words;
  const { draft } = view.form;
  const sender = readAt(draft, '/sender');
  const other = sender === 'relative' || sender === 'professional';
  return html`${radioField(view, '/sender', {
    label: contact.sender,
    ...required(contact.senderRequired),
    choices: SENDERS.map((value) => ({ value, label: contact.senders[value] })),
  })}
  ${
    other
      ? html`<div class="within">
          ${radioField(view, '/subject_informed', {
            label: contact.informed,
            ...required(contact.informedRequired),
            choices: [
              { value: 'yes', label: contact.informedYes },
              { value: 'no', label: contact.informedNo },
            ],
          })}
          ${readAt(draft, '/subject_informed') === 'no' ? html`<p class="note">${contact.informedNote}</p>` : nothing}
        </div>`
      : nothing
  }
  ${textField(view, '/name', {
    label: contact.name,
    hint: contact.nameHint,
    autocomplete: 'name',
    spellcheck: false,
    ...required(contact.nameRequired),
  })}`;
}

function renderReply(view: QuestionsView): TemplateResult {
  const { contact } = view.words;
  const hints: Readonly<Record<string, string>> = contact.channelHints;
  const channel = readAt(view.form.draft, '/reply/channel') as
    NonNullable<ContactSubmission['reply']>['channel'] | undefined;
  const visit = channel === 'visit';
  const phone = () =>
    textField(view, '/reply/phone', {
      label: contact.phone,
      type: 'tel',
      autocomplete: 'tel',
      width: 'medium',
      errors: { required: contact.phoneRequired, 'one-of-required': contact.eitherRequired },
      ...(visit && { hint: contact.visitReach }),
    });
  const email = () =>
    textField(view, '/reply/email', {
      label: contact.email,
      type: 'email',
      autocomplete: 'email',
      spellcheck: false,
      ...required(contact.emailRequired),
    });
  return html`${radioField(view, '/reply/channel', {
    label: contact.channel,
    ...required(contact.channelRequired),
    choices: CHANNELS.map((value) => ({
      value,
      label: contact.channels[value],
      ...(hints[value] && { hint: hints[value] }),
    })),
  })}
  ${
    channel
      ? html`<div class="within">
          ${channel === 'phone' || visit ? phone() : nothing}
          ${channel === 'email' || visit ? email() : nothing}
          ${
            channel === 'letter'
              ? addressFields(view, '/reply/address', {
                  errors: {
                    street: contact.streetRequired,
                    code: contact.codeRequired,
                    city: contact.cityRequired,
                  },
                })
              : nothing
          }
          ${
            channel === 'phone' || visit
              ? textField(view, '/reply/time', {
                  label: visit ? contact.timeVisit : contact.time,
                  hint: contact.timeHint,
                  optional: true,
                })
              : nothing
          }
        </div>`
      : nothing
  }`;
}
