import { mailUrl, safeUrl } from '../url.js';

/**
 * An e-mail address as it was written, or undefined: one @, a local part of plain letters, digits and
 * `!#$*+/=^_{|}~.-`, a domain with a dot, at most 254 characters, nothing that could start another header.
 */
export function readEmail(written: string): string | undefined {
  const text = written.trim();
  const [, local = '', domain = ''] = /^([\w!#$*+/=^{|}~.-]+)@([^@]+)$/.exec(text) ?? [];
  const isRight =
    local.length <= 64 &&
    !/^\.|\.\.|\.$/.test(local) &&
    domain.split('.').every((label) => /^[^-].{0,62}$/u.test(label) && !label.endsWith('-'));
  // What a page could not make a link of is no address either.
  return isRight && mailUrl(text) ? text : undefined;
}

/**
 * A web address, absolute (`https://` is added where the scheme is missing), or undefined for what is no page of
 * the public web: another scheme, a password in it, a host without a dot.
 */
export function readUrl(written: string): string | undefined {
  const text = written.trim();
  if (/^\/|\s/.test(text)) return undefined;
  const url = safeUrl(
    /^[a-z][a-z\d+.-]*:/i.test(text) && !/^[^/?#]+\.[^/?#]+:\d/.test(text) ? text : `https://${text}`,
  );
  return url && /^https?:\/\/[^/?#:]+\.[^/?#:.]{2,}\.?(?:[:/?#]|$)/.test(url) ? url : undefined;
}

/** A Polish postal code as `00-000`, typed with or without its hyphen; undefined for anything else. */
export function readPostalCode(written: string): string | undefined {
  const [, office, area] = /^\s*(\d\d)\s?[-–]?\s?(\d{3})\s*$/.exec(written) ?? [];
  return office && area && office + area !== '00000' ? `${office}-${area}` : undefined;
}
