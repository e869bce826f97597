import type { Service } from '../model/index.js';
import { lifecycle } from '../model/index.js';
import { judgeAge } from './age.js';
import { endOf, factsOf, priceOf, qualificationOf, type Facts } from './facts.js';
import { groupsJudge } from './groups.js';
import { judgeNeeds, judgeStated, judgeWish } from './needs.js';
import type { Person } from './person.js';
import { because, factorOf, worst } from './reasons.js';
import type { Match, MatchOptions, Reason } from './types.js';
import { dayOf } from '../model/index.js';
import { whereJudge } from './where.js';

const NEVER = new Date(NaN);
const PRICES = {
  free: 'free',
  partly: 'free-partly',
  paid: 'free-paid',
  'not-stated': 'free-unknown',
} as const;
/** What the parts of the score weigh; together 1. */
const NEEDS = 0.5;
const GROUPS = 0.3;
const WISH = 0.15;
const STATED = 0.05;

/** Whether it can be used now. */
function judgeAvailability(service: Service, facts: Facts, now: Date | undefined): Reason | undefined {
  const { state, from } = facts.lifecycle ?? lifecycle(service, now ?? NEVER);
  if (state === 'inactive') return because('inactive', 'status');
  if (state === 'planned')
    return because('planned', from ? 'schedules' : 'attributes.planned', { ...(from && { from }) });
  const today = now && !facts.lifecycle && dayOf(now);
  const end = today && endOf(service);
  return end && end < today ? because('ended', 'schedules', { from: end }) : undefined;
}

/** Holds services against a person, one after the other. */
export function createJudge(person: Person, { now }: MatchOptions): (service: Service) => Match {
  const judgeGroups = groupsJudge(person);
  const judgeWhere = whereJudge(person);
  return (service) => {
    const facts = factsOf(service);
    const needs = judgeNeeds(facts, person);
    const groups = judgeGroups(facts.recipients, needs.isNeeded);
    const wish = judgeWish(facts, person);
    const stated = judgeStated(facts, person, needs.isNeeded);
    const all: (Reason | undefined)[] = [
      judgeAvailability(service, facts, now),
      needs.reason,
      groups.reason,
      judgeAge(facts, person),
      judgeWhere(facts),
      ...stated,
      person.freeOnly ? because(PRICES[priceOf(service)], 'fees_description') : undefined,
      wish.reason,
    ];
    const reasons = all.filter((reason) => reason !== undefined);
    const verdict = worst(reasons);
    let score =
      NEEDS * needs.worth +
      GROUPS * groups.worth +
      WISH * wish.worth +
      (stated.some(({ code }) => code === 'stated-told') ? STATED : 0);
    for (const { code } of reasons) score *= factorOf(code);
    // What only tells how to go about it is of use where the service is.
    if (verdict !== 'does-not-fit') reasons.push(...notes(service));
    return { service, verdict, score: Math.round(score * 10_000) / 10_000, reasons };
  };
}

/** What to know before one goes there. */
function notes(service: Service): Reason[] {
  const { mode, places, text } = qualificationOf(service);
  const found: Reason[] = [];
  if (mode === 'decision') found.push(because('needs-decision', 'application_process'));
  if (mode === 'referral') found.push(because('needs-referral', 'application_process'));
  if (places === 'limited')
    found.push(because('places-limited', text ? 'application_process' : 'capacities'));
  return found;
}
