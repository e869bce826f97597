import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Pool } from 'pg';
import { readConfig, type Config } from '../config.js';
import { openDatabase } from '../database/database.js';
import { createLog, type Log } from '../log.js';

/** A command line of its own kind: what it is told wrongly is said with the way to do it right. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export interface Command<Options extends NonNullable<ParseArgsConfig['options']>> {
  /** What `--help` prints. */
  help: string;
  options: Options;
  /** Whether the database may be in use by a running server. Default true. */
  share?: boolean;
  /** Does it. What it returns is printed. */
  run: (context: {
    values: ReturnType<typeof parseArgs<{ options: Options; allowPositionals: true }>>['values'];
    positionals: string[];
    config: Config;
    pool: Pool;
    log: Log;
  }) => Promise<string>;
  /** Checks what can be checked before a database is opened. Throws UsageError. */
  check?: (context: { values: Readonly<Record<string, unknown>>; positionals: string[] }) => void;
}

/**
 * Runs a command of the server's: prints what it did in plain English and ends with 0, or says on the error output why
 * not and ends with 1, or with 2 when the command line was wrong.
 */
export async function runCommand<Options extends NonNullable<ParseArgsConfig['options']>>(
  command: Command<Options>,
  args = process.argv.slice(2),
): Promise<void> {
  try {
    if (args.includes('--help') || args.includes('-h')) {
      console.log(command.help.trim());
      return;
    }
    const { values, positionals } = parse(args, command.options);
    command.check?.({ values, positionals });
    const config = readConfig(process.env);
    const log = createLog('error');
    const database = await openDatabase(config, log, { share: command.share ?? true });
    try {
      console.log(await command.run({ values, positionals, config, pool: database.pool, log }));
    } finally {
      await database.close();
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    if (error instanceof UsageError) console.error(`\n${command.help.trim()}`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

function parse<Options extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: Options) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** `1 row`, `2 rows`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
