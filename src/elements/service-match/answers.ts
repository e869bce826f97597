import type { Criteria } from '../../match/index.js';
import type { MatchCriteria } from '../../model/index.js';

/** The questions, in the order in which they are asked: what has happened comes first. */
export const QUESTIONS = ['situations', 'for', 'age', 'place', 'recipients', 'free', 'delivery'] as const;
export type Question = (typeof QUESTIONS)[number];

/**
 * What a person answered: values, or that they do not know or would rather not say. No values: none of what was
 * offered.
 */
export type Answer =
  | { readonly silent: 'unknown' | 'ratherNot'; readonly values?: undefined }
  | { readonly values: readonly string[]; readonly silent?: undefined };

export type Answers = Readonly<Partial<Record<Question, Answer>>>;

/** Ages told roughly: each is a group of the profile, so that no year is made up. */
export const AGES = {
  child: 'odbiorca:dzieci-i-mlodziez',
  adult: 'odbiorca:osoby-dorosle',
  senior: 'odbiorca:osoby-starsze',
} as const;
export type RoughAge = keyof typeof AGES;
export const ROUGH_AGES = Object.keys(AGES) as RoughAge[];

export const isRough = (value: string | undefined): value is RoughAge =>
  value !== undefined && Object.hasOwn(AGES, value);

/** The group that an age belongs to. */
function groupOf(years: number): string {
  return AGES[years < 18 ? 'child' : years < 60 ? 'adult' : 'senior'];
}

/** An age as it was typed ("78", "78 lat"); undefined when it is none. */
export function readAge(typed: string): number | undefined {
  const [, digits] = /^[^\d−-]*(\d{1,3})(?!\d)\D*$/.exec(typed) ?? [];
  const years = Number(digits);
  return digits !== undefined && years <= 130 ? years : undefined;
}

/** What is known of the person from the answers, for `matchServices`. */
export function criteriaOf(answers: Answers): Criteria {
  const valuesOf = (question: Question): readonly string[] => answers[question]?.values ?? [];
  const criteria: Criteria = {};
  const [age] = valuesOf('age');
  const groups = [...valuesOf('recipients')];
  if (isRough(age)) groups.push(AGES[age]);
  else if (age !== undefined) {
    criteria.age = Number(age);
    // Who belongs to none of the groups belongs to that of the age: so services for the others are known not to fit.
    if (answers.recipients?.values?.length === 0) groups.push(groupOf(criteria.age));
  }
  if (groups.length) criteria.recipients = [...new Set(groups)];
  const [place] = valuesOf('place');
  if (place) criteria.place = place;
  for (const list of ['situations', 'delivery'] as const) {
    const values = valuesOf(list);
    if (values.length) criteria[list] = [...values];
  }
  const [who] = valuesOf('for');
  if (who === 'self' || who === 'other') criteria.for = who;
  if (valuesOf('free')[0] === 'yes') criteria.freeOnly = true;
  return criteria;
}

/** Criteria as they travel. */
export function wireCriteria(criteria: Criteria): MatchCriteria {
  const { age, place, freeOnly, recipients, situations, delivery, for: who } = criteria;
  return {
    ...(age !== undefined && { age }),
    ...(place && { place }),
    ...(who && { for: who }),
    ...(recipients && { recipients: [...recipients] }),
    ...(situations && { situations: [...situations] }),
    ...(delivery && { delivery: [...delivery] }),
    ...(freeOnly && { free_only: true }),
  };
}
