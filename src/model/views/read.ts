/** A number in a field, where it is one and not out of bounds. */
export const numberIn = (value: unknown, least: number, most: number): number | undefined =>
  typeof value === 'number' && value >= least && value <= most ? value : undefined;

/** What stands in the list of a field, or an empty list: a source may hold anything there. */
export const listOf = <T>(value: readonly T[] | null | undefined): NonNullable<T>[] =>
  Array.isArray(value) ? value.filter(Boolean) : [];

/** What is read from each thing in the list of a field, without those that give nothing or a blank. */
export const each = <T, U>(
  list: readonly T[] | null | undefined,
  read: (thing: NonNullable<T>) => U | undefined,
): NonNullable<U>[] => listOf(listOf(list).map(read) as U[]);

/** What stands in the lists that several things have in the field with this key. */
export const listsOf = <K extends string, T>(
  holders: readonly ({ readonly [P in K]?: readonly T[] | null } | null | undefined)[],
  key: K,
): NonNullable<T>[] => holders.flatMap((holder) => listOf(holder?.[key]));

/** Each thing once by its key, the first of those with one; without a key, the thing itself is compared. */
export function once<T>(things: readonly T[], keyOf: (thing: T) => unknown = (thing) => thing): T[] {
  const found = new Map<unknown, T>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (!found.has(key)) found.set(key, thing);
  }
  return [...found.values()];
}
