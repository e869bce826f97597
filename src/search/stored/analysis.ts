import type { Service } from '../../model/index.js';
import type { Base } from '../build.js';
import type { Engine } from '../engine.js';
import { hashOf } from './digits.js';

/** A service that says all that the profile's terms are called: words of every kind of service. */
function probe({ PROFILE_TERMS }: Engine): Service {
  const names = PROFILE_TERMS.map(({ pl }) => pl);
  return {
    id: 'probe',
    name: names.slice(0, 20).join(' '),
    description: `${names.join(' ')} ${names.join(' ').toUpperCase()} здоров’я допомоги послугами children's`,
    eligibility_description: names.slice(20, 60).join(', '),
    fees_description: 'bezpłatnie',
    organization: { id: 'o', name: names.slice(60, 80).join(' ') },
    service_areas: [{ name: 'Gmina Łapy' }],
    attributes: PROFILE_TERMS.slice(0, 60).map(({ code, pl }) => ({
      link_type: code.startsWith('odbiorca') ? 'audience' : 'area',
      taxonomy_term: { code, name: pl },
    })),
  };
}

let known: string | undefined;

/**
 * What this library makes of texts, as a short name: the index of one service of many words. Whatever changes there,
 * stems, weights, folding or terms, an index that was stored before no longer fits the words of queries and of the
 * thesaurus.
 */
export function analysis(engine: Engine): string {
  return (known ??= hashOf(told(engine.atOnce(engine.readServices([probe(engine)], { now: new Date(0) })))));
}

const told = ({ forms, stems, families, postings, facets }: Base): string =>
  JSON.stringify([
    [...forms.values()].map(({ text, spelling, uses, stem }) => [text, spelling, uses, stem.text]),
    [...stems.values()].map(({ text, from, to }) => [text, from, to]),
    [...families.keys()],
    [...postings.impacts],
    facets.packed().codes,
    facets.packed().keyOf,
  ]);
