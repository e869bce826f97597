import type { TermRef } from '../model/index.js';
import type { Facts } from './facts.js';
import type { Person } from './person.js';
import { because } from './reasons.js';
import { GENERAL } from './terms.js';
import type { Reason } from './types.js';

/** What the situations of a service say: the reason, and 0–1 for the score. */
export interface NeedsJudged {
  reason?: Reason;
  worth: number;
  /** Whether it helps in a situation that was told. */
  isNeeded: boolean;
}

const BY_EDITOR = 0.9;

/** The situations a person needs help in, against those a service helps in. */
export function judgeNeeds(situations: readonly TermRef[], { needs, answers, near }: Person): NeedsJudged {
  const field = 'attributes.life_situation';
  if (!needs) return { worth: 0.5, isNeeded: false };
  if (!situations.length) {
    return { reason: because('situations-unknown', field), worth: 0.3, isNeeded: false };
  }
  const met = new Set<string>();
  const terms: string[] = [];
  let own = 0;
  for (const { code, basis } of situations) {
    const told = answers.get(code);
    if (!told) continue;
    for (const one of told) met.add(one);
    terms.push(code);
    own += basis === 'editor' ? BY_EDITOR : 1;
  }
  if (terms.length) {
    // Of what it helps in, how much is needed; and of what is needed, how much it helps in.
    const worth = 0.3 + 0.4 * (own / situations.length) + 0.3 * (met.size / needs);
    return { reason: because('situations-told', field, { terms }), worth, isNeeded: true };
  }
  const neighbours = situations.flatMap(({ code }) => (near.has(code) ? code : []));
  if (neighbours.length) {
    return { reason: because('situations-near', field, { terms: neighbours }), worth: 0.35, isNeeded: false };
  }
  const general = situations.flatMap(({ code }) => (GENERAL.includes(code) ? code : []));
  if (general.length) {
    return { reason: because('situations-general', field, { terms: general }), worth: 0.3, isNeeded: false };
  }
  const all = situations.map(({ code }) => code);
  return { reason: because('situations-other', field, { terms: all }), worth: 0.1, isNeeded: false };
}

/** The share of the wished manners that a service has, and the reason. */
export function judgeWish(
  delivery: readonly TermRef[],
  { wishes, wished }: Person,
): { reason?: Reason; worth: number } {
  if (!wished) return { worth: 0 };
  const met = new Set<string>();
  const terms: string[] = [];
  for (const { code } of delivery) {
    const told = wishes.get(code);
    if (!told) continue;
    for (const one of told) met.add(one);
    terms.push(code);
  }
  return terms.length
    ? { reason: because('delivery-wanted', 'attributes.delivery', { terms }), worth: met.size / wished }
    : { worth: 0 };
}

/** Whether the words of a service state nothing of this kind, as most. */
export const isNothing = ({ situations, certificate, income, sex }: Facts['stated']): boolean =>
  !situations.length && !certificate && !income && !sex;

/**
 * Conditions that the words of a service state beside age and place. People of a situation that was not told are to
 * be asked whether they are meant where it helps in what was told; otherwise it is for others.
 */
export function judgeStated({ stated, text }: Facts, person: Person, isNeeded: boolean): Reason[] {
  const reasons: Reason[] = [];
  const field = text ? 'eligibility_description' : 'name';
  const { lives, needs } = person;
  const quoted = text === undefined ? undefined : { text };
  if (stated.situations.length) {
    const terms = stated.situations;
    const own = terms.filter((code) => lives.has(code));
    if (own.length) reasons.push(because('stated-told', field, { terms: own, ...quoted }));
    else {
      const code = !needs ? 'stated-not-told' : isNeeded ? 'stated-ask' : 'stated-other';
      reasons.push(because(code, field, { terms, ...quoted }));
    }
  }
  if (stated.certificate === 'condition') reasons.push(because('certificate', field, quoted));
  if (stated.certificate === 'document') reasons.push(because('certificate-document', 'required_documents'));
  if (stated.income) reasons.push(because('income', field, quoted));
  if (stated.sex) reasons.push(because(stated.sex, field, quoted));
  return reasons;
}
