// A server's worker as a process of its own, for tests that kill it: DATABASE_URL, SMTP_URL.
import { pino } from 'pino';
import { openPool } from '../../../demo/server/database/pool.js';
import { createEmailSender } from '../../../demo/server/deliveries/email.js';
import { DeliveryWorker } from '../../../demo/server/deliveries/worker.js';
import { createMailer } from '../../../demo/server/mail/mailer.js';

const { DATABASE_URL = '', SMTP_URL = '' } = process.env;
const log = pino({ level: 'silent' });
const pool = openPool(DATABASE_URL, log);
const mailer = createMailer({ url: SMTP_URL, from: 'okienko@cus.example' });
const email = createEmailSender(pool, { mailer, to: 'koordynator@cus.example' });
new DeliveryWorker({ pool, log, senders: { email }, every: 10 }).start();
// the worker itself keeps no process alive
setInterval(() => undefined, 60_000);
