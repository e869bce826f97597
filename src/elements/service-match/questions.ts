import { factsOf, priceOf } from '../../match/facts.js';
import { openQuestions, type Match } from '../../match/index.js';
import { BANDS, EVERYBODY, HELPERS } from '../../match/terms.js';
import { termAncestors, termOrder, type TaxonomySet, type TermRef } from '../../model/index.js';
import { QUESTIONS, type Question } from './answers.js';

/** What can be chosen: codes of terms or names of places, and how many of the remaining services each is about. */
export type Options = ReadonlyMap<string, number>;

/** What the remaining services leave open. */
export interface Open {
  /** Services that nothing speaks against. */
  readonly remaining: number;
  /** Questions whose answer still divides these, with the number of services that each could decide. */
  readonly dividing: ReadonlyMap<Question, number>;
  readonly options: Readonly<Record<'situations' | 'place' | 'recipients' | 'delivery', Options>>;
}

/** Most places offered as choices; another can always be typed. */
const MOST_PLACES = 12;

const raise = (counts: Map<string, number>, code: string): Map<string, number> =>
  counts.set(code, (counts.get(code) ?? 0) + 1);

/** What some of the services have and others have not. */
function someHave(counts: Options, all: number): number {
  let most = 0;
  for (const count of counts.values()) if (count < all) most = Math.max(most, count);
  return most;
}

/** Without those that stand under another one: that one speaks for them. */
function topmost(counts: Options, taxonomies: readonly TaxonomySet[] | undefined): Options {
  const order = (code: string) => termOrder(code, taxonomies);
  const kept = [...counts].filter(
    ([code]) => !termAncestors(code, taxonomies).some((above) => counts.has(above)),
  );
  return new Map(kept.sort(([one], [other]) => order(one) - order(other)));
}

/**
 * Finds what is still to be asked: a question is worth asking when its answer could tell remaining services apart. In
 * steps, so that it never holds up a page.
 *
 * @param matches for the answers so far
 */
export function* findOpen(
  matches: readonly Match[],
  taxonomies: readonly TaxonomySet[] | undefined,
): Generator<void, Open, void> {
  const situations = new Map<string, number>();
  const delivery = new Map<string, number>();
  const places = new Map<string, number>();
  const groups = new Map<string, number>();
  const prices = new Map<string, number>();
  let remaining = 0;
  let helpers = 0;
  let aged = 0;
  const lines = new Map<string, boolean>();
  const isHelper = (code: string): boolean => {
    let known = lines.get(code);
    if (known === undefined) {
      known = [code, ...termAncestors(code, taxonomies)].some((at) => HELPERS.includes(at));
      lines.set(code, known);
    }
    return known;
  };
  const each = (counts: Map<string, number>, terms: readonly TermRef[]): void => {
    for (const { code } of terms) raise(counts, code);
  };
  for (const [i, { service, verdict, reasons }] of matches.entries()) {
    if (i % 250 === 249) yield;
    // The best come first: what does not fit is at the end.
    if (verdict === 'does-not-fit') break;
    remaining++;
    const facts = factsOf(service);
    each(situations, facts.situations);
    each(delivery, facts.delivery);
    raise(prices, priceOf(service, facts));
    if (facts.recipients.some(({ code }) => isHelper(code))) helpers++;
    let waitsForAge = false;
    for (const { code, terms = [], names = [] } of reasons) {
      if (code === 'place-not-told') for (const name of names) raise(places, name);
      if (code === 'age-not-told') waitsForAge = true;
      if (code !== 'recipients-not-told') continue;
      for (const term of terms) {
        if (Object.hasOwn(BANDS, term)) waitsForAge = true;
        if (term !== EVERYBODY) raise(groups, term);
      }
    }
    if (waitsForAge) aged++;
  }
  yield;
  const open = openQuestions(matches);
  const byNumber = [...places].sort(([a, m], [b, n]) => n - m || a.localeCompare(b, 'pl'));
  const counts: Record<Question, number> = {
    situations: someHave(situations, remaining),
    for: helpers < remaining ? helpers : 0,
    age: aged,
    place: open.place ?? 0,
    recipients: groups.size ? (open.recipients ?? 0) : 0,
    free: prices.size > 1 ? remaining : 0,
    delivery: someHave(delivery, remaining),
  };
  return {
    remaining,
    dividing: new Map(
      QUESTIONS.flatMap((question) => (counts[question] ? [[question, counts[question]]] : [])),
    ),
    options: {
      situations: topmost(situations, taxonomies),
      place: new Map(byNumber.slice(0, MOST_PLACES)),
      recipients: topmost(groups, taxonomies),
      delivery: topmost(delivery, taxonomies),
    },
  };
}
