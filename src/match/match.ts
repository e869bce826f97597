import { isService, type Service } from '../model/index.js';
import { cleaned } from './criteria.js';
import { factsOf } from './facts.js';
import { createJudge } from './judge.js';
import { personOf, type Person } from './person.js';
import { rankOf, rounded, VERDICTS } from './reasons.js';
import type { Criteria, Match, MatchOptions, Subject } from './types.js';

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The names of all areas that services serve. */
function areasOf(services: readonly Service[]): Set<string> {
  const areas = new Set(services.map((service) => factsOf(service).area));
  return new Set([...areas].flatMap(({ names }) => names));
}

/** A list of services as it was when it was put in order. */
interface Ordered {
  given: readonly unknown[];
  services: Service[];
}

const ordered = new WeakMap<readonly unknown[], Ordered>();

/** The services of a list by name; a list is put in order once, as long as the same services stand in it. */
function inOrder(list: readonly unknown[]): Service[] {
  const last = ordered.get(list);
  if (last?.given.length === list.length && last.given.every((service, i) => service === list[i])) {
    return last.services;
  }
  const services = list
    .filter(isService)
    .sort((one, other) => byText(one.name, other.name) || byText(one.id, other.id));
  ordered.set(list, { given: [...list], services });
  return services;
}

/** What the score itself weighs where several needs are told; the rest is for the first answers to each of them. */
const OWN_WORTH = 0.6;

/**
 * Scores where a person has several needs: each need has its own row of answers, and the first in a row come before
 * the many that answer one need alone. So what helps in a rare need is not lost behind ten clubs.
 *
 * @param matches of one verdict, the best first
 */
function forEveryNeed(matches: readonly Match[], { answers, needs }: Person): readonly Match[] {
  if (needs < 2) return matches;
  const rows = new Map<string, number>();
  const raised = matches.map((match): Match => {
    let place = Infinity;
    for (const { code, terms = [] } of match.reasons) {
      if (code !== 'situations-told') continue;
      const told = new Set(terms.flatMap((term) => [...(answers.get(term) ?? [])]));
      for (const need of told) {
        const next = (rows.get(need) ?? 0) + 1;
        rows.set(need, next);
        place = Math.min(place, next);
      }
    }
    return { ...match, score: rounded(OWN_WORTH * match.score + (1 - OWN_WORTH) / place) };
  });
  return sorted(raised);
}

/** The best first; what is worth the same stays in its order. */
function sorted(matches: readonly Match[]): Match[] {
  // Few scores are different: only these are sorted.
  const equal = new Map<number, Match[]>();
  for (const match of matches) {
    const key = rankOf(match.verdict) * 2 - match.score;
    const others = equal.get(key);
    if (others) others.push(match);
    else equal.set(key, [match]);
  }
  return [...equal.keys()].sort((one, other) => one - other).flatMap((key) => equal.get(key)!);
}

/**
 * Services for a person, the best first: what fits, then what is worth asking about, then what does not fit, each by
 * score, then by name. Pure: equal services and criteria give equal answers, whatever the order of the services; they
 * are not changed. What a service says is read once, so that other criteria are answered fast. Never throws on data;
 * what is no service is left out, what is no criterion is ignored (`readCriteria` says which).
 *
 * @example
 * matchServices(services, { age: 78, place: 'Gmina Łapy', situations: ['sytuacja:brak-dojazdu'] })
 */
export function matchServices(
  services: readonly Service[],
  criteria: Criteria,
  options: MatchOptions = {},
): Match[] {
  const all = Array.isArray(services) ? inOrder(services) : [];
  const read = cleaned(criteria, options, all);
  const person = personOf(read.criteria, options, areasOf(all));
  const judge = createJudge(person, options);
  const matches = sorted(all.map(judge));
  return VERDICTS.flatMap((verdict) => {
    const same = matches.filter((match) => match.verdict === verdict);
    return verdict === 'does-not-fit' ? same : forEveryNeed(same, person);
  });
}

/**
 * Reads services ahead in small steps, so that the first match of a large catalogue does not hold up a page: run it
 * to its end with pauses between the steps. Without it the first match reads them all at once.
 */
export function* readServices(services: readonly Service[], step = 250): Generator<void, void, void> {
  const all = inOrder(services);
  for (let i = 0; i < all.length; i++) {
    if (i % step === 0) yield;
    factsOf(all[i]!);
  }
}

/**
 * What has not been told and could still decide: for each subject the number of services that nothing speaks against
 * and that wait for it. A question with no number decides nothing any more.
 */
export function openQuestions(matches: readonly Match[]): Partial<Record<Subject, number>> {
  const counts: Partial<Record<Subject, number>> = {};
  for (const { verdict, reasons } of matches) {
    if (verdict === 'does-not-fit') continue;
    for (const { code, about } of reasons) {
      if (code.endsWith('-not-told')) counts[about] = (counts[about] ?? 0) + 1;
    }
  }
  return counts;
}
