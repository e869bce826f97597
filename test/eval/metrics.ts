/**
 * Measures of rankings against judgements: 2 is what was asked for, 1 helps, 0 (or no judgement) does not.
 * All are of the first ten, which is what a person sees.
 */

/** Grades by key of a service. */
export type Grades = Readonly<Record<string, number>>;

/** How many hits are looked at. */
export const DEPTH = 10;

/** What a hit is worth: 2 three times as much as 1, so that the best answer has to come first. */
const gain = (grade: number): number => 2 ** grade - 1;

const discounted = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, i) => sum + gain(grade) / Math.log2(i + 2), 0);

/** A key given twice counts once, so that an engine gains nothing by repeating a good hit. */
const firstTen = (found: readonly string[]): string[] => [...new Set(found)].slice(0, DEPTH);

const relevant = (grades: Grades): number[] => Object.values(grades).filter((grade) => grade >= 1);

/** nDCG@10 with graded gains: 1 when the first ten are in the best possible order. NaN without a relevant service. */
export function ndcg(found: readonly string[], grades: Grades): number {
  const best = relevant(grades)
    .toSorted((a, b) => b - a)
    .slice(0, DEPTH);
  return discounted(firstTen(found).map((key) => grades[key] ?? 0)) / discounted(best);
}

/** Share of the relevant services that are among the first ten, of at most ten. NaN without a relevant service. */
export function recall(found: readonly string[], grades: Grades): number {
  const hits = firstTen(found).filter((key) => (grades[key] ?? 0) >= 1).length;
  return hits / Math.min(DEPTH, relevant(grades).length);
}

/** One divided by the place of the first relevant service; 0 when the first ten hold none. */
export function reciprocalRank(found: readonly string[], grades: Grades): number {
  const at = firstTen(found).findIndex((key) => (grades[key] ?? 0) >= 1);
  return at < 0 ? 0 : 1 / (at + 1);
}

/** Arithmetic mean; NaN of nothing. */
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
