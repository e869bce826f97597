import type { WordsOf } from '../../i18n/forms/pack.js';
import type { statsPack } from '../../i18n/forms/stats.js';
import type { Locale } from '../../i18n/messages.js';

export type StatsWords = WordsOf<[typeof statsPack]>['stats'];

/** What all parts of a chart need to speak. */
export interface Speaker {
  words: StatsWords;
  locale: Locale;
  /** Name of a category in the language shown. */
  name: (code: string, fallback?: string) => string;
}
