import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { DATA_FOLDER } from '../../demo/server/config.js';
import { providerCatalogue } from '../../src/model/index.js';
import {
  isHsdsOrganization,
  isHsdsService,
  isHsdsServiceAtLocation,
  isHsdsTaxonomy,
  isHsdsTaxonomyTerm,
} from '../model/submissions/hsds-schema.js';
import { registration } from '../model/submissions/support.js';
import { startTestServer, type TestServer } from './support/server.js';

type Doc = Record<string, unknown> & { id: string };
interface Listed {
  total_items: number;
  last_page: boolean;
  contents: Doc[];
}

// The three catalogues as they are, what a provider registered, and the standard's own example with all its fields.
let folder: string;
let server: TestServer;
let example: Doc;
const registered = providerCatalogue(registration, { assured: '2026-11-20' });

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'okienko-hsds-'));
  await cp(DATA_FOLDER, folder, { recursive: true });
  const file = new URL('../fixtures/hsds/hsds-3.1-service-full.json', import.meta.url);
  example = JSON.parse(await readFile(file, 'utf8')) as Doc;
  await writeFile(path.join(folder, 'registered.json'), JSON.stringify([...registered.services, example]));
  server = await startTestServer({ CATALOGUE_DIR: folder });
});
after(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

async function get(target: string): Promise<unknown> {
  const answer = await fetch(`${server.origin}/api${target}`);
  assert.equal(answer.status, 200, target);
  return answer.json();
}
async function list(target: string): Promise<Doc[]> {
  const { contents, last_page, total_items } = (await get(target)) as Listed;
  assert.equal(last_page, true);
  assert.equal(contents.length, total_items);
  return contents;
}
function assertAll(records: readonly Doc[], check: ValidateFunction): void {
  for (const record of records)
    assert.ok(check(record), `${record.id}: ${JSON.stringify(check.errors?.slice(0, 3))}`);
}
/** Fails where a list stands anywhere inside. */
const assertNoLists = (value: unknown): void =>
  JSON.parse(JSON.stringify(value), (name, one: unknown) => {
    assert.ok(!Array.isArray(one), name);
    return one;
  });

describe('what the API gives is HSDS', () => {
  for (const [kind, check, least] of [
    ['services', isHsdsService, 153],
    ['service_at_locations', isHsdsServiceAtLocation, 2],
    ['organizations', isHsdsOrganization, 85],
    ['taxonomies', isHsdsTaxonomy, 8],
    ['taxonomy_terms', isHsdsTaxonomyTerm, 139],
  ] as const) {
    it(`every one of /${kind}, whole and short`, async () => {
      for (const query of ['per_page=500&full=true', 'per_page=500']) {
        const records = await list(`/${kind}?${query}`);
        assert.ok(records.length >= least, `${records.length}`);
        assertAll(records, check);
      }
    });

    it(`one of /${kind} by its identifier`, async () => {
      const all = await list(`/${kind}?per_page=500&full=true`);
      for (const whole of [all[0]!, all.at(-1)!]) {
        const one = (await get(`/${kind}/${whole.id}`)) as Doc;
        assert.deepEqual(one, whole);
        assertAll([one], check);
      }
    });
  }

  it('minimal lists keep what the standard demands of a service', async () => {
    assertAll(await list('/services?per_page=500&minimal=true'), isHsdsService);
  });

  it("the standard's own example comes out as it went in", async () => {
    const { last_modified, ...one } = (await get(`/services/${example.id}`)) as Doc;
    assert.equal(last_modified, example['last_modified']);
    assert.deepEqual(
      one,
      Object.fromEntries(Object.entries(example).filter(([name]) => name !== 'last_modified')),
    );
  });
});

describe('services at their places', () => {
  const place = registered.services[0]!.service_at_locations![0]!;

  it('whole: the place, all that is its own there, and its service', async () => {
    const [given] = example['service_at_locations'] as Doc[];
    const one = (await get(`/service_at_locations/${given!.id}`)) as Doc & { service: Doc };
    const { service, service_id, ...rest } = one;
    assert.deepEqual(rest, given);
    assert.equal(service_id, example.id);
    assert.equal(service.id, example.id);
    assert.ok(Array.isArray(service['attributes']), 'the service with its lists');
    assert.equal(service['service_at_locations'], undefined, 'but not once more with its places');
  });

  it('short: one place and one service, no lists', async () => {
    const all = await list('/service_at_locations');
    for (const each of all) assertNoLists(each);
    const one = all.find(({ id }) => id === place.id) as Doc & { location: Doc; service: Doc };
    assert.equal(one.location['name'], 'Świetlica');
    assert.equal(one.service['name'], registered.services[0]!.name);
    assert.equal((one.service['organization'] as Doc).id, registered.organization!.id);
  });

  it('filters by what the service is, and goes page by page', async () => {
    const ids = async (query: string): Promise<string[]> =>
      (await list(`/service_at_locations?${query}`)).map(({ id }) => id);
    const term = registered.services[0]!.attributes!.find(
      ({ taxonomy_term }) => taxonomy_term,
    )!.taxonomy_term!;
    const ours = registered.services
      .flatMap(({ service_at_locations: at = [] }) => at.map(({ id }) => id))
      .sort();
    assert.deepEqual(await ids(`organization_id=${registered.organization!.id}`), ours);
    assert.ok((await ids(`taxonomy_term_id=${term.id}`)).includes(place.id!));
    assert.ok((await ids(`taxonomy_id=${term.taxonomy_id}`)).includes(place.id!));
    assert.deepEqual(await ids('taxonomy_term_id=00000000-0000-4000-8000-000000000000'), []);
    assert.deepEqual(await ids('search=POGODNA'), ours);
    assert.deepEqual(await ids('modified_after=2099-01-01'), []);
    const seen: string[] = [];
    for (let page = 1, last = false; !last; page++) {
      const found = (await get(`/service_at_locations?per_page=1&page=${page}`)) as Listed;
      last = found.last_page;
      seen.push(...found.contents.map(({ id }) => id));
    }
    assert.deepEqual(seen, await ids('per_page=500'));
  });

  for (const parameter of ['postcode', 'proximity'])
    it(`${parameter} is refused: nothing is given as near that is not`, async () => {
      const answer = await fetch(`${server.origin}/api/service_at_locations?${parameter}=18-100`);
      assert.equal(answer.status, 400);
      const problem = (await answer.json()) as { type: string; detail: string };
      assert.equal(problem.type, 'invalid-parameter');
      assert.ok(problem.detail.startsWith(`${parameter}:`));
    });
});

describe('the check itself', () => {
  const files = ['hsds-3.0-service-full.json', 'hsds-3.1-service-full.json'];
  for (const name of files)
    it(`knows every field of ${name}`, async () => {
      const text = await readFile(new URL(`../fixtures/hsds/${name}`, import.meta.url), 'utf8');
      assertAll([JSON.parse(text) as Doc], isHsdsService);
    });

  for (const [what, change] of [
    ['no name', { name: undefined }],
    ['an identifier that is none', { id: '1' }],
    ['a status of its own', { status: 'open' }],
    ['a day that is none', { assured_date: '2026-02-30' }],
    ['an age in letters', { minimum_age: '60' }],
    ['an address without a scheme', { url: 'example.org' }],
    ['a field that nobody knows', { colour: 'red' }],
    ['an hour that is none', { schedules: [{ id: '48102e86-bb50-41c4-8f1e-e269368c41d1', opens_at: '9' }] }],
    ['a telephone without a number', { phones: [{ id: '48102e86-bb50-41c4-8f1e-e269368c41d1' }] }],
  ] as const)
    it(`refuses ${what}`, () => {
      assert.equal(isHsdsService(JSON.parse(JSON.stringify({ ...example, ...change }))), false);
    });
});
