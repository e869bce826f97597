import {
  checkName,
  checkPassword,
  findAccount,
  listAccounts,
  removeAccount,
  setAccount,
} from '../desk/accounts.js';
import { askPassword } from '../desk/ask-password.js';
import { UsageError, counted, runCommand } from './command.js';

await runCommand({
  help: `
npm run desk:user -- NAME
npm run desk:user -- NAME --remove
npm run desk:user -- --list

Makes an account for the desk, or changes the password of the one with that name; its open sessions end. The password,
at least 12 characters, is asked for, or read from the standard input when that is no terminal.
One account for each person: the audit log says who did what.

  --remove   removes the account; its sessions end, the audit log stays
  --list     lists the accounts

Example: npm run desk:user -- "Anna Kowalska"`,
  options: { remove: { type: 'boolean' }, list: { type: 'boolean' } },
  check({ values: { remove, list }, positionals }) {
    if (list) {
      if (remove || positionals.length > 0) throw new UsageError('--list stands alone.');
      return;
    }
    if (positionals.length !== 1)
      throw new UsageError('Give one name; one of several words stands in quotation marks.');
    try {
      checkName(positionals[0]!);
    } catch (error) {
      throw new UsageError((error as Error).message);
    }
  },
  async run({ values: { remove, list }, positionals: [name = ''], pool }) {
    if (list) {
      const accounts = await listAccounts(pool, new Date());
      const lines = accounts.map(
        (account) =>
          `${account.name}: password of ${account.passwordAt.toISOString().slice(0, 10)}, ${counted(account.sessions, 'open session')}`,
      );
      return [counted(accounts.length, 'account'), ...lines].join('\n');
    }
    if (remove) {
      if (!(await removeAccount(pool, name, new Date()))) throw new Error(`There is no account "${name}".`);
      return `The account "${name}" was removed; its sessions have ended.`;
    }
    const known = await findAccount(pool, name);
    const terminal = { input: process.stdin, output: process.stderr };
    const password = checkPassword(
      await askPassword(terminal, known ? `New password of ${known.name}` : `Password of ${name}`),
    );
    const { added, ended } = await setAccount(pool, { name, password, now: new Date() });
    return added
      ? `The account "${name}" can sign in now.`
      : `The password of "${name}" was changed; ${counted(ended, 'session')} ended.`;
  },
});
