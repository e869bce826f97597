import {
  conditions,
  deliveries,
  fees,
  lifecycle,
  places,
  qualification,
  recipients,
  serviceAreas,
  situations,
  statedAges,
  statedConditions,
  timetable,
  type Fees,
  type Lifecycle,
  type Qualification,
  type Service,
  type StatedAges,
  type StatedConditions,
  type TermRef,
} from '../model/index.js';

/** Where a service is for, as it says itself. */
export interface Area {
  /** Names of its service areas. */
  names: readonly string[];
  /** Cities of its places, where it names no area. */
  cities: readonly string[];
  /** Residents whom its words name. */
  residence: StatedConditions['residence'];
}

/**
 * What a match reads of a service, by the views of the model: all that does not depend on the person. Services that
 * say the same share lists and areas, so that these are judged once in a match.
 */
export interface Facts {
  /** Its lifecycle where no date is in it; otherwise it is asked with the day. */
  lifecycle: Lifecycle | undefined;
  text: string | undefined;
  min: number | undefined;
  max: number | undefined;
  ages: readonly StatedAges[];
  stated: StatedConditions;
  area: Area;
  recipients: readonly TermRef[];
  situations: readonly TermRef[];
  delivery: readonly TermRef[];
  /** What it costs and how one qualifies: read only for those who ask. */
  price?: Fees['free'];
  mode?: Qualification;
}

const known = new WeakMap<Service, Facts>();
const NEVER = new Date(NaN);
const NO_AGES: readonly StatedAges[] = [];

/** Lists that several services share; forgotten when there are many. */
const shared = new Map<string, unknown>();
const MOST_SHARED = 20_000;

/** The first list with this key. */
function share<T>(key: string, list: T): T {
  const found = shared.get(key);
  if (found !== undefined) return found as T;
  if (shared.size >= MOST_SHARED) shared.clear();
  shared.set(key, list);
  return list;
}

const terms = (list: TermRef[]): readonly TermRef[] => {
  let key = '';
  for (const { code, basis = '' } of list) key += `${code}\n${basis}\n`;
  return share(`terms\n${key}`, list);
};

function areaOf(service: Service, residence: Area['residence']): Area {
  const names = serviceAreas(service);
  const cities = names.length ? [] : places(service).flatMap(({ city }) => city ?? []);
  return share(`area\n${JSON.stringify([names, cities, residence])}`, { names, cities, residence });
}

/** The facts of a service, read once: who changes a service makes a new object of it. */
export function factsOf(service: Service): Facts {
  let facts = known.get(service);
  if (!facts) {
    const { text, minimumAge, maximumAge } = conditions(service);
    const isDated =
      !!service.schedules?.length ||
      (Array.isArray(service.attributes) &&
        service.attributes.some((attribute) => attribute?.link_type === 'planned'));
    const ages = statedAges(service);
    const stated = statedConditions(service);
    facts = {
      lifecycle: isDated ? undefined : lifecycle(service, NEVER),
      text,
      min: minimumAge,
      max: maximumAge,
      ages: ages.length ? ages : NO_AGES,
      stated,
      area: areaOf(service, stated.residence),
      recipients: terms(recipients(service)),
      situations: terms(situations(service)),
      delivery: terms(deliveries(service)),
    };
    known.set(service, facts);
  }
  return facts;
}

/** What it costs. */
export const priceOf = (service: Service, facts: Facts): Fees['free'] => (facts.price ??= fees(service).free);

/** How one qualifies. */
export const qualificationOf = (service: Service, facts: Facts): Qualification =>
  (facts.mode ??= qualification(service));

/** The last day of its last term (ISO), where every term has one. */
export function endOf(service: Service): string | undefined {
  const ends = timetable(service)
    .map(({ validTo }) => validTo ?? '')
    .sort();
  return ends[0] ? ends.at(-1) : undefined;
}
