/**
 * Addresses below `story/` behave as a story needs, without a server: `story/never.json` never answers,
 * `story/broken.json` is HTML, `story/empty.json` is an empty catalogue, `story/problems.json` holds broken records.
 */
const ANSWERS: Readonly<Record<string, () => Promise<Response>>> = {
  never: () => new Promise(() => undefined),
  broken: () => answer('<!doctype html><title>Nie znaleziono</title>', 'text/html'),
  empty: () => answer('{"services": []}'),
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

/** Makes the page's `fetch` answer for those addresses. Called by the preview: a bare import would be shaken off. */
export function answerStories(): void {
  const ordinary = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const name = /\/story\/(\w+)\.json/.exec(url)?.[1];
    const told = name ? ANSWERS[name] : undefined;
    return told ? told() : ordinary(input, init);
  };
}
