// All checks, in the order in which they fail fastest; stops at the first that fails. `--full` adds the long ones.
import { spawn } from 'node:child_process';
import process from 'node:process';

const full = process.argv.includes('--full');

/** [name, command, extra environment] */
const STEPS = [
  ['format', 'npm run --silent format'],
  ['lint', 'npm run --silent lint'],
  ['types', 'npm run --silent types'],
  ['contract up to date', 'npm run --silent contract -- --check'],
  ['all tests', 'npm test --silent', full ? { VERIFY_FULL: '1' } : {}],
  ['manifest up to date', 'git diff --exit-code --stat -- custom-elements.json'],
  ['sizes', 'npm run --silent sizes'],
  ...(full
    ? [
        ['benchmarks', 'npm run --silent bench'],
        ['matching benchmark', 'npm run --silent bench:match'],
        ['chart benchmark', 'npm run --silent bench:chart'],
        ['server benchmark', 'npm run --silent bench:server'],
      ]
    : []),
];

function run(command, env) {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

const done = [];
let failed = 0;
const began = Date.now();
for (const [name, command, env] of STEPS) {
  console.log(`\n--- ${name}: ${command}`);
  const start = Date.now();
  const ok = await run(command, env);
  done.push({ name, ok, seconds: (Date.now() - start) / 1000 });
  if (!ok) {
    failed = 1;
    break;
  }
}

console.log('\nStep                      Seconds  Result');
for (const { name, ok, seconds } of done)
  console.log(`${name.padEnd(24)} ${seconds.toFixed(1).padStart(8)}  ${ok ? 'passed' : 'FAILED'}`);
const left = STEPS.slice(done.length).map(([name]) => name);
if (left.length) console.log(`Not run: ${left.join(', ')}`);
console.log(`${'all'.padEnd(24)} ${((Date.now() - began) / 1000).toFixed(1).padStart(8)}`);
console.log(`\n${done.length - failed} passed, ${failed} failed`);
process.exit(failed);
