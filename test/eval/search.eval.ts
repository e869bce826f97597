/**
 * How well the search finds, beside other engines, on judged queries over the three real catalogues.
 *
 *   npm run eval -- [--only okienko,minisearch] [--set development,round-1] [--show] [--record] [--write]
 *
 * `--show` lists the queries that Okienko answers poorly; do not use it on a set that is to stay unseen.
 * `--record` keeps the figures of sets that were never run before. `--write` writes the page of the documentation.
 */
import { parseArgs } from 'node:util';
import { serviceKey } from '../../src/model/index.js';
import { realServices } from '../bench/real-services.js';
import { enginesNamed } from './engines/index.js';
import { ask, summarise, type Outcome } from './evaluate.js';
import { fingerprint, readFirstRuns, withFirstRun, writeFirstRuns } from './first-run.js';
import { writePage, type Evaluated } from './page.js';
import { readSets } from './sets.js';
import { engineTable, groupTable, overallTable, poorAnswers } from './tables.js';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    set: { type: 'string', default: '' },
    show: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const list = (text: string): string[] => text.split(',').filter(Boolean);
const date = new Date().toISOString().slice(0, 10);
if (options.write && (options.only || options.set))
  throw new Error('--write needs all engines and all sets: a page of some would replace a page of all');

const services = await realServices();
const sets = readSets(
  list(options.set),
  new Set(services.map((service) => serviceKey(service) ?? service.id)),
);
const engines = enginesNamed(list(options.only));
const opened = await Promise.all(engines.map((engine) => engine.open(services)));
let firstRuns = readFirstRuns();
const evaluated: Evaluated[] = [];

for (const set of sets) {
  let own: Outcome[] = [];
  const rows: { id: string; name: string; report: ReturnType<typeof summarise> }[] = [];
  for (const [i, { id, name }] of engines.entries()) {
    const outcomes = await ask(opened[i]!, set.queries);
    rows.push({ id, name, report: summarise(outcomes) });
    if (id === 'okienko') own = outcomes;
  }
  evaluated.push({ set, rows });
  console.log(`\n## ${set.set}\n\n${set.queries.length} queries, written ${set.written} by ${set.by}.\n`);
  console.log(overallTable(rows));
  console.log(`\n${rows[0]!.name} by group\n\n${engineTable(rows[0]!.report)}`);
  if (rows.length > 1)
    for (const measure of ['ndcg', 'recall', 'mrr'] as const)
      console.log(`\n${measure} by group\n\n${groupTable(rows, measure)}`);
  if (options.show && own.length) console.log(`\nPoor answers of Okienko\n\n${poorAnswers(own)}`);

  const reports = Object.fromEntries(rows.map(({ id, report }) => [id, report]));
  if (options.record)
    firstRuns = withFirstRun(firstRuns, set.set, { date, sha256: fingerprint(set), reports });
  else if (!firstRuns[set.set]) console.log(`\nThe first run of ${set.set} is not recorded yet (--record).`);
}

if (options.record) writeFirstRuns(firstRuns);
if (options.write) await writePage(evaluated, engines, firstRuns, date);
