import { createHash } from 'node:crypto';
import { ProblemError } from '../problem.js';

/** Deepest nesting of a body. The deepest that the contract knows is 7. */
const MAX_DEPTH = 20;

/**
 * Reads a body. Text that no database can hold (NUL, halves of surrogate pairs) is taken out.
 *
 * @throws ProblemError `invalid-json`: no UTF-8, no JSON, or nested too deep; it never quotes the body
 */
export function parseBody(bytes: Buffer): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // before parsing: whatever walks the tree later may recurse
    if (depthOf(text) > MAX_DEPTH)
      throw new ProblemError('invalid-json', { detail: `Nested deeper than ${MAX_DEPTH}.` });
    return JSON.parse(text, (_name, value: unknown) => (typeof value === 'string' ? clean(value) : value));
  } catch (error) {
    throw error instanceof ProblemError ? error : new ProblemError('invalid-json');
  }
}

function clean(text: string): string {
  return text
    .replaceAll('\0', '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}

/** How deep the brackets outside of strings are nested. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c === '\\') i++;
      else if (c === '"') quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === '{' || c === '[') deepest = Math.max(deepest, ++depth);
    else if (c === '}' || c === ']') depth--;
  }
  return deepest;
}

/** The same text for the same data, whatever the order of its fields. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(',')}}`;
}

/** Tells two bodies apart; the key's second use with another one is a mistake of the client. */
export function fingerprint(kind: string, body: unknown): string {
  return createHash('sha256')
    .update(`${kind}\n${canonical(body)}`)
    .digest('base64url');
}
