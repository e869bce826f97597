import { readFileSync } from 'node:fs';
import { ConfigError } from '../config.js';

/** Kinds of submissions that are kept. */
export const KINDS = ['contact', 'provider'] as const;
export type Kind = (typeof KINDS)[number];

/** How long submissions of one kind are kept. */
export interface RetentionRule {
  /** Months from receipt after which they are deleted, once they are in the case file. Default 12. */
  months: number;
  /** Class of the office's JRWA under which the case file is kept; goes into the packages. Not set by default. */
  jrwa?: string;
}

export type RetentionRules = Readonly<Record<Kind, RetentionRule>>;

const USUAL: RetentionRule = { months: 12 };

/**
 * Reads `RETENTION_FILE`, for example `{ "contact": { "months": 24, "jrwa": "0541" } }`; a kind that is not named is
 * kept 12 months. Nothing in it is guessed: a period that was mistyped must delete nothing.
 *
 * @param file undefined: the usual rules
 * @throws ConfigError when the file cannot be read or says something unknown
 */
export function readRetention(file: string | undefined): RetentionRules {
  if (file === undefined) return { contact: USUAL, provider: USUAL };
  const fail = (what: string): never => {
    throw new ConfigError(`RETENTION_FILE=${file}: ${what}.`);
  };
  let written: unknown;
  try {
    written = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return fail(
      error instanceof SyntaxError ? 'it is not JSON' : `it cannot be read (${(error as Error).message})`,
    );
  }
  if (typeof written !== 'object' || written === null || Array.isArray(written))
    return fail('it is not an object with the names of kinds');
  const unknown = Object.keys(written).find((kind) => !(KINDS as readonly string[]).includes(kind));
  if (unknown !== undefined) fail(`"${unknown}" is not one of ${KINDS.join(', ')}`);

  const rule = (kind: Kind): RetentionRule => {
    const given: unknown = (written as Partial<Record<Kind, unknown>>)[kind];
    if (given === undefined) return USUAL;
    if (typeof given !== 'object' || given === null) return fail(`"${kind}" is not an object`);
    const { months = USUAL.months, jrwa, ...rest } = given as Record<string, unknown>;
    const [extra] = Object.keys(rest);
    if (extra !== undefined) fail(`"${kind}" has "${extra}"; known are months and jrwa`);
    if (typeof months !== 'number' || !Number.isInteger(months) || months < 1 || months > 600)
      return fail(`months of "${kind}" are not a whole number from 1 to 600`);
    if (jrwa !== undefined && (typeof jrwa !== 'string' || jrwa.trim() === '' || jrwa.length > 50))
      return fail(`jrwa of "${kind}" is not a text of at most 50 characters`);
    return { months, ...(jrwa !== undefined && { jrwa: jrwa.trim() }) };
  };
  return { contact: rule('contact'), provider: rule('provider') };
}
