import { readFile } from 'node:fs/promises';
import { openCatalogue } from '../data/index.js';
import { decode, parseJson } from '../data/json.js';
import { mergeCatalogues, parseCatalogue, type Catalogue, type Problem } from '../model/index.js';
import { CliError } from './errors.js';

/** A build may read more than a page would, and wait longer. */
const MOST_BYTES = 2_000_000_000;
const TIMEOUT = 300_000;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function fromFile(path: string): Promise<Catalogue> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    const code = (cause as NodeJS.ErrnoException).code;
    const why =
      code === 'ENOENT' ? 'does not exist' : code === 'EISDIR' ? 'is a folder, not a file' : messageOf(cause);
    throw new CliError('unreadable', `${path} ${why}.`, { cause });
  });
  try {
    return parseCatalogue(parseJson(decode(bytes, null, path), path));
  } catch (cause) {
    throw new CliError('invalid', messageOf(cause), { cause });
  }
}

async function fromAddress(url: string): Promise<Catalogue> {
  const { catalogue, errors } = await openCatalogue([url], { maxBytes: MOST_BYTES, timeout: TIMEOUT }).ready;
  const [error] = errors;
  if (catalogue && !error) return catalogue;
  const isFormat = error?.name === 'CusFormatError';
  throw new CliError(isFormat ? 'invalid' : 'unreadable', error?.message ?? `${url} gave nothing.`);
}

/** Reads the catalogues at paths and http(s) addresses and puts them together, in their order. */
export async function readSources(sources: readonly string[]): Promise<Catalogue> {
  const catalogues: Catalogue[] = [];
  for (const source of sources) {
    const catalogue = await (/^https?:\/\//i.test(source) ? fromAddress(source) : fromFile(source));
    if (catalogue.problems.some(({ code }) => code === 'unknown-form')) {
      throw new CliError(
        'invalid',
        `${source} is JSON, but no HSDS catalogue: neither a list nor an object with "services", "contents", "organizations" or "taxonomies".`,
      );
    }
    catalogues.push(catalogue);
  }
  return mergeCatalogues(catalogues);
}

const WORDS: Record<Problem['code'], string> = {
  'unknown-form': 'is no catalogue',
  'not-an-object': 'is no object and was left out',
  'missing-id': 'has no id and was left out',
  'missing-name': 'has no name and was left out',
  'wrong-type': 'has a value of the wrong type, which was left out',
  'forbidden-key': 'has a key that is not allowed, which was left out',
  'too-deep': 'is nested too deep; what is below was left out',
  'too-long': 'is too long and was cut',
  'too-many': 'has too many items; the rest was left out',
  'duplicate-id': 'has the id of an earlier one and was merged with it',
  unreadable: 'could not be read and was left out',
  'missing-field': 'lacks a field that it needs',
  'more-problems': 'More problems were found',
};

/** Problems of the parser in words, one line each. */
export const problemLines = (problems: readonly Problem[]): string[] =>
  problems.map(({ code, path, id, count = 1 }) => {
    if (code === 'more-problems') return `${WORDS[code]}: ${count}.`;
    const times = count > 1 ? ` (${count} times)` : '';
    return `${path || 'The source'}${id ? `, id ${id},` : ''} ${WORDS[code]}${times}.`;
  });
