import type { Pool } from 'pg';
import type { Mail, Mailer } from '../mail/mailer.js';
import { submissionMail, type SubmissionRecord } from '../mail/submission-mail.js';
import { DeliveryProblem } from './problem.js';
import type { Send } from './worker.js';

export interface EmailOptions {
  mailer: Mailer;
  /** The coordinator, `MAIL_TO`. Without it mails of submissions wait. */
  to?: string;
  /** Makes the mail of a question about freshness. Without it those wait. */
  freshness?: (requestId: string) => Promise<Mail>;
  /** Makes a mail about notices. Without it those wait. */
  notice?: (mailId: string) => Promise<Mail>;
}

/**
 * Sends e-mails: of a submission to the coordinator, of a question about freshness to a contact leader, about notices
 * to whoever wished for them.
 */
export function createEmailSender(
  pool: Pick<Pool, 'query'>,
  { mailer, to, freshness, notice }: EmailOptions,
): Send {
  return async ({ submission_id, freshness_id, notice_id }) => {
    if (freshness_id !== null) {
      if (!freshness) throw new DeliveryProblem('no-public-url');
      return mailer.send(await freshness(freshness_id));
    }
    if (notice_id !== null) {
      if (!notice) throw new DeliveryProblem('no-public-url');
      return mailer.send(await notice(notice_id));
    }
    if (to === undefined) throw new DeliveryProblem('no-receiver');
    const { rows } = await pool.query<SubmissionRecord>(
      'SELECT id, kind, reference, received_at, payload FROM submission WHERE id = $1',
      [submission_id],
    );
    const [submission] = rows;
    if (!submission) throw new DeliveryProblem('gone', true);
    await mailer.send(submissionMail(submission, to));
  };
}
