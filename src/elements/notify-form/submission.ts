import {
  NOTICE_CHANNELS,
  readNoticeCriteria,
  validateNotify,
  type Centre,
  type NoticeCriteria,
  type NotifySubmission,
} from '../../model/index.js';
import { textAt, type Draft } from '../shared/form/draft.js';
import type { Checked } from '../shared/form/form-controller.js';

export const FREQUENCIES = ['at-once', 'weekly', 'monthly'] as const;
export type Channel = NotifySubmission['channel'];

/** Lists of codes among the criteria, in the order in which people think. */
export const LISTS = ['situations', 'recipients', 'areas', 'delivery', 'providers'] as const;
export type ListKey = (typeof LISTS)[number];

/** What of the person is asked for each way, and nothing more. */
const ASKED: Readonly<Record<Channel, readonly string[]>> = {
  email: ['email', 'frequency'],
  phone: ['name', 'phone'],
  letter: ['name', 'address'],
};

/** The ways that the office offers; all, where it does not say. */
export const channelsOf = (centre: Centre | undefined): readonly Channel[] =>
  centre?.notices?.channels ?? NOTICE_CHANNELS;

/** The way chosen, or the only one there is. */
export function channelOf(draft: Draft, offered: readonly Channel[]): Channel | undefined {
  return offered.length === 1 ? offered[0] : offered.find((each) => each === draft['channel']);
}

/** What was chosen to be told about, as far as it can be used. */
export function criteriaOf(draft: Draft): NoticeCriteria {
  const { free_only: free, ...rest } = readNoticeCriteria(draft['criteria']);
  return { ...rest, ...(free && { free_only: true }) };
}

/** What every submission says of itself. */
export interface Envelope {
  language: NotifySubmission['language'];
  privacy_version: string;
}

/** The wish that the form makes, or what is wrong with it. Only what is on the screen is sent. */
export function checkNotify(
  draft: Draft,
  offered: readonly Channel[],
  envelope: Envelope,
): Checked<NotifySubmission> {
  const channel = channelOf(draft, offered);
  return validateNotify({
    channel,
    ...Object.fromEntries((channel ? ASKED[channel] : []).map((key) => [key, draft[key]])),
    criteria: draft['criteria'] ?? {},
    website: textAt(draft, '/website'),
    ...envelope,
  });
}

/** What was typed, of a wish that comes back to be corrected. */
export function draftOfNotify({
  channel,
  frequency,
  email,
  phone,
  address,
  name,
  criteria,
}: NotifySubmission): Draft {
  return structuredClone({
    channel,
    criteria,
    ...(frequency && { frequency }),
    ...(email && { email }),
    ...(phone && { phone }),
    ...(address && { address }),
    ...(name && { name }),
  });
}
