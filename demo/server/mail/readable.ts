import { termName } from '../../../src/model/profile/index.js';
import { CHOICES, COMMON_LABELS, LABELS } from './labels.js';

const TERM = /^[a-z0-9-]+:[a-z0-9-]+$/;
/** C0 and C1 controls but tab and line feed, and marks that turn the direction of writing around. */
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Text from outside as it may stand in plain text: lines end in `\n`, nothing in it is invisible. */
export function plain(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(INVISIBLE, '');
}

/** The same on one line, no longer than `max` characters. */
export function oneLine(text: string, max = 300): string {
  const line = plain(text).replace(/\s+/g, ' ').trim();
  return line.length > max ? `${[...line].slice(0, max - 1).join('')}…` : line;
}

/** Each line behind a mark, so that no text of a person can pass for a line of ours. */
export function quoted(text: string, indent = ''): string[] {
  return plain(text)
    .trim()
    .split('\n')
    .map((line) => `${indent}> ${line}`.trimEnd());
}

const labelOf = (path: string, name: string): string => LABELS[path] ?? COMMON_LABELS[name] ?? name;

function word(path: string, name: string, value: string): string {
  const choices = CHOICES[path] ?? CHOICES[name];
  if (choices && Object.hasOwn(choices, value)) return choices[value] ?? value;
  return TERM.test(value) ? `${termName(value, 'pl')} (${value})` : value;
}

function lines(path: string, name: string, value: unknown, indent: string): string[] {
  const label = labelOf(path, name);
  if (value === undefined || value === null || value === '') return [];
  if (typeof value === 'boolean') return [`${indent}${label}: ${value ? 'tak' : 'nie'}`];
  if (typeof value === 'number') return [`${indent}${label}: ${value}`];
  if (typeof value === 'string') {
    const text = plain(word(path, name, value)).trim();
    return text.includes('\n') || text.length > 200
      ? [`${indent}${label}:`, ...quoted(text, indent)]
      : [`${indent}${label}: ${text}`];
  }
  if (Array.isArray(value)) {
    if (value.length === 0) return [];
    const items = value.map((item: unknown) =>
      typeof item === 'object' && item !== null ? undefined : oneLine(word(path, name, String(item)), 2_000),
    );
    if (items.every((item) => item !== undefined))
      return [`${indent}${label}:`, ...items.map((item) => `${indent}  - ${item}`)];
    return value.flatMap((item: unknown, at) => [
      `${indent}${label} (${at + 1} z ${value.length})`,
      ...fields(path, item, `${indent}  `),
    ]);
  }
  const inner = fields(path, value, `${indent}  `);
  return inner.length > 0 ? [`${indent}${label}`, ...inner] : [];
}

function fields(path: string, value: unknown, indent: string): string[] {
  if (typeof value !== 'object' || value === null) return lines(path, path, value, indent);
  return Object.entries(value).flatMap(([name, inner]) =>
    lines(path === '' ? name : `${path}.${name}`, name, inner, indent),
  );
}

/**
 * What a person sent as plain Polish text, all of it, with a label for each field. Text of more than one line
 * stands behind `>` marks.
 *
 * @param omit names of fields at the top that are said elsewhere
 */
export function readable(body: object, omit: readonly string[] = []): string {
  return fields(
    '',
    Object.fromEntries(Object.entries(body).filter(([name]) => !omit.includes(name))),
    '',
  ).join('\n');
}
