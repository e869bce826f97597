import { address, envelope } from './contact.js';
import { noticeCriteria } from './criteria.js';
import { validated, type Place, type Validated } from './place.js';
import {
  choice,
  email,
  line,
  needed,
  object,
  phone,
  readFields,
  ruleAt,
  type FieldRule,
  type Fields,
} from './read.js';
import type { NotifySubmission } from './types.js';

const fields: Fields<NotifySubmission> = {
  channel: needed(choice('email', 'phone', 'letter')),
  frequency: choice('at-once', 'weekly', 'monthly'),
  email,
  phone: phone(),
  address,
  name: line(200),
  criteria: needed(noticeCriteria),
  ...envelope,
};

/** The rule of a field of the form for notices: `notifyRule('/email')?.max`. */
export const notifyRule = (pointer: string): FieldRule | undefined => ruleAt(object(fields), pointer);

/** What each way needs; everything else about the person is refused, because it is not needed. */
const NEEDED: Readonly<Record<NotifySubmission['channel'], readonly string[]>> = {
  email: ['email'],
  phone: ['name', 'phone'],
  letter: ['name', 'address/address_1', 'address/city', 'address/postal_code'],
};
const PERSONAL = ['email', 'phone', 'address', 'name'] as const;

/**
 * Checks a wish for notices: an e-mail address for e-mail, name and telephone for a call, name and address for a
 * letter, and nothing more of the person than that (art. 5(1)(c) RODO); how often goes only with e-mail. `criteria`
 * may be empty: then about all services. Gives what is to be sent, or the problems; never throws.
 */
export function validateNotify(input: unknown, now: Date = new Date()): Validated<NotifySubmission> {
  return validated((at) => {
    const value = readFields(input, fields, at);
    if (value.channel) checkWay(value, value.channel, at);
    return value;
  }, now);
}

function checkWay(value: NotifySubmission, channel: NotifySubmission['channel'], at: Place): void {
  const needs = NEEDED[channel];
  for (const path of needs) {
    const [key, inner] = path.split('/') as [keyof NotifySubmission, string | undefined];
    const known =
      inner === undefined ? value[key] : (value.address as Record<string, unknown> | undefined)?.[inner];
    if (known === undefined) at.in(...path.split('/')).report('required');
  }
  for (const key of PERSONAL) {
    if (value[key] !== undefined && !needs.some((path) => path.split('/')[0] === key))
      at.in(key).report('unknown-field');
  }
  if (channel !== 'email' && value.frequency) at.in('frequency').report('unknown-field');
}
