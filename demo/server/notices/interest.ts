import {
  areas,
  deliveries,
  termDescendants,
  type Service,
  type TaxonomySet,
  type TermRef,
} from '../../../src/model/index.js';
import type { NoticeCriteria } from '../../../src/model/submissions/types.js';
import { matchServices, type Criteria, type Match, type Subject } from '../../../src/match/index.js';
import type { Search } from '../../../src/search/index.js';

/** What services are held against. */
export interface InterestOptions {
  taxonomies: readonly TaxonomySet[];
  /** Names of all places of the catalogue: a village that no new service names is known all the same. */
  places: readonly string[];
  now: Date;
  /** Index over the whole catalogue; needed for criteria with a query. */
  search?: Search;
}

/** How near to the best answer of a query a service must come: what would stand at the end of the list is no news. */
const NEAR_THE_BEST = 0.3;
/** So many answers of a query count; beyond them nobody reads. */
const MOST_ANSWERS = 200;

/**
 * The services of a list that somebody with these criteria wants to be told of. Every criterion must hold:
 *
 * - areas and manner as filters, a term standing for those below it; providers by identifier;
 * - words as in the search: only where it is confident, and what is not far worse than the best answer;
 * - all else by `matchServices`: what fits, and what is to be asked only about things of which the criteria say
 *   nothing. So a doubt about the age bars where an age was told, and an income limit, of which no criterion could say
 *   anything, does not.
 */
export function interesting(
  criteria: NoticeCriteria,
  services: readonly Service[],
  options: InterestOptions,
): Service[] {
  const { taxonomies } = options;
  const filters = [
    bearing(criteria.areas, areas, taxonomies),
    bearing(criteria.delivery, deliveries, taxonomies),
    providedBy(criteria.providers),
    answering(criteria.query, options.search),
  ].filter((filter) => filter !== undefined);
  // the list itself where nothing is filtered: the match remembers its order
  const chosen =
    filters.length > 0 ? services.filter((one) => filters.every((filter) => filter(one))) : services;
  if (chosen.length === 0) return [];
  const person = personOf(criteria);
  const told = toldIn(person);
  return matchServices(chosen, person, options)
    .filter((match) => isFor(match, told))
    .map(({ service }) => service);
}

type Filter = ((service: Service) => boolean) | undefined;

function bearing(
  codes: readonly string[] | undefined,
  view: (service: Service) => TermRef[],
  taxonomies: readonly TaxonomySet[],
): Filter {
  if (!codes?.length) return undefined;
  const all = new Set(codes.flatMap((code) => [code, ...termDescendants(code, taxonomies)]));
  return (service) => view(service).some(({ code }) => all.has(code));
}

function providedBy(ids: readonly string[] | undefined): Filter {
  if (!ids?.length) return undefined;
  return ({ organization_id: id, organization }) => ids.includes(id ?? organization?.id ?? '');
}

/** Identifiers of the services that answer a query, by index; many wish the same words. */
const answers = new WeakMap<Search, Map<string, ReadonlySet<string>>>();

function answersOf(query: string, search: Search): ReadonlySet<string> {
  const known = answers.get(search) ?? new Map<string, ReadonlySet<string>>();
  answers.set(search, known);
  let ids = known.get(query);
  if (!ids) {
    const { hits, confident } = search.search(query, { limit: MOST_ANSWERS });
    const least = NEAR_THE_BEST * (hits[0]?.score ?? 0);
    const near = confident ? hits.filter(({ score }) => score >= least) : [];
    ids = new Set(near.map(({ service }) => service.id));
    known.set(query, ids);
  }
  return ids;
}

function answering(query: string | undefined, search: Search | undefined): Filter {
  if (query === undefined) return undefined;
  const ids = search && answersOf(query, search);
  return ({ id }) => ids?.has(id) ?? false;
}

function personOf({ age, place, recipients, situations, free_only }: NoticeCriteria): Criteria {
  return {
    ...(age !== undefined && { age }),
    ...(place !== undefined && { place }),
    ...(recipients?.length && { recipients }),
    ...(situations?.length && { situations }),
    ...(free_only && { freeOnly: true }),
  };
}

function toldIn({ age, place, recipients, situations, freeOnly }: Criteria): ReadonlySet<Subject> {
  const told: readonly (readonly [Subject, unknown])[] = [
    ['age', age],
    ['place', place],
    ['recipients', recipients],
    ['situations', situations],
    ['free', freeOnly],
  ];
  return new Set(told.flatMap(([subject, value]) => (value === undefined ? [] : subject)));
}

const isFor = ({ verdict, reasons }: Match, told: ReadonlySet<Subject>): boolean =>
  verdict === 'fits' ||
  (verdict === 'check' && reasons.every((reason) => reason.verdict !== 'check' || !told.has(reason.about)));
