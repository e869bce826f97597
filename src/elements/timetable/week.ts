import {
  isDated,
  lifecycle,
  occurrencesOf,
  placesOf,
  plainText,
  provider,
  publicHolidays,
  serviceAreas,
  timetable,
  weekOf,
  type Catalogue,
  type Occurrence,
  type OccurrenceRange,
  type PublicHoliday,
  type Service,
} from '../../model/index.js';
import { addDays } from '../../model/views/days.js';

/** One line of a day. */
export interface Entry {
  /** Tells it from the others of the week. */
  key: string;
  occurrence: Occurrence;
  service: Service;
  /** Where, in words. */
  places: readonly string[];
  provider: string | undefined;
}

/** One day of the week. */
export interface WeekDay {
  day: string;
  holiday: PublicHoliday | undefined;
  entries: readonly Entry[];
}

/** A service that does not say on which days it is. */
export interface Undated {
  service: Service;
  /** What it says of its time, in words. */
  texts: readonly string[];
}

/** What the catalogue tells of a week. */
export interface Week {
  range: OccurrenceRange;
  days: readonly WeekDay[];
  /** Names of the places of all dated services, for the choice; the same in every week. */
  places: readonly string[];
  undated: readonly Undated[];
}

/** What a page has fixed: id, key or name of the provider; name of a place, town or area. */
export interface WeekScope {
  provider: string | undefined;
  place: string | undefined;
}

const alike = (a: string | undefined, b: string): boolean =>
  a !== undefined && a.trim().toLocaleLowerCase('pl') === b.trim().toLocaleLowerCase('pl');

/** The name of a place, or where it has none its address. */
const namesOf = ({ locations }: Occurrence): string[] =>
  placesOf(locations).flatMap(({ name, lines }) => name ?? (lines.join(', ') || []));

const isOf = (service: Service, wanted: string): boolean => {
  const { id, key, name } = provider(service);
  return id === wanted || key === wanted || alike(name, wanted);
};

/** Whether the service, or one time of it, is at a place, in a town or for an area with this name. */
const isAt = (place: string, service: Service, locations: Occurrence['locations']): boolean =>
  placesOf(locations).some(({ name, city, lines }) =>
    [name, city, lines.join(', ')].some((each) => alike(each, place)),
  ) || serviceAreas(service).some((area) => alike(area, place));

const textsOf = (service: Service): string[] =>
  timetable(service).flatMap(({ description, notes }) => [description, notes].flatMap((text) => text ?? []));

const locationsOf = ({ service_at_locations: at }: Service): Occurrence['locations'] =>
  Array.isArray(at) ? at.flatMap((each: (typeof at)[number] | null) => each?.location ?? []) : [];

interface Told {
  service: Service;
  /** First day on which a planned service runs. */
  from: string | undefined;
}

const running = (service: Service, now: Date): Told | undefined => {
  const { state, from } = lifecycle(service, now);
  return state === 'active' || from ? { service, from } : undefined;
};

const sorted = new Intl.Collator('pl', { numeric: true }).compare;

function readWeek(catalogue: Catalogue, scope: WeekScope, range: OccurrenceRange, now: Date): Week {
  const holidays = publicHolidays(range.from, range.to);
  const entries: Entry[] = [];
  const undated: Undated[] = [];
  const places = new Set<string>();
  for (const each of catalogue.services) {
    const told = running(each, now);
    if (!told || (scope.provider && !isOf(each, scope.provider))) continue;
    const { service, from } = told;
    const all = locationsOf(service);
    if (!isDated(service)) {
      if (!scope.place || isAt(scope.place, service, all)) undated.push({ service, texts: textsOf(service) });
      continue;
    }
    if (!scope.place || isAt(scope.place, service, all))
      for (const name of namesOf({ day: '', locations: all })) places.add(name);
    occurrencesOf(service, range).forEach((occurrence, i) => {
      if (from && occurrence.day < from) return;
      if (scope.place && !isAt(scope.place, service, occurrence.locations)) return;
      const key = `${service.id} ${i}`;
      const who = plainText(provider(service).name);
      entries.push({ key, occurrence, service, places: namesOf(occurrence), provider: who });
    });
  }
  const hour = ({ occurrence: { opensAt } }: Entry) => opensAt ?? '99';
  entries.sort((a, b) => sorted(hour(a), hour(b)) || sorted(a.service.name, b.service.name));
  const days = Array.from({ length: 7 }, (_, i): WeekDay => {
    const day = addDays(range.from, i);
    return {
      day,
      holiday: holidays.find((holiday) => holiday.day === day),
      entries: entries.filter(({ occurrence }) => occurrence.day === day),
    };
  });
  // those that say something of their time first
  undated.sort(
    (a, b) =>
      Number(b.texts.length > 0) - Number(a.texts.length > 0) || sorted(a.service.name, b.service.name),
  );
  return { range, days, places: [...places].sort(sorted), undated };
}

const read = new WeakMap<Catalogue, Map<string, Week>>();

/**
 * The week of a catalogue that a day is in; read once for each catalogue, week and scope.
 *
 * @param today the calendar day in Poland
 */
export function weekIn(catalogue: Catalogue, scope: WeekScope, day: string, today: string): Week | undefined {
  const range = weekOf(day);
  if (!range) return undefined;
  let weeks = read.get(catalogue);
  if (!weeks) read.set(catalogue, (weeks = new Map()));
  const key = JSON.stringify([range.from, today, scope.provider, scope.place]);
  let week = weeks.get(key);
  if (!week) {
    // who turns over the pages of a year does not keep them all
    if (weeks.size > 8) weeks.clear();
    weeks.set(key, (week = readWeek(catalogue, scope, range, new Date(`${today}T12:00:00`))));
  }
  return week;
}

/** The days with the entries of one place alone. */
export const atPlace = (days: readonly WeekDay[], place: string): readonly WeekDay[] =>
  place
    ? days.map((day) => ({ ...day, entries: day.entries.filter(({ places }) => places.includes(place)) }))
    : days;
