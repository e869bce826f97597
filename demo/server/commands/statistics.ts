import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { INTERVALS, type Interval } from '../statistics/protect.js';
import { StatisticsReader } from '../statistics/read.js';
import { UsageError, counted, runCommand } from './command.js';

await runCommand({
  help: `
npm run db:statistics -- [--interval month|quarter|year] FILE

Writes the public statistics into a file, the same that GET /api/statistics gives: small numbers hidden, the others
rounded. A page shows it with <cus-stats-chart src="FILE">.

  --interval   length of the periods, default month`,
  options: { interval: { type: 'string' } },
  check({ values: { interval }, positionals }) {
    if (positionals.length !== 1) throw new UsageError('Name the file to write.');
    if (interval !== undefined && !INTERVALS.includes(interval as Interval))
      throw new UsageError(`--interval is one of ${INTERVALS.join(', ')}.`);
  },
  async run({ values: { interval = 'month' }, positionals: [file = ''], pool }) {
    const statistics = await new StatisticsReader(pool).read({ interval: interval as Interval }, new Date());
    await writeFile(path.resolve(file), `${JSON.stringify(statistics, null, 1)}\n`);
    return `Wrote ${counted(statistics.periods.length, 'period')} to ${path.resolve(file)}.`;
  },
});
