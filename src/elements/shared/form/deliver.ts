import type { FieldProblem, Receipt } from '../../../model/submissions/types.js';

/** What became of a submission. */
export type Delivery =
  | { state: 'sent'; receipt: Receipt }
  /** Kept on the device; goes out when it can. */
  | { state: 'queued'; key: string }
  /** Neither delivered nor kept: the person still has it in the form. */
  | { state: 'failed'; code: string; status?: number; errors: FieldProblem[] };

/** How to send. */
export interface DeliveryOptions {
  api: string;
  kiosk: boolean;
}

/** Sends a submission. @returns what became of it; never rejects */
export async function deliver(kind: string, value: unknown, { api }: DeliveryOptions): Promise<Delivery> {
  try {
    const response = await fetch(`${api.replace(/\/$/, '')}/submissions/${kind}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify(value),
    });
    const json = (await response.json()) as Receipt & { type?: string; errors?: FieldProblem[] };
    if (response.ok) return { state: 'sent', receipt: json };
    const { type = 'http-status', errors = [] } = json;
    return { state: 'failed', code: type, status: response.status, errors };
  } catch {
    return { state: 'failed', code: 'network', errors: [] };
  }
}
