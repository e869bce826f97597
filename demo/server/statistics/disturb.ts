/** Numbers that somebody else may have added to are disturbed before anything is computed from them. */
import { createHmac } from 'node:crypto';
import type { StatisticsKind } from '../../../src/model/index.js';
import { HALF, ROUNDED_TO } from './protect.js';

/** What is added to the number of a category in a month: -2, -1, 0, 1 or 2, always the same for the same one. */
export type Disturbance = (kind: StatisticsKind, category: string, month: string) => number;

/**
 * Random rounding with one secret phase for each cell, as statistical offices do it: a true number n is shown as
 * 5·⌊(n + φ) / 5⌋ with φ from 0 to 4, each as likely. In other words: n is disturbed by φ − 2 and then rounded to the
 * nearest multiple of 5. What is shown is right on average, and less than 5 away from the truth.
 *
 * φ comes from HMAC-SHA256 over the name of the cell, so that it is the same in every answer, on every server of one
 * database, and after its restore.
 *
 * @param secret key of this database (hex)
 */
export function disturbanceOf(secret: string): Disturbance {
  const key = Buffer.from(secret, 'hex');
  return (...cell) =>
    // 48 bits: that they do not divide by 5 makes no phase more likely by more than 10⁻¹⁴
    (createHmac('sha256', key).update(cell.join('\n')).digest().readUIntBE(0, 6) % ROUNDED_TO) - HALF;
}
