// A URL parser drops tabs, line breaks and leading control characters before it reads the scheme, so
// "java\tscript:" would pass a check of the written text. They are dropped here in the same way first.
const IGNORED = /[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u2069\ufeff]+/g;
const SCHEME = /^(?:(https?)|(tel)|mailto):(.*)/i;
const HOST = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?:[:/?#]|$)/iu;
const MAX_URL = 2_000;

/**
 * The one check of every URL that reaches the page: gives back an absolute URL with the scheme http, https,
 * mailto or tel, or undefined for anything else (`javascript:`, `data:`, `blob:`, relative paths, markup, more
 * than 2,000 characters). A bare domain (`www.example.org/a`), common in catalogues, becomes https.
 */
export function safeUrl(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 2 * MAX_URL) return undefined;
  let text = value.replace(IGNORED, (gap, at: number) =>
    // A plain space in the middle is kept for the parser to encode; everything else invisible goes.
    /^ +$/.test(gap) && at > 0 && at + gap.length < value.length ? gap : '',
  );
  if (!text || text.length > MAX_URL) return undefined;
  if (HOST.test(text)) text = `https://${text}`;
  const [known, web, tel, rest] = SCHEME.exec(text) ?? [];
  if (!known) return undefined;
  if (!web) return tel ? phoneUrl(rest) : mailUrl(rest);
  try {
    const url = new URL(text);
    // A URL with a password in it is bait ("https://bank.example@other.example"), never a service's page.
    return url.hostname && !url.username && !url.password ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A `tel:` URL of a written telephone number: the leading + and the digits. An extension ("wew. 12") is left to
 * the person. Undefined when there are fewer than 3 or more than 15 digits (E.164), or only zeros at the start:
 * "000 000 000" is the shape of sample data and must never be dialled.
 */
export function phoneUrl(number: unknown): string | undefined {
  if (typeof number !== 'string' || number.length > 100) return undefined;
  // Letters after the number start an extension or a remark; the same for a second number after a comma.
  const written = number.replace(/\(0\)/g, '').replace(/^(\D*\d\d)\//, '$1 ');
  const text = /^[^\d+]*(\+?[\d\s().\-–]*)/.exec(written)?.[1] ?? '';
  const digits = text.replace(/\D/g, '');
  if (digits.length < 3 || digits.length > 15 || /^(?:48|0048)?000/.test(digits)) return undefined;
  return `tel:${text.startsWith('+') ? '+' : ''}${digits}`;
}

/** A `mailto:` URL of one plain address; undefined for lists, headers (`?bcc=`) and anything odd. */
export function mailUrl(address: unknown): string | undefined {
  if (typeof address !== 'string' || address.length > 254) return undefined;
  const text = address.trim();
  return /^[^\s@<>"'(),:;?&%\\[\]]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/u.test(text)
    ? `mailto:${text}`
    : undefined;
}
