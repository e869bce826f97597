import { formatDateTime } from '../../../src/i18n/format.js';
import type { ContactSubmission, ProviderSubmission } from '../../../src/model/submissions/types.js';
import { CHOICES } from './labels.js';
import { oneLine, quoted, readable } from './readable.js';
import type { Mail } from './mailer.js';

/** A submission as it lies in the database. */
export type SubmissionRecord = {
  id: string;
  reference: string;
  received_at: Date;
} & ({ kind: 'contact'; payload: ContactSubmission } | { kind: 'provider'; payload: ProviderSubmission });

/** The name of each kind of submission, for the office. */
export const KIND_NAMES: Readonly<Record<SubmissionRecord['kind'], string>> = {
  contact: 'wiadomość od mieszkańca',
  provider: 'zgłoszenie organizacji lub usługi',
};

/** A moment in Polish, as the clock of the office shows it. */
export const polishTime = (time: Date): string => formatDateTime('pl', time, 'Europe/Warsaw');

function contactText(payload: ContactSubmission): string {
  const duty =
    payload.subject_informed === false
      ? [
          'Ta osoba nie wie o wiadomości. CUS ma obowiązek ją poinformować, że przetwarza jej dane (art. 14 RODO).',
          '',
        ]
      : [];
  return [
    ...duty,
    readable(payload, ['message', 'language', 'privacy_version', 'website']),
    '',
    'Treść:',
    ...quoted(payload.message),
    '',
    readable(payload, [
      'topic',
      'sender',
      'subject_informed',
      'name',
      'reply',
      'message',
      'service',
      'proposals',
      'website',
    ]),
  ].join('\n');
}

/** The main things; all of it is in the database. */
function providerText({
  intent,
  about,
  correction,
  organization,
  leader,
  services,
  sender,
}: ProviderSubmission): string {
  const { provider_kind, name, alternate_name, identifiers, address, email, phone, website } =
    organization ?? {};
  const shown = { provider_kind, name, alternate_name, identifiers, address, email, phone, website };
  const names = (services ?? []).map(({ name, status }) => {
    const state = CHOICES['services.status']?.[status] ?? '';
    return `  - ${oneLine(name)} (${state})`;
  });
  return [
    readable({ intent, about, correction }),
    ...(organization ? [readable({ organization: shown })] : []),
    readable({ leader, ...(sender && { sender }) }),
    ...(names.length > 0 ? [`Usługi (${names.length}):`, ...names] : []),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** What the office calls a submission, with its number and time. */
export function submissionHead({ kind, reference, received_at }: SubmissionRecord): string {
  return [`Rodzaj: ${KIND_NAMES[kind]}`, `Numer: ${reference}`, `Otrzymano: ${polishTime(received_at)}`].join(
    '\n',
  );
}

/**
 * The mail that tells the coordinator of a submission. Nothing personal is in the subject; what a person wrote
 * stands in the text only, each line behind `>`.
 */
export function submissionMail(submission: SubmissionRecord, to: string): Mail {
  const { id, kind, reference, received_at, payload } = submission;
  const text = kind === 'contact' ? contactText(payload) : providerText(payload);
  const replyTo = kind === 'contact' ? payload.reply?.email : undefined;
  return {
    to,
    ...(replyTo !== undefined && { replyTo }),
    id,
    date: received_at,
    subject: `${kind === 'contact' ? 'Nowa wiadomość' : 'Nowe zgłoszenie organizacji lub usługi'}: ${oneLine(reference, 60)}`,
    text: [
      submissionHead(submission),
      '',
      text,
      '',
      '--',
      'Tę wiadomość wysłał automatycznie serwer Okienka. Zgłoszenie jest zapisane w bazie pod podanym numerem.',
      'Jeśli ten sam numer przyszedł dwa razy, to powtórzona wysyłka, a nie drugie zgłoszenie.',
      '',
    ].join('\n'),
  };
}
