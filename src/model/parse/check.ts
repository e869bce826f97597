import { ProblemList, type ProblemCode, type Step } from './problems.js';
import { shapeOf, type Kind, type ShapeName } from './shapes.js';

/** Longest text kept, in UTF-16 units; what is longer is cut and reported. */
export const MAX_TEXT = 200_000;
/** Longest list kept inside one object. */
export const MAX_ITEMS = 2_000;
/** Deepest nesting kept in fields that HSDS does not know. */
export const MAX_DEPTH = 8;
/** Most values kept in one field that HSDS does not know. */
const MAX_UNKNOWN = 2_000;
const MAX_ID = 500;

/** A JSON object. */
export type Json = Record<string, unknown>;

/** Whether a value is a plain JSON object (not a list, a date, a map, an instance). */
export function isObject(value: unknown): value is Json {
  if (typeof value !== 'object' || !value) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return !prototype || prototype === Object.prototype;
}

// Harmless in a parsed object, dangerous as soon as anybody copies the object key by key.
const FORBIDDEN = /^(__proto__|constructor|prototype|toJSON)$/;

/** Checks one source; holds the path to where it is. A check gives back the value, another one, or undefined: drop. */
export class Checker {
  readonly path: Step[] = [];
  readonly problems = new ProblemList();
  #id: string | undefined;
  #budget = 0;

  /** Reports a problem at the present place, which drops the value. */
  report(code: ProblemCode, id = this.#id): undefined {
    this.problems.add(code, this.path, id);
  }

  /** A top-level object; problems inside it carry its identifier. */
  item(value: Json, shape: ShapeName): Json {
    const { id } = value;
    this.#id = typeof id === 'string' ? id : undefined;
    try {
      return this.#object(value, shape);
    } finally {
      this.#id = undefined;
    }
  }

  /** One object of a known shape: itself when all is well, otherwise a copy without what is wrong. */
  #object(value: Json, shape: ShapeName): Json {
    const kinds = shapeOf(shape);
    return this.#fields(value, (field, key) => this.#known(field, key, kinds.get(key)));
  }

  #fields(value: Json, check: (field: unknown, key: string) => unknown): Json {
    let result = value;
    for (const key of Object.keys(value)) {
      const before = value[key];
      this.path.push(key);
      const after = FORBIDDEN.test(key) ? this.report('forbidden-key') : check(before, key);
      this.path.pop();
      if (after === before && after !== undefined) continue;
      if (result === value) result = { ...value };
      if (after === undefined) delete result[key];
      else result[key] = after;
    }
    return result;
  }

  /** A list without what is wrong in it; `isFull` says when the rest is too much. */
  #list(
    list: readonly unknown[],
    isFull: (index: number) => boolean,
    check: (item: unknown) => unknown,
  ): unknown {
    const result: unknown[] = [];
    for (let index = 0; index < list.length; index += 1) {
      if (isFull(index)) {
        this.report('too-many');
        break;
      }
      this.path.push(index);
      const after = check(list[index]);
      this.path.pop();
      if (after !== undefined) result.push(after);
    }
    return result.length === list.length && result.every((item, index) => item === list[index])
      ? list
      : result;
  }

  #known(value: unknown, key: string, kind: Kind | undefined): unknown {
    if (kind === undefined) {
      this.#budget = MAX_UNKNOWN;
      return this.#unknown(value, MAX_DEPTH);
    }
    // Most publishers write null for "not given".
    if (value === null || value === undefined) return undefined;
    if (kind === '.' && isObject(value)) return this.#object(value, key);
    if (kind === '*' && Array.isArray(value)) {
      return this.#list(
        value,
        (index) => index >= MAX_ITEMS,
        (item) => this.#known(item ?? 0, key, '.'),
      );
    }
    if (Number.isFinite(value)) {
      if (kind === '+' || key === 'extension') return value;
      if (kind === '#') return String(value);
    }
    if (typeof value === 'string') {
      if (!kind || kind === '#') return this.#text(value);
      if (kind === '+' && /^\s*-?\d{1,15}(\.\d{1,15})?\s*$/.test(value)) return Number(value);
    }
    return this.report('wrong-type');
  }

  #text(value: string): string {
    const limit = this.path.at(-1) === 'id' ? MAX_ID : MAX_TEXT;
    if (value.length <= limit) return value;
    this.report('too-long');
    // Half of a surrogate pair at the cut would be no character.
    return value.slice(0, limit).replace(/[\ud800-\udbff]$/, '');
  }

  /** A value that HSDS does not know: kept when it is plain JSON of a reasonable size. */
  #unknown(value: unknown, depth: number): unknown {
    this.#budget -= 1;
    if (typeof value === 'string') return this.#text(value);
    if (value === null || typeof value === 'boolean' || Number.isFinite(value)) return value;
    if (value === undefined || typeof value === 'number') return undefined;
    const isList = Array.isArray(value);
    if (!isList && !isObject(value)) return this.report('wrong-type');
    if (!depth || this.#budget < 0) return this.report('too-deep');
    const check = (inner: unknown) => this.#unknown(inner, depth - 1);
    return isList ? this.#list(value, () => this.#budget < 0, check) : this.#fields(value, check);
  }
}
