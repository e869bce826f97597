import { card } from './uk/card.js';
import { common } from './uk/common.js';
import { search } from './uk/search.js';
import type { Messages } from './messages.js';

/** Ukrainian. */
export const uk: Messages = { common, search, card };
