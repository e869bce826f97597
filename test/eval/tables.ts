/** Reports as Markdown. */
import type { Outcome, Quality, Report } from './evaluate.js';
import { ndcg } from './metrics.js';
import { NOTHING } from './sets.js';

/** The report of each engine, the project's own first. */
export type Rows = readonly { id: string; name: string; report: Report }[];

/** Below this a ranking is listed by `--show`. */
const POOR = 0.5;

const figure = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3));
const share = (part: number, whole: number): string =>
  whole ? `${part} of ${whole} (${Math.round((100 * part) / whole)}%)` : '–';

/** A table, the first column to the left and the others to the right, or all to the left where they hold text. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  cells: 'figures' | 'text' = 'figures',
): string {
  const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`;
  return [
    line(head),
    line(head.map((_, i) => (i && cells === 'figures' ? '---:' : '---'))),
    ...rows.map(line),
  ].join('\n');
}

/** All engines over the whole set. */
export const overallTable = (rows: Rows): string =>
  table(
    ['Engine', 'nDCG@10', 'recall@10', 'MRR', 'no confident answer', 'false answers'],
    rows.map(({ name, report: { overall, nothing } }) => [
      name,
      figure(overall.ndcg),
      figure(overall.recall),
      figure(overall.mrr),
      share(overall.unanswered, overall.queries),
      share(nothing.falseAnswers, nothing.queries),
    ]),
  );

/** All engines by group, in one measure. */
export function groupTable(rows: Rows, measure: 'ndcg' | 'recall' | 'mrr'): string {
  const groups = Object.entries(rows[0]?.report.groups ?? {});
  return table(
    ['Engine', ...groups.map(([group, { queries }]) => `${group} (${queries})`)],
    rows.map(({ name, report }) => [
      name,
      ...groups.map(([group]) => figure(report.groups[group]![measure])),
    ]),
  );
}

/** What the engines reached in the first run of a set; `rows` give their names and order. */
export const firstRunTable = (reports: Readonly<Record<string, Report>>, rows: Rows): string =>
  overallTable(rows.flatMap(({ id, name }) => (reports[id] ? [{ id, name, report: reports[id] }] : [])));

/** One engine by group, in all measures. */
export const engineTable = ({ groups, overall }: Report): string =>
  table(
    ['Group', 'queries', 'nDCG@10', 'recall@10', 'MRR', 'no confident answer'],
    [...Object.entries(groups), ['overall', overall] as const].map(
      ([group, value]: readonly [string, Quality]) => [
        group,
        String(value.queries),
        figure(value.ndcg),
        figure(value.recall),
        figure(value.mrr),
        String(value.unanswered),
      ],
    ),
  );

/** The queries that an engine answered poorly, with what it found and what was wanted. */
export function poorAnswers(outcomes: readonly Outcome[]): string {
  const lines = outcomes.flatMap(({ query: { id, group, q, grades }, found, answered }) => {
    const value = ndcg(found, grades);
    const isPoor = group === NOTHING ? answered : value < POOR || !answered;
    if (!isPoor) return [];
    const graded = (key: string): string => `${key}=${grades[key] ?? 0}`;
    const missing = Object.keys(grades).filter((key) => !found.includes(key));
    return [
      `- ${id} ${group} “${q}” ${figure(value)}${answered ? '' : ', not confident'}`,
      `  - found: ${found.map(graded).join(' ') || 'nothing'}`,
      ...(missing.length ? [`  - missing: ${missing.map(graded).join(' ')}`] : []),
    ];
  });
  return lines.join('\n') || 'None.';
}
