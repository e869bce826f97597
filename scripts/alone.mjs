// The bytes of one entry as a bundle of its own, above Lit: what a site loads that bundles only this element.
import { gzipSync } from 'node:zlib';
import { build, loadConfigFromFile } from 'vite';

/**
 * Builds an entry in memory as the files for pages are built, without Lit.
 *
 * @param {string} entry path of its module
 * @returns {Promise<{ atOnce: number, onUse: { name: string, gzip: number }[], modules: string[] }>} bytes gzip of the
 *   entry with all that it imports at once; of each file that comes later; and the modules that are there at once
 */
export async function alone(entry) {
  const { config } = await loadConfigFromFile({ command: 'build', mode: 'cdn' }, 'vite.config.ts');
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: config.plugins,
    resolve: config.resolve,
    build: {
      write: false,
      target: config.build.target,
      lib: { entry, formats: ['es'], fileName: () => 'entry.js' },
      rolldownOptions: { external: /^(lit|@lit)(\/|$)/, output: { minify: true } },
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
      .map((name) => ({ name, gzip: gzip([name]) })),
    modules: [...first]
      .flatMap((name) => Object.entries(chunks.get(name)?.modules ?? {}))
      .map(
        ([id, { renderedLength }]) => `${renderedLength} ${id.replace(/^.*\/(src|node_modules)\//, '$1/')}`,
      ),
  };
}
