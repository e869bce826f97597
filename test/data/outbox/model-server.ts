import { createHash } from 'node:crypto';

/** What happens to one request. */
export const FAULTS = [
  'down-before', // the request never leaves
  'down-during', // it breaks off before the server has all of it
  'lost-after', // stored, and the answer is lost
  'slow', // answered after 10 s
  'very-slow', // answered after 45 s, when nobody listens any more
  'stored-500', // stored, and then an error
  'html-200', // a login page of the network in between
  'html-stored', // stored, and a page in the place of the answer
  'truncated', // stored, and half an answer
  '400',
  '401',
  '403',
  '404',
  '408',
  '409',
  '413',
  '422',
  '425',
  '429',
  '429-seconds',
  '429-date',
  '429-nonsense',
  '500',
  '500-html',
  '503',
  '503-days',
  'challenge-required',
  'challenge-expired',
  'challenge-invalid',
] as const;
export type Fault = (typeof FAULTS)[number];

/** The kind of a problem by its status, as the contract has it. */
const TYPES: Readonly<Record<string, string>> = {
  400: 'invalid-json',
  403: 'forbidden',
  404: 'not-found',
  409: 'still-running',
  413: 'too-large',
  422: 'invalid-submission',
  429: 'too-many-requests',
  500: 'internal',
  503: 'unavailable',
};

const problem = (status: number, type = TYPES[status], headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify({ type, title: type, status }), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });
const html = (status: number): Response =>
  new Response('<!doctype html><title>Zaloguj się</title>', {
    status,
    headers: { 'content-type': 'text/html' },
  });

/** A server as the contract says, in process, that does wrong what it is told to do wrong. */
export class ModelServer {
  /** Body and answer by idempotency key. */
  readonly stored = new Map<string, { body: string; answer: string }>();
  /** What must never happen. */
  readonly violations: string[] = [];
  /** Faults of the next requests, in order. */
  faults: Fault[] = [];
  /** Nothing is reached. */
  outage = false;
  /** A proof of work is wanted. */
  proof = false;
  requests = 0;
  readonly #salts = new Set<string>();

  /** Identifiers of the messages that are stored, one for each row. */
  get messages(): string[] {
    return [...this.stored.values()].map(({ body }) => (JSON.parse(body) as { message: string }).message);
  }

  /** @returns the answer and when it comes, or undefined for none */
  handle(url: string, init: RequestInit, now: number): { after: number; response?: Response } {
    this.requests++;
    if (this.outage) return { after: 0 };
    const fault = this.faults.shift();
    if (fault === 'down-before') return { after: 0 };
    if (fault === 'down-during') return { after: 300 };
    const after = fault === 'slow' ? 10_000 : fault === 'very-slow' ? 45_000 : 20;
    if (url.endsWith('/challenge')) return { after, response: this.#challenge(fault) };
    const headers = new Headers(init.headers);
    const key = headers.get('idempotency-key') ?? '';
    const status = /^\d{3}/.exec(fault ?? '')?.[0];
    if (status) return { after, response: refusal(Number(status), fault!, now) };
    if (fault?.startsWith('challenge')) return { after, response: problem(403, fault) };
    if (fault === 'html-200') return { after, response: html(200) };
    const response = this.#store(key, String(init.body), headers.get('altcha'));
    if (!response.ok) return { after, response };
    if (fault === 'lost-after') return { after };
    if (fault === 'stored-500') return { after, response: problem(500) };
    if (fault === 'html-stored') return { after, response: html(201) };
    if (fault === 'truncated') {
      const half = this.stored.get(key)!.answer.slice(0, 30);
      return { after, response: new Response(half, { status: 201 }) };
    }
    return { after, response };
  }

  #store(key: string, body: string, proof: string | null): Response {
    const known = this.stored.get(key);
    if (known) {
      if (known.body === body) return new Response(known.answer, { status: 201 });
      this.violations.push(`key ${key} with another body`);
      return problem(422, 'idempotency-key-reused');
    }
    if (this.proof && !this.#proven(proof))
      return problem(403, proof ? 'challenge-invalid' : 'challenge-required');
    const { message } = JSON.parse(body) as { message: string };
    if (message.includes('poison 500')) return problem(500);
    if (message.includes('poison 422')) return problem(422);
    if (this.messages.includes(message)) this.violations.push(`stored twice: ${message}`);
    const answer = JSON.stringify({
      id: '6f1c2d3e-0000-4000-8000-000000000000',
      reference: `CUS-${this.stored.size + 1}`,
      received_at: '2026-05-03T12:00:00Z',
    });
    this.stored.set(key, { body, answer });
    return new Response(answer, { status: 201 });
  }

  #challenge(fault?: Fault): Response {
    const status = Number(/^\d{3}/.exec(fault ?? '')?.[0] ?? 200);
    if (status !== 200) return problem(status);
    if (fault?.startsWith('html')) return html(200);
    if (fault === 'truncated') return new Response('{"algorithm":"SHA-256"');
    if (!this.proof) return problem(404);
    const salt = `salt${this.#salts.size}?expires=1&`;
    this.#salts.add(salt);
    const challenge = createHash('sha256').update(`${salt}7`).digest('hex');
    return Response.json({ algorithm: 'SHA-256', challenge, salt, signature: 'signed', maxnumber: 20 });
  }

  /** Right, and not used before. */
  #proven(proof: string | null): boolean {
    if (!proof) return false;
    const { number, salt } = JSON.parse(atob(proof)) as { number: number; salt: string };
    return number === 7 && this.#salts.delete(salt);
  }
}

function refusal(status: number, fault: Fault, now: number): Response {
  if (fault === '500-html') return html(500);
  const wait = {
    '429-seconds': '30',
    '429-date': new Date(now + 90_000).toUTCString(),
    '429-nonsense': 'soon',
    '503-days': '864000',
  }[fault as string];
  return problem(status, TYPES[status], wait ? { 'retry-after': wait } : {});
}
