import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/** A table in a backup. */
export interface TableHead {
  table: string;
  /** Names and types of the columns, in the order of the values in each row. */
  columns: { name: string; type: string }[];
}

/** First line of a backup. */
export interface BackupHead {
  format: 'okienko-backup';
  version: 1;
  /** Number of the newest migration. */
  schema: number;
  created_at: string;
  tables: string[];
  /** Counters of the database: the next numbers it would give. */
  sequences: { name: string; value: string; called: boolean }[];
}

/** One row: each value as PostgreSQL writes it, or null. */
export type Row = (string | null)[];

/** What comes out of a backup, in order. */
export type BackupItem =
  | { kind: 'head'; head: BackupHead }
  | { kind: 'table'; head: TableHead }
  | { kind: 'row'; table: string; row: Row };

/** A backup that cannot be used; the message says why. */
export class BackupError extends Error {
  override name = 'BackupError';
}

/** Counts and checksums of what a backup holds. */
export class Tally {
  readonly #all = createHash('sha256');
  #hash = createHash('sha256');
  #rows = 0;
  readonly counts = new Map<string, number>();

  line(text: string): void {
    this.#all.update(text).update('\n');
  }

  row(text: string): void {
    this.line(text);
    this.#hash.update(text).update('\n');
    this.#rows += 1;
  }

  /** The line that ends a table. */
  endTable(table: string): string {
    const text = JSON.stringify({ end: table, rows: this.#rows, sha256: this.#hash.digest('hex') });
    this.counts.set(table, this.#rows);
    this.#hash = createHash('sha256');
    this.#rows = 0;
    return text;
  }

  /** The last line. */
  end(): string {
    const rows = [...this.counts.values()].reduce((sum, count) => sum + count, 0);
    return JSON.stringify({ end: null, tables: this.counts.size, rows, sha256: this.#all.digest('hex') });
  }
}

/** Lines of a gzip file; only `\n` ends a line. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const unzipped = source.pipe(createGunzip());
  source.on('error', (error) => unzipped.destroy(error));
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of unzipped as AsyncIterable<Buffer>) {
    let data = Buffer.concat([rest, chunk]);
    for (let end = data.indexOf(10); end >= 0; end = data.indexOf(10)) {
      yield data.subarray(0, end).toString('utf8');
      data = data.subarray(end + 1);
    }
    rest = data;
  }
  if (rest.length > 0) throw new BackupError('it ends in the middle of a line');
}

/**
 * Reads a backup and checks on the way that it is whole: each table by its count and checksum, all of it by the last
 * line. Only when this has ended without an error was everything right.
 *
 * @throws BackupError
 */
export async function* readBackup(file: string): AsyncGenerator<BackupItem, Tally> {
  const tally = new Tally();
  let head: BackupHead | undefined;
  let table: TableHead | undefined;
  let ended = false;
  try {
    for await (const line of linesOf(file)) {
      if (ended) throw new BackupError('something follows its end');
      if (line.startsWith('[')) {
        if (!table) throw new BackupError('a row stands outside of a table');
        const row = JSON.parse(line) as Row;
        if (row.length !== table.columns.length)
          throw new BackupError(`a row of ${table.table} has another length`);
        tally.row(line);
        yield { kind: 'row', table: table.table, row };
        continue;
      }
      const item = JSON.parse(line) as Partial<BackupHead & TableHead> & { end?: string | null };
      if (!head) {
        if (item.format !== 'okienko-backup' || item.version !== 1)
          throw new BackupError('it is no backup of Okienko');
        head = item as BackupHead;
        tally.line(line);
        yield { kind: 'head', head };
      } else if (item.end === null) {
        if (table || line !== tally.end()) throw new BackupError('its checksum is wrong');
        ended = true;
      } else if (item.end !== undefined) {
        if (item.end !== table?.table || line !== tally.endTable(table.table))
          throw new BackupError(`the checksum of ${item.end} is wrong`);
        tally.line(line);
        table = undefined;
      } else {
        if (table || typeof item.table !== 'string' || !Array.isArray(item.columns))
          throw new BackupError('a table is not closed');
        table = item as TableHead;
        tally.line(line);
        yield { kind: 'table', head: table };
      }
    }
  } catch (error) {
    if (error instanceof BackupError) throw new BackupError(`${file} is damaged: ${error.message}`);
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof SyntaxError || code?.startsWith('Z_'))
      throw new BackupError(`${file} is damaged or no backup`);
    throw error;
  }
  if (!ended) throw new BackupError(`${file} is damaged: its end is missing`);
  return tally;
}
