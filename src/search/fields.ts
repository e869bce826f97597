import {
  details,
  documents,
  plainText,
  places,
  provider,
  serviceAreas,
  type Service,
} from '../model/index.js';
import type { MatchField, SearchField } from './types.js';

/**
 * How the words of a field count (BM25F): how much one word counts; how far a long text makes its words count
 * less (0 not at all, 1 in proportion); the number of words at which this penalty is nil. The last is a constant
 * and not the mean of the catalogue: so the index is built in one pass, and a service ranks the same whatever its
 * neighbours' length. A name says what a service is; a description says what else it touches.
 */
export const FIELD_WEIGHTS: Record<SearchField, [weight: number, penalty: number, usualLength: number]> = {
  name: [6, 0.4, 5],
  alternate_name: [4, 0.4, 5],
  terms: [1.5, 0.5, 30],
  description: [1.5, 0.5, 40],
  eligibility: [1.2, 0.5, 20],
  provider: [1, 0.3, 8],
  place: [1, 0.3, 4],
  application_process: [0.5, 0.5, 40],
  documents: [0.4, 0.5, 20],
};

type Texts<Field> = [Field, string | undefined][];

/** The texts of a service in which matches are marked, exactly as the model's views give them, as on a card. */
export const markedTexts = (service: Service): Texts<MatchField> => [
  ['name', service.name],
  ['alternate_name', plainText(service.alternate_name)],
  ['description', details(service)],
  ['eligibility', plainText(service.eligibility_description)],
  ['provider', provider(service).name],
  ['application_process', plainText(service.application_process)],
];

/** All texts that are looked through. */
export const allTexts = (service: Service): Texts<SearchField> => [
  ...markedTexts(service),
  ['provider', provider(service).alternateName],
  ...[...serviceAreas(service), ...places(service).flatMap(({ name, city }) => [name, city])].map(
    (text): ['place', typeof text] => ['place', text],
  ),
  ...documents(service).map(({ name }): ['documents', string] => ['documents', name]),
];
