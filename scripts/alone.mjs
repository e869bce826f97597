// The bytes of one entry as a bundle of its own: what a site loads that bundles only this element.
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, loadConfigFromFile } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds an entry in memory as the files for pages are built.
 *
 * @param {string} entry path of its module
 * @param {{ lit?: boolean }} [options] with Lit in it; default without
 * @returns {Promise<{ atOnce: number, onUse: { name: string, gzip: number }[] }>} bytes gzip of the entry with all that
 *   it imports at once, and of each file that comes later
 */
export async function alone(entry, { lit = false } = {}) {
  const { config } = await loadConfigFromFile({ command: 'build', mode: 'cdn' }, 'vite.config.ts', root);
  const [{ output }] = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: config.plugins,
    resolve: config.resolve,
    build: {
      write: false,
      target: config.build.target,
      lib: { entry, formats: ['es'], fileName: () => 'entry.js' },
      rolldownOptions: {
        external: lit ? [] : /^(lit|@lit)(\/|$)/,
        preserveEntrySignatures: 'allow-extension',
        output: {
          minify: true,
          // all that is needed at once in one file
          codeSplitting: { groups: [{ name: 'whole', test: (id) => id.endsWith(entry) }] },
        },
      },
    },
  });
  const chunks = new Map(output.filter(({ type }) => type === 'chunk').map((each) => [each.fileName, each]));
  const first = new Set(['entry.js']);
  for (const name of first) for (const next of chunks.get(name)?.imports ?? []) first.add(next);
  const gzip = (names) =>
    gzipSync(names.map((name) => chunks.get(name)?.code ?? '').join('\n'), { level: 9 }).length;
  return {
    atOnce: gzip([...first]),
    onUse: [...chunks.keys()]
      .filter((name) => !first.has(name))
      .map((name) => ({ name: name.replace(/-[\w-]{8}\.js$/, '.js'), gzip: gzip([name]) })),
  };
}
