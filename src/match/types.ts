import type { Service, TaxonomySet } from '../model/index.js';

/** What is known of a person. Whatever is left out has not been told, and excludes nothing. */
export interface Criteria {
  /** Age in completed years, 0–130, of the person who is to be helped. */
  age?: number;
  /** Where the person lives, best as a service area is called: "Gmina Łapy", "Miasto Koszalin". */
  place?: string;
  /** Groups the person belongs to (codes `odbiorca:…`). A group stands for the groups below it. */
  recipients?: readonly string[];
  /** Life situations the person needs help in (codes `sytuacja:…`). */
  situations?: readonly string[];
  /** The manner the person would like (codes `sposob:…`): a wish, it changes the order only. */
  delivery?: readonly string[];
  /** Only what costs nothing. */
  freeOnly?: boolean;
  /** Whether the one who asks is the person (`self`) or somebody near (`other`), who may need help of their own. */
  for?: 'self' | 'other';
}

/** Settings of a match. */
export interface MatchOptions {
  /** Taxonomies of the source, laid over the profile's. */
  taxonomies?: readonly TaxonomySet[] | undefined;
  /** The day for which services are looked at; without it no date is judged (planned stays planned). */
  now?: Date;
  /** Names of municipalities known beside those that the services name. */
  places?: readonly string[];
}

/** "Pasuje", "Warto zapytać", "Raczej nie pasuje". */
export type Verdict = 'fits' | 'check' | 'does-not-fit';

/** What a reason is about; also the criterion that could decide it. */
export type Subject =
  'availability' | 'age' | 'place' | 'recipients' | 'situations' | 'conditions' | 'free' | 'delivery';

/**
 * Reasons. Those that end with `-not-told` wait for an answer of the person; the other reasons of verdict `check` are
 * to be asked by telephone.
 */
export type ReasonCode =
  | 'inactive'
  | 'planned'
  | 'ended'
  | 'age-fits'
  | 'age-below'
  | 'age-above'
  | 'age-edge'
  | 'age-unclear'
  | 'age-of-another'
  | 'age-not-told'
  | 'place-served'
  | 'place-everywhere'
  | 'place-located'
  | 'place-elsewhere'
  | 'place-unclear'
  | 'place-unknown'
  | 'place-not-told'
  | 'recipients-all'
  | 'recipients-told'
  | 'recipients-by-age'
  | 'recipients-unsure'
  | 'recipients-helper'
  | 'recipients-ask'
  | 'recipients-other'
  | 'recipients-unknown'
  | 'recipients-not-told'
  | 'situations-told'
  | 'situations-near'
  | 'situations-general'
  | 'situations-other'
  | 'situations-unknown'
  | 'stated-told'
  | 'stated-ask'
  | 'stated-other'
  | 'stated-not-told'
  | 'certificate'
  | 'certificate-document'
  | 'income'
  | 'women'
  | 'men'
  | 'free'
  | 'free-partly'
  | 'free-paid'
  | 'free-unknown'
  | 'delivery-wanted'
  | 'needs-decision'
  | 'needs-referral'
  | 'places-limited';

/** Why a service has its verdict. */
export interface Reason {
  readonly code: ReasonCode;
  readonly about: Subject;
  /** What it says by itself; a service has the worst of its reasons' verdicts. A `note` decides nothing. */
  readonly verdict: Verdict | 'note';
  /** The HSDS field of the service that it rests on, e.g. `minimum_age`, `service_areas`, `attributes.audience`. */
  readonly field: string;
  /** Codes of terms; `termName` names them. */
  readonly terms?: readonly string[];
  /** Names of places. */
  readonly names?: readonly string[];
  /** What the field says, in its own words. */
  readonly text?: string;
  /** Ages in years. */
  readonly min?: number;
  readonly max?: number;
  /** ISO date. */
  readonly from?: string;
}

/** A service and how it suits. */
export interface Match {
  readonly service: Service;
  readonly verdict: Verdict;
  /** 0–1; compares services of the same verdict in one list (where several needs are told, it depends on the others). */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/**
 * What is wrong with criteria. What has a problem is left out of the match, but for what is `contradictory` and for a
 * place that no service names (`unknown-place`), which are used as far as they go.
 */
export interface CriteriaProblem {
  field: keyof Criteria;
  code: 'wrong-type' | 'out-of-range' | 'unknown-code' | 'unknown-place' | 'contradictory';
  /** The code or name in question. */
  value?: string;
}
