/** What a map holds under a key, made when it is not there yet. */
export function entry<K, V>(
  map: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  make: () => V,
): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

/** Compares texts by their units, for sorting. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
