import parsePhoneNumber, { type MetadataJson } from 'libphonenumber-js/core';
import { phoneUrl } from '../url.js';
import { METADATA } from './phone-metadata.js';

/** How a telephone is read. */
export interface PhoneOptions {
  /** The telephone of a service or an organisation: short numbers (112, 19115), 116 and 800 lines are allowed. */
  service?: boolean;
}

// Short numbers of Poland: three digits of emergency (112, 999), 116xxx lines of social value, 19xxx of towns.
const SHORT = /^(?:112|9\d\d|116\d{3}|19\d{3}|118\d{3})$/;
// What only a line of an office or a firm can be.
const LINES = ['TOLL_FREE', 'SHARED_COST', 'UAN', 'VOIP'];
const OWN = ['MOBILE', 'FIXED_LINE', 'FIXED_LINE_OR_MOBILE', 'PERSONAL_NUMBER', 'VOIP'];

/**
 * A telephone as it was written, with one space in every gap; undefined for what cannot be one. Polish numbers are
 * checked by libphonenumber with Polish metadata; a number of another country (+380 …) needs its + or 00 and a
 * possible length (E.164). Premium-rate numbers are refused.
 */
export function readPhone(written: string, { service = false }: PhoneOptions = {}): string | undefined {
  const text = written.trim().replace(/\s+/g, ' ');
  if (!text || text.length > 30) return undefined;
  // An extension is for the person who dials.
  const number = text.replace(/[ ,;]*(?:wew(?:n(?:ętrzny)?)?|ext|w)\.? ?\d{1,6}$/i, '');
  if ((number !== text && !service) || !/^[+(]?[\d ().\-–/]+$/.test(number)) return undefined;
  const digits = number.replace(/\D/g, '');
  if (service && SHORT.test(digits)) return text;
  const isInternational = /^\(?\+/.test(number);
  if (/^(?:\+|00)(?!48)[1-9]\d{7,14}$/.test(isInternational ? `+${digits}` : digits)) return text;
  // A number that no view would make callable ("000 000 000") is none.
  if (!phoneUrl(number)) return undefined;
  const parsed = parsePhoneNumber(
    number.replace(/[/–]/g, ' '),
    { defaultCountry: 'PL', extract: false },
    METADATA as unknown as MetadataJson,
  );
  if (parsed?.countryCallingCode !== '48' || !parsed.isValid()) return undefined;
  const type = parsed.getType() ?? '';
  return OWN.includes(type) || (service && LINES.includes(type)) ? text : undefined;
}
