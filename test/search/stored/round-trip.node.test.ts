// A revived index answers exactly as the built one.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from '../../helpers/property.js';
import { compactService } from '../../../src/model/compact.js';
import {
  conditions,
  deliveries,
  fees,
  isFree,
  lifecycle,
  provider,
  recipients,
  serviceAreas,
  serviceKey,
  summary,
  type Service,
} from '../../../src/model/index.js';
import type { Search } from '../../../src/search/index.js';
import { reviveIndex, storeIndex } from '../../../src/search/stored/index.js';
import { digits, DigitReader, hashOf } from '../../../src/search/stored/digits.js';
import { generateServices } from '../../bench/generator.js';
import { realServices } from '../catalogue.js';
import { bothOf, NOW, OPTIONS, QUERIES, suggested, told } from './support.js';

const catalogues: [string, () => Service[]][] = [
  ['the three real catalogues', realServices],
  ['2,000 generated services', () => generateServices(realServices(), 2_000)],
  ['a catalogue without services', () => []],
];

for (const [name, services] of catalogues) {
  describe(`a stored index of ${name}`, () => {
    let built: Search;
    let revived: Search;
    before(async () => ({ built, revived } = await bothOf(services())));

    it('finds, scores, counts and understands the same', () => {
      assert.equal(revived.size, built.size);
      for (const query of QUERIES)
        assert.deepEqual(told(revived.search(query)), told(built.search(query)), query);
    });

    it('the same within filters', () => {
      const { facets } = built.search('', { limit: 0 });
      for (const filters of [
        { freeOnly: true },
        { place: facets.place[0]?.code },
        {
          areas: facets.areas.slice(0, 2).map(({ code }) => code),
          recipients: [facets.recipients[0]?.code ?? 'x'],
        },
        { provider: built.search('', { limit: 1 }).hits[0]?.service.organization?.id ?? 'none' },
      ]) {
        for (const query of ['', 'opieka', 'psycholog dla dziecka']) {
          const options = { filters, limit: 50, offset: 3 };
          assert.deepEqual(told(revived.search(query, options)), told(built.search(query, options)), query);
        }
      }
    });

    it('suggests the same', () => {
      for (const query of [...QUERIES, 'cen', 'opieka na', 'zaj', 'stow', 'без', 'hea']) {
        assert.deepEqual(suggested(revived, query), suggested(built, query), query);
      }
    });

    it('answers any query the same', () => {
      const alphabet = fc.constantFrom(...'aąbcćdeęiklłmnoóprsśtuwyzżź  -дпоі');
      fc.assert(
        fc.property(fc.string({ unit: alphabet, maxLength: 24 }), (query) => {
          assert.deepEqual(told(revived.search(query)), told(built.search(query)));
        }),
        { numRuns: 60, seed: 7 },
      );
    });

    it('marks the same words where the text is there', () => {
      for (const query of ['opieka', 'wozek inwalidzki', 'psycholog dla dziecka']) {
        const whole = new Map(built.search(query).hits.map(({ service, matches }) => [service.id, matches]));
        for (const { service, matches } of revived.search(query).hits) {
          const text = {
            name: service.name,
            alternate_name: service.alternate_name,
            description: service.description,
          };
          for (const [field, own] of Object.entries(text)) {
            const ranges = matches.find((match) => match.field === field)?.ranges ?? [];
            const expected = whole.get(service.id)?.find((match) => match.field === field)?.ranges ?? [];
            const there = expected.filter(([, to]) => to < (own?.length ?? 0));
            assert.deepEqual(ranges.slice(0, there.length), there);
          }
        }
      }
    });
  });
}

describe('a stored index', () => {
  it('is written the same every time', () => {
    const [one, other] = [1, 2].map(() => storeIndex(generateServices(realServices(), 300), OPTIONS));
    assert.deepEqual(one, other);
  });

  it('opens for several languages and own words, each by itself', async () => {
    const { stored } = await bothOf(realServices());
    const { createSearch, loadThesaurus } = await import('../../../src/search/index.js');
    const { manifestOf, parts } = await import('./support.js');
    const { open } = await reviveIndex(manifestOf(stored), parts(stored));
    const [plain, polish] = [await open({ languages: [] }), await open({ languages: ['pl'] })];
    const expected = createSearch(realServices(), { ...OPTIONS, thesauri: [await loadThesaurus('pl')] });
    assert.deepEqual(told(polish.search('nie mam gdzie spać')), told(expected.search('nie mam gdzie spać')));
    assert.deepEqual(
      told(plain.search('nie mam gdzie spać')),
      told(createSearch(realServices(), OPTIONS).search('nie mam gdzie spać')),
    );
  });

  it('shows the list before the everyday words are here', async () => {
    const { stored } = await bothOf(realServices());
    const { manifestOf, parts } = await import('./support.js');
    const { open } = await reviveIndex(manifestOf(stored), parts(stored));
    let come!: () => void;
    const thesauri = new Promise<[]>((resolve) => (come = () => resolve([])));
    let opening!: ReturnType<typeof open>;
    const list = await new Promise<Search>(
      (listed) => (opening = open({ languages: ['pl'], thesauri, listed })),
    );
    const before = told(list.search(''));
    come();
    assert.deepEqual(before, told((await opening).search('')));
  });

  it('takes less than 1 kB for a service', () => {
    const services = generateServices(realServices(), 2_000);
    const { manifest, parts } = storeIndex(services, OPTIONS);
    const bytes =
      JSON.stringify(manifest).length + [...parts.values()].reduce((sum, { length }) => sum + length, 0);
    assert.ok(bytes / services.length < 1_000, `${bytes / services.length}`);
  });
});

/** What a compact card shows of a service. */
const views = (service: Service): unknown => ({
  name: service.name,
  key: serviceKey(service),
  summary: summary(service),
  who: conditions(service).text?.slice(0, 110),
  ages: [service.minimum_age, service.maximum_age],
  recipients: recipients(service).map(({ code, name }) => ({ code, name })),
  deliveries: deliveries(service).map(({ code }) => code),
  areas: serviceAreas(service),
  free: [fees(service, NOW).free, isFree(service)],
  fee: fees(service, NOW).text?.slice(0, 110),
  provider: [provider(service).id, provider(service).key, provider(service).name],
  kinds: provider(service).kinds.map(({ code }) => code),
  state: lifecycle(service, NOW),
});

describe('a compact service', () => {
  it('says on a result card what the whole one says', () => {
    for (const service of [...realServices(), ...generateServices(realServices(), 300)]) {
      assert.deepEqual(views(compactService(service)), views(service), service.id);
    }
  });

  it('keeps dates of a planned one and prices that end', () => {
    const service: Service = {
      id: '1',
      name: 'Usługa',
      schedules: [{ valid_from: '2027-03-01', description: 'długi opis' }],
      fees_description: `Odpłatnie. ${'Szczegóły. '.repeat(40)}`,
      cost_options: [{ amount: 0, option: 'wszyscy', valid_to: '2026-12-31' }],
    };
    const compact = compactService(service);
    for (const now of [NOW, new Date('2027-01-05'), new Date('2027-04-05')]) {
      assert.deepEqual(lifecycle(compact, now), lifecycle(service, now));
      assert.equal(fees(compact, now).free, fees(service, now).free);
    }
  });
});

describe('digits', () => {
  it('hold all numbers', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.nat(100), fc.nat(), fc.integer({ min: 0, max: 2 ** 32 }))),
        (numbers) => {
          const text = digits(numbers);
          assert.match(text, /^[#-[\]-~]*$/);
          const found: number[] = [];
          for (const reader = new DigitReader(text); !reader.done;) found.push(reader.next());
          assert.deepEqual(found, numbers);
        },
      ),
    );
  });

  it('name texts in 16 signs, apart', () => {
    const names = new Set(Array.from({ length: 20_000 }, (_, i) => hashOf(`service ${i}`)));
    assert.equal(names.size, 20_000);
    assert.match(hashOf(''), /^[0-9a-f]{16}$/);
    assert.equal(hashOf('żółć'), hashOf('żółć'));
  });
});
