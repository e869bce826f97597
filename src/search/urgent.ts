/** Dangers in a query. */
import { URGENT_KINDS } from '../model/index.js';
import type { Index } from './build.js';
import type { Meaning } from './meaning.js';
import type { Filters, Urgent } from './types.js';

/** How well a service must answer a danger to be shown with it, and how many of them are. */
const HELPS = 0.5;
const MOST_URGENT = 3;

/** The dangers that a query tells of, with the services that answer them. */
export function urgentIn(index: Index, meanings: readonly Meaning[], filters: Filters): Urgent[] {
  return URGENT_KINDS.flatMap((kind) => {
    const told = meanings.filter(({ concept, danger }) => danger && concept.urgent === kind);
    if (!told.length) return [];
    const answers = new Map<number, number>();
    for (const { docs, qualities } of told.map(({ answers }) => answers)) {
      docs.forEach((doc, i) => {
        const quality = qualities[i]!;
        if (doc < index.live && quality >= HELPS) answers.set(doc, Math.max(quality, answers.get(doc) ?? 0));
      });
    }
    const { kept } = index.facets.apply([...answers.keys()], filters);
    const services = [...kept]
      .sort((a, b) => answers.get(b)! - answers.get(a)! || a - b)
      .slice(0, MOST_URGENT)
      .map((doc) => index.services[doc]!);
    return { kind, services };
  });
}
