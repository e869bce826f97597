import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { importCatalogue } from '../../demo/server/catalogue/import.js';
import { DATA_FOLDER } from '../../demo/server/config.js';
import { createLog } from '../../demo/server/log.js';
import { openCatalogue, openCentre } from '../../src/data/index.js';
import { parseCatalogue, type Service } from '../../src/model/index.js';
import { startTestServer, type TestServer } from './support/server.js';

interface Listed {
  total_items: number;
  total_pages: number;
  page_number: number;
  size: number;
  first_page: boolean;
  last_page: boolean;
  empty: boolean;
  contents: (Record<string, unknown> & { id: string })[];
}

let server: TestServer;
before(async () => {
  server = await startTestServer();
});
after(() => server.stop());

const ask = (target: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${server.origin}/api${target}`, init);
async function list(target: string): Promise<Listed> {
  const answer = await ask(target);
  assert.equal(answer.status, 200, target);
  return (await answer.json()) as Listed;
}
async function read(name: string): Promise<Service[]> {
  return JSON.parse(await readFile(path.join(DATA_FOLDER, name), 'utf8')) as Service[];
}

describe('GET /api', () => {
  it('says which standard it speaks and where its contract is', async () => {
    const root = (await (await ask('')).json()) as Record<string, string>;
    assert.deepEqual(await (await ask('/')).json(), root);
    assert.equal(root['version'], '3.0');
    assert.match(root['profile']!, /^https:/);
    const contract = (await (await fetch(root['openapi_url']!)).json()) as { paths: Record<string, unknown> };
    for (const path of ['/services', '/services/{id}', '/submissions/contact'])
      assert.ok(contract.paths[path], path);
  });

  it('health asks the database', async () => {
    const health = (await (await ask('/health')).json()) as { status: string; database: string };
    assert.deepEqual([health.status, health.database], ['ok', 'ok']);
  });

  it('the centre is the file, unknown fields and all', async () => {
    const file = JSON.parse(await readFile(path.join(server.folder, 'centre.json'), 'utf8')) as object;
    // with the ways of telling of services that this server has: no SMTP_URL, so no e-mail
    const notices = { channels: ['phone', 'letter'] };
    assert.deepEqual(await (await ask('/centre')).json(), { ...file, notices });
    const centre = await openCentre(`${server.origin}/api/centre`);
    assert.equal(centre?.privacy?.version, '2026-1');
  });
});

describe('lists', () => {
  it('the envelope counts rightly on every page, and the pages hold everything once', async () => {
    const seen: string[] = [];
    for (let page = 1, last = false; !last; page++) {
      const found = await list(`/services?per_page=50&page=${page}`);
      assert.equal(found.page_number, page);
      assert.equal(found.total_items, 153);
      assert.equal(found.total_pages, 4);
      assert.equal(found.size, found.contents.length);
      assert.equal(found.first_page, page === 1);
      assert.equal(found.empty, false);
      last = found.last_page;
      seen.push(...found.contents.map(({ id }) => id));
    }
    assert.equal(seen.length, 153);
    assert.equal(new Set(seen).size, 153);
  });

  it('a page beyond the last is empty', async () => {
    const found = await list('/services?page=1000');
    assert.deepEqual([found.empty, found.size, found.last_page, found.total_items], [true, 0, true, 153]);
  });

  it('full gives each service as the file has it, with the date of its change', async () => {
    const { contents } = await list('/services?full=true&per_page=500');
    const byId = new Map(contents.map((service) => [service.id, service]));
    for (const name of ['lapy.json', 'koszalin.json', 'lublin.json'])
      for (const service of await read(name)) {
        const { last_modified, ...rest } = byId.get(service.id)!;
        assert.ok(Date.parse(String(last_modified)) > 0);
        assert.deepEqual(rest, service);
      }
  });

  it('without full a service has its one organisation and no lists', async () => {
    const { contents } = await list('/services');
    assert.ok(contents.some(({ organization }) => (organization as { name?: string } | undefined)?.name));
    for (const service of contents)
      assert.ok(!Object.values(service).some(Array.isArray), JSON.stringify(Object.keys(service)));
  });

  it('minimal is flat', async () => {
    const { contents } = await list('/services?minimal=true');
    assert.deepEqual(Object.keys(contents[0]!).sort(), ['id', 'last_modified', 'name', 'status']);
  });

  it('filters by term, taxonomy, organisation and words', async () => {
    const all = [
      ...(await read('lapy.json')),
      ...(await read('koszalin.json')),
      ...(await read('lublin.json')),
    ];
    const term = all[0]!.attributes!.find(({ taxonomy_term }) => taxonomy_term)!.taxonomy_term!;
    const has = (service: Service, test: (t: { id?: string; taxonomy_id?: string }) => boolean): boolean =>
      (service.attributes ?? []).some(({ taxonomy_term: t }) => t !== undefined && test(t));
    const expected = all.filter((service) => has(service, ({ id }) => id === term.id)).map(({ id }) => id);
    const ids = async (target: string): Promise<string[]> =>
      (await list(target)).contents.map(({ id }) => id).sort();
    assert.deepEqual(await ids(`/services?per_page=500&taxonomy_term_id=${term.id}`), expected.sort());
    const organization = all[0]!.organization_id;
    assert.deepEqual(
      await ids(`/services?per_page=500&organization_id=${organization}`),
      all
        .filter(({ organization_id: id }) => id === organization)
        .map(({ id }) => id)
        .sort(),
    );
    assert.equal(
      (await list('/services?search=LAPY+aktywnosci')).empty,
      false,
      'case and Polish marks do not matter',
    );
    assert.equal((await list('/services?search=%25')).total_items, 0, 'a percent sign is no wildcard');
    assert.equal((await list(`/taxonomy_terms?taxonomy_id=${term.taxonomy_id}&per_page=500`)).empty, false);
    assert.ok(
      (await list('/taxonomy_terms?top_only=true')).contents.every(
        ({ parent_id: parent }) => parent === undefined,
      ),
    );
  });

  it('modified_after gives what changed since', async () => {
    assert.equal((await list('/services?modified_after=2020-01-01')).total_items, 153);
    assert.equal((await list('/services?modified_after=2099-01-01T12:00:00Z')).total_items, 0);
  });

  for (const target of [
    '/services?page=0',
    '/services?page=-1',
    '/services?page=1e3',
    '/services?page=x',
    '/services?page=1&page=2',
    '/services?per_page=0',
    '/services?full=maybe',
    '/services?modified_after=yesterday',
    '/services?modified_after=2026-99-99',
    '/services?format=ndjson',
    '/services?search=a%00b',
    `/services?search=${'a'.repeat(201)}`,
  ])
    it(`${target.slice(0, 50)} is refused, and the answer names the parameter`, async () => {
      const answer = await ask(target);
      assert.equal(answer.status, 400);
      assert.equal(answer.headers.get('content-type'), 'application/problem+json; charset=utf-8');
      const problem = (await answer.json()) as { type: string; detail: string };
      assert.equal(problem.type, 'invalid-parameter');
      assert.ok(problem.detail.startsWith(/\?(\w+)/.exec(target)![1]!));
    });

  for (const kind of ['services', 'organizations', 'taxonomies', 'taxonomy_terms'])
    it(`one of /${kind} by its id; an unknown one is 404`, async () => {
      const { contents } = await list(`/${kind}?per_page=1`);
      const one = (await (await ask(`/${kind}/${contents[0]!.id}`)).json()) as { id: string };
      assert.equal(one.id, contents[0]!.id);
      for (const id of ['none', "x' OR 1=1 --", '%00', '..%2f..%2fetc', 'a'.repeat(300)]) {
        const answer = await ask(`/${kind}/${id.includes('%') ? id : encodeURIComponent(id)}`);
        assert.equal(answer.status, 404, id);
        assert.equal(((await answer.json()) as { type: string }).type, 'not-found');
      }
    });
});

describe("the project's own client", () => {
  it('loads the whole catalogue page by page', async () => {
    const state = await openCatalogue(`${server.origin}/api`).refresh();
    assert.equal(state.status, 'ready');
    assert.deepEqual(state.catalogue?.problems, []);
    assert.equal(state.catalogue?.services.length, 153);
  });
});

describe('headers', () => {
  it('a copy that is the newest is not sent again, packed or not', async () => {
    for (const encoding of ['identity', 'gzip', 'br']) {
      const first = await ask('/services?full=true', { headers: { 'accept-encoding': encoding } });
      const etag = first.headers.get('etag')!;
      assert.match(etag, /^"[\w-]+"$/, 'a strong tag');
      assert.equal(first.headers.get('content-encoding') ?? 'identity', encoding);
      assert.ok(((await first.json()) as Listed).size > 0);
      const again = await ask('/services?full=true', {
        headers: { 'accept-encoding': encoding, 'if-none-match': etag },
      });
      assert.equal(again.status, 304);
      assert.equal(again.headers.get('etag'), etag);
      assert.equal(await again.text(), '');
    }
  });

  it('pages of every origin may read', async () => {
    const answer = await ask('/services', { headers: { origin: 'https://partner.example' } });
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    assert.equal(answer.headers.get('access-control-allow-credentials'), null);
    assert.match(answer.headers.get('access-control-expose-headers')!, /ETag/);
    const head = await ask('/services', { method: 'HEAD' });
    assert.equal(head.status, 200);
    assert.equal(await head.text(), '');
  });

  it('other methods are told which are allowed', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const answer = await ask('/services', { method });
      assert.equal(answer.status, 405);
      assert.equal(answer.headers.get('allow'), 'GET, HEAD, OPTIONS');
      assert.equal(((await answer.json()) as { type: string }).type, 'method-not-allowed');
    }
  });
});

describe('reading the catalogue in', () => {
  it('again and again changes nothing; a record that changed gets a new date, others keep theirs', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'okienko-catalogue-'));
    const log = createLog('silent');
    const dates = async (): Promise<Map<string, number>> => {
      const { rows } = await server.pool.query<{ id: string; modified_at: Date }>(
        'SELECT id, modified_at FROM service',
      );
      return new Map(rows.map(({ id, modified_at }) => [id, modified_at.getTime()]));
    };
    try {
      const before = await dates();
      await importCatalogue(server.pool, DATA_FOLDER, log);
      assert.deepEqual(await dates(), before);

      const services = parseCatalogue(await read('lapy.json')).services;
      const [changed, confirmed, gone] = services as [Service, Service, Service];
      await server.pool.query(
        `UPDATE service SET doc = doc || '{"assured_date": "2026-11-01"}', modified_at = now() WHERE id = $1`,
        [confirmed.id],
      );
      const edited = services
        .filter(({ id }) => id !== gone.id)
        .map((s) => (s === changed || s === confirmed ? { ...s, description: 'Nowy opis.' } : s));
      await writeFile(path.join(folder, 'lapy.json'), JSON.stringify(edited));
      await writeFile(path.join(folder, 'broken.json'), '{');
      const beforeEdit = await dates();
      await importCatalogue(server.pool, folder, log);
      const afterEdit = await dates();
      assert.ok(afterEdit.get(changed.id)! > beforeEdit.get(changed.id)!);
      assert.equal(afterEdit.get(services[5]!.id), beforeEdit.get(services[5]!.id));
      assert.equal(afterEdit.has(gone.id), false, 'what no file has any more is gone');
      const kept = (await (await ask(`/services/${confirmed.id}`)).json()) as Service;
      assert.equal(kept.description, 'Nowy opis.');
      assert.equal(kept.assured_date, '2026-11-01', 'a provider confirmed it later than the file says');
    } finally {
      await rm(folder, { recursive: true });
      await importCatalogue(server.pool, DATA_FOLDER, log);
    }
  });
});
