import type { contactPack } from './contact.js';
import type { formPack } from './form.js';
import type { kioskPack } from './kiosk.js';
import type { notifyPack } from './notify.js';
import type { matchPack } from './match.js';
import type { matchReasonsPack } from './match-reasons.js';
import type { outboxPack } from './outbox.js';
import type { WordsOf } from './pack.js';
import type { providerCardPack } from './provider-card.js';
import type { providerPack } from './provider.js';
import type { statsPack } from './stats.js';
import type { timetablePack } from './timetable.js';

/** Sections of words that only the forms load; a host may override them as the others. */
export type FormSections = WordsOf<
  [
    typeof formPack,
    typeof kioskPack,
    typeof contactPack,
    typeof outboxPack,
    typeof providerCardPack,
    typeof providerPack,
    typeof statsPack,
    typeof notifyPack,
    typeof matchPack,
    typeof matchReasonsPack,
    typeof timetablePack,
  ]
>;
