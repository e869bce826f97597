/**
 * Whole numbers as text inside JSON: a small number is one character, a large one a few. Unlike base64 of bytes, equal
 * numbers are equal characters at any place, which is what gzip needs; unlike a list of numbers, nothing has to be
 * parsed into objects first.
 *
 * The characters are those of ASCII from `#` to `~` without the backslash, 91 of them: the first 51 end a number, the
 * other 40 say that more follows.
 */

const FIRST = 35;
const BACKSLASH = 92;
const ENDS = 51;
const GOES_ON = 40;
/** Greatest number written: document numbers, offsets and references are all far below. */
const GREATEST = 2 ** 32;

const signOf = (digit: number): string =>
  String.fromCharCode(FIRST + digit < BACKSLASH ? FIRST + digit : FIRST + digit + 1);

/** Writes whole numbers, 0 … 2³². */
export function digits(numbers: Iterable<number>): string {
  let text = '';
  for (let number of numbers) {
    while (number >= ENDS) {
      number -= ENDS;
      text += signOf(ENDS + (number % GOES_ON));
      number = Math.floor(number / GOES_ON);
    }
    text += signOf(number);
  }
  return text;
}

/** Reads what {@link digits} wrote, number by number. */
export class DigitReader {
  readonly #text: string;
  #at = 0;

  /** @throws TypeError for what is no text. */
  constructor(text: unknown) {
    if (typeof text !== 'string') throw new TypeError('no digits');
    this.#text = text;
  }

  /** Whether all was read. */
  get done(): boolean {
    return this.#at >= this.#text.length;
  }

  /**
   * The next number.
   *
   * @throws RangeError at the end, for a foreign character, and for a number that is too large.
   */
  next(): number {
    let number = 0;
    let scale = 1;
    for (;;) {
      const code = this.#text.charCodeAt(this.#at++);
      const digit = code - FIRST - Number(code > BACKSLASH);
      // NaN after the end
      if (!(digit >= 0 && digit < ENDS + GOES_ON) || code === BACKSLASH) throw new RangeError('no digit');
      if (digit < ENDS) {
        number += digit * scale;
        if (number > GREATEST) throw new RangeError('too large');
        return number;
      }
      number += digit * scale;
      scale *= GOES_ON;
      if (scale > GREATEST) throw new RangeError('too large');
    }
  }

  /** The next number, which must be below `end`. */
  below(end: number): number {
    const number = this.next();
    if (number >= end) throw new RangeError('out of range');
    return number;
  }
}

/** A short name for a text, the same everywhere: 16 hexadecimal digits. It tells texts apart; it keeps nothing secret. */
export function hashOf(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return [b, a].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
