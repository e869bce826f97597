import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  createSearch,
  loadThesaurus,
  openSearch,
  type Search,
  type SearchLanguage,
} from '../../src/search/index.js';
import { NAMES_EN } from '../../src/model/profile/names.en.js';
import { NAMES_UK } from '../../src/model/profile/names.uk.js';
import { keysOf, realServices, service } from './catalogue.js';

const services = realServices();
const search = createSearch(services);

describe('a search', () => {
  it('gives all services for an empty query, active first, then planned, then inactive, each by name', () => {
    const now = new Date('2026-03-01T12:00:00Z');
    const given = [
      service('Żłobek'),
      service('Łączność', { status: 'inactive' }),
      service('Bank czasu', { status: 'inactive' }),
      service('Ćwiczenia', {
        attributes: [{ id: 'p', link_type: 'planned', value: '2026-09-01' }],
      } as Parameters<typeof service>[1]),
      service('Czytanie'),
      service('ławeczka'),
    ];
    const result = createSearch(given, { now }).search('  ', { limit: 100 });
    assert.deepEqual(
      result.hits.map((hit) => hit.service.name),
      ['Czytanie', 'ławeczka', 'Żłobek', 'Ćwiczenia', 'Bank czasu', 'Łączność'],
    );
    assert.equal(result.total, 6);
    assert.equal(result.confident, true);
    assert.ok(result.hits.every(({ score, matches }) => score === 0 && matches.length === 0));
  });

  it('ranks what is named so above what only mentions it, and more of the query above less', () => {
    const named = service('Wypożyczalnia wózków');
    const mentions = service('Pomoc sąsiedzka', { description: 'Sąsiedzi podwożą, także wózkiem.' });
    const half = service('Wypożyczalnia książek');
    const both = createSearch([half, mentions, named]).search('wypożyczalnia wózków');
    assert.equal(both.hits[0]!.service, named);
    const one = createSearch([mentions, named]).search('wózek');
    assert.deepEqual(
      one.hits.map((hit) => hit.service),
      [named, mentions],
    );
  });

  it('ranks the inactive one of two equal services last', () => {
    const closed = service('Klub seniora', { status: 'inactive' });
    const open = service('Klub seniora');
    for (const given of [
      [closed, open],
      [open, closed],
    ]) {
      const { hits } = createSearch(given).search('klub seniora');
      assert.deepEqual(
        hits.map((hit) => hit.service),
        [open, closed],
      );
      assert.ok(hits[0]!.score > 2 * hits[1]!.score);
    }
  });

  it('ranks an inactive service whose name says it below an active one that mentions it well', () => {
    const closed = service('Klub seniora', { status: 'inactive' });
    const open = service('Dom kultury', { description: 'Działa tu klub seniora.' });
    const { hits } = createSearch([closed, open]).search('klub seniora');
    assert.deepEqual(
      hits.map((hit) => hit.service),
      [open, closed],
    );
  });

  it('orders equals by name, whatever the order given', () => {
    const names = ['Opieka C', 'Opieka A', 'Opieka Ą', 'Opieka B'];
    const order = (list: readonly string[]): string[] =>
      createSearch(list.map((name) => service(name)))
        .search('opieka')
        .hits.map((hit) => hit.service.name);
    assert.deepEqual(order(names), ['Opieka A', 'Opieka Ą', 'Opieka B', 'Opieka C']);
    assert.deepEqual(order(names.toReversed()), order(names));
  });

  it('finds the same without accents and in capitals', () => {
    for (const query of ['świetlica środowiskowa', 'złota rączka', 'usługi opiekuńcze']) {
      const bare = query.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l');
      assert.deepEqual(keysOf(search.search(bare)), keysOf(search.search(query)));
      assert.deepEqual(keysOf(search.search(query.toUpperCase())), keysOf(search.search(query)));
    }
  });

  it('finds what is being typed', () => {
    for (const beginning of ['reh', 'rehab', 'rehabilit']) {
      assert.ok(
        keysOf(search.search(beginning, { limit: 5 })).includes('koszalin/rehabilitacja-i-fizjoterapia'),
      );
    }
  });

  it('gives pages of one list', () => {
    const all = keysOf(search.search('pomoc', { limit: 12 }));
    const pages = [0, 5, 10].flatMap((offset) =>
      keysOf(search.search('pomoc', { offset, limit: Math.min(5, 12 - offset) })),
    );
    assert.deepEqual(pages, all);
    assert.equal(search.search('pomoc', { limit: 0 }).hits.length, 0);
    assert.equal(search.search('pomoc', { limit: NaN, offset: -3 }).hits.length, 0);
  });

  it('says when nothing surely fits', () => {
    for (const query of ['kwantowa teleportacja kotów', 'xqzv', 'naprawa lodówek turystycznych', '🦄']) {
      assert.equal(search.search(query).confident, false, query);
    }
    for (const query of ['opieka wytchnieniowa', 'klub seniora', 'zajęcia dla dzieci']) {
      assert.equal(search.search(query).confident, true, query);
    }
  });

  it('finds terms by their Ukrainian and English names when these languages are given', () => {
    const many = createSearch(services, {
      languages: ['pl', 'uk', 'en'],
      termNames: { uk: NAMES_UK, en: NAMES_EN },
    });
    assert.equal(search.search('бездомність').total, 0);
    assert.ok(many.search('бездомність').total > 0);
    assert.ok(many.search('homelessness').total > 0);
    assert.ok(many.search('addictions').total > 0);
  });

  it('works on no services', () => {
    const empty = createSearch([]);
    assert.equal(empty.size, 0);
    assert.deepEqual(empty.search('opieka').hits, []);
    assert.equal(empty.search('').total, 0);
    assert.deepEqual(empty.suggest('op'), []);
  });
});

describe('an index built in slices', () => {
  it('answers as the one built at once with the same everyday words', async () => {
    const languages: SearchLanguage[] = ['pl', 'uk', 'en'];
    const sliced = await openSearch(services, { languages });
    const atOnce = createSearch(services, {
      languages,
      termNames: { uk: NAMES_UK, en: NAMES_EN },
      thesauri: await Promise.all(languages.map(loadThesaurus)),
    });
    const queries = ['', 'opieka', 'wozek', 'psycholg', 'діти', 'домашнє насильство', 'elderly'];
    for (const query of [...queries, 'mama złamała nogę', 'в мене немає грошей', 'nowhere to sleep']) {
      assert.deepEqual(sliced.search(query, { limit: 50 }), atOnce.search(query, { limit: 50 }));
      assert.deepEqual(sliced.suggest(query), atOnce.suggest(query));
    }
  });

  it('shows the list and its filters before the everyday words are here', async () => {
    let come!: () => void;
    const thesauri = new Promise<[]>((resolve) => (come = () => resolve([])));
    let building!: Promise<Search>;
    const list = await new Promise<Search>(
      (listed) => (building = openSearch(services, { thesauri, listed })),
    );
    const filters = { recipients: ['odbiorca:osoby-starsze'] };
    assert.ok(list.search('', { filters }).total > 0);
    assert.deepEqual(list.search('', { filters }), search.search('', { filters }));
    assert.deepEqual(list.search('', { limit: 500 }), search.search('', { limit: 500 }));
    assert.equal(list.search('wypożyczalnia sprzętu rehabilitacyjnego').confident, true);
    come();
    assert.ok((await building).search('nie mam gdzie spać').concepts.length > 0);
  });

  it('lets other work run', async () => {
    const many = Array.from({ length: 40 }, () => services).flat();
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    await openSearch(many);
    clearInterval(timer);
    assert.ok(turns > 3, `${turns} turns`);
  });

  it('stops when aborted, before and on the way, with the reason given', async () => {
    const reason = new Error('left the page');
    await assert.rejects(openSearch(services, { signal: AbortSignal.abort(reason) }), reason);
    const controller = new AbortController();
    const many = Array.from({ length: 40 }, () => services).flat();
    const building = openSearch(many, { signal: controller.signal });
    setTimeout(() => controller.abort(reason), 5);
    await assert.rejects(building, reason);
  });
});
