import { CusFormatError } from './errors.js';

/** Byte order marks. They outrank the header, as in the Encoding Standard's "BOM sniff". */
function sniff(bytes: Uint8Array): string | undefined {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

function decodeAs(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    // An unknown label or a byte that the encoding does not have.
    return undefined;
  }
}

/**
 * Decodes the body of a JSON answer. JSON is UTF-8 (RFC 8259, section 8.1), so UTF-8 is tried first whatever
 * the header says: servers with a site-wide `AddDefaultCharset ISO-8859-2` mislabel good files, while Polish
 * text in a one-byte encoding is practically never valid UTF-8. Only then the header's charset counts.
 * Decoding is strict: no letter is ever replaced by "�".
 */
export function decode(bytes: Uint8Array, contentType: string | null, url: string): string {
  const charset = /charset\s*=\s*"?([^\s";]+)/i.exec(contentType ?? '')?.[1]?.toLowerCase();
  const first = sniff(bytes) ?? (charset?.startsWith('utf-16') ? charset : 'utf-8');
  const text =
    decodeAs(first, bytes) ?? (charset && !charset.startsWith('utf') ? decodeAs(charset, bytes) : undefined);
  if (text !== undefined) return text;
  throw new CusFormatError(
    'wrong-encoding',
    `${url} is not valid ${first.toUpperCase()}. Save the file as UTF-8, or let the server name its encoding, ` +
      'for instance "Content-Type: application/json; charset=windows-1250".',
    { url },
  );
}

/** Parses the text of an answer and says what it is when it is not JSON. */
export function parseJson(text: string, url: string): object {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new CusFormatError(...explain(text.trim(), url), { url, cause });
  }
  if (typeof json === 'object' && json) return json;
  throw new CusFormatError('invalid-response', `${url} is JSON, but neither an object nor a list.`, { url });
}

/** Told by the text, since every browser words the errors of `JSON.parse` differently. */
function explain(text: string, url: string): [code: string, message: string] {
  if (!text) return ['empty-response', `${url} answered with nothing.`];
  if (text.startsWith('<')) {
    const title = /<title[^>]*>([^<]{1,100})/i.exec(text.slice(0, 5000))?.[1]?.trim();
    const page = title ? `a web page ("${title}")` : 'HTML or XML';
    return [
      'html-instead-of-json',
      `${url} answered with ${page} instead of JSON. Check the address: it may lead to a "not found", login or start page.`,
    ];
  }
  const close = { '[': ']', '{': '}' }[text.charAt(0)];
  if (close && !text.endsWith(close)) {
    return [
      'truncated-json',
      `${url} ends in the middle (${text.length} characters came). Was it uploaded completely?`,
    ];
  }
  return ['invalid-json', `${url} is not JSON. A JSON validator shows the place of the mistake.`];
}
