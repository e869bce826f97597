import type { Address, Location, Service, ServiceArea } from '../hsds.js';
import { safeUrl } from '../url.js';
import { attributesOf, listOf, valuesOf } from './terms.js';
import { given, plainText } from './text.js';

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
export function addressLines(address: Address | null | undefined): string[] {
  const city = [address?.postal_code, address?.city].flatMap((part) => plainText(part) ?? []).join(' ');
  return [address?.address_1, address?.address_2, city].flatMap((part) => plainText(part)?.trim() ?? []);
}

function place(location: Location): Place | undefined {
  const addresses = listOf(location.addresses);
  const address = addresses.find((entry) => entry?.address_type === 'physical') ?? addresses[0];
  const lines = addressLines(address);
  const name = plainText(location.name);
  const city = plainText(address?.city);
  const transportation = plainText(location.transportation);
  const accessibility = listOf(location.accessibility).flatMap((entry) => {
    const parts = [plainText(entry?.description), plainText(entry?.details)];
    return parts.filter((part) => part !== undefined).join(' ') || [];
  });
  if (!name && !lines.length && !transportation && !accessibility.length) return undefined;
  const { latitude, longitude } = location;
  const located =
    typeof latitude === 'number' &&
    typeof longitude === 'number' &&
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 180 &&
    // The point where nobody lives is what an empty field becomes.
    (latitude !== 0 || longitude !== 0);
  const mapUrl = located
    ? `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`
    : plainText(address?.address_1) && city
      ? `https://www.openstreetmap.org/search?query=${encodeQuery(lines.join(', '))}`
      : undefined;
  const safe = safeUrl(mapUrl);
  return given({
    name,
    lines,
    city,
    transportation,
    accessibility,
    latitude: located ? latitude : undefined,
    longitude: located ? longitude : undefined,
    mapUrl: safe,
  });
}

// encodeURIComponent throws on half of a surrogate pair, which hostile or cut text may hold.
const encodeQuery = (text: string): string =>
  new URLSearchParams({ q: text.slice(0, 300) }).toString().slice(2);

/** Addresses of the centre or of an organisation as places. */
export function placesOf(locations: readonly Location[] | null | undefined): Place[] {
  return listOf(locations).flatMap((location) => (location && place(location)) || []);
}

/** The places where the service is given. */
export function places(service: Service): Place[] {
  return placesOf(listOf(service.service_at_locations).flatMap((at) => at?.location ?? []));
}

/** The names of the areas it serves (`service_areas[]`), each once. */
export function serviceAreas(service: Service): string[] {
  const all = [
    ...listOf(service.service_areas),
    ...listOf(service.service_at_locations).flatMap((at) => listOf(at?.service_areas)),
  ];
  // Open Referral UK repeats the name under the field's old name.
  const nameOf = (area: ServiceArea & { service_area?: unknown }): string | undefined =>
    plainText(area?.name) ?? plainText(area?.service_area);
  return [...new Set(all.flatMap((area) => nameOf(area) ?? []))];
}

/** A language one can be served in. */
export interface SpokenLanguage {
  code?: string;
  /** As the data give it, or the code where they give no name. */
  name: string;
  note?: string;
}

/** The languages one can be served in (`languages[]`, of the service and of its places), each once. */
export function languages(service: Service): SpokenLanguage[] {
  const found = new Map<string, SpokenLanguage>();
  const all = [
    ...listOf(service.languages),
    ...listOf(service.service_at_locations).flatMap((at) => listOf(at?.location?.languages)),
  ];
  for (const language of all) {
    const code = plainText(language?.code)?.trim();
    const name = plainText(language?.name) ?? code;
    if (!name || found.has(name.toLowerCase())) continue;
    const note = plainText(language?.note);
    found.set(name.toLowerCase(), given({ code, name, note }));
  }
  return [...found.values()];
}

/** What the source says about interpreters, in words (`interpretation_services`). */
export function interpretation(service: Service): string | undefined {
  return plainText(service.interpretation_services);
}

const SIGN = /\bPJM\b|\bSJM\b|migow|sign language|жестов/iu;
const SIGN_CODE = /^(?:sgn|pso|usl|ase|bfi)(?:-|$)/i;
const EASY =
  /\bETR\b|łatw\S{1,40}\s+(?:do|w)\s+czytani|easy[\s-]to[\s-]read|easy[\s-]read|легк\S{1,40}\s+для\s+читання/iu;
const NO = /(?:^|[\s,;(])(?:brak|nie|bez|no|not|without)(?=[\s,;.)])/i;

function mentions(service: Service, linkType: string, pattern: RegExp): boolean {
  const marks = attributesOf(service, linkType);
  if (marks.length) {
    return marks.some(({ value }) => !/^\s*(?:nie|no|false|0|brak)\s*$/i.test(plainText(value) ?? ''));
  }
  const texts = [
    ...languages(service).flatMap(({ name, note }) => [name, note]),
    ...places(service).flatMap((there) => there.accessibility),
    ...valuesOf(service, 'accessibility'),
    interpretation(service),
  ];
  return texts.some((text) =>
    // "Brak tłumacza PJM" speaks of it only to say that there is none.
    text?.split(/(?<=[.!?;])\s+|\n/).some((sentence) => pattern.test(sentence) && !NO.test(sentence)),
  );
}

/**
 * Whether one can be served in a sign language (in Poland PJM): an attribute `sign_language`, a language with
 * the code `pso` or `sgn-…` or with such a name, or words about access that say so.
 */
export function signLanguage(service: Service): boolean {
  return (
    languages(service).some(({ code }) => code && SIGN_CODE.test(code)) ||
    mentions(service, 'sign_language', SIGN)
  );
}

/** Whether there is an easy-to-read text (ETR): an attribute `easy_to_read`, or words about access that say so. */
export function easyToRead(service: Service): boolean {
  return mentions(service, 'easy_to_read', EASY);
}
