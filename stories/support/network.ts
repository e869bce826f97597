import { exampleProvider } from './example-provider.js';

let answered = false;

/**
 * Addresses below `story/` behave as a story needs, without a server: `story/never.json` never answers,
 * `story/broken.json` is HTML, `story/silent.json` a centre without a clause, `story/empty.json` is an empty catalogue, `story/once.json` answers well once and is HTML from then on, `story/uncounted.json` are statistics whose numbers are all hidden, `story/problems.json` holds broken records.
 */
const ANSWERS: Readonly<Record<string, () => Promise<Response>>> = {
  never: () => new Promise(() => undefined),
  broken: () => answer('<!doctype html><title>Nie znaleziono</title>', 'text/html'),
  silent: () =>
    answer('{"id": "c", "name": "Centrum Usług Społecznych (dane przykładowe)", "example": true}'),
  provider: () => answer(JSON.stringify(exampleProvider())),
  once: () => {
    if (answered) return answer('<!doctype html><title>Przerwa techniczna</title>', 'text/html');
    answered = true;
    return answer('[{"id": "a", "name": "Klub Seniora (dane przykładowe)", "status": "active"}]');
  },
  empty: () => answer('{"services": []}'),
  uncounted: () =>
    answer(
      JSON.stringify({
        interval: 'month',
        time_zone: 'Europe/Warsaw',
        periods: ['2026-07-01'],
        hidden_below: 5,
        sensitive_below: 10,
        rounded_to: 5,
        sought: {
          series: ['all', 'obszar:kultura', 'obszar:zdrowie'].map((code) => ({
            code,
            values: [{ value: null, below: 9 }],
          })),
        },
      }),
    ),
  problems: () => answer('[{"id": "a", "name": "Klub Seniora", "status": "active"}, {"id": "b"}, 7]'),
  dated: async () => {
    const today = new Date();
    const day = (months: number) =>
      new Date(today.getFullYear(), today.getMonth() + months, 15).toISOString().slice(0, 10);
    return answer(
      JSON.stringify([
        {
          id: 'a',
          name: 'Sprawdzona usługa',
          description: 'Dane przykładowe.',
          status: 'active',
          assured_date: day(-1),
        },
        {
          id: 'b',
          name: 'Dawno sprawdzona usługa',
          description: 'Dane przykładowe.',
          status: 'active',
          assured_date: day(-10),
        },
        { id: 'c', name: 'Nieprowadzona usługa', description: 'Dane przykładowe.', status: 'inactive' },
        {
          id: 'd',
          name: 'Planowana usługa',
          description: 'Dane przykładowe.',
          status: 'active',
          schedules: [{ id: 'x', valid_from: day(3) }],
        },
      ]),
    );
  },
};

const answer = (body: string, type = 'application/json') =>
  Promise.resolve(new Response(body, { headers: { 'content-type': type } }));

const json = (body: object, status = 200) =>
  Promise.resolve(
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } }),
  );

/** An API below `story-api/<name>`: how it takes what is sent to it. */
const SUBMISSIONS: Readonly<Record<string, () => Promise<Response>>> = {
  takes: () =>
    json(
      {
        id: '00000000-0000-4000-8000-000000000001',
        reference: 'K-2026-0417 (dane przykładowe)',
        received_at: new Date().toISOString(),
        reply_within_days: 5,
      },
      201,
    ),
  corrects: () =>
    json(
      {
        type: 'invalid-submission',
        title: 'Unprocessable',
        status: 422,
        errors: [
          { pointer: '/reply/phone', code: 'invalid-phone' },
          { pointer: '', code: 'something-new' },
        ],
      },
      422,
    ),
  improves: () =>
    json(
      {
        type: 'invalid-submission',
        title: 'Unprocessable',
        status: 422,
        errors: [
          { pointer: '/organization/website', code: 'invalid-url' },
          { pointer: '/services/0/url', code: 'invalid-url' },
        ],
      },
      422,
    ),
  refuses: () => json({ type: 'forbidden', title: 'Forbidden', status: 403 }, 403),
  waits: () => Promise.reject(new TypeError('no connection')),
  hangs: () => new Promise(() => undefined),
};

/** Whether a story has cut the connection. */
let cut = false;

/** Cuts the connection, as the browser tells it and as `fetch` meets it. */
export function disconnect(): void {
  cut = true;
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => !cut });
}

/** Brings it back. */
export function connect(): void {
  cut = false;
}

/** Makes the page's `fetch` answer for those addresses. Called by the preview: a bare import would be shaken off. */
export function answerStories(): void {
  const ordinary = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    if (cut) return Promise.reject(new TypeError('no connection'));
    const url = input instanceof Request ? input.url : String(input);
    const name = /\/story\/(\w+)\.json/.exec(url)?.[1];
    const told = name ? ANSWERS[name] : undefined;
    const [, api = '', part] = /\/story-api\/(\w+)\/(.*)$/.exec(url) ?? [];
    if (part === 'challenge') return json({}, 404);
    return (told ?? (part ? SUBMISSIONS[api] : undefined))?.() ?? ordinary(input, init);
  };
}
