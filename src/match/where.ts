import type { Area } from './facts.js';
import { remembered } from './remembered.js';
import type { Person } from './person.js';
import { livesIn, servedBy, type Served } from './places.js';
import { because } from './reasons.js';
import type { Reason } from './types.js';

const NAMED: Readonly<
  Record<Served, 'place-served' | 'place-everywhere' | 'place-unclear' | 'place-elsewhere'>
> = {
  served: 'place-served',
  everywhere: 'place-everywhere',
  unclear: 'place-unclear',
  elsewhere: 'place-elsewhere',
};
const BEST_FIRST = Object.keys(NAMED) as Served[];
const bestOf = (all: readonly Served[]): Served => BEST_FIRST.find((one) => all.includes(one)) ?? 'unclear';

/**
 * Judges where a service is for: its areas, or the residents that its words name, or else the town it is in. Each
 * name is compared once.
 */
export function whereJudge(person: Person): (area: Area) => Reason {
  const { homes, isMunicipality, isKnown } = person;
  const known = new Map<string, Served>();
  const lies = (name: string): Served => {
    let found = known.get(name);
    if (!found) known.set(name, (found = servedBy(name, homes, isMunicipality, isKnown)));
    return found;
  };
  return remembered(({ names: areas, cities, residence }: Area) => {
    const names = areas.length ? areas : residence.map(({ name }) => name);
    const field = areas.length ? 'service_areas' : 'eligibility_description';
    if (!homes.length) {
      // Where everybody is served, no place has to be told.
      if (areas.length && isAnywhere(areas)) return because('place-everywhere', field, { names: areas });
      if (names.length) return because('place-not-told', field, { names });
      return because('place-unknown', 'service_areas');
    }
    const byWords = residence.length
      ? bestOf(residence.map((stated) => livesIn(stated, homes, isMunicipality)))
      : undefined;
    if (areas.length) {
      const byAreas = bestOf(areas.map(lies));
      if (!byWords || byAreas === 'elsewhere') return because(NAMED[byAreas], field, { names: areas });
      // The words may narrow a wide area; where they contradict a narrow one, it is to be asked.
      if (byAreas === 'served') {
        return because(byWords === 'elsewhere' ? 'place-unclear' : 'place-served', field, { names: areas });
      }
      return because(NAMED[byWords], 'eligibility_description', { names: residence.map(({ name }) => name) });
    }
    if (byWords) return because(NAMED[byWords], field, { names });
    if (cities.some((city) => lies(city) === 'served')) {
      return because('place-located', 'service_at_locations', { names: cities });
    }
    return cities.length
      ? because('place-unclear', 'service_at_locations', { names: cities })
      : because('place-unknown', 'service_areas');
  });
}

const NOWHERE = { kind: 'commune', bare: ' ' } as const;
/** Whether one of the areas is the whole country. */
const isAnywhere = (areas: readonly string[]): boolean =>
  areas.some(
    (area) =>
      servedBy(
        area,
        [NOWHERE],
        () => true,
        () => true,
      ) === 'everywhere',
  );
