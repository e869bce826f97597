import { endSubscriptions } from '../notices/subscriptions.js';
import { UsageError, runCommand } from './command.js';

await runCommand({
  help: `
npm run db:notices -- --end REFERENCE

Ends the notices of somebody who asked for it by mail or telephone, and deletes what is personal about them. REFERENCE is
the number that the person was given; it stands at the end of each mail and in the call list.

Example: npm run db:notices -- --end CUS-7K3P-9QXA`,
  options: { end: { type: 'string' } },
  check({ values: { end }, positionals }) {
    if (positionals.length > 0 || !end) throw new UsageError('Name whose notices end: --end REFERENCE');
  },
  async run({ values: { end = '' }, pool }) {
    const { rows } = await pool.query<{ id: string }>('SELECT id FROM subscription WHERE reference = $1', [
      end.trim().toUpperCase(),
    ]);
    const ended = await endSubscriptions(
      pool,
      rows.map(({ id }) => id),
      'asked',
      new Date(),
    );
    if (ended === 0) throw new Error(`There are no notices with the number ${end}. Nothing was changed.`);
    return `The notices ${end} have ended, and what was personal about them is deleted.`;
  },
});
