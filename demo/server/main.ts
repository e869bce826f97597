import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createDemoApp } from './app.js';

const ROOT = fileURLToPath(new URL('../../dist/demo', import.meta.url));
/** How long a stopping server waits for answers under way, in milliseconds. */
const GRACE = 5_000;

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

const wanted = process.env.PORT ?? '8080';
const port = Number(wanted);
const host = process.env.HOST ?? '127.0.0.1';
if (wanted.trim() === '' || !Number.isInteger(port) || port < 0 || port > 65_535)
  fail(`PORT=${wanted} is not a port: give a number from 0 to 65535 (0 takes any free one).`);
if (!existsSync(path.join(ROOT, 'index.html')) || !existsSync(path.join(ROOT, 'okienko', 'okienko.js')))
  fail('The demo is not built yet. Run: npm run build');

const server = createServer(createDemoApp(ROOT));

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE')
    fail(`Port ${port} of ${host} is taken. Stop what listens there, or choose another: PORT=8081 npm start`);
  if (error.code === 'EACCES') fail(`Port ${port} needs more rights. Choose another: PORT=8080 npm start`);
  fail(`The server could not listen on ${host}:${port}: ${error.message}`);
});

server.listen(port, host, () => {
  const address = server.address();
  if (address === null || typeof address === 'string') return;
  const everywhere = address.address === '0.0.0.0' || address.address === '::';
  const name = everywhere
    ? 'localhost'
    : address.family === 'IPv6'
      ? `[${address.address}]`
      : address.address;
  console.log(`Okienko: http://${name}:${address.port}`);
});

let stopping = false;
function stop(): void {
  if (stopping) process.exit(1); // asked twice: at once
  stopping = true;
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), GRACE).unref();
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
