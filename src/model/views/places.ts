import type { Address, Location, Service, ServiceArea } from '../hsds.js';
import { each, listOf, listsOf, numberIn, once } from './read.js';
import { given, plainText, said, textsOf, words } from './text.js';

/** Where a service is and how to get there (`service_at_locations[].location`). */
export interface Place {
  name?: string;
  /** The address in lines, as on an envelope. */
  lines: string[];
  city?: string;
  /** How to get there, in words. */
  transportation?: string;
  /** How the place can be entered and used, in words. */
  accessibility: string[];
  latitude?: number;
  longitude?: number;
  /** A map of the place, opened only when a person asks for it. */
  mapUrl?: string;
}

/** The lines of an address: street, then postal code and city. */
export const addressLines = (address: Address | null | undefined): string[] =>
  textsOf(address?.address_1, address?.address_2, textsOf(address?.postal_code, address?.city).join(' ')).map(
    (line) => line.trim(),
  );

function place(location: Location): Place | undefined {
  const addresses = listOf(location.addresses);
  const address = addresses.find((entry) => entry.address_type === 'physical') ?? addresses[0];
  const lines = addressLines(address);
  const city = plainText(address?.city);
  const told = said({
    ...words(location, 'name', 'transportation'),
    lines,
    accessibility: each(location.accessibility, ({ description, details }) =>
      textsOf(description, details).join(' '),
    ),
  });
  const latitude = numberIn(location.latitude, -90, 90);
  const longitude = numberIn(location.longitude, -180, 180);
  // The point where nobody lives is what an empty field becomes.
  const point =
    (latitude || longitude) && latitude !== undefined && longitude !== undefined
      ? { latitude, longitude }
      : undefined;
  const query = point
    ? `${latitude}, ${longitude}`
    : city && plainText(address?.address_1) && lines.join(', ');
  // Half of a surrogate pair, which hostile or cut text may hold, is no error here.
  const search = query && new URLSearchParams({ query: query.slice(0, 300) }).toString();
  const mapUrl = search && `https://www.openstreetmap.org/search?${search}`;
  return told && given({ ...told, city, ...point, mapUrl });
}

/** Addresses of the centre or of an organisation as places. */
export const placesOf = (locations: readonly Location[] | null | undefined): Place[] =>
  each(locations, place);

/** The locations at which the service is given. */
export const locationsOf = (service: Service): Location[] =>
  each(service.service_at_locations, ({ location }) => location);

/** The places where the service is given. */
export const places = (service: Service): Place[] => placesOf(locationsOf(service));

/** The names of the areas it serves (`service_areas[]`), each once. */
export function serviceAreas(service: Service): string[] {
  const all = listsOf<'service_areas', ServiceArea & { service_area?: unknown }>(
    [service, ...listOf(service.service_at_locations)],
    'service_areas',
  );
  // Open Referral UK repeats the name under the field's old name.
  return once(each(all, (area) => plainText(area.name) ?? plainText(area.service_area)));
}
