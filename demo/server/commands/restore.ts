import path from 'node:path';
import { restoreBackup } from '../backup/restore.js';
import { UsageError, counted, runCommand } from './command.js';

await runCommand({
  help: `
npm run db:restore -- FILE [--replace]

Brings back the backup in FILE. The server must be stopped. A damaged file is refused; whatever fails, the database
stays as it was. The database is that of DATA_DIR or DATABASE_URL.

  --replace   throw away what the database holds; without it only an empty database is filled

Example: npm run db:restore -- okienko-2026-11-22.backup.gz`,
  options: { replace: { type: 'boolean' } },
  share: false,
  check({ positionals }) {
    if (positionals.length !== 1) throw new UsageError('Name the file of one backup.');
  },
  async run({ positionals: [file = ''], values: { replace = false }, pool }) {
    const counts = await restoreBackup({ pool, file: path.resolve(file), replace });
    const rows = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return `Restored ${counted(rows, 'row')} of ${counted(counts.size, 'table')} from ${file}.`;
  },
});
