/** What people type, with typing errors, without diacritics, in inflected forms. */
const QUERIES = [
  'wypożyczalnia kul ortopedycznych',
  'rehabilitacja po wypadku',
  'zajecia dla seniorow',
  'logopeda',
  'asystet osoby niepelnosprawnej',
  'pomoc w kryzysie',
  'kurs języka polskiego',
  'opeka nad dzieckiem',
];
/** Number of key presses that are timed however long they take. */
export const LEAST_SAMPLES = 4;
/** Prime to the number of key presses, near the golden section: any few in a row are spread over all. */
const STRIDE = 103;

/**
 * Every beginning that is seen while the queries are typed, in an order in which the first few already have short and
 * long ones: slow engines are timed on the first few only.
 */
export function keyPresses(): string[] {
  const all = QUERIES.flatMap((query) => Array.from(query, (_, i) => query.slice(0, i + 1)));
  return all.map((_, i) => all[(i * STRIDE) % all.length]!);
}
