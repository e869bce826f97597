import { LIST_KEYS, type Choice } from './scope.js';

/** What of a search is kept in the page's address. */
export interface SearchState {
  query: string;
  choice: Choice;
  /** Id or key of the service that is open. */
  service?: string | undefined;
}

const LONGEST = 300;

/** Reads the state from parameters `{prefix}-q`, `{prefix}-areas`, `{prefix}-service` … */
export function readUrl(prefix: string, url: URL): SearchState {
  const get = (name: string) => url.searchParams.get(`${prefix}-${name}`)?.slice(0, LONGEST) ?? '';
  const choice: Choice = {};
  for (const key of LIST_KEYS) {
    const codes = get(key).split(' ').filter(Boolean);
    if (codes.length > 0) choice[key] = codes;
  }
  if (get('place')) choice.place = get('place');
  if (get('free')) choice.freeOnly = true;
  return { query: get('q'), choice, service: get('service') || undefined };
}

/** The address with this state, all other parameters and the fragment untouched. */
export function writeUrl(prefix: string, url: URL, state: SearchState): URL {
  const next = new URL(url);
  const set = (name: string, value: string | undefined) => {
    if (value) next.searchParams.set(`${prefix}-${name}`, value.slice(0, LONGEST));
    else next.searchParams.delete(`${prefix}-${name}`);
  };
  set('q', state.query);
  for (const key of LIST_KEYS) set(key, state.choice[key]?.join(' '));
  set('place', state.choice.place);
  set('free', state.choice.freeOnly ? '1' : undefined);
  set('service', state.service);
  return next;
}
