// Runs the test files below a folder whose names end so, in Node's own runner with TypeScript through tsx.
// The files are found here because shells and Node 20 do not agree on `**`.
//   node scripts/run-tests.mjs test .node.test.ts [options of node --test]
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
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
const tsx = createRequire(import.meta.url).resolve('tsx/cli');
const { status } = spawnSync(process.execPath, [tsx, '--test', ...options, ...files], { stdio: 'inherit' });
process.exit(status ?? 1);
