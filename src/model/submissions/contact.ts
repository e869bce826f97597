import { proposals } from './criteria.js';
import { Place, validated, type Validated } from './place.js';
import {
  choice,
  email,
  empty,
  line,
  lines,
  needed,
  object,
  phone,
  postalCode,
  readFields,
  reference,
  ruleAt,
  yesOrNo,
  type FieldRule,
  type Fields,
} from './read.js';
import type { ContactSubmission, PostalAddress, ReplyWish, ServiceReference } from './types.js';

/** A postal address in Poland. */
export const address = object<PostalAddress>({
  address_1: line(200),
  city: line(100),
  postal_code: postalCode,
});

const reply: Fields<ReplyWish> = {
  channel: needed(choice('phone', 'email', 'letter', 'visit')),
  phone: phone(),
  email,
  address,
  time: line(200),
};

/** What every submission says of itself. */
export const envelope = {
  language: needed(choice('pl', 'uk', 'en')),
  privacy_version: needed(line(100)),
  website: empty(200),
};

const fields: Fields<ContactSubmission> = {
  topic: needed(choice('question', 'missing', 'mistake', 'opinion')),
  sender: choice('self', 'relative', 'professional'),
  subject_informed: yesOrNo,
  name: line(200),
  reply: object(reply),
  message: needed(lines(4000)),
  service: object<ServiceReference>({ id: needed(reference(200)), name: needed(line(500)) }),
  proposals,
  ...envelope,
};

/** The rule of a field of the contact form: `contactRule('/message')?.max`. */
export const contactRule = (pointer: string): FieldRule | undefined => ruleAt(object(fields), pointer);

const CHANNELS: Readonly<Record<ReplyWish['channel'], (wish: ReplyWish, at: Place) => void>> = {
  phone: (wish, at) => wish.phone ?? at.in('phone').report('required'),
  email: (wish, at) => wish.email ?? at.in('email').report('required'),
  letter(wish, at) {
    for (const key of ['address_1', 'city', 'postal_code'] as const) {
      if (!wish.address?.[key]) at.in('address', key).report('required');
    }
  },
  visit(wish, at) {
    if (!wish.phone && !wish.email) orElse(at, 'phone', 'email');
  },
};

/** Reports that one of two fields is needed, at the first of them, unless one of them has a problem of its own. */
export function orElse(at: Place, one: string, other: string): void {
  const there = at.in(other);
  if (!at.problems.some(({ pointer }) => pointer === there.pointer)) {
    at.in(one).report('one-of-required', { other: there.pointer });
  }
}

/**
 * Checks a message to the CUS: shape, lengths, telephone, e-mail, postal code, no PESEL in any text, and what
 * belongs together. A question needs `sender`, `name` and `reply`; on other topics either all three are given or
 * none (anonymous). Who writes about somebody else says whether that person knows. Gives the submission as it is
 * to be sent (trimmed, without empty fields), or the problems; never throws.
 */
export function validateContact(input: unknown, now: Date = new Date()): Validated<ContactSubmission> {
  return validated((at) => {
    const value = readFields(input, fields, at);
    const { topic, sender, name, reply: wish } = value;
    const isSigned = Boolean(sender || name || wish) || at.problems.some(isOfSender);
    if (topic === 'question' || (topic && isSigned)) {
      if (!sender) at.in('sender').report('required');
      if (!name) at.in('name').report('required');
      if (!wish) at.in('reply', 'channel').report('required');
    }
    if (sender === 'relative' || sender === 'professional') {
      if (value.subject_informed === undefined) at.in('subject_informed').report('required');
    } else if (value.subject_informed !== undefined) {
      at.in('subject_informed').report('unknown-field');
    }
    if (wish?.channel) CHANNELS[wish.channel](wish, at.in('reply'));
    return value;
  }, now);
}

const isOfSender = ({ pointer }: { pointer: string }): boolean =>
  /^\/(sender|name|reply)(\/|$)/.test(pointer);
