/**
 * A seeded generator of large catalogues for measurements. It varies the places and providers of real services
 * and mixes their sentences; a service is compact, about 1 kB of JSON, as in a catalogue made for a page.
 */
import type { Attribute, Service } from '../../src/model/index.js';

/** A stream of numbers in [0, 1) that depends on the seed only (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const BEGINNINGS =
  'Bia Czar Dobr Gra Jano Kali Kras Lip Milo Nowo Olsz Piotr Rado Sier Star Tar Wierz Zaw Żele Łub'.split(
    ' ',
  );
const MIDDLES = 'bo cho dzi gó ko le mi na pio ro sza ta wi zie żu'.split(' ');
const ENDINGS = 'cin grod ice ków lin nica niki rów sk szyn wiec wo'.split(' ');
const KINDS = [
  'Stowarzyszenie',
  'Fundacja',
  'Spółdzielnia socjalna',
  'Parafialny Zespół Caritas',
  'Gminny Ośrodek Kultury',
  'Centrum Usług Społecznych',
  'Koło Gospodyń Wiejskich',
  'Powiatowe Centrum Pomocy Rodzinie',
];

/** Makes `count` services out of real ones; equal arguments give equal services. */
export function generateServices(real: readonly Service[], count: number, seed = 1): Service[] {
  const random = randomNumbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const name = (): string =>
    pick(BEGINNINGS) + pick(MIDDLES) + (random() < 0.5 ? pick(MIDDLES) : '') + pick(ENDINGS);
  const places = Array.from({ length: Math.max(3, Math.ceil(count / 100)) }, name);
  const people = Array.from({ length: Math.max(3, Math.ceil(count / 10)) }, name);
  const sentences = real
    .flatMap((service) => (service.description ?? '').split(/(?<=\.)\s+/))
    .filter(Boolean);
  return Array.from({ length: count }, (_, i) => {
    const model = real[i % real.length]!;
    const place = pick(places);
    const provider = `${pick(KINDS)} „${pick(people)}” w gminie ${place}`;
    return {
      id: uuid(random),
      name: i < real.length ? model.name : `${model.name} – ${place}`,
      description: `${(model.description ?? '').slice(0, 160)} ${pick(sentences).slice(0, 120)}`.trim(),
      status: random() < 0.05 ? 'inactive' : 'active',
      ...(model.eligibility_description
        ? { eligibility_description: model.eligibility_description.slice(0, 100) }
        : {}),
      organization: { id: uuid(random), name: provider, description: '' },
      service_areas: [{ id: `area-${place}`, name: place }],
      attributes: compactAttributes(model, i),
    } as Service;
  });
}

const uuid = (random: () => number): string =>
  'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () => Math.floor(random() * 16).toString(16));

/** Two terms of each kind, with their codes and names alone. */
function compactAttributes(model: Service, i: number): Attribute[] {
  const seen = new Map<string, number>();
  const terms = (model.attributes ?? []).flatMap(({ link_type, taxonomy_term: term }) => {
    const number = (seen.get(link_type ?? '') ?? 0) + 1;
    seen.set(link_type ?? '', number);
    if (!term?.code || link_type === 'source' || number > 1) return [];
    return { link_type, taxonomy_term: { code: term.code, name: term.name } };
  });
  return [{ link_type: 'key', value: `bench/${i}` }, ...terms] as Attribute[];
}
