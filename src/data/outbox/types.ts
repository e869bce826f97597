import type {
  ContactSubmission,
  FieldProblem,
  NotifySubmission,
  ProviderSubmission,
  Receipt,
} from '../../model/submissions/types.js';
import type { CusError } from '../errors.js';

/** What can be sent, by the last part of its address in the contract. */
export interface Submissions {
  contact: ContactSubmission;
  provider: ProviderSubmission;
  notify: NotifySubmission;
}
export type SubmissionKind = keyof Submissions;

/** Why something was not taken. */
export interface OutboxProblem {
  /**
   * The type of the server's problem+json (`invalid-submission`, `privacy-changed` …), `http-status` where it said no
   * more; of our own: `expired` (kept 7 days and never taken), `unreadable` (what is stored is damaged, or its key is
   * gone), `deleted` (stored data of this page were deleted before it was sent).
   */
  type: string;
  /** Status of the HTTP answer, where there was one. */
  status?: number;
  /** One for each field that the server found wrong. */
  errors: FieldProblem[];
}

/**
 * - `sending`: on its way just now;
 * - `waiting`: will be tried again by itself;
 * - `parked`: the server does not take it as it is; the person corrects, sends again or deletes it;
 * - `expired`, `unreadable`: lost, and told: content gone, in sight until the person dismisses it (`remove`).
 */
export type OutboxEntryState = 'sending' | 'waiting' | 'parked' | 'expired' | 'unreadable';

/** One thing that is not delivered. */
export interface OutboxEntry {
  /** Idempotency key: made once, sent with every try. */
  readonly key: string;
  readonly kind: SubmissionKind;
  readonly state: OutboxEntryState;
  /** Base address of the API that it is for. */
  readonly api: string;
  /** When the person sent it, milliseconds since 1970. */
  readonly createdAt: number;
  /** When it is tried again, milliseconds since 1970; only of what is waiting. */
  readonly nextAt?: number;
  /** Why it is parked, expired or unreadable, or why the last try failed. */
  readonly problem?: OutboxProblem;
  /** What the caller of `submit` named it, for instance the service that it is about. */
  readonly title?: string;
  /** False: not stored on the device; closing the page loses it. */
  readonly kept: boolean;
}

/** Something that was delivered after its `submit` had said `queued`. */
export interface SentEntry {
  readonly key: string;
  readonly kind: SubmissionKind;
  readonly receipt: Receipt;
  readonly title?: string;
}

export interface OutboxState {
  /** False until the device was read for the first time. */
  readonly ready: boolean;
  /** `device`: what cannot be sent at once is stored. `page`: nothing is stored, `submit` never says `queued`. */
  readonly keeps: 'device' | 'page';
  /** Why `page`: a kiosk; a browser or page without Web Crypto, Locks or storage; storage that failed. */
  readonly reason?: 'kiosk' | 'unsupported' | 'storage';
  /** All that is not delivered, of all forms of this origin, oldest first. */
  readonly entries: readonly OutboxEntry[];
  /** What was delivered later, in this session of the tab, oldest first. */
  readonly sent: readonly SentEntry[];
}

/** What became of a submission. */
export type SubmitResult =
  | { readonly status: 'sent'; readonly key: string; readonly receipt: Receipt }
  /** Stored on the device; it goes by itself. */
  | { readonly status: 'queued'; readonly key: string }
  /**
   * The server does not take it as it is. `kept`: it is parked on the device as well; give `replaces: key` when the
   * corrected one is submitted.
   */
  | {
      readonly status: 'refused';
      readonly key: string;
      readonly problem: OutboxProblem;
      readonly errors: readonly FieldProblem[];
      readonly kept: boolean;
    }
  /**
   * Neither delivered nor stored: the form keeps what was typed and says so. The same value submitted again goes under
   * the same key, so that nothing arrives twice.
   */
  | { readonly status: 'failed'; readonly key: string; readonly error: CusError };

export interface SubmitOptions {
  /** Idempotency key, 16 to 128 of `A–Z a–z 0–9 - _`. Default: a new one. A key that has another value is not used. */
  key?: string;
  /** Shown in the list of what is waiting; encrypted on the device. At most 200 characters. */
  title?: string;
  /** Key of a parked one that this one corrects: deleted in the moment in which this one is stored or sent. */
  replaces?: string;
}

export interface OutboxOptions {
  /** Base address of the API, absolute or relative to the page, e.g. `/api`. */
  api: string | URL;
  /** Nothing is stored on the device. Default false. */
  kiosk?: boolean;
  /** Base of a relative `api`, where there is no page. */
  baseUrl?: string | URL;
}

/** What sends submissions and keeps those that cannot be sent yet. */
export interface Outbox {
  readonly state: OutboxState;
  /**
   * Stores the value on the device, then sends it. Settles after the first try, or after 8 seconds with `queued`.
   * Never rejects because of network, server or storage.
   * @throws CusError `invalid-value` when the value is no JSON, `invalid-source` when `api` is no address
   */
  submit<K extends SubmissionKind>(
    kind: K,
    value: Submissions[K],
    options?: SubmitOptions,
  ): Promise<SubmitResult>;
  /** Tells the state at once and at every change, until the returned function is called. */
  subscribe(listener: (state: OutboxState) => void): () => void;
  /** Tries one, or all that wait, without waiting longer; a parked one as well. */
  sendNow(key?: string): Promise<void>;
  /** Deletes one for good, or dismisses the notice of one that was lost or sent. */
  remove(key: string): Promise<void>;
  /** What was submitted, to correct and submit it again under a new key; undefined when it is gone or unreadable. */
  restore(key: string): Promise<RestoredSubmission | undefined>;
  /** Forgets what this page remembers (a kiosk, at the end of a session): receipts and failed tries. */
  forget(): void;
}

export type RestoredSubmission = {
  [K in SubmissionKind]: { readonly kind: K; readonly value: Submissions[K]; readonly title?: string };
}[SubmissionKind];
