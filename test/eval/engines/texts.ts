/** What the engines compared are given: the same texts of a service, folded and stemmed by the same functions. */
import {
  details,
  documents,
  places,
  plainText,
  provider,
  serviceAreas,
  termName,
  type Service,
} from '../../../src/model/index.js';
import { NAMES_EN } from '../../../src/model/profile/names.en.js';
import { NAMES_UK } from '../../../src/model/profile/names.uk.js';
import { words } from '../../../src/search/fold.js';
import { isFunctionWord, stem } from '../../../src/search/stem.js';

/**
 * How much a word of a field counts for the engines compared. Milder and steeper weights gave no better means on the
 * development queries.
 */
export const FIELD_BOOSTS = {
  name: 6,
  alternateName: 4,
  terms: 2,
  description: 1.5,
  eligibility: 1.2,
  provider: 1,
  place: 1,
  rest: 0.5,
};

/** A text of a service. */
export type Field = keyof typeof FIELD_BOOSTS;

/** Every field, in the order of its boost. */
export const FIELDS = Object.keys(FIELD_BOOSTS) as Field[];

/** A service as an engine gets it; `id` is its place in the list. */
export type Texts = { id: number } & Record<Field, string>;

const join = (...texts: (string | undefined)[]): string => texts.filter(Boolean).join('. ');

/** Terms by their Polish, Ukrainian and English names, which Okienko has as well. */
function termTexts({ attributes = [] }: Service): string {
  const terms = attributes.flatMap(({ link_type, taxonomy_term: term }) =>
    term?.code && link_type !== 'source' ? [term as { code: string; name?: string }] : [],
  );
  const named = terms.flatMap(({ code, name }) => [
    name,
    termName(code, 'uk', { names: NAMES_UK, fallback: '' }),
    termName(code, 'en', { names: NAMES_EN, fallback: '' }),
  ]);
  return join(...new Set(named));
}

/** The texts of all services. */
export const textsOf = (services: readonly Service[]): Texts[] =>
  services.map((service, id) => {
    const by = provider(service);
    return {
      id,
      name: service.name,
      alternateName: plainText(service.alternate_name) ?? '',
      terms: termTexts(service),
      description: details(service) ?? '',
      eligibility: plainText(service.eligibility_description) ?? '',
      provider: join(by.name, by.alternateName),
      place: join(...serviceAreas(service), ...places(service).flatMap(({ name, city }) => [name, city])),
      rest: join(
        plainText(service.application_process),
        ...documents(service).map(({ name }): string | undefined => name),
      ),
    };
  });

/** Folded words of a text. */
export const foldedWords = (text: string): string[] => words(text).map((word) => word.text);

/** Stems of a text without function words; all stems where it has no other words. */
export function stems(text: string): string[] {
  const all = foldedWords(text);
  const telling = all.filter((word) => !isFunctionWord(word));
  return (telling.length ? telling : all).map(stem);
}

/** Bytes of a value as JSON. */
export const jsonBytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));
