import type { TestRunnerPlugin } from '@web/test-runner';

/** How a resource answers. Without `kind`: with the JSON `body` (default: a catalogue of two services). */
export interface Behaviour {
  kind?:
    | 'json'
    | 'changing' // another service at every request
    | 'html'
    | 'half' // complete answer, incomplete JSON
    | 'encoded' // `body` in `encoding`
    | 'base64' // any bytes
    | 'rubbish' // `bytes` bytes of it
    | 'reset' // connection reset: as without a connection
    | 'break' // connection closed amid the body
    | 'never' // no answer
    | 'stall' // the beginning of an answer
    | 'redirect' // to `to`
    | 'etag' // 304 when it was not changed
    | 'api' // paged HSDS API with `total` services
    | 'submissions'; // takes submissions, each key once
  body?: unknown;
  status?: number;
  headers?: Record<string, string>;
  /** Requests wait until another behaviour is set; then they are answered by that. */
  hold?: boolean;
  encoding?: 'windows-1250' | 'iso-8859-2' | 'utf-16le' | 'utf-8-bom';
  contentType?: string;
  base64?: string;
  bytes?: number;
  /** Sends `content-length`; else chunked. */
  tellLength?: boolean;
  to?: string;
  total?: number;
  /** The most services that the API puts on one page, whatever `per_page` says. */
  largestPage?: number;
  /** Fields of the envelope that say something else; `null` for nothing. */
  lie?: Record<string, unknown>;
  /** Pages that answer 404. */
  missing?: number[];
  /** Pages that answer 500. */
  failing?: number[];
  /** Always page 1. */
  ignorePage?: boolean;
  /** Answers of their own for paths below the resource, e.g. `/submissions/contact`. */
  parts?: Record<string, Behaviour>;
  /** Of `submissions`: the challenge that it asks for. */
  challenge?: unknown;
  /** Of `submissions`: how it answers when it has stored one. */
  answer?: Behaviour;
}

/** What a resource was asked. */
export interface Told {
  count: number;
  /** Path below the resource, with its query. */
  requests: string[];
  /** What was sent to it, with its idempotency key and solved challenge. */
  posts: { part: string; key?: string; body: string; altcha?: string }[];
  notModified: number;
  /** Answers that the client did not wait for. */
  abandoned: number;
  /** Requests under way, now and at most. */
  now: number;
  most: number;
}

export function startFaultServer(): Promise<{ url: string; stop(): Promise<void> }>;
export function faultServer(): TestRunnerPlugin;
