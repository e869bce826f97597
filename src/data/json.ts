import { CusFormatError, failure } from './errors.js';

/**
 * Decodes the body of a JSON answer. JSON is UTF-8 (RFC 8259, section 8.1), so UTF-8 is tried first whatever
 * the header says: servers with a site-wide `AddDefaultCharset ISO-8859-2` mislabel good files, while Polish
 * text in a one-byte encoding, or UTF-16 with its byte order mark, is practically never valid UTF-8. Only then
 * the mark and the header's charset count. Decoding is strict: no letter is ever replaced by "�".
 */
export function decode(bytes: Uint8Array, contentType: string | null, url: string): string {
  const marked = { 0xff: 'utf-16le', 0xfe: 'utf-16be' }[bytes[0]!];
  const named = /charset\s*=\s*"?([^\s";]+)/i.exec(contentType ?? '')?.[1];
  for (const label of ['utf-8', marked ?? named]) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // An unknown label or a byte that the encoding does not have.
    }
  }
  throw failure(
    CusFormatError,
    'wrong-encoding',
    url,
    'is not UTF-8. Save the file as UTF-8, or send "Content-Type: application/json; charset=windows-1250".',
  );
}

/** Parses the text of an answer and says what it is when it is not JSON. */
export function parseJson(text: string, url: string): object {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    const [code, why] = explain(text.trim());
    throw failure(CusFormatError, code, url, why, { cause });
  }
  if (typeof json === 'object' && json) return json;
  throw failure(CusFormatError, 'invalid-response', url, 'is neither a JSON object nor a list.');
}

/** Told by the text, since every browser words the errors of `JSON.parse` differently. */
function explain(text: string): [code: string, why: string] {
  if (!text) return ['empty-response', 'answered with nothing.'];
  if (text.startsWith('<')) {
    const start = text.slice(0, 5000);
    const title = /<title[^>]*>([^<]{1,100})/i.exec(start)?.[1] ?? start.slice(0, 50);
    return [
      'html-instead-of-json',
      `answered with HTML ("${title.trim()}") instead of JSON. Is it a "not found" or login page?`,
    ];
  }
  const close = { '[': ']', '{': '}' }[text[0]!];
  return close && !text.endsWith(close)
    ? ['truncated-json', 'ends in the middle. Was it uploaded completely?']
    : ['invalid-json', 'is not JSON. A JSON validator shows the mistake.'];
}
