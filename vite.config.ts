import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { minifyHTMLLiterals } from 'minify-literals';
import { minify } from 'terser';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { cut } from './scripts/cut.mjs';
import en from './src/search/thesaurus/words.en.js';
import pl from './src/search/thesaurus/words.pl.js';
import uk from './src/search/thesaurus/words.uk.js';

const pkg = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as {
  name: string;
  version: string;
  dependencies: Record<string, string>;
};
const dependencies = Object.keys(pkg.dependencies).map((d) => d.replaceAll('.', '\\.'));
const external = new RegExp(`^(node:|(${dependencies.join('|')})(/|$))`);

/** The white space of templates and style sheets in `html` and `css` literals, which no minifier touches. */
const literals: Plugin = {
  name: 'minify-literals',
  enforce: 'pre',
  async transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return null;
    // it would be there in development only: words would stand together in the files for pages
    const [lost] = /\bhtml` [^\n`]*|\bhtml`(?=[^`\n]*[^\s`])[^`\n$]* `/.exec(code) ?? [];
    if (lost) throw new Error(`${id}: the space at an end of ${lost} is cut off; write \${' '}.`);
    const result = await minifyHTMLLiterals(code, { fileName: id });
    return result && { code: result.code, map: result.map ?? null };
  },
};

/** The thesauri as pages load them: compiled here, once, and not in every page. */
const THESAURI: Record<string, string> = { pl, uk, en };
const thesauri: Plugin = {
  name: 'thesauri',
  enforce: 'pre',
  transform(_code, id) {
    const [, language] = /\/search\/thesaurus\/words\.(\w+)\.ts$/.exec(id) ?? [];
    const compiled = THESAURI[language ?? ''];
    return compiled === undefined
      ? null
      : { code: `export default ${JSON.stringify(compiled)};`, map: null, moduleSideEffects: false };
  },
};

/** A second, slower minifier: about 2 % smaller than the bundler's own. */
const smaller: Plugin = {
  name: 'terser',
  async renderChunk(code) {
    const result = await minify(code, {
      module: true,
      ecma: 2022,
      sourceMap: true,
      compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
      // the licences are in THIRD-PARTY.md, and the first line of the file names them
      format: { comments: /^!/ },
    });
    return { code: result.code ?? code, map: result.map as string };
  },
};

/** The package entries of the design page, section 4. */
const entries = {
  index: 'src/index.ts',
  define: 'src/define.ts',
  cli: 'src/cli/main.ts',
  'search/stored': 'src/search/stored/index.ts',
  ...Object.fromEntries(['model', 'data', 'search', 'match'].map((name) => [name, `src/${name}/index.ts`])),
  ...Object.fromEntries(
    readdirSync(new URL('./src/define', import.meta.url)).map((file) => [
      `define/${file.replace(/\.ts$/, '')}`,
      `src/define/${file}`,
    ]),
  ),
  ...Object.fromEntries(['pl', 'uk', 'en'].map((locale) => [`i18n/${locale}`, `src/i18n/${locale}.ts`])),
};

/** What the files for pages have in common. */
const pages = (build: UserConfig['build'], plugins: Plugin[] = []): UserConfig => ({
  plugins: [literals, cut, thesauri, ...plugins, smaller],
  resolve: {
    alias: {
      'lit/decorators.js': fileURLToPath(new URL('./src/elements/shared/decorators.ts', import.meta.url)),
    },
  },
  build: { target: 'es2022', sourcemap: true, minify: true, ...build },
});

/** The same of their output: `lib` with 'es' keeps white space and drops licence comments unless told otherwise. */
const output = {
  minify: true,
  comments: { legal: true },
  // The everyday words are nobody's but ours.
  postBanner: ({ name }: { name: string }): string =>
    name.startsWith('words.')
      ? ''
      : `/*! ${pkg.name} ${pkg.version} MIT | includes lit (BSD-3-Clause), parts of fuse.js and idb-keyval (Apache-2.0), see THIRD-PARTY.md */`,
};

/** What is loaded on use is asked for with all that it imports: no file waits until another is read. */
const together: Plugin = {
  name: 'together',
  renderChunk(code, { isEntry, fileName }, _options, { chunks }) {
    const closure = (file: string, seen = new Set<string>()): Set<string> => {
      if (chunks[file] && !chunks[file].isEntry && !seen.has(file)) {
        seen.add(file);
        for (const next of chunks[file].imports) closure(next, seen);
      }
      return seen;
    };
    const here = closure(fileName);
    const all = code.replace(/\bimport\(([`"'])\.\/([^`"']+)\1\)/g, (found: string, _quote, name: string) => {
      const file = isEntry ? name : `parts/${name}`;
      const others = [...closure(file)].filter((each) => each !== file && !here.has(each));
      const path = (each: string): string => `import("${isEntry ? './' + each : '../' + each}")`;
      const asked = [found, ...others.map(path)].join();
      return others.length ? `Promise.all([${asked}]).then(([code])=>code)` : found;
    });
    return { code: all, map: null };
  },
};

/**
 * What elements have in common that show no services: with autoload.js a page with a chart alone loads this and the
 * chart, and nothing of the search.
 */
const FRAME = new RegExp(
  [
    'elements/shared/(element|print|define|heading-level|term)',
    'styles/(colours|controls|root)',
    'data/(http|json|page|within)',
    'model/(centre|url|parse/(problems|check)|profile/(index|terms|terms-with)|views/(text|date|terms|read))',
  ]
    .map((each) => `/${each}\\.[jt]s$`)
    .join('|')
    .replaceAll('/', '[\\\\/]'),
);

/** What most elements need, but not the first list of the search. */
const COMMON =
  /[\\/](lit(-html)?[\\/]directive(-helpers|s[\\/](live|repeat))?\.js|(i18n[\\/]dates|views[\\/]days|profile[\\/]order)\.ts)$/;

// vite build                  -> dist/*.js: one ES module per entry, dependencies stay imports (npm and bundlers)
// vite build --mode cdn       -> dist/cdn/okienko.js: search and card in one file; other languages and the forms beside it on use
// vite build --mode autoload  -> dist/cdn/autoload.js: loads from dist/cdn/parts what a page uses
export default defineConfig(({ mode }) =>
  mode === 'cdn'
    ? pages({
        outDir: 'dist/cdn',
        emptyOutDir: true,
        license: { fileName: 'THIRD-PARTY.md' },
        lib: { entry: 'src/cdn.ts', formats: ['es'], fileName: () => 'okienko.js' },
        rolldownOptions: {
          // what the files of other languages share with the main one stays in it: one file needs nothing else
          preserveEntrySignatures: 'allow-extension',
          output: {
            ...output,
            chunkFileNames: ({ name }) => `okienko-${name.replace('.define', '')}.js`,
            // all that okienko.js needs at once is in it, and what the files beside it share with it is taken from it
            codeSplitting: {
              groups: [{ name: 'whole', test: /[\\/]src[\\/](cdn|model[\\/]urgent-kinds)\.ts$/ }],
            },
          },
        },
      })
    : mode === 'autoload'
      ? pages(
          {
            outDir: 'dist/cdn',
            // okienko.js is there already
            emptyOutDir: false,
            license: { fileName: 'parts/THIRD-PARTY.md' },
            lib: { entry: 'src/autoload.ts', formats: ['es'], fileName: () => 'autoload.js' },
            rolldownOptions: {
              output: {
                ...output,
                chunkFileNames: ({ name }) => `parts/${name.replace('.define', '')}.js`,
                // what every element is made of; and the search in one file, from which others take what they share
                codeSplitting: {
                  groups: [
                    { name: 'frame', test: FRAME, priority: 2 },
                    {
                      name: 'service-search',
                      test: /[\\/]service-search\.define\.ts$|rolldown.runtime/,
                      priority: 1,
                    },
                    // what most need, but not the first list: directives, dates, the profile's order
                    { name: 'common', test: COMMON, priority: 1 },
                    { name: 'card-words', test: /[\\/](whole-card|card-later)\.ts$/ },
                    // what others share with the tools of the search: none waits for these
                    { name: 'ask', test: /[\\/]shared[\\/](ask|emergency|opened|wear)\.ts$/ },
                    { name: 'tools', test: /[\\/]service-search[\\/]tools\.ts$/ },
                    { name: 'full-card', test: /[\\/]full-card\.ts$/ },
                  ],
                },
              },
            },
          },
          [together],
        )
      : {
          plugins: [thesauri],
          build: {
            outDir: 'dist',
            emptyOutDir: true,
            target: 'es2022',
            sourcemap: true,
            minify: false,
            // stdnum is built in: its modules are none that Node could load by themselves
            license: { fileName: 'THIRD-PARTY.md' },
            lib: { entry: entries, formats: ['es'] },
            rolldownOptions: { external, output: { chunkFileNames: 'chunks/[name].js' } },
          },
        },
);
