import type { Service } from '../hsds.js';
import { each } from './read.js';

const TAGS = /<\/?(p|br|div|[uo]l|li|strong|em|[abiu]|span|h[1-6]|t(able|body|[rdh]))\b[^<>]{0,500}>/gi;
const BLOCK = /<\/?(p|br|div|[uo]l|li|h|tr)/i;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

/**
 * A text field as plain text: trimmed at the end, undefined when blank or not a text. Formatting tags that some
 * HSDS publishers leave in (`<p>`, `<br>`) become line breaks or nothing; a text without them comes back as it
 * is, so that the ranges that a search finds in the field fit it.
 */
export function plainText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (!value.includes('<')) return value.trimEnd() || undefined;
  let text = value.replace(TAGS, (tag) => (BLOCK.test(tag) ? '\n' : ''));
  if (text !== value) {
    text = text
      .replace(/&(#?\w{2,4});/g, (entity, name: string) => ENTITIES[name] ?? entity)
      .split('\n')
      .flatMap((line) => line.trim() || [])
      .join('\n');
  }
  return text.trimEnd() || undefined;
}

// What is longer than a page of rules is not read for its meaning.
const MAX_READ = 20_000;

/** The beginning of a text to recognise words in, with one space in every gap. */
export const oneSpaced = (text: string): string => text.slice(0, MAX_READ).replace(/\s+/g, ' ');

/** The sentences and lines of a text, each with one space in every gap: "Brak …" denies in its own sentence alone. */
export const sentencesOf = (text: string): string[] =>
  text
    .slice(0, MAX_READ)
    .split(/(?<=[.!?;])\s+|\n/)
    .map(oneSpaced);

/** The texts among some fields, as plain text. */
export const textsOf = (...values: unknown[]): string[] => each(values, plainText);

/** The text fields of a thing with these keys, as plain text. */
export const words = <K extends string>(
  holder: { readonly [P in K]?: unknown } | null | undefined,
  ...keys: K[]
): { [P in K]?: string } =>
  Object.fromEntries(keys.map((key) => [key, plainText(holder?.[key])])) as { [P in K]?: string };

/** The fields that the source gives: a fresh object without those that are undefined or an empty text. */
export function given<T extends object>(fields: T): T {
  for (const key of Object.keys(fields) as (keyof T)[]) {
    if (fields[key] === undefined || fields[key] === '') delete fields[key];
  }
  return fields;
}

/** As `given`; undefined when no field says anything (empty lists do not). */
export const said = <T extends object>(fields: T): T | undefined =>
  Object.values(given(fields)).some(String) ? fields : undefined;

// After these a full stop does not end a sentence.
const ABBREVIATION =
  /(^|[\s(„".])(np|tj|tz[nw]|in|[uap]l|os|ok|godz|min|maks|nr|tel|wew|pkt|art|ust|poz|lit|rozdz|[dm]r|mgr|prof|inż|św|im|śp|ks|woj|pow|gm|ds|zob|por|\p{L})$/iu;
// The end of a sentence before the beginning of another, or of a line that is not blank.
const ENDS = /[.!?…]+[)”"]?(?=\s+[\p{Lu}\p{N}„"(–-])|(?<=\S)\s*\n/gu;
const MAX_SUMMARY = 300;

/**
 * The first sentence of `description`, plain text. It is the beginning of `details`; longer than 300 characters
 * it is cut at a word and ends with "…".
 */
export function summary(service: Service): string | undefined {
  const head = details(service)?.slice(0, MAX_SUMMARY + 1);
  for (const { 0: end, index } of head?.matchAll(ENDS) ?? []) {
    const before = head?.slice(0, index) ?? '';
    if (end !== '.' || !ABBREVIATION.test(before)) return before + end.trim();
  }
  return head && head.length > MAX_SUMMARY
    ? `${head.slice(0, -2).replace(/[\s,;:–-]*\s\S{0,150}$/, '')}…`
    : head;
}

/** The whole `description`, plain text. With `summary`, item 1 and 3 of Łapy plan section 8 in free words. */
export function details(service: Service): string | undefined {
  return plainText(service.description);
}

/** The notice that the provider wants read first (`alert`), e.g. a closure. */
export function alert(service: Service): string | undefined {
  return plainText(service.alert);
}
