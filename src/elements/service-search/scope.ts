import type { FacetKey, Filters } from '../../search/index.js';

/** Filters of a list that a person chooses from; `place` and `free` are kept apart. */
export const LIST_KEYS = [
  'situations',
  'recipients',
  'delivery',
  'planes',
  'providerKinds',
  'areas',
  'packages',
] as const satisfies readonly FacetKey[];
export type ListKey = (typeof LIST_KEYS)[number];

/** Filters that a person has chosen, or that a page has fixed. */
export type Choice = { [K in ListKey]?: readonly string[] } & {
  provider?: string | undefined;
  place?: string | undefined;
  freeOnly?: boolean;
};

/** A person's choice within what the page has fixed; what the page has fixed wins. */
export function withinScope(choice: Choice, scope: Choice): Filters {
  const filters: Record<string, unknown> = { ...choice };
  for (const [key, value] of Object.entries(scope)) if (isSet(value)) filters[key] = value;
  return filters;
}

/** Whether a filter's value narrows anything. */
export function isSet(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

/** The choice with one code of a list added or taken away. */
export function toggled(choice: Choice, key: ListKey, code: string): Choice {
  const codes = choice[key] ?? [];
  return { ...choice, [key]: codes.includes(code) ? codes.filter((c) => c !== code) : [...codes, code] };
}

/** How many filters are chosen. */
export function chosenCount(choice: Choice): number {
  const lists = LIST_KEYS.reduce((sum, key) => sum + (choice[key]?.length ?? 0), 0);
  return lists + (choice.place ? 1 : 0) + (choice.freeOnly ? 1 : 0);
}
