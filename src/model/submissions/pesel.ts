import { validate } from 'stdnum/lib/esm/pl/pesel.js';
import { dayOf } from '../views/date.js';

/** A stretch of a text, UTF-16 units as `slice` takes them. */
export interface Stretch {
  start: number;
  end: number;
}

// Digits of other scripts and of full width are digits to whoever reads them.
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g;
const plainDigits = (text: string): string => text.replace(DIGITS, (digit) => `${digit.charCodeAt(0) & 15}`);

// What people put between the digits of a number: spaces of all kinds, hyphens, dots, nothing that can be seen.
const GAP = '[^\\S\\n\\r]|[.·_]|\\p{Pd}|\\p{Cf}';
const RUN = new RegExp(`\\d+(?:(?:${GAP}){1,3}\\d+)*`, 'gu');

/**
 * Whether eleven digits are a PESEL: the checksum is right and the date of birth is a day between 1 January 1900
 * and today (so not the 19th, 22nd or 23rd century that the register foresees too).
 */
export function isPesel(value: string, now: Date = new Date()): boolean {
  const digits = plainDigits(value).replace(/\D/g, '');
  const month = Number(digits.slice(2, 4));
  if (digits.length !== 11 || month > 32 || !validate(digits).isValid) return false;
  const year = (month > 20 ? '20' : '19') + digits.slice(0, 2);
  const born = `${year}-${`${month % 20}`.padStart(2, '0')}-${digits.slice(4, 6)}`;
  return born <= (dayOf(now) ?? '');
}

interface Group extends Stretch {
  digits: string;
  /** What stands between this group and the next. */
  gap: string;
}

/** Whether the groups of digits of a whole run look like one number: not like hours, or a date and an amount. */
function isOneNumber(groups: readonly Group[]): boolean {
  const gaps = groups.slice(0, -1).map(({ gap }) => gap);
  const uniform = (some: readonly string[]): boolean => some.every((gap) => gap === some[0]);
  const lengths = groups.map(({ digits }) => digits.length).join();
  // "01.02.2020 500", and a telephone written "48 12 212 34 56"
  if (lengths.startsWith('2,2,4,') || (lengths === '2,2,3,2,2' && groups[0]?.digits === '48')) return false;
  if (uniform(gaps)) return true;
  // "44-05-14 01359": the date of birth in its own way, the rest in its own
  let length = 0;
  const border = groups.findIndex(({ digits }) => (length += digits.length) === 6);
  return border >= 0 && uniform(gaps.slice(0, border)) && uniform(gaps.slice(border + 1));
}

function inRun(groups: readonly Group[], isInternational: boolean, now: Date): Stretch[] {
  const all = groups.map(({ digits }) => digits).join('');
  const [first, last] = [groups[0], groups.at(-1)];
  if (!first || !last) return [];
  // An account number has 26 digits.
  if (all.length === 26 && groups.length > 2) return [];
  if (all.length === 11 && groups.length > 1) {
    const isOne = !isInternational && isOneNumber(groups) && isPesel(all, now);
    return isOne ? [{ start: first.start, end: last.end }] : [];
  }
  return groups.flatMap(({ digits, start, end }, at) => {
    if (at === 0 && isInternational) return [];
    if (digits.length === 11) return isPesel(digits, now) ? [{ start, end }] : [];
    // "w 2010 440514 01359"
    const next = groups[at + 1];
    return digits.length === 6 && next?.digits.length === 5 && isPesel(digits + next.digits, now)
      ? [{ start, end: next.end }]
      : [];
  });
}

/**
 * The PESEL numbers in a text, with the digits together or parted by spaces, hyphens or dots. Not a telephone with
 * its country's number (+48, 0048), not eleven digits of an account number or of another longer number. A number
 * that only happens to be a right PESEL is taken for one: about one in thirty of random eleven digits.
 */
export function findPesel(text: string, now: Date = new Date()): Stretch[] {
  const plain = plainDigits(text);
  return [...plain.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const groups = [...run.matchAll(/(\d+)(\D*)/g)].map(({ 1: digits = '', 2: gap = '', index: at }) => ({
      digits,
      gap,
      start: index + at,
      end: index + at + digits.length,
    }));
    const isInternational =
      /\+\s?\(?$/.test(plain.slice(Math.max(0, index - 3), index)) || run.startsWith('0048');
    return inRun(groups, isInternational, now);
  });
}
