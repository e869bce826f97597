import { isObject, type Json } from '../parse/check.js';
import { isoDate } from '../views/date.js';
import { readEmail, readPostalCode, readUrl } from './address.js';
import { findPesel } from './pesel.js';
import { readPhone, type PhoneOptions } from './phone.js';
import { Place, type FieldProblemCode } from './place.js';

/** What a form needs to know of a field before anything is typed. */
export interface FieldRule {
  /** Most characters (code points, as JSON Schema counts), items of a list, or the greatest number. */
  max?: number;
  /** The least number. */
  min?: number;
  /** The words that it may hold. */
  choices?: readonly string[];
  /** Always needed. What is needed only in some cases is not marked. */
  required?: boolean;
}

/** Reads one field: gives what is kept of it, or undefined with or without a problem reported. */
export interface Reader<T> extends FieldRule {
  read(value: unknown, at: Place): T | undefined;
  /** The readers of an object's fields. */
  fields?: Readonly<Record<string, Reader<unknown>>>;
  /** The reader of a list's items. */
  item?: Reader<unknown>;
}

const MAX_UNKNOWN = 20;

/** How long a text is: code points, as the contract counts them. */
export const textLength = (text: string): number => [...text].length;

// Control characters but tab and line feed, halves of characters, and the marks that turn the direction of all
// that follows.
const NOISE = /[^\P{Cc}\t\n]|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/gu;

/** A text as it is kept: composed, without what cannot be seen or stored, trimmed. */
export function cleanText(text: string, oneLine: boolean): string {
  const clean = text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(NOISE, '')
    .normalize('NFC');
  return (oneLine ? clean.replace(/\s+/g, ' ') : clean).trim();
}

/** A text that means something: read by `sense`, which gives undefined for what makes none. */
export interface TextKind {
  max: number;
  /** Line breaks may be in it. */
  long?: boolean;
  sense?: (text: string) => string | undefined;
  code?: FieldProblemCode;
  /** Identifiers are not looked through for personal numbers. */
  isCode?: boolean;
}

export function textOf({ max, long = false, sense, code = 'wrong-type', isCode }: TextKind): Reader<string> {
  return {
    max,
    read(value, at) {
      if (value === undefined) return undefined;
      if (typeof value !== 'string') return at.report('wrong-type');
      // A text of a megabyte is not worth cleaning to know that it is too long.
      if (value.length > 8 * max + 1_000) return at.report('too-long', { max });
      const text = cleanText(value, !long);
      if (!text) return undefined;
      if (textLength(text) > max) return at.report('too-long', { max });
      if (!isCode && findPesel(text, at.now).length) return at.report('pesel');
      const known = sense ? sense(text) : text;
      if (known === undefined) return at.report(code);
      return textLength(known) > max ? at.report('too-long', { max }) : known;
    },
  };
}

/** One line of text. */
export const line = (max: number): Reader<string> => textOf({ max });
/** Text of several lines. */
export const lines = (max: number): Reader<string> => textOf({ max, long: true });
export const email: Reader<string> = textOf({ max: 254, sense: readEmail, code: 'invalid-email' });
export const url: Reader<string> = textOf({ max: 500, sense: readUrl, code: 'invalid-url' });
export const postalCode: Reader<string> = textOf({
  max: 6,
  sense: readPostalCode,
  code: 'invalid-postal-code',
});
export const phone = (options?: PhoneOptions): Reader<string> =>
  textOf({ max: 30, sense: (text) => readPhone(text, options), code: 'invalid-phone' });
export const uuid: Reader<string> = textOf({
  max: 36,
  sense: (text) => /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.exec(text)?.[0].toLowerCase(),
  isCode: true,
});
/** A day, `YYYY-MM-DD`, from 1990 to 2100. */
export const day: Reader<string> = textOf({
  max: 10,
  sense: (text) => (/^\S{10}$/.test(text) ? isoDate(text) : undefined),
  code: 'invalid-date',
  isCode: true,
});
/** A time of day, `HH:MM`. */
export const clock: Reader<string> = textOf({
  max: 5,
  sense: (text) => /^(?:[01]?\d|2[0-3]):[0-5]\d$/.exec(text)?.[0].padStart(5, '0'),
  code: 'invalid-time',
  isCode: true,
});

/** An identifier in a catalogue. */
export const reference = (max: number): Reader<string> => ({
  max,
  read: (value, at) =>
    // Any text may be one; a UUID is none of anybody's numbers, whatever digits stand in it.
    typeof value === 'string' && uuid.read(value, new Place(at.now))
      ? value.trim()
      : line(max).read(value, at),
});

/** One word of a list. */
export const choice = <T extends string>(...choices: T[]): Reader<T> => ({
  choices,
  read(value, at) {
    if (value === undefined || value === '') return undefined;
    if (typeof value !== 'string') return at.report('wrong-type');
    return choices.find((one) => one === value) ?? at.report('not-a-choice');
  },
});

/** A number from `min` to `max`; a form may give the text of one, with a comma or a point. */
export const number = (min: number, max: number, whole = true): Reader<number> => ({
  min,
  max,
  read(value, at) {
    if (value === undefined || value === '') return undefined;
    if (typeof value !== 'number' && typeof value !== 'string') return at.report('wrong-type');
    const written = typeof value === 'string' ? value.slice(0, 40).trim().replace(',', '.') : `${value}`;
    if (!written) return undefined;
    const known = /^\d{1,12}(?:\.\d{1,15})?$/.test(written) ? Number(written) : Number.NaN;
    const isRight = known >= min && known <= max && (!whole || Number.isInteger(known));
    return isRight ? known : at.report('invalid-number', { min, max });
  },
});

export const yesOrNo: Reader<boolean> = {
  read: (value, at) => (value === undefined || typeof value === 'boolean' ? value : at.report('wrong-type')),
};

/** What must never hold anything: a field for robots. */
export const empty = (max: number): Reader<string> => ({
  max,
  read: (value, at) => (value === undefined || value === '' ? undefined : at.report('must-be-empty')),
});

/** A field that is always needed. */
export const needed = <T>(reader: Reader<T>): Reader<T> => ({
  ...reader,
  required: true,
  read: (value, at) => reader.read(value, at) ?? at.report('required'),
});

/** How often an item may stand in a list. */
export interface Repeats<T> {
  /** Repeated items are left out. */
  once?: boolean;
  /** Two items with the same value in this field are a mistake. */
  by?: T extends object ? keyof T & string : never;
}

/** A list. Empty items are left out; an item's place is its place in what came. An empty list is none. */
export const list = <T>(item: Reader<T>, max: number, { once, by }: Repeats<T> = {}): Reader<T[]> => ({
  max,
  item,
  read(value, at) {
    if (value === undefined) return undefined;
    if (!Array.isArray(value)) return at.report('wrong-type');
    if (value.length > max) return at.report('too-many', { max });
    const seen = new Set<unknown>();
    const kept = Array.from(value as unknown[], (given, index) => {
      const known = item.read(given, at.in(index));
      const key: unknown = by ? (known as Record<string, unknown> | undefined)?.[by] : known;
      if (key === undefined || !(once || by)) return known;
      if (!seen.has(key)) {
        seen.add(key);
        return known;
      }
      return by ? at.in(index, by).report('duplicate') : undefined;
    }).filter((known) => known !== undefined);
    return kept.length ? kept : undefined;
  },
});

/** The readers of all fields of an object of the contract. */
export type Fields<T> = { readonly [K in keyof T]-?: Reader<NonNullable<T[K]>> };

/**
 * An object with these fields and no others. One in which nothing is said but what `unsaid` names (choices that a
 * form makes beforehand) is left out, also where fields of it would be needed.
 */
export function object<T extends object>(fields: Fields<T>, ...unsaid: (keyof T)[]): Reader<T> {
  const keys = Object.keys(fields) as (keyof T & string)[];
  return {
    fields: fields as unknown as Readonly<Record<string, Reader<unknown>>>,
    read(value, at) {
      if (value === undefined) return undefined;
      if (!isObject(value)) return at.report('wrong-type');
      if (isBlank(value, keys, unsaid)) return undefined;
      const known = readFields(value, fields, at);
      return Object.keys(known).length ? known : undefined;
    },
  };
}

/** Reads an object that is there also when nothing is in it; throws for anything else. */
export function readFields<T extends object>(value: unknown, fields: Fields<T>, at: Place): T {
  if (!isObject(value)) throw new TypeError('not an object');
  const known: Partial<T> = {};
  for (const key of Object.keys(fields) as (keyof T & string)[]) {
    const read = fields[key].read(Object.hasOwn(value, key) ? value[key] : undefined, at.in(key));
    if (read !== undefined) known[key] = read as T[typeof key];
  }
  Object.keys(value)
    .filter((key) => !Object.hasOwn(fields, key))
    .slice(0, MAX_UNKNOWN)
    .forEach((key) => at.in(key).report('unknown-field'));
  return known as T;
}

// Deeper than any field of a submission.
const says = (value: unknown, depth = 8): boolean => {
  if (typeof value === 'string') return value.trim() !== '';
  if (!depth || typeof value !== 'object' || !value) return value !== undefined;
  return Object.values(value).some((inner) => says(inner, depth - 1));
};

/** Whether nothing is said in an object; one with a field that does not belong there says something. */
const isBlank = (value: Json, keys: readonly string[], unsaid: readonly PropertyKey[]): boolean =>
  Object.keys(value).every((key) => keys.includes(key) && (unsaid.includes(key) || !says(value[key])));

/** The same reader, with a look at what it has read as a whole. */
export const checked = <T>(reader: Reader<T>, check: (known: T, at: Place) => void): Reader<T> => ({
  ...reader,
  read(value, at) {
    const known = reader.read(value, at);
    if (known !== undefined) check(known, at);
    return known;
  },
});

/** The rule of the field at a pointer, whose indexes may be any; undefined where there is none. */
export function ruleAt(reader: Reader<unknown>, pointer: string): FieldRule | undefined {
  let at: Reader<unknown> | undefined = reader;
  for (const key of pointer.split('/').slice(1)) {
    at = at?.item ?? (at?.fields && Object.hasOwn(at.fields, key) ? at.fields[key] : undefined);
  }
  if (!at) return undefined;
  const { max, min, choices, required } = at;
  return JSON.parse(JSON.stringify({ max, min, choices, required })) as FieldRule;
}
