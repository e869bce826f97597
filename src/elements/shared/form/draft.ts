/** What a person has typed so far: shaped as the submission, but incomplete. Forms change it in place. */
export type Draft = Record<string, unknown>;

const partsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'));

const inside = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

/** The value at a JSON Pointer (RFC 6901); `undefined` where there is none. */
export function readAt(draft: Draft, pointer: string): unknown {
  return partsOf(pointer).reduce<unknown>(inside, draft);
}

/** Puts a value at a JSON Pointer; objects on the way are made. */
export function writeAt(draft: Draft, pointer: string, value: unknown): void {
  const parts = partsOf(pointer);
  const last = parts.pop() as string;
  let at: Record<string, unknown> = draft;
  for (const part of parts) {
    const next = inside(at, part);
    if (typeof next !== 'object' || next === null) at[part] = {};
    at = at[part] as Record<string, unknown>;
  }
  at[last] = value;
}

/** The text at a pointer; empty where there is none. */
export function textAt(draft: Draft, pointer: string): string {
  const value = readAt(draft, pointer);
  return typeof value === 'string' ? value : '';
}

/** The entries of the list at a pointer. */
export function listAt<T = unknown>(draft: Draft, pointer: string): T[] {
  const value = readAt(draft, pointer);
  return Array.isArray(value) ? (value as T[]) : [];
}
