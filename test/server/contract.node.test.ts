import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { CONTRACT_TEXT, checkAnswer, checkSchema } from '../../demo/server/contract.js';
import { contact, provider, startTestServer, type TestServer } from './support/server.js';

interface Operation {
  operationId: string;
  responses: Record<string, unknown>;
}
const contract = JSON.parse(CONTRACT_TEXT) as {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, unknown> };
};

describe('the contract', () => {
  it('every reference leads somewhere', () => {
    for (const [, pointer = ''] of CONTRACT_TEXT.matchAll(/"\$ref": "#\/([^"]+)"/g)) {
      let place: unknown = contract;
      for (const step of pointer.split('/')) place = (place as Record<string, unknown> | undefined)?.[step];
      assert.ok(place, pointer);
    }
  });

  it('every operation has a name of its own', () => {
    const names = Object.values(contract.paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    assert.equal(new Set(names).size, names.length);
    assert.ok(names.every((name) => /^[a-z]\w+$/i.test(name)));
  });

  it('every schema can be compiled', () => {
    for (const name of Object.keys(contract.components.schemas))
      assert.ok(Array.isArray(checkSchema(name, null)), name);
  });

  it('knows what the forms send', () => {
    assert.deepEqual(checkSchema('ContactSubmission', contact()), []);
    assert.deepEqual(checkSchema('ProviderSubmission', provider()), []);
  });

  it('tells the wrong field in the codes of the model', () => {
    assert.deepEqual(
      checkSchema('ContactSubmission', { ...contact(), message: 'a'.repeat(4_001), x: 1 }).sort((a, b) =>
        a.pointer < b.pointer ? -1 : 1,
      ),
      [
        { pointer: '/message', code: 'too-long', params: { max: 4_000 } },
        { pointer: '/x', code: 'unknown-field' },
      ],
    );
  });

  it('an answer that breaks it is found', () => {
    const right = { status: 'ok', database: 'ok', deliveries: { waiting: 0, failed: 0 } };
    assert.equal(checkAnswer('/health', 'GET', 200, 'application/json', right), undefined);
    assert.match(checkAnswer('/health', 'GET', 200, 'application/json', { status: 'ok' }) ?? '', /required/);
    assert.match(checkAnswer('/health', 'GET', 200, 'text/html', right) ?? '', /text\/html/);
    assert.match(checkAnswer('/health', 'GET', 418, 'application/json', right) ?? '', /418/);
    assert.match(checkAnswer('/health', 'PUT', 200, 'application/json', right) ?? '', /PUT/);
  });
});

describe('the server', () => {
  let server: TestServer;
  before(async () => {
    server = await startTestServer();
  });
  after(() => server.stop());

  for (const [path, operations] of Object.entries(contract.paths))
    for (const method of Object.keys(operations))
      it(`${method.toUpperCase()} ${path} answers as the contract says`, async () => {
        const target = path.replace(/\{\w+\}/g, 'unknown');
        const answer = await fetch(`${server.origin}/api${target === '/' ? '' : target}`, {
          method: method.toUpperCase(),
        });
        const type = (answer.headers.get('content-type') ?? '').split(';')[0]!;
        const body: unknown = /json/.test(type) ? await answer.json() : undefined;
        assert.notEqual(answer.status, 500, 'the server itself checks its answers, and finds none wrong');
        if (/json/.test(type)) assert.equal(checkAnswer(path, method, answer.status, type, body), undefined);
        else assert.ok(operations[method]!.responses[answer.status], `${answer.status}`);
      });
});
