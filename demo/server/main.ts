import { existsSync } from 'node:fs';
import path from 'node:path';
import { readConfig, SITE_FOLDER, type Config } from './config.js';
import { createLog, describeError } from './log.js';
import { startServer } from './server.js';

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

/** What to tell the person who started it; a stack of calls helps nobody there. */
function explain(error: unknown, { host, port, databaseUrl }: Config): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return `Port ${port} of ${host} is taken. Stop what listens there, or choose another: PORT=8081 npm start`;
  if (code === 'EACCES') return `Port ${port} needs more rights. Choose another: PORT=8080 npm start`;
  // connection refused, unknown name, wrong user, no such database; their messages are often empty
  if (databaseUrl !== undefined && /^(ECONN|ENOTFOUND|ETIMEDOUT|EAI_|EHOST|28|3D)/.test(code ?? ''))
    return `The database at DATABASE_URL cannot be used (${code}). Check the address, the user, the password and whether it runs.`;
  return `The server could not start: ${message}`;
}

let config: Config;
try {
  config = readConfig(process.env);
} catch (error) {
  fail((error as Error).message);
}
const needed = ['index.html', ...(config.siteDir === SITE_FOLDER ? ['okienko/okienko.js'] : [])];
if (!needed.every((file) => existsSync(path.join(config.siteDir, file))))
  fail(
    config.siteDir === SITE_FOLDER
      ? 'The demo is not built yet. Run: npm run build'
      : `SITE_DIR=${config.siteDir} has no index.html.`,
  );

const log = createLog(config.logLevel);
// its message may quote a letter: only what may be logged is said. The next start takes over a database left running.
process.on('uncaughtException', (error) => {
  log.fatal(describeError(error), 'the server ends');
  process.exit(1);
});

const starting = startServer(config, log);
let stopping = false;
async function stop(): Promise<void> {
  if (stopping) process.exit(1); // asked twice: at once
  stopping = true;
  try {
    await (await starting).stop();
    process.exit(0);
  } catch {
    process.exit(1);
  }
}
process.on('SIGTERM', () => void stop());
process.on('SIGINT', () => void stop());

try {
  const { origin } = await starting;
  if (!stopping) console.log(`Okienko: ${origin}`);
} catch (error) {
  fail(explain(error, config));
}
