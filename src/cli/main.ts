#!/usr/bin/env node
import process from 'node:process';
import { CliError, EXIT } from './errors.js';
import { HELP, indexCommand } from './index-command.js';

/** Runs a command line without the program's name; gives its exit code. */
async function run([command, ...rest]: readonly string[]): Promise<number> {
  if (command === undefined || command === '--help' || command === '-h' || command === 'help') {
    console.log(HELP);
    return command === undefined ? EXIT.usage : EXIT.done;
  }
  try {
    if (command !== 'index') {
      throw new CliError('usage', `There is no command "${command}". Commands: index.`);
    }
    return await indexCommand(rest);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    console.error(`okienko: ${error.message}`);
    if (error.reason === 'usage') console.error('Run "npx okienko index --help" for help.');
    return EXIT[error.reason];
  }
}

process.exitCode = await run(process.argv.slice(2));
