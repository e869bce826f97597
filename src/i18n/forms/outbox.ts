import { outbox } from './outbox.pl.js';
import type { LoadedPack } from './pack.js';

/** Words of the list of what is not delivered yet. */
export const outboxPack: LoadedPack<'outbox', typeof outbox> = {
  section: 'outbox',
  pl: outbox,
  load: async (locale) =>
    (await (locale === 'uk' ? import('./outbox.uk.js') : import('./outbox.en.js'))).outbox,
};
