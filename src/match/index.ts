/**
 * Matching of services to a person, with reasons. Runs in Node: no Lit, no DOM.
 *
 * How it decides. Every subject (availability, age, place, groups, situations, stated conditions, price) is held
 * against the service for itself and gives a reason with a verdict of its own, the HSDS field it rests on and what
 * stands there. A service has the worst verdict of its reasons; nothing outweighs anything else:
 *
 * - `does-not-fit` only where the source says so: an age outside the limits, another municipality, a fee for who asks
 *   for what is free, not active, for groups or situations that are not the person's.
 * - `check` where the source is silent or the words may be read both ways, where the person has not told what a
 *   condition asks for (`…-not-told`), and where help of a near kind may do. Each has its question.
 * - `fits` where everything that is known agrees.
 *
 * What has not been told never bars, so that telling a place or an age never makes fit what did not. How well
 * situations and groups agree, and wishes (manner), make the score, which orders services of one verdict; where
 * several needs are told, each has its answer among the first.
 *
 * Ages, residents and people whom only the words name are read by `statedAges` and `statedConditions` of the model;
 * what the terms of the profile mean (ages of groups, situations that are near) is in `terms.ts`.
 */
export { matchServices, openQuestions, readServices } from './match.js';
export { readCriteria, type ReadCriteria } from './criteria.js';
export { REASON_CODES } from './reasons.js';
export type {
  Criteria,
  CriteriaProblem,
  Match,
  MatchOptions,
  Reason,
  ReasonCode,
  Subject,
  Verdict,
} from './types.js';
