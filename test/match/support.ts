import { readFileSync } from 'node:fs';
import { matchServices, type Criteria, type Match, type MatchOptions } from '../../src/match/index.js';
import { serviceKey, type Attribute, type Service } from '../../src/model/index.js';
import { CATALOGUES, catalogue, service } from '../model/sources.js';

/** The services of the three real catalogues. */
export const real: readonly Service[] = CATALOGUES.flatMap((name) => catalogue(name).services);

/** A person whose services somebody who knows the catalogues has named. */
export interface Persona {
  id: string;
  text: string;
  criteria: Criteria;
  must: string[];
  must_not: string[];
  /** The catalogues hold nothing that surely fits. */
  nothing_fits?: boolean;
}

/** The personas of a file of test/golden. */
export const personas = (set: 'development' | 'own' | 'round-2' | 'round-3'): Persona[] =>
  (
    JSON.parse(readFileSync(new URL(`../golden/personas-${set}.json`, import.meta.url), 'utf8')) as {
      personas: Persona[];
    }
  ).personas;

/** Keys of services in the order of their matches. */
export const keysOf = (matches: readonly Match[]): (string | undefined)[] =>
  matches.map(({ service }) => serviceKey(service));

const LINKS = { odbiorca: 'audience', sytuacja: 'life_situation', sposob: 'delivery' } as const;

/** A service with these terms (`odbiorca:…`, `sytuacja:…`, `sposob:…`) and fields, active, for Gmina Łapy. */
export function bearing(codes: string, fields: Partial<Service> = {}): Service {
  const attributes = codes
    .split(' ')
    .filter(Boolean)
    .map((code): Attribute => {
      const [bare = '', basis] = code.split('*');
      const taxonomy = bare.split(':')[0] as keyof typeof LINKS;
      return {
        link_type: LINKS[taxonomy],
        taxonomy_term: { code: bare, name: bare },
        basis: basis === undefined ? 'document' : 'editor',
      };
    });
  return service({ status: 'active', service_areas: [{ name: 'Gmina Łapy' }], attributes, ...fields });
}

/** The match of one service. */
export const matchOne = (one: Service, criteria: Criteria, options?: MatchOptions): Match =>
  matchServices([one], criteria, options)[0]!;

/** "verdict code code …" of one service, for what is asked about. */
export const verdictOf = (one: Service, criteria: Criteria, options?: MatchOptions): string => {
  const { verdict, reasons } = matchOne(one, criteria, options);
  return [verdict, ...reasons.filter((reason) => reason.verdict !== 'fits').map(({ code }) => code)].join(
    ' ',
  );
};
