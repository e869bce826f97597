/**
 * From the thesaurus as people write it to the thesaurus as a page loads it; runs when the library is built.
 *
 * In the source a concept begins at the margin, `id [!kind] = services; … ~ related; …`, and its phrases follow in
 * indented lines, separated by commas; `id: phrases` gives the phrases of a concept in another language. A phrase
 * after `*` tells of danger. `?id = code` gives words that say for whom, how or at what price.
 *
 * Phrases may repeat each other; what a shorter one already says is left out here, and words are cut to their stems,
 * which is all that the search compares: half of the bytes.
 */
import { entry } from '../collections.js';
import { words } from '../fold.js';
import { isFunctionWord, isPerson, singular, stem } from '../stem.js';
import { addPhrases, addTargets, newConcept, type Concept, type Thesaurus } from './read.js';

const HEAD = /^([^\s!=:~]+)(?:\s+!(\w+))?\s*([=:])(.*)$/;

/** Reads the source form. */
export function readSource(text: string): Thesaurus {
  const concepts = new Map<string, Concept>();
  let current = newConcept('');
  for (const line of text.split('\n')) {
    const [, id, urgent, sign, rest] = HEAD.exec(line) ?? [];
    if (id) current = entry(concepts, id, () => newConcept(id, urgent));
    if (sign === '=') addTargets(current, rest);
    else addPhrases(current, id ? rest : line);
  }
  return { concepts: [...concepts.values()] };
}

/** A phrase as the search compares it. English plurals go first, as where English texts are read. */
const stemsOf = (phrase: string, english: boolean): string[] =>
  words(phrase).map(({ text }) => stem(english ? singular(text) : text));

/** Phrases as stems, without those that another says with fewer words. */
function shortest(phrases: readonly string[], others: readonly string[][], english: boolean): string[][] {
  const all = phrases
    .map((phrase) => [...new Set(stemsOf(phrase, english))])
    .filter((stems) => stems.length)
    .sort((a, b) => a.length - b.length);
  const kept: string[][] = [];
  for (const stems of all) {
    const said = [...others, ...kept].some(
      (shorter) =>
        // Small words count too: who has "nie mam pracy" has not said "szukam pracy". Whom it is about is no phrase
        // by itself, so that such a phrase says nothing for others.
        shorter.some((each) => !isPerson(each) && !isFunctionWord(each)) &&
        shorter.every((each) => stems.includes(each)),
    );
    if (!said) kept.push(stems);
  }
  return kept.map(withoutSmallWords);
}

const NEGATIONS = ['nie', 'bez', 'не', 'нема', 'no', 'not', 'without'];

/** Two telling words are a phrase by themselves: small ones between them are left out, unless they turn its sense. */
function withoutSmallWords(stems: string[]): string[] {
  const telling = stems.filter((each) => !isFunctionWord(each));
  const isWhole = telling.filter((each) => !isPerson(each)).length > 1;
  return isWhole && !NEGATIONS.some((each) => stems.includes(each)) ? telling : stems;
}

/**
 * Joins sources of one language into the form that `readThesaurus` reads.
 *
 * @param polish the Polish sources, whose order of concepts other languages follow
 */
export function compile(language: string, sources: readonly string[], polish = sources): string {
  const english = language === 'en';
  const own = new Map(readSource(sources.join('\n')).concepts.map((concept) => [concept.id, concept]));
  const phraseLines: string[] = [];
  const targetLines: string[] = [];
  for (const { id } of readSource(polish.join('\n')).concepts) {
    const { urgent, services, related, phrases, danger } = own.get(id) ?? newConcept(id);
    // Every word of a phrase of danger counts, also small ones.
    const alarming = danger.map((phrase) => stemsOf(phrase, english));
    const isHint = id.startsWith('?');
    const quiet = isHint
      ? phrases.map((phrase) => stemsOf(phrase, english))
      : shortest(phrases, alarming, english);
    phraseLines.push(
      [...quiet.map((stems) => stems.join(' ')), ...alarming.map((stems) => `*${stems.join(' ')}`)].join(','),
    );
    // In order, since the same targets stand together often and take fewer bytes so.
    const answers = [services, related].map((list) => list.map(target).sort().join(',')).join('~');
    targetLines.push(isHint ? `?${services[0]}` : (urgent ? `!${urgent} ` : '') + answers.replace(/~$/, ''));
  }
  return (
    (polish === sources ? [phraseLines, targetLines] : [phraseLines])
      // One sign less to tell apart takes fewer bytes: two commas end a concept.
      .map((concepts) => concepts.join(',,'))
      .join('\t')
  );
}

/** What answers a concept, as stems; codes as they are. */
const target = (text: string): string =>
  text.startsWith('@')
    ? text
    : words(text)
        .filter((word) => !isFunctionWord(word.text))
        .map((word) => stem(word.text))
        .join(' ');
