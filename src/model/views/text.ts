import type { Service } from '../hsds.js';

const TAGS = /<\/?(?:p|br|div|ul|ol|li|strong|em|b|i|u|a|span|h[1-6]|table|tr|td|th|tbody)\b[^<>]{0,500}>/gi;
const BLOCK = /<(?:br|\/?(?:p|div|ul|ol|li|h[1-6]|tr))\b/i;
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
  '#39': "'",
};

/**
 * A text field as plain text: trimmed at the end, undefined when blank or not a text. Formatting tags that some
 * HSDS publishers leave in (`<p>`, `<br>`) become line breaks or nothing; a text without them comes back as it
 * is, so that the ranges that a search finds in the field fit it.
 */
export function plainText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  let text = value;
  if (text.search(TAGS) >= 0) {
    text = text
      .replace(TAGS, (tag) => (BLOCK.test(tag) ? '\n' : ''))
      .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .join('\n');
  }
  text = text.trimEnd();
  return text.trim() ? text : undefined;
}

/** The fields that the source gives: a fresh object without those that are undefined or an empty text. */
export function given<T extends object>(fields: T): T {
  for (const key of Object.keys(fields) as (keyof T)[]) {
    if (fields[key] === undefined || fields[key] === '') delete fields[key];
  }
  return fields;
}

// After these a full stop does not end a sentence.
const ABBREVIATION =
  /(?:^|[\s(„"])(?:np|tj|tzn|tzw|m\.in|ul|al|pl|os|ok|godz|min|maks|nr|tel|wew|pkt|art|ust|poz|lit|rozdz|dr|mgr|prof|inż|św|im|śp|ks|woj|pow|gm|ds|r|w|zob|por|e\.g|i\.e|\p{L})$/iu;
const MAX_SUMMARY = 300;

/**
 * The first sentence of `description`, plain text. It is the beginning of `details`; longer than 300 characters
 * it is cut at a word and ends with "…".
 */
export function summary(service: Service): string | undefined {
  const text = details(service);
  if (text === undefined) return undefined;
  const head = text.slice(0, MAX_SUMMARY + 1);
  const start = head.length - head.trimStart().length;
  const ends = /[.!?…]+[)”"]?(?=\s+[\p{Lu}\p{N}„"(–-])|\n/gu;
  ends.lastIndex = start;
  for (let end = ends.exec(head); end; end = ends.exec(head)) {
    if (end[0] === '\n') return head.slice(0, end.index).trimEnd() || undefined;
    if (end[0] !== '.' || !ABBREVIATION.test(head.slice(0, end.index))) {
      return head.slice(0, end.index + end[0].length);
    }
  }
  if (head.length <= MAX_SUMMARY) return head;
  const space = head.lastIndexOf(' ', MAX_SUMMARY - 1);
  return `${head.slice(0, space > MAX_SUMMARY / 2 ? space : MAX_SUMMARY - 1).replace(/[\s,;:–-]+$/, '')}…`;
}

/** The whole `description`, plain text. With `summary`, item 1 and 3 of Łapy plan section 8 in free words. */
export function details(service: Service): string | undefined {
  return plainText(service.description);
}

/** The notice that the provider wants read first (`alert`), e.g. a closure. */
export function alert(service: Service): string | undefined {
  return plainText(service.alert);
}
