/** The sets of judged queries in test/golden: `development.json` and each `round-*.json`. */
import { readFileSync, readdirSync } from 'node:fs';
import type { Grades } from './metrics.js';

/** The group of queries that no service of the catalogues answers. */
export const NOTHING = 'nothing';

/** One query with the services that answer it. */
export interface JudgedQuery {
  id: string;
  /** How it is asked: official, everyday, inflected, typo … */
  group: string;
  /** As a person typed it. */
  q: string;
  grades: Grades;
}

/** A file of queries. */
export interface QuerySet {
  set: string;
  /** When it was written. */
  written: string;
  /** Who wrote it and what they knew. */
  by: string;
  licence?: string;
  queries: JudgedQuery[];
}

const FOLDER = new URL('../golden/', import.meta.url);

/**
 * Reads the sets, the development set first.
 *
 * @throws when a set is asked for that is not there, or a judgement names no service of `keys`: a mistyped key
 * would silently count against every engine.
 */
export function readSets(names: readonly string[], keys: ReadonlySet<string>): QuerySet[] {
  const sets = readdirSync(FOLDER)
    .filter((name) => /^(development|round-[\w-]+)\.json$/.test(name))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as QuerySet);
  const missing = names.find((name) => !sets.some(({ set }) => set === name));
  if (missing) throw new Error(`No set ${missing}; there are ${sets.map(({ set }) => set).join(', ')}`);
  const asked = sets.filter(({ set }) => !names.length || names.includes(set));
  for (const { set, queries } of asked)
    for (const { id, group, grades } of queries) {
      const unknown = Object.keys(grades).find((key) => !keys.has(key));
      if (unknown) throw new Error(`${set}: ${id} judges ${unknown}, which is in no catalogue`);
      const answerable = Object.values(grades).some((grade) => grade >= 1);
      if (answerable === (group === NOTHING))
        throw new Error(`${set}: ${id} of group ${group} has ${answerable ? 'an' : 'no'} answer`);
    }
  return asked;
}
