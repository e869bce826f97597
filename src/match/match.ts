import { isService, type Service } from '../model/index.js';
import { readCriteria } from './criteria.js';
import { factsOf } from './facts.js';
import { createJudge } from './judge.js';
import { personOf } from './person.js';
import { rankOf } from './reasons.js';
import type { Criteria, Match, MatchOptions, Subject } from './types.js';

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function* areasOf(services: readonly Service[]): Generator<string> {
  const seen = new Set<string>();
  for (const service of services) {
    for (const area of factsOf(service).areas) {
      if (seen.has(area)) continue;
      seen.add(area);
      yield area;
    }
  }
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
  const all = Array.isArray(services) ? (services as readonly unknown[]).filter(isService) : [];
  const read = readCriteria(criteria, options, all);
  const judge = createJudge(personOf(read.criteria, options, areasOf(all)), options);
  return all
    .map(judge)
    .sort(
      (one, other) =>
        rankOf(one.verdict) - rankOf(other.verdict) ||
        other.score - one.score ||
        byText(one.service.name, other.service.name) ||
        byText(one.service.id, other.service.id),
    );
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
