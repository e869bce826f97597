import { listLeaders, removeLeader, setLeader } from '../freshness/leaders.js';
import { UsageError, counted, runCommand } from './command.js';

await runCommand({
  help: `
npm run db:leader -- --organization ID --name "First-name Surname" --email ADDRESS
npm run db:leader -- --organization ID --remove
npm run db:leader -- --list

Sets the contact leader of an organisation: the person who is asked every six months by e-mail whether the catalogue
still says what is true. ID is the organisation's identifier in the catalogue.`,
  options: {
    organization: { type: 'string' },
    name: { type: 'string' },
    email: { type: 'string' },
    remove: { type: 'boolean' },
    list: { type: 'boolean' },
  },
  check({ values: { organization, name, email, remove, list } }) {
    if (list) return;
    if (!organization) throw new UsageError('Name the organisation: --organization ID');
    if (!remove && !(name && email)) throw new UsageError('A contact leader has --name and --email.');
  },
  async run({ values: { organization = '', name = '', email = '', remove, list }, pool }) {
    if (list) {
      const leaders = await listLeaders(pool);
      const lines = leaders.map(
        (leader) =>
          `${leader.organizationId}  ${leader.organization ?? '(not in the catalogue)'}: ${leader.name} <${leader.email}>, ` +
          (leader.askedAt ? `asked ${leader.askedAt.toISOString()}` : 'never asked'),
      );
      return [counted(leaders.length, 'contact leader'), ...lines].join('\n');
    }
    if (remove) {
      if (!(await removeLeader(pool, organization)))
        throw new Error(`${organization} has no contact leader.`);
      return `The contact leader of ${organization} was removed.`;
    }
    const { rowCount } = await pool.query(
      'SELECT FROM organization WHERE id = $1 UNION ALL SELECT FROM service WHERE organization_id = $1 LIMIT 1',
      [organization],
    );
    if (!rowCount) throw new Error(`The catalogue has no organisation ${organization}. Nothing was changed.`);
    await setLeader(pool, { organizationId: organization, name, email });
    return `${name} <${email}> is now the contact leader of ${organization}.`;
  },
});
