import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';

/** Where a password is typed, and where the question for it stands. */
export interface Terminal {
  input: NodeJS.ReadableStream & { isTTY?: boolean };
  output: NodeJS.WritableStream;
}

/**
 * A password: asked twice without showing it where somebody types, else the whole input without the end of its line
 * (`npm run desk:user -- Anna < file`). It never stands in the command line, where every process can read it.
 *
 * @throws RangeError when the two differ, or when the question was left
 */
export async function askPassword(terminal: Terminal, question: string): Promise<string> {
  const { input } = terminal;
  if (!input.isTTY) return (await text(input)).replace(/\r?\n$/, '');
  const first = await askUnseen(terminal, `${question}: `);
  const second = await askUnseen(terminal, 'Again: ');
  if (first !== second) throw new RangeError('The two passwords are not the same.');
  return first;
}

async function askUnseen({ input, output }: Terminal, question: string): Promise<string> {
  output.write(question);
  // readline itself writes what is typed: into nothing
  const nothing = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input, output: nothing, terminal: true, historySize: 0 });
  const left = new AbortController();
  lines.once('SIGINT', () => left.abort());
  lines.once('close', () => left.abort());
  try {
    return await lines.question('', { signal: left.signal });
  } catch {
    throw new RangeError('No password was given. Nothing was changed.');
  } finally {
    lines.close();
    output.write('\n');
  }
}
