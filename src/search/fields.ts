import { details, plainText, places, provider, serviceAreas, type Service } from '../model/index.js';
import type { MatchField, SearchField } from './types.js';

/** How the words of one text count (BM25F). */
export interface FieldWeight {
  /** How much one word counts. */
  weight: number;
  /** How far a long text makes its words count less: 0 not at all, 1 in proportion. */
  lengthPenalty: number;
  /**
   * Number of words at which the penalty is nil. A constant and not the mean of the catalogue: so the index is
   * built in one pass, and a service ranks the same whatever its neighbours' length.
   */
  usualLength: number;
}

/** A name says what a service is; a description says what else it touches. */
export const FIELD_WEIGHTS: Record<SearchField, FieldWeight> = {
  name: { weight: 6, lengthPenalty: 0.4, usualLength: 5 },
  alternate_name: { weight: 4, lengthPenalty: 0.4, usualLength: 5 },
  terms: { weight: 1.5, lengthPenalty: 0.5, usualLength: 30 },
  description: { weight: 1.5, lengthPenalty: 0.5, usualLength: 40 },
  eligibility: { weight: 1.2, lengthPenalty: 0.5, usualLength: 20 },
  provider: { weight: 1, lengthPenalty: 0.3, usualLength: 8 },
  place: { weight: 1, lengthPenalty: 0.3, usualLength: 4 },
  application_process: { weight: 0.5, lengthPenalty: 0.5, usualLength: 40 },
  documents: { weight: 0.4, lengthPenalty: 0.5, usualLength: 20 },
};

/** Longest text read, in UTF-16 units; what comes after it cannot be what the service is about. */
export const LONGEST_TEXT = 20_000;

/** The text of a service in which matches are marked, exactly as the model's views give it. */
export function fieldText(service: Service, field: MatchField): string {
  let text: string | undefined;
  if (field === 'name') text = service.name;
  else if (field === 'description') text = details(service);
  else if (field === 'eligibility') text = plainText(service.eligibility_description);
  else if (field === 'provider') text = provider(service).name;
  else text = plainText(service[field]);
  return typeof text === 'string' ? text.slice(0, LONGEST_TEXT) : '';
}

/** The fields in which matches are marked, in the order of a card. */
export const MATCH_FIELDS: readonly MatchField[] = [
  'name',
  'alternate_name',
  'description',
  'eligibility',
  'provider',
  'application_process',
];

/** Texts that are looked through and not marked. */
export function otherTexts(service: Service): { field: SearchField; text: string }[] {
  const found: { field: SearchField; text: string }[] = [];
  const add = (field: SearchField, text: unknown): void => {
    if (typeof text === 'string') found.push({ field, text: text.slice(0, LONGEST_TEXT) });
  };
  add('provider', service.organization?.alternate_name);
  for (const area of serviceAreas(service)) add('place', area);
  for (const { name, city } of service.service_at_locations ? places(service) : []) {
    add('place', name);
    add('place', city);
  }
  const required = service.required_documents;
  for (const entry of Array.isArray(required) ? required : []) add('documents', entry?.document);
  return found;
}
