import { randomInt } from 'node:crypto';

/** No letter or digit that is mistaken for another on paper or over the telephone. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTVWXYZ';

/** A number for the person to name, for example `CUS-7K3P-9QXA`: random, so that it tells nothing of anybody else's. */
export function makeReference(): string {
  const four = (): string => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return `CUS-${four()}-${four()}`;
}
