import {
  conditions,
  deliveries,
  isFree,
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

/** What a match reads of a service, by the views of the model: all that does not depend on the person. */
export interface Facts {
  /** Its lifecycle where no date is in it; otherwise it is asked with the day. */
  lifecycle?: Lifecycle;
  text?: string | undefined;
  min?: number | undefined;
  max?: number | undefined;
  ages: StatedAges[];
  stated: StatedConditions;
  areas: string[];
  /** Cities of its places, where it names no area. */
  cities: string[];
  recipients: TermRef[];
  situations: TermRef[];
  delivery: TermRef[];
}

const known = new WeakMap<Service, Facts>();
const NEVER = new Date(NaN);

/** The facts of a service, read once. A service that is changed in place is another object or stays as it was. */
export function factsOf(service: Service): Facts {
  let facts = known.get(service);
  if (!facts) {
    const { text, minimumAge, maximumAge } = conditions(service);
    const areas = serviceAreas(service);
    const isDated =
      !!service.schedules?.length ||
      !!service.attributes?.some((attribute) => attribute?.link_type === 'planned');
    facts = {
      ...(!isDated && { lifecycle: lifecycle(service, NEVER) }),
      text,
      min: minimumAge,
      max: maximumAge,
      ages: statedAges(service),
      stated: statedConditions(service),
      areas,
      cities: areas.length ? [] : places(service).flatMap(({ city }) => city ?? []),
      recipients: recipients(service),
      situations: situations(service),
      delivery: deliveries(service),
    };
    known.set(service, facts);
  }
  return facts;
}

const freeOf = new WeakMap<Service, Fees['free']>();

/** What it costs; read only for those who ask. */
export function priceOf(service: Service): Fees['free'] {
  let free = freeOf.get(service);
  if (!free) {
    free = isFree(service) ? 'free' : fees(service).free;
    freeOf.set(service, free);
  }
  return free;
}

const modes = new WeakMap<Service, Qualification>();

/** How one qualifies; read only for services that may suit. */
export function qualificationOf(service: Service): Qualification {
  let mode = modes.get(service);
  if (!mode) modes.set(service, (mode = qualification(service)));
  return mode;
}

/** The last day of its last term (ISO), where every term has one. */
export function endOf(service: Service): string | undefined {
  const terms = timetable(service);
  const ends = terms.map(({ validTo }) => validTo ?? '').sort();
  return ends[0] ? ends.at(-1) : undefined;
}
