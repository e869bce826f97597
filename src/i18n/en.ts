import { card } from './en/card.js';
import { common } from './en/common.js';
import { search } from './en/search.js';
import type { Messages } from './messages.js';

/** English. */
export const en: Messages = { common, search, card };
