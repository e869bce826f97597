import { address, envelope, orElse } from './contact.js';
import {
  identifiersOf,
  isProviderKind,
  readKrs,
  readNip,
  readRegon,
  readRpwdl,
  type IdentifierType,
} from './identifiers.js';
import { isPesel } from './pesel.js';
import { profile } from './profile-fields.js';
import { service } from './service-fields.js';
import { validated, type FieldProblemCode, type Place, type Validated } from './place.js';
import {
  choice,
  email,
  line,
  lines,
  list,
  needed,
  object,
  phone,
  readFields,
  reference,
  ruleAt,
  textOf,
  url,
  uuid,
  type FieldRule,
  type Fields,
  type Reader,
} from './read.js';
import { term } from './term-fields.js';
import type { ContactLeader, ProviderOrganization, ProviderSubmission } from './types.js';

type Identifiers = NonNullable<ProviderOrganization['identifiers']>;

function identifier(
  max: number,
  sense: (text: string) => string | undefined,
  code: FieldProblemCode,
): Reader<string> {
  // Typed with its name, spaces and hyphens it is longer than its digits.
  const reader = textOf({ max: 40, sense, code, isCode: true });
  return {
    max,
    read: (value, at) =>
      // Who has no such number may give their own.
      typeof value === 'string' && value.length < 40 && isPesel(value, at.now)
        ? at.report('pesel')
        : reader.read(value, at),
  };
}

const identifiers: Fields<Identifiers> = {
  nip: identifier(10, readNip, 'invalid-nip'),
  regon: identifier(14, readRegon, 'invalid-regon'),
  krs: identifier(10, readKrs, 'invalid-krs'),
  rpwdl: identifier(20, readRpwdl, 'invalid-rpwdl'),
};

const organization: Fields<ProviderOrganization> = {
  id: needed(uuid),
  provider_kind: needed(term(({ code }) => isProviderKind(code))),
  name: needed(line(300)),
  alternate_name: line(200),
  description: lines(4000),
  identifiers: object(identifiers),
  address,
  email,
  phone: phone({ service: true }),
  website: url,
};

const leader: Fields<ContactLeader> = {
  name: needed(line(200)),
  role: line(200),
  email,
  phone: phone(),
};

const fields: Fields<ProviderSubmission> = {
  intent: needed(choice('register', 'correct')),
  about: object<NonNullable<ProviderSubmission['about']>>({
    organization_id: reference(200),
    service_id: reference(200),
  }),
  correction: lines(4000),
  organization: object(organization, 'id'),
  leader: object(leader),
  ...profile,
  services: list(service, 30, { by: 'id' }),
  sender: object<NonNullable<ProviderSubmission['sender']>>({ name: line(200), email, phone: phone() }),
  ...envelope,
};

/** The rule of a field of the provider form; indexes may be any: `providerRule('/services/0/name')?.max`. */
export const providerRule = (pointer: string): FieldRule | undefined => ruleAt(object(fields), pointer);

function checkIdentifiers(value: ProviderSubmission, at: Place): void {
  const { provider_kind: kind, identifiers: given = {} } = value.organization ?? {};
  if (!kind) return;
  const rules = identifiersOf(kind);
  const there = at.in('organization', 'identifiers');
  for (const key of Object.keys(given) as IdentifierType[]) {
    if (!rules.some(({ type }) => type === key)) there.in(key).report('identifier-not-for-kind');
  }
  for (const { type, required } of rules) {
    // Who corrects what the catalogue says need not look up what it does not hold.
    if (required && value.intent === 'register' && !given[type]) there.in(type).report('required');
  }
}

/**
 * Checks the registration or correction of a provider: shape, lengths, identifiers (checksums, and that this kind of
 * provider has them), terms of the profile, telephones, addresses, order of ages, dates and hours, no service twice,
 * no PESEL in any text. A registration needs `organization` and `leader` with e-mail or telephone; a correction needs
 * what it is about (`about`, or the name of the organisation) and `correction` or new data. Gives the submission as
 * it is to be sent (trimmed, without empty fields), or the problems; never throws.
 */
export function validateProvider(input: unknown, now: Date = new Date()): Validated<ProviderSubmission> {
  return validated((at) => {
    const value = readFields(input, fields, at);
    if (value.intent === 'register') {
      if (!value.organization) needAll(organization, at.in('organization'));
      if (!value.leader) needAll(leader, at.in('leader'));
    }
    if (value.intent === 'correct') {
      const { about, organization: whole, card, portfolio, services } = value;
      if (!about && !whole?.name) at.in('about').report('one-of-required', { other: '/organization/name' });
      if (!value.correction && !whole && !card && !portfolio && !services) {
        at.in('correction').report('required');
      }
    }
    if (value.leader && !value.leader.email && !value.leader.phone) {
      orElse(at.in('leader'), 'email', 'phone');
    }
    checkIdentifiers(value, at);
    return value;
  }, now);
}

/** Reports the fields that an object left out would need. */
function needAll(all: object, at: Place): void {
  for (const [key, { required }] of Object.entries(all as Record<string, FieldRule>)) {
    if (required) at.in(key).report('required');
  }
}
