import {
  details,
  documentNames,
  plainText,
  places,
  providerRef,
  serviceAreas,
  type Service,
} from '../model/index.js';
import type { MatchField, SearchField } from './types.js';

/** How far a long text makes its words count less (BM25F): 0 not at all, 1 in proportion. */
export const LENGTH_PENALTY = 0.4;

/**
 * How much one word of a field counts, and the number of words at which the penalty is nil. The latter is a
 * constant and not the mean of the catalogue: so the index is built in one pass, and a service ranks the same
 * whatever its neighbours' length. A name says what a service is; a description says what else it touches.
 */
export const FIELD_WEIGHTS: Record<SearchField, [weight: number, usualLength: number]> = {
  name: [6, 5],
  alternate_name: [4, 5],
  terms: [1.5, 30],
  description: [1.5, 40],
  eligibility: [1.2, 20],
  provider: [1, 8],
  place: [1, 4],
  application_process: [0.5, 40],
  documents: [0.4, 20],
};

type Texts<Field> = [Field, string | undefined][];

/** The texts of a service in which matches are marked, exactly as the model's views give them, as on a card. */
export const markedTexts = (service: Service): Texts<MatchField> => [
  ['name', service.name],
  ['alternate_name', plainText(service.alternate_name)],
  ['description', details(service)],
  ['eligibility', plainText(service.eligibility_description)],
  ['provider', providerRef(service).name],
  ['application_process', plainText(service.application_process)],
];

/** All texts that are looked through. */
export const allTexts = (service: Service): Texts<SearchField> => [
  ...markedTexts(service),
  ['provider', providerRef(service).alternateName],
  ...[...serviceAreas(service), ...places(service).flatMap(({ name, city }) => [name, city])].map(
    (text): ['place', typeof text] => ['place', text],
  ),
  ...documentNames(service).map((name): ['documents', string] => ['documents', name]),
];
