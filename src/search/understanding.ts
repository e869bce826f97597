/**
 * All that understands everyday words. Pages load it with the words, beside the search, which finds by the words of
 * the services without it.
 */
export { answersOf } from './answers.js';
export { learn, recognise } from './concepts.js';
export { fit, hintsIn } from './hints.js';
export { parseThesaurus, readThesaurus } from './thesaurus/read.js';
export { urgentIn } from './urgent.js';
export { otherVerbs } from './verbs.js';
