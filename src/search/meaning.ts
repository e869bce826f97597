/** What a query means: concepts of the thesaurus, as those find them who understand everyday words. */
import type { Answers } from './answers.js';
import type { Concept } from './thesaurus/read.js';
import type { Stem } from './vocabulary.js';

interface Phrase {
  concept: number;
  stems: Stem[];
  /** How much each of the words tells. */
  weights: number[];
  total: number;
  danger: boolean;
}

/** The thesauri, ready for queries. */
export interface Meanings {
  concepts: Concept[];
  phrases: Phrase[];
  /** Words that say for whom, how or at what price: code, and stems in their order. Longer ones first. */
  hints: [code: string, stems: string[]][];
  /** The services that answer a concept, by its number, as far as they were asked for. */
  answers: Map<number, Answers>;
}

/** A concept found in a query. */
export interface Meaning {
  concept: Concept;
  number: number;
  /** How surely it is meant: 1 is a whole phrase, word for word. */
  certainty: number;
  /** Numbers of the query's terms that tell of it. */
  terms: Set<number>;
  /** A phrase of danger was said in full. */
  danger: boolean;
  /** No social service answers it. */
  outside: boolean;
  /** The services that answer it. */
  answers: Answers;
}

/** Certainty of a concept that is surely meant. */
export const RECOGNISED = 0.6;
/** The same of one of which a phrase is there, but for a small word. */
export const SAID = 0.8;

/** Whether it is surely said of something which no social service is. */
export const isOutside = ({ outside, certainty }: Meaning): boolean => outside && certainty > SAID;

/** Some service of the catalogue answers it, or none of any catalogue ever would. */
export const tells = (meaning: Meaning): boolean => isOutside(meaning) || meaning.answers.docs.length > 0;
