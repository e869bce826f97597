import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ask, summarise, type Outcome } from '../eval/evaluate.js';
import { mean, ndcg, recall, reciprocalRank } from '../eval/metrics.js';
import type { Service } from '../../src/model/index.js';

const near = (value: number, expected: number): void =>
  assert.ok(Math.abs(value - expected) < 5e-5, `${value} is not ${expected}`);
const many = (count: number, letter: string): string[] =>
  Array.from({ length: count }, (_, i) => `${letter}${i}`);

describe('nDCG@10', () => {
  it('is 1 for the best order, whatever comes after it', () => {
    near(ndcg(['a', 'b', 'x'], { a: 2, b: 1 }), 1);
  });
  it('is 0 when nothing relevant is found, or nothing at all', () => {
    near(ndcg(['x', 'y'], { a: 2 }), 0);
    near(ndcg([], { a: 2 }), 0);
  });
  it('counts a grade of 2 three times as much as 1, and less the later it comes', () => {
    // (1 / log2 2 + 3 / log2 3) / (3 / log2 2 + 1 / log2 3) = (1 + 1.89279) / (3 + 0.63093)
    near(ndcg(['b', 'a'], { a: 2, b: 1 }), 0.7967);
    // 3 / log2 4 = 1.5, of 3
    near(ndcg(['x', 'y', 'a'], { a: 2 }), 0.5);
    // (3 + 0 + 1 / log2 4) / (3 + 3 / log2 3 + 1 / log2 4) = 3.5 / 5.39279
    near(ndcg(['a', 'x', 'c'], { a: 2, b: 2, c: 1 }), 0.649);
  });
  it('takes a judgement of 0 for none', () => {
    near(ndcg(['z', 'a'], { z: 0, a: 1 }), 1 / Math.log2(3));
  });
  it('looks at ten hits, and expects no more than ten', () => {
    near(ndcg([...many(10, 'x'), 'a'], { a: 2 }), 0);
    near(ndcg(many(10, 'a'), Object.fromEntries(many(15, 'a').map((key) => [key, 1]))), 1);
  });
  it('counts a repeated hit once', () => {
    near(ndcg(['b', 'b', 'b'], { a: 2, b: 1 }), ndcg(['b'], { a: 2, b: 1 }));
    near(ndcg(['b', 'b', 'a'], { a: 2, b: 1 }), ndcg(['b', 'a'], { a: 2, b: 1 }));
  });
  it('is no number where nothing is relevant', () => {
    assert.ok(Number.isNaN(ndcg(['a'], {})));
  });
});

describe('recall@10', () => {
  it('is the share of relevant services found', () => {
    near(recall(['a', 'x', 'c'], { a: 2, b: 2, c: 1, d: 1 }), 0.5);
    near(recall(['a', 'a'], { a: 2, b: 1, z: 0 }), 0.5);
  });
  it('can be reached in full with more than ten relevant services', () => {
    const grades = Object.fromEntries(many(20, 'a').map((key) => [key, 1]));
    near(recall(many(10, 'a'), grades), 1);
    near(recall([...many(5, 'a'), ...many(5, 'x'), 'a9'], grades), 0.5);
  });
});

describe('MRR', () => {
  it('is one divided by the place of the first relevant hit', () => {
    near(reciprocalRank(['x', 'y', 'b', 'a'], { a: 2, b: 1 }), 1 / 3);
    near(reciprocalRank(['a'], { a: 1 }), 1);
    near(reciprocalRank(['z', 'a'], { z: 0, a: 1 }), 1 / 2);
  });
  it('is 0 beyond the first ten', () => {
    near(reciprocalRank([...many(10, 'x'), 'a'], { a: 2 }), 0);
    near(reciprocalRank([], { a: 2 }), 0);
  });
});

describe('summary', () => {
  const outcome = (
    group: string,
    grades: Record<string, number>,
    found: string[],
    answered = true,
  ): Outcome => ({
    query: { id: group, group, q: group, grades },
    found,
    answered,
  });

  it('has means by group and over all queries, which weigh the same', () => {
    const { overall, groups } = summarise([
      outcome('typo', { a: 1 }, ['a']),
      outcome('typo', { a: 1 }, ['x', 'a']),
      outcome('uk', { a: 1 }, []),
    ]);
    near(groups['typo']!.mrr, 0.75);
    near(groups['uk']!.mrr, 0);
    near(overall.mrr, 0.5);
    assert.equal(overall.queries, 3);
  });
  it('counts answers that the engine was not sure of as none, where there is one and where there is none', () => {
    const { overall, nothing } = summarise([
      outcome('typo', { a: 1 }, ['a'], false),
      outcome('typo', { a: 1 }, ['a']),
      outcome('nothing', {}, ['a']),
      outcome('nothing', {}, ['a'], false),
      outcome('nothing', {}, ['a'], false),
    ]);
    assert.equal(overall.unanswered, 1);
    near(overall.ndcg, 1);
    assert.deepEqual(nothing, { queries: 3, falseAnswers: 1 });
  });
  it('takes an empty result for no answer, however sure the engine is', async () => {
    const service = {
      id: '1',
      name: 'a',
      attributes: [{ link_type: 'key', value: 'a' }],
    } as unknown as Service;
    const [found, empty] = await ask(
      { search: (query) => ({ services: query === 'a' ? [service] : [], confident: true }) },
      ['a', 'b'].map((q) => ({ id: q, group: 'typo', q, grades: { a: 1 } })),
    );
    assert.deepEqual(found!.found, ['a']);
    assert.ok(found!.answered && !empty!.answered);
  });
  it('has a mean', () => {
    assert.equal(mean([1, 2, 6]), 3);
  });
});
