import { isService, PROFILE_TERMS, type Service } from '../model/index.js';
import { factsOf } from './facts.js';
import { placeNames } from './places.js';
import { BANDS } from './terms.js';
import type { Criteria, CriteriaProblem, MatchOptions } from './types.js';

/** Criteria that can be matched, and what was wrong with those given. */
export interface ReadCriteria {
  criteria: Criteria;
  problems: CriteriaProblem[];
}

const TAXONOMY = { recipients: 'odbiorca:', situations: 'sytuacja:', delivery: 'sposob:' } as const;
const LISTS = Object.keys(TAXONOMY) as (keyof typeof TAXONOMY)[];
const LINKS = { recipients: 'audience', situations: 'life_situation', delivery: 'delivery' } as const;
/** More than anybody chooses; a longer list is a mistake or an attack. */
const MOST = 100;
const LONGEST_PLACE = 120;

const profileCodes = /* @__PURE__ */ new Set(PROFILE_TERMS.map(({ code }) => code));

/** Whether a source's taxonomies hold the code, or one of the services bears it in this role. */
function isBorne(
  code: string,
  list: keyof typeof TAXONOMY,
  services: readonly Service[],
  { taxonomies }: MatchOptions,
): boolean {
  const link = LINKS[list];
  return (
    taxonomies?.some(({ terms }) => terms.some((term) => (term.code || term.name) === code)) ||
    services.some(
      (service) =>
        Array.isArray(service?.attributes) &&
        service.attributes.some(
          (attribute) =>
            attribute?.link_type === link &&
            (attribute.taxonomy_term?.code || attribute.taxonomy_term?.name) === code,
        ),
    )
  );
}

/** Whether an area, a city of the services or a name given names the place. */
function isNamed(place: string, services: readonly Service[], { places = [] }: MatchOptions): boolean {
  const areas = new Set(services.filter(isService).map((service) => factsOf(service).area));
  const names = [...areas].flatMap(({ names, cities }) => [...names, ...cities]);
  const bare = new Set([...names, ...places].flatMap((name) => placeNames(name).map((one) => one.bare)));
  return placeNames(place).some((one) => bare.has(one.bare));
}

/**
 * Reads criteria from anywhere: keeps what can be matched and says what cannot. Nothing throws. A code that neither
 * the profile nor the source knows, an age that nobody has, a value of another type are left out, so that they
 * exclude nothing; a contradiction (aged 80, a child) is told and kept, and gives `check` where it matters.
 *
 * @param services where codes and places of their own are known from; without them no place is called unknown
 */
export function readCriteria(
  given: unknown,
  options: MatchOptions = {},
  services: readonly Service[] = [],
): ReadCriteria {
  const read = cleaned(given, options, services);
  const { place } = read.criteria;
  if (place && services.length && !isNamed(place, services, options)) {
    read.problems.push({ field: 'place', code: 'unknown-place', value: place });
  }
  return read;
}

/** The criteria that can be used, and what is wrong with the others by themselves. */
export function cleaned(given: unknown, options: MatchOptions, services: readonly Service[]): ReadCriteria {
  const problems: CriteriaProblem[] = [];
  const criteria: Criteria = {};
  if (typeof given !== 'object' || given === null) return { criteria, problems };
  const from = given as Record<keyof Criteria, unknown>;
  const problem = (field: keyof Criteria, code: CriteriaProblem['code'], value?: unknown): void => {
    problems.push({
      field,
      code,
      ...(value !== undefined && { value: String(value).slice(0, LONGEST_PLACE) }),
    });
  };

  const { age, place } = from;
  if (typeof age === 'number') {
    if (age >= 0 && age < 131) criteria.age = Math.floor(age);
    else problem('age', 'out-of-range', age);
  } else if (age !== undefined && age !== null) problem('age', 'wrong-type');

  if (typeof place === 'string') {
    const name = place.slice(0, LONGEST_PLACE).trim();
    if (/[\p{L}\p{N}]/u.test(name)) criteria.place = name;
    else if (name) problem('place', 'unknown-place', name);
  } else if (place !== undefined && place !== null) problem('place', 'wrong-type');

  for (const list of LISTS) {
    const value = from[list];
    if (value === undefined || value === null) continue;
    if (!Array.isArray(value)) {
      problem(list, 'wrong-type');
      continue;
    }
    const codes = new Set<string>();
    for (const code of value.slice(0, MOST) as unknown[]) {
      if (typeof code !== 'string') problem(list, 'wrong-type');
      else if (
        profileCodes.has(code) ? code.startsWith(TAXONOMY[list]) : isBorne(code, list, services, options)
      ) {
        codes.add(code);
      } else problem(list, 'unknown-code', code);
    }
    if (codes.size) criteria[list] = [...codes].sort();
  }

  if (from.freeOnly === true) criteria.freeOnly = true;
  else if (typeof (from.freeOnly ?? false) !== 'boolean') problem('freeOnly', 'wrong-type');
  if (from.for === 'self' || from.for === 'other') criteria.for = from.for;
  else if (from.for !== undefined && from.for !== null) problem('for', 'wrong-type');

  const bands = (criteria.recipients ?? []).flatMap((code) => BANDS[code] ?? []);
  const years = criteria.age;
  if (
    years !== undefined &&
    bands.length &&
    bands.length === criteria.recipients?.length &&
    bands.every(({ perhaps: [least, most] }) => years < least || years > most)
  ) {
    problem('age', 'contradictory', years);
  }
  return { criteria, problems };
}
