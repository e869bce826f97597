import path from 'node:path';
import { writeBackup } from '../backup/write.js';
import { UsageError, counted, runCommand } from './command.js';

await runCommand({
  help: `
npm run db:backup -- FILE

Writes the whole database into FILE (compressed, with checksums) while the server goes on, and reads it back.
Who is signed in at the desk and answers sealed for the counter are left out: they must not come back.
FILE must not exist yet. It holds personal data and the keys of the server: keep it locked away.
The database is that of DATA_DIR or DATABASE_URL.

Example: npm run db:backup -- okienko-2026-11-22.backup.gz`,
  options: {},
  check({ positionals }) {
    if (positionals.length !== 1) throw new UsageError('Name one file for the backup.');
  },
  async run({ positionals: [file = ''], pool }) {
    const counts = await writeBackup(pool, path.resolve(file));
    const rows = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return `Backed up ${counted(rows, 'row')} of ${counted(counts.size, 'table')} into ${file}, and read them back.`;
  },
});
