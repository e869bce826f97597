import { PROFILE_TERMS, serviceKey } from '../model/index.js';
import { Checker } from '../model/parse/check.js';
import { searchOver } from './answer.js';
import { answerAll, joinWords, listOf, readServices } from './build.js';
import { createFacets } from './facets.js';
import { newNames, suggestible } from './names.js';
import { warm } from './open.js';
import { atOnce, inSlices, nextTask } from './slices.js';
import { wordsOf } from './thesaurus/load.js';

/**
 * What reading a stored index needs of the search. Handed over and not imported there: so the bundler keeps in the
 * one file for pages what that file, loaded on use, shares with it.
 */
export const ENGINE = {
  Checker,
  PROFILE_TERMS,
  serviceKey,
  answerAll,
  joinWords,
  listOf,
  readServices,
  newNames,
  suggestible,
  createFacets,
  atOnce,
  inSlices,
  nextTask,
  searchOver,
  warm,
  wordsOf,
};
export type Engine = typeof ENGINE;
