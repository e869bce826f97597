import { URGENT_KINDS, type UrgentKind } from '../../model/urgent-kinds.js';
import { entry } from '../collections.js';

/** A need or situation, with the words in which people tell of it. */
export interface Concept {
  /** Short name; the concepts of all languages and files with the same id are one. */
  id: string;
  /**
   * What answers the need: official words that such a service bears in any municipality, all of which it must
   * have (`wypożyczalnia sprzętu`), or the code of a term with `@` before it (`@sytuacja:bezdomnosc`).
   */
  services: string[];
  /** The same for services that may also help. */
  related: string[];
  /** Words in which people say it; all telling words of a phrase must be there, in any form and order. */
  phrases: string[];
  /** Phrases that tell of danger; every word of them must be there. */
  danger: string[];
  /** What the danger is. */
  urgent?: UrgentKind;
  /**
   * Phrases that say for whom, how or at what price: code of a term, or `free`. They order results and lead to no
   * services; their words must follow each other.
   */
  hint?: string;
}

/** Everyday words of one language, or of one municipality. */
export interface Thesaurus {
  concepts: Concept[];
}

const isUrgent = (kind: unknown): kind is UrgentKind => URGENT_KINDS.includes(kind as UrgentKind);

/** A concept of this name, empty but for its danger. */
export const newConcept = (id: string, urgent?: unknown): Concept => ({
  id,
  services: [],
  related: [],
  phrases: [],
  danger: [],
  ...(isUrgent(urgent) && { urgent }),
});

/** The parts of a list, trimmed, without empty ones. */
export const parts = (list: string | undefined, separator: string): string[] =>
  (list ?? '')
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);

/** Reads the targets of a concept: `services; … ~ related; …`. */
export function addTargets(concept: Concept, text: string | undefined, separator = ';'): void {
  const [services, related] = (text ?? '').split('~');
  concept.services.push(...parts(services, separator));
  concept.related.push(...parts(related, separator));
}

/** Reads phrases, separated by commas; one after `*` tells of danger. */
export function addPhrases(concept: Concept, text: string | undefined): void {
  for (const phrase of parts(text, ',')) {
    if (phrase.startsWith('*')) concept.danger.push(phrase.slice(1));
    else concept.phrases.push(phrase);
  }
}

/**
 * Reads what `compile` has written: two columns, phrases and targets, in which two commas end a concept. A concept is
 * known by its first Polish phrase that no concept before it has; those of other languages are in the order of the
 * Polish ones.
 */
export function readThesaurus(compiled: string, polish?: Thesaurus): Thesaurus {
  const [phrases = [], targets = []] = compiled.split('\t').map((column) => column.split(',,'));
  const taken = new Set<string>();
  return {
    concepts: phrases.map((line, i) => {
      const [, urgent, sign, rest = ''] = /^(?:!(\w+) )?(\??)(.*)$/.exec(targets[i] ?? '') ?? [];
      const concept = newConcept('', urgent);
      addPhrases(concept, line);
      if (sign) concept.hint = rest;
      else addTargets(concept, rest, ',');
      const own = [...concept.phrases, ...concept.danger].find((phrase) => !taken.has(phrase));
      concept.id = polish?.concepts[i]?.id ?? own ?? `${i}`;
      taken.add(concept.id);
      return concept;
    }),
  };
}

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((text): text is string => typeof text === 'string' && text !== '') : [];

/**
 * A municipality's own file: `{ "concepts": [{ "id", "phrases", "services", "related", "danger", "urgent" }] }`.
 * What is not of this shape is left out; never an exception on data.
 */
export function parseThesaurus(data: unknown): Thesaurus {
  const list = (data as { concepts?: unknown } | null)?.concepts;
  const concepts = new Map<string, Concept>();
  for (const each of Array.isArray(list) ? (list as unknown[]) : []) {
    const { id, urgent, ...rest } = (each ?? {}) as Record<string, unknown>;
    if (typeof id !== 'string' || !id) continue;
    const concept = entry(concepts, id, () => newConcept(id, urgent));
    for (const key of ['services', 'related', 'phrases', 'danger'] as const) {
      concept[key].push(...texts(rest[key]));
    }
  }
  return { concepts: [...concepts.values()] };
}
