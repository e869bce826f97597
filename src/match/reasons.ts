import type { Reason, ReasonCode, Subject, Verdict } from './types.js';

type Weight = readonly [about: Subject, verdict: Verdict | 'note', factor?: number];

/**
 * What every reason is about, the verdict it brings, and by how much it lowers the score: what surely bars comes
 * after what is only in doubt, another town after another need.
 */
const CODES: Readonly<Record<ReasonCode, Weight>> = {
  inactive: ['availability', 'does-not-fit', 0.1],
  ended: ['availability', 'check', 0.6],
  planned: ['availability', 'check', 0.7],
  'age-fits': ['age', 'fits'],
  'age-below': ['age', 'does-not-fit', 0.2],
  'age-above': ['age', 'does-not-fit', 0.2],
  'age-edge': ['age', 'check', 0.95],
  'age-unclear': ['age', 'check', 0.8],
  'age-of-another': ['age', 'check', 0.9],
  'age-not-told': ['age', 'check', 0.95],
  'place-served': ['place', 'fits'],
  'place-everywhere': ['place', 'fits'],
  'place-located': ['place', 'fits'],
  'place-elsewhere': ['place', 'does-not-fit', 0.05],
  'place-unclear': ['place', 'check', 0.7],
  'place-unknown': ['place', 'check', 0.8],
  'place-not-told': ['place', 'check'],
  'recipients-all': ['recipients', 'fits'],
  'recipients-told': ['recipients', 'fits'],
  'recipients-by-age': ['recipients', 'fits'],
  'recipients-unsure': ['recipients', 'check', 0.9],
  'recipients-helper': ['recipients', 'check', 0.9],
  'recipients-ask': ['recipients', 'check', 0.9],
  'recipients-other': ['recipients', 'does-not-fit', 0.3],
  'recipients-unknown': ['recipients', 'check', 0.9],
  'recipients-not-told': ['recipients', 'check', 0.95],
  'situations-told': ['situations', 'fits'],
  'situations-near': ['situations', 'check'],
  'situations-general': ['situations', 'check'],
  'situations-other': ['situations', 'does-not-fit', 0.5],
  'situations-unknown': ['situations', 'check'],
  'stated-told': ['conditions', 'fits'],
  'stated-ask': ['conditions', 'check', 0.6],
  'stated-other': ['conditions', 'does-not-fit', 0.4],
  'stated-not-told': ['conditions', 'check', 0.9],
  certificate: ['conditions', 'check', 0.95],
  'certificate-document': ['conditions', 'note'],
  income: ['conditions', 'check', 0.95],
  women: ['conditions', 'check', 0.95],
  men: ['conditions', 'check', 0.95],
  free: ['free', 'fits'],
  'free-partly': ['free', 'check', 0.95],
  'free-unknown': ['free', 'check', 0.9],
  'free-paid': ['free', 'does-not-fit', 0.4],
  'delivery-wanted': ['delivery', 'note'],
  'needs-decision': ['conditions', 'note'],
  'needs-referral': ['conditions', 'note'],
  'places-limited': ['availability', 'note'],
};

/** All codes of reasons. */
export const REASON_CODES = Object.keys(CODES) as readonly ReasonCode[];

/** By how much a reason lowers the score: a factor, 1 for nothing. */
export const factorOf = (code: ReasonCode): number => CODES[code][2] ?? 1;

/** A reason with what belongs to its code. It is frozen: services may share it. */
export function because(
  code: ReasonCode,
  field: string,
  more?: Omit<Reason, 'code' | 'about' | 'verdict' | 'field'>,
): Reason {
  const [about, verdict] = CODES[code];
  return Object.freeze({ code, about, verdict, field, ...more });
}

/** 0 for what fits, 1 for what is to be asked, 2 for what does not fit. */
export const rankOf = (verdict: Reason['verdict']): number =>
  verdict === 'does-not-fit' ? 2 : verdict === 'check' ? 1 : 0;

/** The verdicts, the best first. */
export const VERDICTS = ['fits', 'check', 'does-not-fit'] as const satisfies readonly Verdict[];

/** The worst verdict among reasons; without any, nothing speaks against it. */
export function worst(reasons: readonly Reason[]): Verdict {
  let rank: 0 | 1 | 2 = 0;
  for (const { verdict } of reasons) {
    if (verdict === 'does-not-fit') return verdict;
    if (verdict === 'check') rank = 1;
  }
  return VERDICTS[rank];
}

/** A score as it is told: digits beyond are nothing but the order of additions. */
export const rounded = (score: number): number => Math.round(score * 10_000) / 10_000;
