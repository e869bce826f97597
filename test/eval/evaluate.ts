/** Asks an engine all queries of a set and sums up what it answered. */
import { serviceKey } from '../../src/model/index.js';
import type { OpenedEngine } from './engines/index.js';
import { DEPTH, mean, ndcg, recall, reciprocalRank } from './metrics.js';
import { NOTHING, type JudgedQuery } from './sets.js';

/** One query, as answered. */
export interface Outcome {
  query: JudgedQuery;
  /** Keys of the services found, best first. */
  found: string[];
  /** There are hits, and the engine does not say that nothing surely fits. */
  answered: boolean;
}

/** Means over queries that have an answer. */
export interface Quality {
  queries: number;
  ndcg: number;
  recall: number;
  mrr: number;
  /** Queries to which the engine gave no answer, or none that it was sure of. */
  unanswered: number;
}

/** What an engine is worth on one set. */
export interface Report {
  overall: Quality;
  /** By group, in the order of the set. */
  groups: Record<string, Quality>;
  /** Queries that no service answers, and how many of them the engine was sure to answer. */
  nothing: { queries: number; falseAnswers: number };
}

/** Asks all queries. */
export async function ask(engine: OpenedEngine, queries: readonly JudgedQuery[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const query of queries) {
    const { services, confident } = await engine.search(query.q, DEPTH);
    const found = services.map((service) => serviceKey(service) ?? service.id);
    outcomes.push({ query, found, answered: confident && found.length > 0 });
  }
  return outcomes;
}

function quality(outcomes: readonly Outcome[]): Quality {
  const measured = (measure: typeof ndcg): number =>
    mean(outcomes.map(({ found, query }) => measure(found, query.grades)));
  return {
    queries: outcomes.length,
    ndcg: measured(ndcg),
    recall: measured(recall),
    mrr: measured(reciprocalRank),
    unanswered: outcomes.filter(({ answered }) => !answered).length,
  };
}

/** Sums up. Queries without an answer are counted apart: no ranking of them is right. */
export function summarise(outcomes: readonly Outcome[]): Report {
  const answerable = outcomes.filter(({ query }) => query.group !== NOTHING);
  const nothing = outcomes.filter(({ query }) => query.group === NOTHING);
  const groups = [...new Set(answerable.map(({ query }) => query.group))];
  return {
    overall: quality(answerable),
    groups: Object.fromEntries(
      groups.map((group) => [group, quality(answerable.filter(({ query }) => query.group === group))]),
    ),
    nothing: {
      queries: nothing.length,
      falseAnswers: nothing.filter(({ answered }) => answered).length,
    },
  };
}
