import {
  validateContact,
  validateNotify,
  validateProvider,
  type Validated,
} from '../../../src/model/index.js';
import { checkSchema } from '../contract.js';
import { ProblemError } from '../problem.js';

/** Kinds of submissions that the server takes. A wish to be told of services (`notify`) is kept among the notices. */
export const KINDS = ['contact', 'provider', 'notify'] as const;
export type Kind = (typeof KINDS)[number];

const SCHEMAS: Readonly<Record<Kind, string>> = {
  contact: 'ContactSubmission',
  provider: 'ProviderSubmission',
  notify: 'NotifySubmission',
};

/** Checks of meaning, the same as in the forms. */
const VALIDATORS: Readonly<Record<Kind, (body: unknown) => Validated<object>>> = {
  contact: validateContact,
  provider: validateProvider,
  notify: validateNotify,
};

/** What every valid submission has. */
export type Valid = Record<string, unknown> & { language: 'pl' | 'uk' | 'en'; privacy_version: string };

/**
 * Checks a body: its meaning by the function that the form uses too, then what that gives against the contract.
 *
 * @returns what is to be stored: trimmed, without empty fields
 * @throws ProblemError `invalid-submission` with a problem for each field
 */
export function validate(kind: Kind, body: unknown): Valid {
  const checked: Validated<object> = VALIDATORS[kind](body);
  const errors = checked.problems ?? checkSchema(SCHEMAS[kind], checked.value);
  if (errors.length > 0) throw new ProblemError('invalid-submission', { errors: errors.slice(0, 200) });
  return checked.value as Valid;
}
