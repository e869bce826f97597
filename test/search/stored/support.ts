import { NAMES_EN } from '../../../src/model/profile/names.en.js';
import { NAMES_UK } from '../../../src/model/profile/names.uk.js';
import type { Service } from '../../../src/model/index.js';
import {
  createSearch,
  loadThesaurus,
  type Search,
  type SearchLanguage,
  type SearchOptions,
  type SearchResult,
} from '../../../src/search/index.js';
import { reviveIndex, storeIndex, type StoredIndex } from '../../../src/search/stored/index.js';

export const NOW = new Date('2026-11-22T12:00:00Z');
export const LANGUAGES: SearchLanguage[] = ['pl', 'uk', 'en'];

/** Options with which both indexes are made. */
export const OPTIONS: SearchOptions = {
  languages: LANGUAGES,
  termNames: { uk: NAMES_UK, en: NAMES_EN },
  now: NOW,
};

/** The same as the page reads it: through JSON. */
export const parts = (stored: StoredIndex): unknown[] =>
  [...stored.parts.values()].map((text) => JSON.parse(text) as unknown);
export const manifestOf = (stored: StoredIndex): object =>
  JSON.parse(JSON.stringify(stored.manifest)) as object;

/** An index built of services, and one stored and revived. */
export async function bothOf(
  services: readonly Service[],
  options = OPTIONS,
): Promise<{ built: Search; revived: Search; stored: StoredIndex }> {
  const thesauri = await Promise.all(LANGUAGES.map(loadThesaurus));
  const stored = storeIndex(services, options);
  const { open } = await reviveIndex(manifestOf(stored), parts(stored));
  return {
    built: createSearch(services, { ...options, thesauri }),
    revived: await open({ languages: LANGUAGES }),
    stored,
  };
}

/** All that an answer tells, with services by their id. */
export const told = ({ hits, urgent, ...rest }: SearchResult): unknown => ({
  ...rest,
  hits: hits.map(({ service, score }) => [service.id, score]),
  urgent: urgent.map(({ kind, services }) => [kind, services.map(({ id }) => id)]),
});

export const suggested = (search: Search, prefix: string): unknown =>
  search.suggest(prefix, 8).map(({ service, ...rest }) => ({ ...rest, id: service?.id }));

/** Queries of every kind. */
export const QUERIES = [
  '',
  '   ',
  '?!',
  'wozek inwalidzki',
  'opieka nad mamą w domu',
  'nie mam gdzie spać',
  'mąż mnie bije',
  'chcę umrzeć',
  'psycholog dla dziecka 12 lat za darmo',
  'Gmina Łapy',
  'zajęcia dla seniorów w Koszalinie',
  'rehablitacja',
  'asystnet osoby niepelnosprawnej',
  'po',
  'op',
  'de',
  'допомога по дому',
  'хочу вмерти',
  'wheelchair',
  'my mother fell and broke her leg',
  'stowarzyszenie',
  'paszport',
  'teleopieka 80 lat',
  'bony',
  'x'.repeat(400),
  'opieka opieka opieka',
  '<script>alert(1)</script>',
];
