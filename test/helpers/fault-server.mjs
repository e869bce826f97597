// A real HTTP server that misbehaves on request, on a loopback port of its own (so it is another origin, as
// most catalogues are). Used by the browser tests as a plugin of the runner and by the Node tests directly.
//
// A resource is any path below `/r/<key>`. How it behaves is set by `POST /control/<key>` with a behaviour (see
// fault-server.d.mts) and may change at any time; `GET /control/<key>` tells what was asked of it so far.
import { createServer } from 'node:http';
import { CATALOGUE, numbered } from './fault-catalogue.mjs';

/** Starts the server. @returns its address and how to stop it */
export async function startFaultServer() {
  const resources = new Map();
  const sockets = new Set();
  const server = createServer((request, response) => {
    answer(request, response, resources).catch((error) => {
      console.error(error);
      response.destroy();
    });
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(resolve);
      }),
  };
}

/** Plugin of @web/test-runner: starts and stops the server and tells the pages where it is. */
export function faultServer() {
  let running;
  return {
    name: 'fault-server',
    async serverStart() {
      running = await startFaultServer();
    },
    async serverStop() {
      await running?.stop();
    },
    serve(context) {
      if (context.path === '/__faults.txt') return { body: running.url, type: 'text' };
      // A copy of the library by this name does not get its everyday words, as when a chunk cannot be loaded.
      if (context.query.copy === 'wordless' && /\/words\.\w+\.[jt]s$/.test(context.path)) {
        return { body: 'throw new Error("no words")', type: 'js' };
      }
      return undefined;
    },
    // `import('…/index.ts?copy=2')` gives a second copy of the whole library, not of one module of it.
    transformImport({ source, context }) {
      const copy = context.query?.copy;
      return copy && source.startsWith('.')
        ? `${source}${source.includes('?') ? '&' : '?'}copy=${copy}`
        : undefined;
    },
  };
}

async function answer(request, response, resources) {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-allow-headers', '*');
  if (request.method === 'OPTIONS') return response.writeHead(204).end();
  const [, area, name = ''] = pathname.split('/');
  const key = name.replace(/\.json$/, '');
  if (!resources.has(key)) {
    resources.set(key, {
      behaviour: {},
      requests: [],
      posts: [],
      receipts: new Map(),
      notModified: 0,
      abandoned: 0,
      now: 0,
      most: 0,
      waiting: [],
    });
  }
  const resource = resources.get(key);
  if (area === 'control') return control(request, response, resource);
  if (area !== 'r') return response.writeHead(404).end();

  const part = pathname.slice(key.length + 3);
  if (request.method === 'POST') {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { 'idempotency-key': key, altcha } = request.headers;
    resource.posts.push({ part, key, body, altcha });
  }
  resource.requests.push(`${pathname.slice(name.length + 3)}${new URL(request.url, 'http://x').search}`);
  resource.most = Math.max(resource.most, ++resource.now);
  response.on('close', () => {
    resource.now--;
    if (!response.writableFinished) resource.abandoned++;
  });
  const behaviour = () => resource.behaviour.parts?.[part] ?? resource.behaviour;
  if (behaviour().hold) await new Promise((resolve) => resource.waiting.push(resolve));
  const count = resource.requests.length;
  if (!response.destroyed)
    behave(
      request,
      response,
      { behaviour: behaviour(), receipts: resource.receipts, notModified: () => resource.notModified++ },
      searchParams,
      count,
    );
}

async function control(request, response, resource) {
  if (request.method === 'POST') {
    let body = '';
    for await (const chunk of request) body += chunk;
    resource.behaviour = JSON.parse(body);
    // Held requests go on, with the behaviour that was just set.
    const { hold, parts = {} } = resource.behaviour;
    if (!hold && !Object.values(parts).some((each) => each.hold))
      for (const go of resource.waiting.splice(0)) go();
  }
  const { requests, posts, notModified, abandoned, now, most } = resource;
  const told = { count: requests.length, requests, posts, notModified, abandoned, now, most };
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(told));
}

function behave(request, response, resource, query, count) {
  const { kind = 'json', status = 200, body = CATALOGUE, bytes = 0, headers = {} } = resource.behaviour;
  const send = (data, type = 'application/json') => {
    response.writeHead(status, {
      'content-type': type,
      'content-length': Buffer.byteLength(data),
      ...headers,
    });
    response.end(data);
  };
  switch (kind) {
    case 'json':
      return send(JSON.stringify(body));
    case 'changing':
      return send(JSON.stringify([numbered(count)]));
    case 'html':
      return send('<!doctype html><title>Nie znaleziono</title><p>Strona główna', 'text/html; charset=utf-8');
    case 'half':
      return send(JSON.stringify(body).slice(0, -40));
    case 'encoded':
      return send(
        encode(JSON.stringify(body), resource.behaviour.encoding),
        resource.behaviour.contentType ?? 'application/json',
      );
    case 'base64':
      return send(Buffer.from(resource.behaviour.base64, 'base64'), resource.behaviour.contentType);
    case 'rubbish':
      return rubbish(response, bytes, resource.behaviour.tellLength);
    case 'reset':
      return request.socket.resetAndDestroy();
    case 'break': {
      const text = JSON.stringify(body);
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
      });
      return response.write(text.slice(0, 50), () => request.socket.destroy());
    }
    case 'never':
      return undefined;
    case 'stall':
      response.writeHead(200, { 'content-type': 'application/json' });
      return response.write('[{"id":');
    case 'submissions':
      return submissions(request, response, resource, send);
    case 'redirect':
      response.writeHead(302, { location: resource.behaviour.to });
      return response.end();
    case 'etag':
      response.setHeader('etag', '"v1"');
      if (request.headers['if-none-match'] === '"v1"') {
        resource.notModified();
        return response.writeHead(304).end();
      }
      return send(JSON.stringify(body));
    case 'api':
      return api(resource.behaviour, query, send, response);
    default:
      throw new Error(`Unknown behaviour: ${kind}`);
  }
}

/**
 * Takes submissions as the contract says: a receipt for each idempotency key. `challenge` is what it asks for, without
 * checking it; `answer` is what it says instead of the receipt, when it has stored the submission.
 */
function submissions(request, response, resource, send) {
  const { challenge, answer } = resource.behaviour;
  response.setHeader('access-control-expose-headers', 'etag, retry-after, location');
  if (request.method !== 'POST') {
    if (challenge) return send(JSON.stringify(challenge));
    return response.writeHead(404).end();
  }
  const key = request.headers['idempotency-key'];
  const { receipts } = resource;
  if (!receipts.has(key)) {
    receipts.set(key, {
      id: `6f1c2d3e-0000-4000-8000-${String(receipts.size).padStart(12, '0')}`,
      reference: `CUS-${receipts.size + 1}`,
      received_at: '2026-05-03T12:00:00Z',
    });
  }
  if (answer) return behave(request, response, { ...resource, behaviour: answer }, new URLSearchParams(), 0);
  response.writeHead(201, { 'content-type': 'application/json' });
  return response.end(JSON.stringify(receipts.get(key)));
}

/** A paged HSDS API. `lie` overrides fields of the envelope; `missing` are pages that answer 404. */
function api(
  { total = 0, largestPage = 100, lie = {}, missing = [], failing = [], ignorePage },
  query,
  send,
  response,
) {
  const size = Math.min(Number(query.get('per_page')), largestPage);
  const page = ignorePage ? 1 : Number(query.get('page'));
  if (missing.includes(page) || failing.includes(page)) {
    response.writeHead(missing.includes(page) ? 404 : 500);
    return response.end();
  }
  const from = (page - 1) * size;
  const contents = Array.from({ length: Math.max(0, Math.min(size, total - from)) }, (_, i) =>
    numbered(from + i + 1),
  );
  const pages = Math.ceil(total / size);
  const envelope = {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    ...lie,
    contents,
  };
  return send(JSON.stringify(envelope));
}

function rubbish(response, bytes, tellLength) {
  const chunk = Buffer.alloc(64 * 1024, 'x');
  response.writeHead(200, {
    'content-type': 'application/json',
    ...(tellLength && { 'content-length': bytes }),
  });
  let left = bytes;
  const write = () => {
    while (left > 0 && !response.destroyed) {
      const part = left < chunk.length ? chunk.subarray(0, left) : chunk;
      left -= part.length;
      if (!response.write(part)) return response.once('drain', write);
    }
    return response.end();
  };
  write();
}

/** Node decodes many encodings but writes only a few: turned round. */
function encode(text, label) {
  if (label === 'utf-16le') return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (label === 'utf-8-bom') return Buffer.from(`\ufeff${text}`);
  const decoder = new TextDecoder(label);
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Buffer.from(Array.from(text, (letter) => table.get(letter) ?? 0x3f));
}
