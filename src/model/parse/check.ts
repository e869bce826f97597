import type { ProblemList, Step } from './problems.js';
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
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

// Harmless in a parsed object, dangerous as soon as anybody copies the object key by key.
const isForbidden = (key: string): boolean =>
  key === '__proto__' || key === 'constructor' || key === 'prototype' || key === 'toJSON';

/** What a check says of a value: keep it, replace it, or drop it. */
const DROP = Symbol('drop');

/** Checks one source; holds the path to where it is. */
export class Checker {
  readonly path: Step[] = [];
  #id: string | undefined;
  #budget = 0;

  constructor(readonly problems: ProblemList) {}

  /** Reports a problem at the present place, or at a field of it. */
  report(code: Parameters<ProblemList['add']>[0], message: string, field?: Step): void {
    this.problems.add(code, field === undefined ? this.path : [...this.path, field], message, this.#id);
  }

  /** One object of a known shape: itself when all is well, otherwise a copy without what is wrong. */
  object(value: Json, shape: ShapeName): Json {
    const kinds = shapeOf(shape);
    let result = value;
    for (const key of Object.keys(value)) {
      const before = value[key];
      this.path.push(key);
      const after = isForbidden(key) ? this.#forbidden() : this.#field(before, kinds.get(key));
      this.path.pop();
      if (after === before) continue;
      if (result === value) result = { ...value };
      if (after === DROP) delete result[key];
      else result[key] = after;
    }
    return result;
  }

  /** A top-level object; problems inside it carry its identifier. */
  item(value: Json, shape: ShapeName): Json {
    this.#id = typeof value['id'] === 'string' ? value['id'] : undefined;
    try {
      return this.object(value, shape);
    } finally {
      this.#id = undefined;
    }
  }

  #forbidden(): typeof DROP {
    this.report('forbidden-key', 'A key that could change how objects work was dropped');
    return DROP;
  }

  #field(value: unknown, kind: Kind | undefined): unknown {
    if (kind === undefined) {
      this.#budget = MAX_UNKNOWN;
      return this.#unknown(value, MAX_DEPTH);
    }
    // Most publishers write null for "not given".
    if (value === null || value === undefined) return DROP;
    switch (kind) {
      case 't':
        return typeof value === 'string' ? this.#text(value) : this.#wrong('a text', value);
      case 'i':
        if (typeof value === 'number' && Number.isFinite(value)) {
          return this.path.at(-1) === 'extension' ? value : String(value);
        }
        return typeof value === 'string' ? this.#text(value) : this.#wrong('a text', value);
      case 'n':
        return this.#number(value);
      default:
        return kind.startsWith('[]')
          ? this.#list(value, kind.slice(2) as ShapeName)
          : isObject(value)
            ? this.object(value, kind as ShapeName)
            : this.#wrong('an object', value);
    }
  }

  #wrong(expected: string, value: unknown): typeof DROP {
    const found = Array.isArray(value)
      ? 'a list'
      : value === null
        ? 'null'
        : `a value of type ${typeof value}`;
    this.report('wrong-type', `Expected ${expected}, found ${found}; the field was dropped`);
    return DROP;
  }

  #text(value: string): string {
    const limit = this.path.at(-1) === 'id' ? MAX_ID : MAX_TEXT;
    if (value.length <= limit) return value;
    this.report('too-long', `Text of ${value.length} characters was cut to ${limit}`);
    // Half of a surrogate pair at the cut would be no character.
    return value.slice(0, limit).replace(/[\ud800-\udbff]$/, '');
  }

  #number(value: unknown): unknown {
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    if (typeof value === 'string' && /^\s*-?\d{1,15}(?:\.\d{1,15})?\s*$/.test(value)) return Number(value);
    return this.#wrong('a number', value);
  }

  #list(value: unknown, shape: ShapeName): unknown {
    if (!Array.isArray(value)) return this.#wrong('a list', value);
    const list: readonly unknown[] = value;
    if (list.length > MAX_ITEMS) this.report('too-many', `List of ${list.length} was cut to ${MAX_ITEMS}`);
    let result: unknown[] | undefined = list.length > MAX_ITEMS ? [] : undefined;
    for (let index = 0; index < Math.min(list.length, MAX_ITEMS); index += 1) {
      const before = list[index];
      this.path.push(index);
      const after = isObject(before) ? this.object(before, shape) : this.#wrong('an object', before);
      this.path.pop();
      if (!result && after !== before) result = list.slice(0, index);
      if (result && after !== DROP) result.push(after);
    }
    return result ?? list;
  }

  /** A value that HSDS does not know: kept when it is plain JSON of a reasonable size. */
  #unknown(value: unknown, depth: number): unknown {
    this.#budget -= 1;
    if (typeof value === 'string') return this.#text(value);
    if (value === null || typeof value === 'boolean') return value;
    if (typeof value === 'number') return Number.isFinite(value) ? value : DROP;
    const isList = Array.isArray(value);
    if (!isList && !isObject(value)) return value === undefined ? DROP : this.#wrong('JSON', value);
    if (depth === 0 || this.#budget < 0) {
      this.report(
        'too-deep',
        'An unknown field is nested too deep or is too large; the rest of it was dropped',
      );
      return DROP;
    }
    if (isList) return this.#unknownList(value as readonly unknown[], depth);
    let result: Json = value as Json;
    for (const key of Object.keys(result)) {
      const before = (value as Json)[key];
      this.path.push(key);
      const after = isForbidden(key) ? this.#forbidden() : this.#unknown(before, depth - 1);
      this.path.pop();
      if (after === before) continue;
      if (result === value) result = { ...(value as Json) };
      if (after === DROP) delete result[key];
      else result[key] = after;
    }
    return result;
  }

  #unknownList(list: readonly unknown[], depth: number): unknown {
    const result: unknown[] = [];
    let changed = false;
    for (let index = 0; index < list.length; index += 1) {
      if (this.#budget < 0) {
        changed = true;
        this.report('too-many', 'A list in an unknown field is too long; the rest of it was dropped');
        break;
      }
      this.path.push(index);
      const after = this.#unknown(list[index], depth - 1);
      this.path.pop();
      changed ||= after !== list[index];
      if (after !== DROP) result.push(after);
    }
    return changed ? result : list;
  }
}
