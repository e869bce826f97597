/**
 * How well the search finds, beside other engines, on judged queries over the three real catalogues.
 *
 *   npm run eval -- [--only okienko,minisearch] [--set development,round-1] [--show]
 *
 * `--show` lists the queries that Okienko answers poorly. Do not use it on a set that is to stay unseen.
 */
import { parseArgs } from 'node:util';
import { serviceKey } from '../../src/model/index.js';
import { realServices } from '../bench/real-services.js';
import { enginesNamed } from './engines/index.js';
import { ask, summarise } from './evaluate.js';
import { readSets } from './sets.js';
import { engineTable, groupTable, overallTable, poorAnswers } from './tables.js';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    set: { type: 'string', default: '' },
    show: { type: 'boolean', default: false },
  },
});
const list = (text: string): string[] => text.split(',').filter(Boolean);

const services = await realServices();
const sets = readSets(
  list(options.set),
  new Set(services.map((service) => serviceKey(service) ?? service.id)),
);
const engines = await Promise.all(
  enginesNamed(list(options.only)).map(async (engine) => ({ engine, opened: await engine.open(services) })),
);

for (const { set, queries, written, by } of sets) {
  console.log(`\n## ${set}\n\n${queries.length} queries, written ${written} by ${by}.\n`);
  const rows = [];
  let shown = '';
  for (const { engine, opened } of engines) {
    const outcomes = await ask(opened, queries);
    rows.push({ name: engine.name, report: summarise(outcomes) });
    if (engine.id === 'okienko') shown = poorAnswers(outcomes);
  }
  console.log(overallTable(rows));
  for (const { name, report } of rows.slice(0, 1))
    console.log(`\n${name} by group\n\n${engineTable(report)}`);
  if (rows.length > 1)
    for (const measure of ['ndcg', 'recall', 'mrr'] as const)
      console.log(`\n${measure} by group\n\n${groupTable(rows, measure)}`);
  if (options.show && shown) console.log(`\nPoor answers of Okienko\n\n${shown}`);
}
