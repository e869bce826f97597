import { validateContact, type ContactSubmission } from '../../model/index.js';
import { readAt, textAt, type Draft } from '../shared/form/draft.js';
import type { Checked } from '../shared/form/form-controller.js';
import { proposalsIn } from './proposals.js';

export const TOPICS = ['question', 'missing', 'mistake', 'opinion'] as const;
export const SENDERS = ['self', 'relative', 'professional'] as const;
export const CHANNELS = ['phone', 'email', 'letter', 'visit'] as const;
export type Topic = (typeof TOPICS)[number];
export type Channel = (typeof CHANNELS)[number];

/** What of the reply is asked for each way. */
const ASKED: Readonly<Record<Channel, readonly string[]>> = {
  phone: ['phone', 'time'],
  email: ['email'],
  letter: ['address'],
  visit: ['phone', 'email', 'time'],
};

/** What every submission says of itself. */
export interface Envelope {
  language: ContactSubmission['language'];
  privacy_version: string;
}

export const topicOf = (draft: Draft): Topic | undefined =>
  TOPICS.find((topic) => topic === readAt(draft, '/topic'));

/** Whether it is asked who writes: always for a question, otherwise where an answer is wanted. */
export function isSigned(draft: Draft): boolean {
  return (topicOf(draft) ?? 'question') === 'question' || draft['anonymous'] === 'no';
}

/** Only what is on the screen is sent: what was typed before another answer was chosen stays behind. */
function reply(draft: Draft): Record<string, unknown> | undefined {
  const channel = CHANNELS.find((each) => each === readAt(draft, '/reply/channel'));
  if (!channel) return undefined;
  return Object.fromEntries([
    ['channel', channel],
    ...ASKED[channel].map((key) => [key, readAt(draft, `/reply/${key}`)]),
  ]);
}

function sender(draft: Draft): Record<string, unknown> {
  const { sender, subject_informed: informed } = draft;
  return {
    sender,
    name: textAt(draft, '/name'),
    reply: reply(draft),
    ...(sender !== 'self' && informed !== undefined && { subject_informed: informed === 'yes' }),
  };
}

/** The message that the form makes, or what is wrong with it. */
export function checkContact(draft: Draft, envelope: Envelope): Checked<ContactSubmission> {
  const topic = topicOf(draft);
  const signed = isSigned(draft);
  const checked = validateContact({
    message: textAt(draft, '/message'),
    service: draft['service'] ?? undefined,
    proposals: proposalsIn(draft),
    website: textAt(draft, '/website'),
    ...envelope,
    ...(signed && sender(draft)),
    // with a name, what holds for a question holds for all
    topic: signed ? 'question' : topic,
  });
  const missing = [
    ...(topic ? [] : ['/topic']),
    ...(topic && topic !== 'question' && draft['anonymous'] === undefined ? ['/anonymous'] : []),
  ].map((pointer) => ({ pointer, code: 'required' }));
  if (checked.problems) return { problems: [...missing, ...checked.problems] };
  return topic && missing.length === 0 ? { value: { ...checked.value, topic } } : { problems: missing };
}

/** What was typed, of a message that comes back to be corrected. */
export function draftOfContact({
  topic,
  message,
  service,
  proposals,
  sender,
  subject_informed,
  name,
  reply,
}: ContactSubmission): Draft {
  return {
    topic,
    message,
    service: service ?? null,
    ...(proposals && { proposals: structuredClone(proposals) }),
    anonymous: sender ? 'no' : 'yes',
    ...(sender && { sender }),
    ...(subject_informed !== undefined && { subject_informed: subject_informed ? 'yes' : 'no' }),
    ...(name && { name }),
    ...(reply && { reply: structuredClone(reply) }),
  };
}
