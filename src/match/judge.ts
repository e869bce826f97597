import { dayOf, lifecycle, type Fees, type Service } from '../model/index.js';
import { judgeAge } from './age.js';
import { endOf, factsOf, priceOf, qualificationOf, type Facts } from './facts.js';
import { groupsJudge } from './groups.js';
import { isNothing, judgeNeeds, judgeStated, judgeWish } from './needs.js';
import type { Person } from './person.js';
import { because, factorOf, rounded, worst } from './reasons.js';
import type { Match, MatchOptions, Reason } from './types.js';
import { remembered } from './remembered.js';
import { whereJudge } from './where.js';

const NEVER = new Date(NaN);
const PRICES: Readonly<Record<Fees['free'], Reason>> = {
  free: because('free', 'fees_description'),
  partly: because('free-partly', 'fees_description'),
  paid: because('free-paid', 'fees_description'),
  'not-stated': because('free-unknown', 'fees_description'),
};
const INACTIVE = because('inactive', 'status');
const DECISION = because('needs-decision', 'application_process');
const REFERRAL = because('needs-referral', 'application_process');
const LIMITED = because('places-limited', 'application_process');
const NONE: readonly Reason[] = [];
/** What the parts of the score weigh; together 1. */
const NEEDS = 0.5;
const GROUPS = 0.3;
const WISH = 0.15;
const STATED = 0.05;

/** Whether it can be used now. */
function judgeAvailability(service: Service, facts: Facts, now: Date | undefined): Reason | undefined {
  const { state, from } = facts.lifecycle ?? lifecycle(service, now ?? NEVER);
  if (state === 'inactive') return INACTIVE;
  if (state === 'planned') {
    return because('planned', from ? 'schedules' : 'attributes.planned', { ...(from && { from }) });
  }
  const today = now && !facts.lifecycle && dayOf(now);
  const end = today && endOf(service);
  return end && end < today ? because('ended', 'schedules', { from: end }) : undefined;
}

/** What to know before one goes there. */
function notes(service: Service, facts: Facts): readonly Reason[] {
  const { mode, places } = qualificationOf(service, facts);
  const reason = mode === 'decision' ? DECISION : mode === 'referral' ? REFERRAL : undefined;
  return reason || places === 'limited'
    ? [...(reason ? [reason] : []), ...(places === 'limited' ? [LIMITED] : [])]
    : NONE;
}

/** Holds services against a person, one after the other. What many services share is judged once. */
export function createJudge(person: Person, { now }: MatchOptions): (service: Service) => Match {
  const judgeGroups = groupsJudge(person);
  const judgeWhere = whereJudge(person);
  const needsOf = remembered((situations: Facts['situations']) => judgeNeeds(situations, person));
  const wishOf = remembered((delivery: Facts['delivery']) => judgeWish(delivery, person));
  return (service) => {
    const facts = factsOf(service);
    const needs = needsOf(facts.situations);
    const groups = judgeGroups(facts.recipients, needs.isNeeded);
    const wish = wishOf(facts.delivery);
    const available = judgeAvailability(service, facts, now);
    const age = judgeAge(facts, person);
    const reasons: Reason[] = [];
    if (available) reasons.push(available);
    if (needs.reason) reasons.push(needs.reason);
    reasons.push(groups.reason);
    if (age) reasons.push(age);
    reasons.push(judgeWhere(facts.area));
    let score = NEEDS * needs.worth + GROUPS * groups.worth + WISH * wish.worth;
    if (!isNothing(facts.stated)) {
      for (const reason of judgeStated(facts, person, needs.isNeeded)) {
        reasons.push(reason);
        if (reason.code === 'stated-told') score += STATED;
      }
    }
    if (person.freeOnly) reasons.push(PRICES[priceOf(service, facts)]);
    if (wish.reason) reasons.push(wish.reason);
    for (const { code } of reasons) score *= factorOf(code);
    const verdict = worst(reasons);
    // What only tells how to go about it is of use where the service is.
    if (verdict !== 'does-not-fit') for (const note of notes(service, facts)) reasons.push(note);
    return { service, verdict, score: rounded(score), reasons };
  };
}
