// Runs the test files below a folder whose names end so, in Node's own runner with TypeScript through tsx.
// The files are found here because shells and Node 20 do not agree on `**`.
//   node scripts/run-tests.mjs test .node.test.ts [options of node --test]
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';

const [folder = 'test', ending = '.node.test.ts', ...options] = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true })
  .map((name) => path.join(folder, String(name)))
  .filter((name) => name.endsWith(ending))
  .sort();
if (files.length === 0) {
  console.error(`No file ${folder}/**/*${ending}`);
  process.exit(1);
}
// Left to itself Node keeps one core for itself and runs one file at a time on a machine with two.
const concurrency = options.some((option) => option.startsWith('--test-concurrency'))
  ? []
  : [`--test-concurrency=${availableParallelism()}`];
// What hangs must end and be told. The longest file of the full run takes 10 minutes of a quiet machine.
const patience = `--test-timeout=${(process.env.VERIFY_FULL ? 40 : 10) * 60_000}`;
const arguments_ = ['--import', 'tsx', '--test', patience, ...concurrency, ...options, ...files];
const { status } = spawnSync(process.execPath, arguments_, { stdio: 'inherit' });
process.exit(status ?? 1);
