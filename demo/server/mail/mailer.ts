import { createTransport } from 'nodemailer';
import { DeliveryProblem } from '../deliveries/problem.js';

/** One mail. */
export interface Mail {
  /** Addresses as written in MAIL_TO, or one address. */
  to: string | { name: string; address: string };
  replyTo?: string;
  subject: string;
  text: string;
  /** The same for programs that show it; every text from outside in it is escaped, and nothing is loaded by it. */
  html?: string;
  /** More headers, for example `List-Unsubscribe`. Only text of ours, on one line each. */
  headers?: Readonly<Record<string, string>>;
  /** Left of the `@` in the Message-ID: the same whenever the same thing is sent again. */
  id: string;
  /** The date of the mail. */
  date: Date;
}

export interface MailerOptions {
  /**
   * `smtp://` or `smtps://`. What is sent is personal: to another machine the connection must be encrypted (STARTTLS
   * with `smtp://`), unless the address says `?ignoreTLS=true`.
   */
  url: string;
  /** Sender, `Name <address>` or an address. */
  from: string;
  /** Milliseconds without a sign of the other side. Default 60,000; to connect and be greeted 20,000. */
  patience?: number;
  /** Milliseconds for one mail, however busy the other side is. Default 120,000. */
  deadline?: number;
}

/** Sends mails one by one. */
export interface Mailer {
  /** Returns when the server has taken the mail for all receivers. Throws a DeliveryProblem. */
  send(mail: Mail): Promise<void>;
}

const LOCAL = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
/** A mailbox without any mark that could begin another header, another receiver or a comment. */
const MAILBOX = /^[^\s@<>()[\]\\,;:"\u0000-\u001f\u007f]{1,64}@[\p{L}\p{N}.-]{1,190}$/u;

/** Whether a text is one plain mailbox and nothing else. */
export function isMailbox(text: string | undefined): text is string {
  return text !== undefined && MAILBOX.test(text);
}

/** `smtp://` to another machine asks for STARTTLS where the address itself says nothing of it. */
function withTls(written: string): string {
  const url = new URL(written);
  const said = url.searchParams.has('requireTLS') || url.searchParams.has('ignoreTLS');
  if (url.protocol === 'smtp:' && !said && !LOCAL.test(url.hostname))
    url.searchParams.set('requireTLS', 'true');
  return url.href;
}

function problemOf(error: unknown): DeliveryProblem {
  const { code, responseCode, command } = error as { code?: string; responseCode?: number; command?: string };
  if (typeof responseCode === 'number') {
    // A refused greeting, login or encryption is a matter of settings: it goes away without the mail being changed.
    const aboutTheMail = code !== 'EAUTH' && /^(MAIL FROM|RCPT TO|DATA|LMTP)/.test(command ?? '');
    return new DeliveryProblem(
      `smtp-${responseCode}`,
      responseCode >= 500 && responseCode < 600 && aboutTheMail,
    );
  }
  return new DeliveryProblem(typeof code === 'string' && /^\w{1,40}$/.test(code) ? code : 'smtp');
}

/** A mailer over SMTP; one connection for each mail, so that no mail depends on another. */
export function createMailer({ url, from, patience = 60_000, deadline = 120_000 }: MailerOptions): Mailer {
  const transport = createTransport({
    url: withTls(url),
    connectionTimeout: Math.min(patience, 20_000),
    greetingTimeout: Math.min(patience, 20_000),
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = /@([\w.-]+)>?\s*$/.exec(from)?.[1] ?? 'okienko.invalid';

  return {
    async send({ to, replyTo, subject, text, html, headers, id, date }) {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new DeliveryProblem('timeout')), deadline);
        timer.unref();
      });
      try {
        const sending = transport.sendMail({
          from,
          to,
          ...(isMailbox(replyTo) && { replyTo: { name: '', address: replyTo } }),
          subject,
          text,
          ...(html !== undefined && { html }),
          date,
          messageId: `<${id}@${domain}>`,
          // asks out-of-office robots to be silent (RFC 3834)
          headers: { 'Auto-Submitted': 'auto-generated', ...headers },
        });
        await Promise.race([sending, late]);
      } catch (error) {
        throw error instanceof DeliveryProblem ? error : problemOf(error);
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
