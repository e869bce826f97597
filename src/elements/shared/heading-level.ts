import { warnOnce } from './warn.js';

/**
 * The level of an element's heading: what its attribute says, from 1 to `most`; else 2, and the webmaster is told.
 * @param given the property `headingLevel`; an attribute that is taken away becomes null, which is no mistake
 */
export function headingLevel({ localName }: Element, given: number | null, most = 4): number {
  const level = given ?? 2;
  if (level >= 1 && level <= most) return Math.floor(level);
  warnOnce(`heading-level-${localName}`, `heading-level of ${localName} must be 1 to ${most}; 2 is used.`);
  return 2;
}
