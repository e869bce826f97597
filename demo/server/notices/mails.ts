import type { Pool } from 'pg';
import { centrePhones, lifecycle, provider, type Service } from '../../../src/model/index.js';
import type { ServedCentre } from '../catalogue/centre.js';
import { DeliveryProblem } from '../deliveries/problem.js';
import { isMailbox, type Mail } from '../mail/mailer.js';
import { oneLine } from '../mail/readable.js';
import { markup, type Markup } from '../markup.js';
import { CONFIRM_DAYS, type Subscription } from './subscriptions.js';
import { createToken, type Purpose } from './tokens.js';
import { dayIn, wordsOf, type Words } from './words.js';

/** Services that one digest names; the others are counted and left to the catalogue. */
export const MOST_SERVICES = 50;

/** Where links lead and who writes. */
export interface MailOptions {
  /** Origin of the links, without a slash at the end. */
  publicUrl: string;
  /** `MAIL_TO`: where a person may also end notices by mail; used when it is one address. */
  mailTo?: string;
  centre: Pick<ServedCentre, 'centre' | 'refresh'>;
}

type Kind = 'confirm' | 'digest' | 'renewal';

/** A part of a mail in both forms. */
interface Part {
  text: readonly string[];
  html: Markup;
}

const line = (text: string): Part => ({ text: [text, ''], html: markup`<p>${text}</p>\n` });

/** A link with what it is for. */
const link = (before: string, url: string, name: string): Part => ({
  text: [before, url, ''],
  html: markup`<p>${before}<br><a href="${url}">${name}</a></p>\n`,
});

/** The page on which a service opens. */
export const servicePath = (id: string, language: string): string =>
  `/?${language === 'pl' ? '' : `lang=${language}&`}u-service=${encodeURIComponent(id)}`;

/**
 * The mail of a row of `notice_mail`, with fresh links; its text is made when it is sent, so that it says what is true
 * then.
 *
 * @throws DeliveryProblem `gone` when the wish has ended or nothing is left to tell
 */
export async function noticeMail(pool: Pool, mailId: string, options: MailOptions, now: Date): Promise<Mail> {
  const { rows } = await pool.query<Subscription & { kind: Kind; made_at: Date }>(
    `SELECT s.*, m.kind, m.made_at FROM notice_mail m JOIN subscription s ON s.id = m.subscription_id
     WHERE m.id = $1`,
    [mailId],
  );
  const [found] = rows;
  const address = found?.contact?.email;
  const expected = found?.kind === 'confirm' ? 'pending' : 'active';
  if (!found || found.state !== expected || !isMailbox(address)) throw new DeliveryProblem('gone', true);
  await options.centre.refresh();
  const letter = await LETTERS[found.kind]({ pool, subscription: found, mailId, options, now });
  return {
    ...compose(letter, found.language, options),
    to: { name: '', address },
    id: mailId,
    date: found.made_at,
  };
}

interface LetterContext {
  pool: Pool;
  subscription: Subscription;
  mailId: string;
  options: MailOptions;
  now: Date;
}

interface Letter {
  subject: string;
  parts: readonly Part[];
  /** Link that ends the notices, for the headers. */
  end?: string;
  reference: string;
}

async function newLink(context: LetterContext, purpose: Purpose, expires?: Date): Promise<string> {
  const token = await createToken(context.pool, context.subscription.id, purpose, expires);
  return `${context.options.publicUrl}/api/notices/${token}`;
}

async function confirmLetter(context: LetterContext): Promise<Letter> {
  const { language, reference, expires_at } = context.subscription;
  const words = wordsOf(language);
  const url = await newLink(context, 'confirm', expires_at);
  return {
    subject: words.confirmSubject,
    reference,
    parts: [
      line(words.confirmIntro),
      link(words.confirmHow, url, words.confirmLinkText),
      line(words.confirmElse(CONFIRM_DAYS)),
    ],
  };
}

async function renewalLetter(context: LetterContext): Promise<Letter> {
  const { language, reference, expires_at, renewal_at } = context.subscription;
  if (!renewal_at) throw new DeliveryProblem('gone', true);
  const words = wordsOf(language);
  const url = await newLink(context, 'renew', expires_at);
  const end = await newLink(context, 'end');
  return {
    subject: words.renewalSubject,
    reference,
    end,
    parts: [
      line(words.renewalIntro(dayIn(language, expires_at))),
      link(words.renewalHow, url, words.renewalLinkText),
      line(words.renewalElse),
    ],
  };
}

async function digestLetter(context: LetterContext): Promise<Letter> {
  const { pool, subscription, mailId, options, now } = context;
  const { language, reference } = subscription;
  const words = wordsOf(language);
  const { rows } = await pool.query<{ doc: Service; is_new: boolean }>(
    `SELECT s.doc, t.is_new FROM subscription_service t JOIN service s ON s.id = t.service_id
     WHERE t.mail_id = $1 ORDER BY t.is_new DESC, s.name, s.id`,
    [mailId],
  );
  if (rows.length === 0) throw new DeliveryProblem('gone', true);
  const end = await newLink(context, 'end');
  const services = rows
    .slice(0, MOST_SERVICES)
    .map(({ doc, is_new }) => servicePart(doc, is_new, { words, language, options, now }));
  const others = rows.length - services.length;
  const phone = centrePhones(options.centre.centre).find(({ url }) => url !== undefined)?.number;
  return {
    subject: words.digestSubject,
    reference,
    end,
    parts: [
      line(words.digestIntro),
      {
        text: services.flatMap(({ text }) => [...text, '']),
        html: markup`<ul>\n${services.map(({ html }) => html)}</ul>\n`,
      },
      ...(others > 0 ? [link(words.more(String(others)), `${options.publicUrl}/`, words.moreLinkText)] : []),
      line(words.hint),
      ...(phone ? [line(words.call(oneLine(phone, 60)))] : []),
    ],
  };
}

const LETTERS: Readonly<Record<Kind, (context: LetterContext) => Promise<Letter>>> = {
  confirm: confirmLetter,
  digest: digestLetter,
  renewal: renewalLetter,
};

function servicePart(
  service: Service,
  isNew: boolean,
  { words, language, options, now }: { words: Words; language: string; options: MailOptions; now: Date },
): Part {
  const name = oneLine(service.name);
  const by = oneLine(provider(service).name ?? '');
  const isPlanned = lifecycle(service, now).state === 'planned';
  const state = `${isNew ? words.isNew : words.isChanged}${isPlanned ? `, ${words.planned}` : ''}`;
  const url = `${options.publicUrl}${servicePath(service.id, language)}`;
  return {
    text: [`* ${name} (${state})`, ...(by === '' ? [] : [`  ${by}`]), `  ${url}`],
    html: markup`<li><a href="${url}">${name}</a> (${state})${by === '' ? '' : markup`<br>${by}`}</li>\n`,
  };
}

/** The whole mail in both forms; with a link that ends the notices also the headers of RFC 2369 and RFC 8058. */
function compose(
  { subject, parts, end, reference }: Letter,
  language: Subscription['language'],
  { mailTo, centre }: MailOptions,
): Pick<Mail, 'subject' | 'text' | 'html' | 'headers'> {
  const words = wordsOf(language);
  const name = oneLine(centre.centre?.organization.name ?? '', 200);
  const all: Part[] = [
    line(words.hello),
    ...parts,
    ...(end === undefined ? [] : [link(words.endLink, end, words.endLinkText)]),
  ];
  const foot = [...(name === '' ? [] : [name]), words.automatic, reference];
  const ways = [
    `<${end}>`,
    ...(isMailbox(mailTo)
      ? [`<mailto:${mailTo}?subject=${encodeURIComponent(`unsubscribe ${reference}`)}>`]
      : []),
  ];
  return {
    subject,
    text: [...all.flatMap(({ text }) => text), '--', ...foot, ''].join('\n'),
    html: markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${subject}</title>
</head>
<body>
${all.map(({ html }) => html)}<hr>
<p>${foot.map((each, at) => (at === 0 ? markup`${each}` : markup`<br>${each}`))}</p>
</body>
</html>
`.text,
    ...(end !== undefined && {
      headers: {
        'List-Unsubscribe': ways.join(', '),
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      },
    }),
  };
}
