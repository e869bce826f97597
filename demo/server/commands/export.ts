import path from 'node:path';
import { exportPackage } from '../retention/export.js';
import { verifyPackage } from '../retention/package-file.js';
import { readRetention } from '../retention/rules.js';
import { UsageError, counted, runCommand } from './command.js';

await runCommand({
  help: `
npm run db:export -- --out DIR --by "First-name Surname" [--before YYYY-MM-DD]
npm run db:export -- --verify PACKAGE

Writes every submission that is in no package yet into a new package in DIR for the case file: JSON and readable text
of each, manifest.json with checksums. The package is read back, then its submissions are marked as exported. Only
those are deleted when their period (RETENTION_FILE, default 12 months from receipt) is over.

  --out DIR       folder for the package, which becomes a folder in it
  --by NAME       who signs off that the package goes into the case file; stands in the manifest and the database
  --before DATE   only what was received before that day (Polish time is not assumed: midnight UTC)
  --verify DIR    only check a package: every file against the manifest, the manifest against the database`,
  options: {
    out: { type: 'string' },
    by: { type: 'string' },
    before: { type: 'string' },
    verify: { type: 'string' },
  },
  check({ values: { out, by, before, verify }, positionals }) {
    if (positionals.length > 0) throw new UsageError(`What is "${positionals[0]}"?`);
    if (verify !== undefined) {
      if (out !== undefined || by !== undefined || before !== undefined)
        throw new UsageError('--verify stands alone.');
      return;
    }
    if (!out) throw new UsageError('Name the folder for the package: --out DIR');
    if (!by) throw new UsageError('Say who signs off: --by "First-name Surname"');
    if (before !== undefined && !(/^\d{4}-\d{2}-\d{2}$/.test(String(before)) && Date.parse(String(before))))
      throw new UsageError('--before is a day, for example 2026-01-31');
  },
  async run({ values: { out = '', by = '', before, verify }, config, pool }) {
    if (verify !== undefined) return check(path.resolve(verify));
    const made = await exportPackage({
      pool,
      rules: readRetention(config.retentionFile),
      out,
      by,
      now: new Date(),
      ...(before !== undefined && { before: new Date(before) }),
    });
    if (!made) return 'Nothing to export: every submission is in a package already. No package was made.';
    const { from, to } = made.manifest.received;
    return [
      `Exported ${counted(made.manifest.submissions, 'submission')} received from ${from} to ${to}.`,
      `Package ${made.id} in ${made.folder}, read back and right; signed off by ${made.manifest.signed_off.by}.`,
    ].join('\n');

    async function check(folder: string): Promise<string> {
      const { manifest, sha256 } = await verifyPackage(folder);
      const { rows } = await pool.query<{ manifest_sha256: string }>(
        'SELECT manifest_sha256 FROM export_package WHERE id = $1',
        [manifest.id],
      );
      if (!rows[0])
        throw new Error(`The files of ${folder} are right, but the database knows no such package.`);
      if (rows[0].manifest_sha256 !== sha256)
        throw new Error(`The manifest of ${folder} was changed after signing off.`);
      return `Package ${manifest.id} is whole: ${counted(manifest.submissions, 'submission')}, signed off by ${manifest.signed_off.by} at ${manifest.signed_off.at}.`;
    }
  },
});
