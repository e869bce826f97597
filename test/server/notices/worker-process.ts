// A server's worker for notices as a process of its own, for tests that kill it: DATABASE_URL, SMTP_URL, NOW.
import { openPool } from '../../../demo/server/database/pool.js';
import { createEmailSender } from '../../../demo/server/deliveries/email.js';
import { DeliveryWorker } from '../../../demo/server/deliveries/worker.js';
import { createMailer } from '../../../demo/server/mail/mailer.js';
import { noticeMail } from '../../../demo/server/notices/mails.js';
import { noticeRound } from '../../../demo/server/notices/round.js';
import { silent } from '../office/support.js';

const { DATABASE_URL = '', SMTP_URL = '', NOW = '' } = process.env;
const now = new Date(NOW);
const pool = openPool(DATABASE_URL, silent);
const centre = { centre: undefined, refresh: async () => undefined };
const options = { publicUrl: 'https://cus.example', centre };
const email = createEmailSender(pool, {
  mailer: createMailer({ url: SMTP_URL, from: 'okienko@cus.example' }),
  notice: async (id) => noticeMail(pool, id, options, now),
});
await noticeRound({ pool, mails: true }, now);
new DeliveryWorker({ pool, log: silent, senders: { email }, every: 10, clock: () => now }).start();
// the worker itself keeps no process alive
setInterval(() => undefined, 60_000);
