import {
  asCusError,
  openOutbox,
  type OutboxOptions,
  type SubmissionKind,
  type Submissions,
  type SubmitOptions,
} from '../../../data/index.js';
import type { FieldProblem, Receipt } from '../../../model/index.js';

/** What became of a submission. */
export type Delivery =
  | { state: 'sent'; receipt: Receipt }
  /** Kept on the device; goes out when it can. */
  | { state: 'queued'; key: string }
  | Failure;

/** It did not go out; the person still has it in the form. */
export interface Failure {
  state: 'failed';
  /** Type of the server's problem, or code of ours: `offline`, `network`, `timeout` … */
  code: string;
  status?: number;
  errors: readonly FieldProblem[];
  /** Key of the copy that is parked on the device, which the corrected one replaces. */
  parked?: string;
}

/** Sends a submission through the outbox. @returns what became of it; never rejects */
export async function deliver<K extends SubmissionKind>(
  kind: K,
  value: unknown,
  where: OutboxOptions,
  options: SubmitOptions,
): Promise<Delivery> {
  try {
    const result = await openOutbox(where).submit(kind, value as Submissions[K], options);
    if (result.status === 'sent') return { state: 'sent', receipt: result.receipt };
    if (result.status === 'queued') return { state: 'queued', key: result.key };
    if (result.status === 'failed') return failed(result.error);
    const { problem, errors, kept, key } = result;
    return {
      state: 'failed',
      code: problem.type,
      ...(problem.status !== undefined && { status: problem.status }),
      errors,
      ...(kept && { parked: key }),
    };
  } catch (error) {
    return failed(error);
  }
}

function failed(error: unknown): Failure {
  const { code, status, errors = [] } = asCusError(error);
  return { state: 'failed', code, errors, ...(status !== undefined && { status }) };
}
