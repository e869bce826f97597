import { termAncestors, termDescendants } from '../model/index.js';
import { APART, BANDS, BELONGS, EVERYBODY, INSTITUTIONS, LIVES_WITH, NEAR, type Band } from './terms.js';
import { isMunicipal, placeNames, type PlaceName } from './places.js';
import type { Criteria, MatchOptions } from './types.js';

/** The criteria of one match, made ready to be held against many services. */
export interface Person {
  readonly age: number | undefined;
  /** Groups told, without "everybody", which tells nothing. */
  readonly groups: readonly string[];
  /** Groups whose conditions the person meets: those told with all above and below, and those that a situation makes. */
  readonly belongs: ReadonlyMap<string, 'told' | 'situation'>;
  /** Ages of the groups told, as far as groups have ages. */
  readonly bands: readonly Band[];
  /** Institutions and organisations ask, and nobody else. */
  readonly isInstitution: boolean;
  readonly isFor: Criteria['for'];
  /** Number of situations told. */
  readonly needs: number;
  /** Situations that answer those told, each with the told ones that it answers. */
  readonly answers: ReadonlyMap<string, ReadonlySet<string>>;
  /** Situations near to those told, or that go with a group told. */
  readonly near: ReadonlySet<string>;
  /** Every situation told or meant by a group: what a stated condition may name. */
  readonly lives: ReadonlySet<string>;
  /** The manner wanted, with all above and below. */
  readonly wishes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly wished: number;
  readonly homes: readonly PlaceName[];
  /** Whether a home is a municipality, and whether anything knows its name. */
  readonly isMunicipality: (home: PlaceName) => boolean;
  readonly isKnown: (home: PlaceName) => boolean;
  readonly freeOnly: boolean;
  /** The band of a group: its own or that of the nearest group above. */
  readonly bandOf: (code: string) => Band | undefined;
  /** The groups above and the group itself. */
  readonly lineOf: (code: string) => readonly string[];
}

/** A term with all above and below it. */
const around = (code: string, { taxonomies }: MatchOptions): string[] => [
  code,
  ...termAncestors(code, taxonomies),
  ...termDescendants(code, taxonomies),
];

/** For every code that answers one of those told, the told ones. */
function answersTo(told: readonly string[], options: MatchOptions): Map<string, Set<string>> {
  const answers = new Map<string, Set<string>>();
  for (const code of told) {
    for (const answer of around(code, options)) {
      answers.set(answer, (answers.get(answer) ?? new Set()).add(code));
    }
  }
  return answers;
}

/** @param places names of all areas that the services name */
export function personOf(criteria: Criteria, options: MatchOptions, places: Iterable<string>): Person {
  const { recipients = [], situations = [], delivery = [], age, place } = criteria;
  const groups = recipients.filter((code) => code !== EVERYBODY);
  const belongs = new Map<string, 'told' | 'situation'>();
  for (const [situation, group] of BELONGS) {
    if (!situations.includes(situation)) continue;
    for (const code of [group, ...termAncestors(group, options.taxonomies)]) belongs.set(code, 'situation');
  }
  for (const code of groups.flatMap((group) => around(group, options))) belongs.set(code, 'told');
  const answers = answersTo(situations, options);
  const meant = LIVES_WITH.flatMap(([group, situation]) => (belongs.get(group) === 'told' ? situation : []));
  const near = new Set(NEAR.filter((set) => set.some((code) => situations.includes(code))).flat());
  for (const code of APART) near.delete(code);
  if (situations.length) for (const code of meant) near.add(code);

  const homes = place ? placeNames(place) : [];
  const municipal = new Set<string>();
  const named = new Set<string>();
  // Names are read only where one has to be known.
  if (homes.length) {
    for (const name of [...places, ...(options.places ?? [])]) {
      for (const area of placeNames(name)) {
        if (isMunicipal(area)) municipal.add(area.bare);
        named.add(area.bare);
      }
    }
  }
  const lineOf = (code: string): string[] => [code, ...termAncestors(code, options.taxonomies)];
  return {
    age,
    groups,
    belongs,
    bands: groups.flatMap((code) => BANDS[code] ?? []),
    isInstitution: groups.length > 0 && groups.every((code) => INSTITUTIONS.includes(code)),
    isFor: criteria.for,
    needs: situations.length,
    answers,
    near,
    lives: new Set([...answers.keys(), ...meant]),
    wishes: answersTo(delivery, options),
    wished: delivery.length,
    homes,
    isMunicipality: (home) => isMunicipal(home) || municipal.has(home.bare),
    isKnown: (home) => named.has(home.bare),
    freeOnly: criteria.freeOnly === true,
    bandOf: (code) => lineOf(code).flatMap((at) => BANDS[at] ?? [])[0],
    lineOf,
  };
}
