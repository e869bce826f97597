/** The page of the documentation that tells how well the search finds; written by `npm run eval -- --write`. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type { Engine } from './engines/index.js';
import { fingerprint, type FirstRun } from './first-run.js';
import type { QuerySet } from './sets.js';
import { engineTable, firstRunTable, groupTable, overallTable, table, type Rows } from './tables.js';

const FILE = fileURLToPath(new URL('../../stories/search-quality.mdx', import.meta.url));

/** One set with what all engines reached on it. */
export interface Evaluated {
  set: QuerySet;
  rows: Rows;
}

const BEGINNING = `{/* Written by \`npm run eval -- --write\`; do not edit. */}

import { Meta } from '@storybook/addon-docs/blocks';

<Meta title="Search/Quality" />

# How well the search finds

Judged queries over the three real catalogues of the demo. A judge gave each service a grade for each query: 2 is what
was asked for, 1 helps. \`npm run eval\` asks Okienko and other engines the same queries in one run.

- **nDCG@10**: how close the first ten are to the best order, 2 worth three times as much as 1; 1 is best.
- **recall@10**: share of the services judged 1 or 2 that are among the first ten, of at most ten.
- **MRR**: one divided by the place of the first service judged 1 or 2.
- **no confident answer**: queries that some service answers, for which the engine finds nothing or says that nothing
  surely fits.
- **false answers**: queries that no service answers, for which the engine gives an answer and does not say that
  nothing surely fits. Okienko alone can say so; of the others every hit counts.`;

/** Words from data, safe in MDX, where braces and angle brackets are code. */
const plain = (text: string): string => text.replace(/[{}<>|]/g, ' ');

function section({ set, rows }: Evaluated, first: FirstRun | undefined): string {
  const measures = [
    ['ndcg', 'nDCG@10'],
    ['recall', 'recall@10'],
    ['mrr', 'MRR'],
  ] as const;
  const changed = first && first.sha256 !== fingerprint(set);
  return [
    `## Set “${plain(set.set)}”`,
    `${set.queries.length} queries, written ${plain(set.written)} by ${plain(set.by)}.`,
    overallTable(rows),
    `### Okienko by group`,
    ...rows.slice(0, 1).map(({ report }) => engineTable(report)),
    ...measures.flatMap(([measure, name]) => [`### ${name} by group`, groupTable(rows, measure)]),
    ...(first
      ? [
          `### The first time this set was run, ${first.date}`,
          firstRunTable(first.reports, rows),
          changed
            ? 'Queries or judgements were changed after that run.'
            : 'The set has not been changed since.',
        ]
      : []),
  ].join('\n\n');
}

/** Writes the page. */
export async function writePage(
  evaluated: readonly Evaluated[],
  engines: readonly Engine[],
  firstRuns: Readonly<Record<string, FirstRun>>,
  date: string,
): Promise<void> {
  const text = [
    BEGINNING,
    `Figures of ${date}.`,
    ...evaluated.map((one) => section(one, firstRuns[one.set.set])),
    '## Engines',
    'All get the same texts of a service and, where they can take them, the same folding, stems and function words.',
    table(
      ['Engine', 'Settings'],
      engines.map(({ name, settings }) => [name, settings]),
      'text',
    ),
  ].join('\n\n');
  const formatted = await format(text, { ...(await resolveConfig(FILE)), filepath: FILE });
  // The date alone is no news.
  const undated = (page: string): string => page.replace(/^Figures of .*$/m, '');
  const before = await readFile(FILE, 'utf8').catch(() => '');
  if (undated(before) !== undated(formatted)) await writeFile(FILE, formatted);
}
