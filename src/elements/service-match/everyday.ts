import type { Locale } from '../../i18n/messages.js';
import type { Catalogue } from '../../model/index.js';
import type { SearchResult } from '../../search/index.js';
import { situations } from '../../model/index.js';
import { indexOf, languagesOf } from '../shared/index-cache.js';

/** What everyday words may mean. */
export interface Heard {
  /** The words. */
  text: string;
  /** Life situations, the likeliest first. */
  codes: readonly string[];
  /** Dangers that the words tell of. */
  urgent: SearchResult['urgent'];
}

/** Services of the best answers whose situations count, and situations offered. */
const LOOKED_AT = 12;
const OFFERED = 5;
/** A situation is offered when it has at least this share of the best one's weight. */
const LEAST = 0.3;

/** Understands words by the same search as everywhere: what it finds says which situations are meant. */
export async function hear(
  text: string,
  catalogue: Catalogue,
  locale: Locale,
  thesaurus: string | undefined,
): Promise<Heard> {
  const index = await indexOf(catalogue, languagesOf(locale), thesaurus);
  const { hits, urgent, confident } = index.search(text, { limit: LOOKED_AT });
  const weights = new Map<string, number>();
  const weigh = (code: string, weight: number) => weights.set(code, (weights.get(code) ?? 0) + weight);
  if (confident)
    for (const [i, { service, score }] of hits.entries()) {
      const own = situations(service);
      for (const { code } of own) weigh(code, score / own.length / (i + 1));
    }
  const best = Math.max(0, ...weights.values());
  // a situation that is named itself is meant first
  for (const { code } of index.suggest(text, OFFERED))
    if (code?.startsWith('sytuacja:')) weigh(code, best || 1);
  const codes = [...weights]
    .sort(([, one], [, other]) => other - one)
    .filter(([, weight]) => weight >= LEAST * (best || 1))
    .slice(0, OFFERED)
    .map(([code]) => code);
  return { text, codes, urgent };
}
