import { countDeliveries, retryFailed } from '../deliveries/queue.js';
import { counted, runCommand } from './command.js';

await runCommand({
  help: `
npm run db:retry

Puts the e-mails and webhooks that were given up back into the queue, after the reason is gone (a mailbox that did not
exist, a changed password). The running server sends them within seconds.`,
  options: {},
  async run({ pool }) {
    const count = await retryFailed(pool);
    const { waiting } = await countDeliveries(pool);
    return `${counted(count, 'delivery', 'deliveries')} put back into the queue; ${waiting} waiting now.`;
  },
});
