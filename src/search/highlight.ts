import { MATCH_FIELDS, fieldText } from './fields.js';
import { eachWord } from './fold.js';
import type { Query } from './query.js';
import { isFunctionWord } from './stem.js';
import type { Match } from './types.js';
import type { Service } from '../model/index.js';
import type { Vocabulary } from './vocabulary.js';

/** Stems to mark for a query: not those of function words, unless it has no others. */
export function markedStems({ terms }: Query): Set<number> {
  const telling = terms.filter(({ text }) => !isFunctionWord(text));
  const marked = telling.length ? telling : terms;
  return new Set(marked.flatMap(({ expansions }) => expansions.map(({ stem }) => stem)));
}

/** Words of a service's texts with one of these stems. */
export function highlights(vocabulary: Vocabulary, service: Service, stems: ReadonlySet<number>): Match[] {
  if (!stems.size) return [];
  return MATCH_FIELDS.flatMap((field) => {
    const ranges: [number, number][] = [];
    eachWord(fieldText(service, field), (word, from, to) => {
      const id = vocabulary.stemOfForm(word);
      if (id !== undefined && stems.has(id)) ranges.push([from, to]);
    });
    return ranges.length ? [{ field, ranges }] : [];
  });
}
