import type { TaxonomySet } from '../hsds.js';
import { termAncestors } from './index.js';

/**
 * Violence, addiction, mental health: what must not become known of anybody, also not by counting in a small town.
 * Terms of the profile (those below them in a source's taxonomy are sensitive too) and kinds of urgent need.
 */
export const SENSITIVE: readonly string[] = [
  'sytuacja:przemoc',
  'sytuacja:zaniedbanie-dziecka',
  'sytuacja:uzaleznienie',
  'sytuacja:zaburzenia-psychiczne',
  'sytuacja:problemy-psychiczne-dziecka',
  'sytuacja:nagly-kryzys',
  // a neurodevelopmental disorder: chapter 6 of ICD-11, with the mental ones
  'sytuacja:autyzm',
  'urgent:violence',
  'urgent:child',
  'urgent:suicide',
  'urgent:overdose',
];

/** Whether a category of statistics is sensitive: itself, or a term above it. */
export const isSensitive = (code: string, taxonomies?: readonly TaxonomySet[]): boolean =>
  [code, ...termAncestors(code, taxonomies)].some((each) => SENSITIVE.includes(each));
