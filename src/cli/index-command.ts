import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { NAMES_EN } from '../model/profile/names.en.js';
import { NAMES_UK } from '../model/profile/names.uk.js';
import type { SearchLanguage } from '../search/index.js';
import { storeIndex } from '../search/stored/index.js';
import { CliError, EXIT } from './errors.js';
import { recordsOf } from './records.js';
import { problemLines, readSources } from './sources.js';

const LANGUAGES: readonly SearchLanguage[] = ['pl', 'uk', 'en'];
const MOST_PROBLEMS = 20;

export const HELP = `Usage: npx okienko index <catalogue.json | https://…> … [options]

Makes the index of a large catalogue, so that a page loads a compact list with a
prebuilt search instead of all texts, and each whole service when its card opens.

Sources   HSDS files, or http(s) addresses of files (…json) and of HSDS APIs, in
          any number. The same service in two of them is one; the first wins.

Options   -o, --output <folder | file.json>
                     A folder for index.json, or the name of the index file; its
                     parts are put into a folder of the same name beside it.
                     Default: okienko-index
          -l, --languages <list>
                     Languages in which areas, recipients and situations are
                     found by name, separated by commas. Default: pl,uk,en
          --date <YYYY-MM-DD>
                     The day for which services count as planned or running, for
                     repeatable builds. Default: today
          -q, --quiet
                     Says only what is wrong.
          -h, --help

On the page:  <cus-service-search index="/okienko-index/index.json"></cus-service-search>
Make it again after every change of the catalogue and every update of Okienko.

Exit codes    0 done   2 wrong usage   3 a source cannot be read
              4 a source is no catalogue   5 no services   6 cannot write`;

interface Wishes {
  sources: string[];
  file: string;
  languages: SearchLanguage[];
  now: Date;
  quiet: boolean;
}

function wishesOf(args: readonly string[]): Wishes | 'help' {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o', default: 'okienko-index' },
        languages: { type: 'string', short: 'l', default: LANGUAGES.join() },
        date: { type: 'string' },
        quiet: { type: 'boolean', short: 'q', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (cause) {
    throw new CliError('usage', (cause as Error).message, { cause });
  }
  const { values, positionals } = parsed;
  if (values.help) return 'help';
  if (!positionals.length)
    throw new CliError('usage', 'Name at least one catalogue: a file or an http(s) address.');
  const languages = [
    ...new Set(
      values.languages
        .split(',')
        .map((each) => each.trim())
        .filter(Boolean),
    ),
  ];
  const foreign = languages.find((each) => !LANGUAGES.includes(each as SearchLanguage));
  if (foreign !== undefined || !languages.length) {
    throw new CliError('usage', `--languages "${values.languages}": choose from ${LANGUAGES.join(', ')}.`);
  }
  const now = values.date === undefined ? new Date() : new Date(`${values.date}T12:00:00`);
  if (Number.isNaN(now.getTime()) || (values.date && !/^\d{4}-\d\d-\d\d$/.test(values.date))) {
    throw new CliError('usage', `--date "${values.date}" is no day; write it as 2026-12-31.`);
  }
  if (!values.output.trim()) throw new CliError('usage', '--output is empty.');
  const file = /\.json$/i.test(values.output) ? values.output : path.join(values.output, 'index.json');
  return { sources: positionals, file, languages: languages as SearchLanguage[], now, quiet: values.quiet };
}

/** `okienko index`: reads, builds, writes; gives the exit code. */
export async function indexCommand(args: readonly string[]): Promise<number> {
  const wishes = wishesOf(args);
  if (wishes === 'help') {
    console.log(HELP);
    return EXIT.done;
  }
  const { sources, file, languages, now, quiet } = wishes;
  const { services, taxonomies, problems } = await readSources(sources);
  const lines = problemLines(problems);
  if (lines.length) console.error(`okienko: ${lines.length} kind(s) of problems in the catalogue:`);
  for (const line of lines.slice(0, MOST_PROBLEMS)) console.error(`  ${line}`);
  if (lines.length > MOST_PROBLEMS) console.error(`  and ${lines.length - MOST_PROBLEMS} more.`);
  if (!services.length)
    throw new CliError('empty', 'There are no services in the catalogue; nothing was written.');

  const name = path.basename(file).replace(/\.json$/i, '');
  const folder = `${encodeURIComponent(name)}/`;
  const { manifest, parts } = storeIndex(services, {
    languages,
    taxonomies,
    termNames: { uk: NAMES_UK, en: NAMES_EN },
    now,
    folder,
  });
  const { digits, files } = recordsOf(services);
  manifest.records = { path: `${folder}records/`, digits };
  const text = JSON.stringify(manifest);
  const data = path.join(path.dirname(file), name);
  try {
    await save(
      path.join(data, 'parts'),
      new Map([...parts].map(([at, part]) => [path.basename(at, '.json'), part])),
    );
    await save(path.join(data, 'records'), files);
    // Last, and at once: a page never sees an index whose parts are not there.
    await writeFile(`${file}.tmp`, text);
    await rename(`${file}.tmp`, file);
  } catch (cause) {
    throw new CliError('unwritable', `Cannot write to ${path.dirname(file)}: ${(cause as Error).message}`, {
      cause,
    });
  }
  if (quiet) return EXIT.done;
  const all = [text, ...parts.values()];
  const kilobytes = (size: number): string => `${Math.ceil(size / 1000).toLocaleString('en')} kB`;
  const raw = all.reduce((sum, each) => sum + Buffer.byteLength(each), 0);
  const zipped = all.reduce((sum, each) => sum + gzipSync(each).length, 0);
  console.log(
    `${file}: ${services.length} services, ${kilobytes(raw)} in ${all.length} file(s), ${kilobytes(zipped)} gzip; ` +
      `whole services in ${files.size} files.`,
  );
  return EXIT.done;
}

/** Files that earlier runs have written, and nothing else. */
const OURS = /^[0-9a-f]{1,16}\.json$/;

/** Writes files into a folder and takes away those of earlier runs. */
async function save(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of files) {
    const file = path.join(folder, `${name}.json`);
    // The name of a part is that of its content: what is there need not be written again.
    const known = name.length === 16 && (await stat(file).catch(() => undefined));
    if (!known || known.size !== Buffer.byteLength(text)) await writeFile(file, text);
  }
  for (const name of await readdir(folder)) {
    if (OURS.test(name) && !files.has(name.replace('.json', ''))) await rm(path.join(folder, name));
  }
}
