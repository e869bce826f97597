import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createChallenge, verifySolution } from 'altcha-lib/v1';
import {
  CusFormatError,
  CusNetworkError,
  CusSubmissionError,
  postSubmission,
} from '../../../src/data/index.js';
import { solve } from '../../../src/data/challenge-solve.js';
import { readFieldProblems, readReceipt, readRetryAfter } from '../../../src/data/outbox/answer.js';
import { startFaultServer, type Behaviour } from '../../helpers/fault-server.mjs';
import { resourcesOf, type Resource } from '../../helpers/faults.js';

const value = { topic: 'question', message: 'Zażółć', language: 'pl', privacy_version: '1' } as const;
const key = 'idempotency-key-1';

describe('postSubmission in Node, over real HTTP', () => {
  let server: Awaited<ReturnType<typeof startFaultServer>>;
  let fault: (behaviour?: Behaviour) => Promise<Resource>;
  before(async () => {
    server = await startFaultServer();
    fault = resourcesOf(server.url);
  });
  after(() => server.stop());

  it('gives the receipt, and sends key and text as they are', async () => {
    const api = await fault({ kind: 'submissions' });
    const receipt = await postSubmission(api.base, 'contact', value, { key });
    assert.equal(receipt.reference, 'CUS-1');
    const { posts, requests } = await api.told();
    assert.deepEqual(requests, ['/challenge', '/submissions/contact']);
    assert.deepEqual(posts, [{ part: '/submissions/contact', key, body: JSON.stringify(value) }]);
  });

  it('solves the challenge of the server', async () => {
    const challenge = await createChallenge({ hmacKey: 'secret', maxNumber: 2_000 });
    const api = await fault({ kind: 'submissions', challenge });
    await postSubmission(api.base, 'contact', value, { key });
    const [post] = (await api.told()).posts;
    assert.equal(await verifySolution(post!.altcha!, 'secret'), true);
  });

  const REFUSED: [Behaviour, number, string][] = [
    [{ status: 422, body: { type: 'invalid-submission', status: 422 } }, 422, 'invalid-submission'],
    [{ status: 403, body: { type: 'https://okienko.example/problems/forbidden' } }, 403, 'forbidden'],
    [{ kind: 'html', status: 404 }, 404, 'http-status'],
    [{ status: 500, body: { type: '<b>' } }, 500, 'http-status'],
  ];
  for (const [behaviour, status, code] of REFUSED)
    it(`throws ${status} as ${code}`, async () => {
      const api = await fault(behaviour);
      await assert.rejects(
        postSubmission(api.base, 'contact', value, { key }),
        (error: CusSubmissionError) => {
          assert.ok(error instanceof CusSubmissionError);
          assert.deepEqual([error.status, error.code], [status, code]);
          return true;
        },
      );
    });

  it('throws what the server says of the fields', async () => {
    const errors = [{ pointer: '/message', code: 'too-long', params: { max: 4000 } }];
    const api = await fault({ status: 422, body: { type: 'invalid-submission', errors } });
    await assert.rejects(postSubmission(api.base, 'contact', value, { key }), { errors });
  });

  const UNREADABLE: [Behaviour, string][] = [
    [{ kind: 'html' }, 'html-instead-of-json'],
    [{ kind: 'half', body: { id: 'x'.repeat(99), reference: 'y', received_at: 'z' } }, 'truncated-json'],
    [{ body: {} }, 'invalid-response'],
  ];
  for (const [behaviour, code] of UNREADABLE)
    it(`throws a 200 that is no receipt as ${code}`, async () => {
      const api = await fault({ kind: 'submissions', answer: behaviour });
      await assert.rejects(postSubmission(api.base, 'contact', value, { key }), (error: CusFormatError) => {
        assert.ok(error instanceof CusFormatError);
        assert.equal(error.code, code);
        return true;
      });
    });

  it('throws a broken connection, a redirect and a silence', async () => {
    const to = await fault({ kind: 'submissions' });
    for (const behaviour of [{ kind: 'reset' }, { kind: 'redirect', to: to.base }] as const) {
      const api = await fault(behaviour);
      await assert.rejects(
        postSubmission(api.base, 'contact', value, { key }),
        (error: unknown) => error instanceof CusNetworkError && error.code === 'network',
      );
    }
    assert.deepEqual((await to.told()).posts, [], 'nothing is sent on to somebody else');
    const silent = await fault({ kind: 'never' });
    await assert.rejects(postSubmission(silent.base, 'contact', value, { key, timeout: 100 }), {
      code: 'timeout',
    });
  });

  it('can be given up', async () => {
    const api = await fault({ kind: 'never' });
    const controller = new AbortController();
    const post = postSubmission(api.base, 'contact', value, { key, signal: controller.signal });
    controller.abort();
    await assert.rejects(post, { name: 'AbortError' });
  });
});

describe('what an answer says', () => {
  it('Retry-After: seconds, a date, at most an hour, never nonsense', () => {
    const now = Date.UTC(2026, 4, 3);
    const date = (ms: number) => new Date(now + ms).toUTCString();
    const cases: [string | null, number | undefined][] = [
      [null, undefined],
      ['', undefined],
      ['soon', undefined],
      ['0', 0],
      [' 7 ', 7_000],
      ['999999999999', 3_600_000],
      [date(90_000), 90_000],
      [date(-90_000), 0],
      [date(9e9), 3_600_000],
    ];
    for (const [header, wait] of cases) assert.equal(readRetryAfter(header, now), wait, String(header));
  });

  it('a receipt has all that belongs to it', () => {
    const good = { id: 'a', reference: 'CUS-1', received_at: '2026-05-03T12:00:00Z', reply_within_days: 7 };
    assert.deepEqual(readReceipt(JSON.stringify({ ...good, extra: 1 }), 'x'), good);
    for (const bad of [
      ...['', 'null', '7', '"ok"', '[]', '{}'],
      ...[{ id: 1 }, { reference: '' }, { reference: 'x'.repeat(41) }, { received_at: 'today' }].map(
        (change) => JSON.stringify({ ...good, ...change }),
      ),
    ])
      assert.throws(() => readReceipt(bad, 'x'), CusFormatError, bad);
  });

  it('problems of fields of another shape are left out', () => {
    const good = { pointer: '/name', code: 'required' };
    assert.deepEqual(
      readFieldProblems([null, 7, good, { pointer: 7, code: 'x' }, { pointer: '', code: '<b>' }]),
      [good],
    );
    assert.deepEqual(readFieldProblems('x'), []);
    assert.deepEqual(readFieldProblems([{ ...good, params: { max: 3, deep: {}, 'a b': 1 } }]), [
      { ...good, params: { max: 3 } },
    ]);
  });
});

describe('solving a challenge', () => {
  it('finds the number, also the first and the last', async () => {
    for (const number of [0, 1, 999, 1_000]) {
      const { salt, challenge } = await createChallenge({ hmacKey: 'x', number, maxNumber: 1_000 });
      assert.equal(await solve(salt, challenge, 1_000), number);
    }
  });

  it('says so when there is none', async () => {
    const { salt, challenge } = await createChallenge({ hmacKey: 'x', number: 500, maxNumber: 1_000 });
    assert.equal(await solve(salt, challenge, 499), undefined);
    assert.equal(await solve(salt, 'no hash', 499), undefined);
  });

  it('lets the page work meanwhile, and stops when told', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 30);
    await assert.rejects(solve('salt', '0'.repeat(64), 5_000_000, controller.signal), { name: 'AbortError' });
  });
});
