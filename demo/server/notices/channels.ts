import { NOTICE_CHANNELS, type NoticeChannel } from '../../../src/model/index.js';
import type { Config } from '../config.js';

/**
 * The ways in which this server can tell of services: by e-mail only where it can send (SMTP_URL, MAIL_FROM) and
 * knows the address of its links (PUBLIC_URL); the call list for telephone and letter needs nothing.
 */
export function noticeChannels(
  config: Pick<Config, 'smtpUrl' | 'mailFrom' | 'publicUrl'>,
): readonly NoticeChannel[] {
  const mails =
    config.smtpUrl !== undefined && config.mailFrom !== undefined && config.publicUrl !== undefined;
  return NOTICE_CHANNELS.filter((channel) => channel !== 'email' || mails);
}
