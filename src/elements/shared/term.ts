import { termName, type TermNameOptions } from '../../model/index.js';
import type { Language } from './locale.js';

/** The plain name of a taxonomy term in the language shown, as filters and charts say it. */
export const shortName = (
  language: Language | undefined,
  code: string,
  options: Omit<TermNameOptions, 'short' | 'names' | 'shortNames'> = {},
): string => termName(code, language?.locale ?? 'pl', { short: true, ...options, ...language });
