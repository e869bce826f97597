import { countUsage, sendUsage } from '../../data/usage.js';
import type { Locale } from '../../i18n/messages.js';
import { areas, PROFILE_TERMS, type Service, type UrgentKind } from '../../model/index.js';
import type { SearchResult } from '../../search/index.js';

/** Milliseconds without another search after which one counts: who types on has not asked yet. */
const QUIET = 2_000;

/** Most services of a match whose areas are looked at. */
const MOST_MATCHED = 300;

/** The life situation that a danger tells of. */
const SITUATION_OF: Readonly<Partial<Record<UrgentKind, string>>> = {
  violence: 'sytuacja:przemoc',
  child: 'sytuacja:zaniedbanie-dziecka',
  suicide: 'sytuacja:zaburzenia-psychiczne',
  overdose: 'sytuacja:uzaleznienie',
  shelter: 'sytuacja:bezdomnosc',
};

/** What an element tells to be counted. */
export interface Use {
  /** A search with its filters; `urgent`: whether the box for urgent needs may be shown. */
  search?: {
    result: SearchResult;
    filters: { areas?: readonly string[]; situations?: readonly string[] };
    query: string;
    urgent: boolean;
  };
  /** A service that is shown in full. */
  opened?: Service;
  /** The services that fit, of a match that a person completed. */
  matched?: readonly Service[];
  /** Dangers because of which lines to call are shown, outside of a search. */
  urgent?: readonly UrgentKind[];
}

/** Searches that are not settled yet. */
const pending = new Map<object, { timer: ReturnType<typeof setTimeout>; settle: () => void }>();
/** What was counted last for an element, so that the same is not counted again when it is drawn again. */
const counted = new WeakMap<object, string>();

const areasOf = (services: readonly Service[]): string[] =>
  services.flatMap((service) => areas(service).map(({ code }) => code));

/** Counts a use of an element. */
export function use(element: object, api: string, language: Locale, what: Use): void {
  const { search, opened, matched, urgent } = what;
  if (search) {
    clearTimeout(pending.get(element)?.timer);
    const settle = (): void => {
      clearTimeout(pending.get(element)?.timer);
      pending.delete(element);
      countSearch(element, api, language, search);
    };
    pending.set(element, { timer: setTimeout(settle, QUIET), settle });
  }
  if (opened) {
    // who opens a service has finished searching
    for (const { settle } of [...pending.values()]) settle();
    if (counted.get(element) !== opened.id) countUsage(api, 'opened', areasOf([opened]), language);
    counted.set(element, opened.id);
  }
  if (matched?.length) countUsage(api, 'matched', areasOf(matched.slice(0, MOST_MATCHED)), language);
  if (urgent) countUrgent(api, language, urgent);
}

/** What is on its way counts too when the page is put away. */
function settleAll(): void {
  for (const { settle } of [...pending.values()]) settle();
  sendUsage();
}
addEventListener('pagehide', settleAll);
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') settleAll();
});

/**
 * A settled search: situations that its words were recognised as, areas of the service that answers best, filters
 * chosen. A search without an answer counts for what was recognised only.
 */
function countSearch(
  element: object,
  api: string,
  language: Locale,
  { result, filters, query, urgent }: NonNullable<Use['search']>,
): void {
  // filters may come from an address: only what the profile or the services found know
  const known = new Set([
    ...PROFILE_TERMS.map(({ code }) => code),
    ...[...result.facets.areas, ...result.facets.situations].map(({ code }) => code),
  ]);
  const chosen = [...(filters.areas ?? []), ...(filters.situations ?? [])].filter((code) => known.has(code));
  const dangers = result.urgent.map(({ kind }) => kind);
  const recognised = [...result.terms, ...dangers.flatMap((kind) => SITUATION_OF[kind] ?? [])];
  const asked = query.trim() !== '';
  const answered = result.confident && result.total > 0;
  // the same search again: another page of results, a filter set and taken back
  const same = JSON.stringify([asked && result.concepts, recognised, chosen, result.total, result.confident]);
  if (counted.get(element) === same || (!asked && chosen.length === 0)) return;
  counted.set(element, same);
  const [best] = result.hits;
  const found = asked && answered && best ? areasOf([best.service]) : [];
  countUsage(api, 'search', [...chosen, ...recognised, ...found], language);
  if (asked && !answered) countUsage(api, 'unanswered', recognised, language);
  if (urgent) countUrgent(api, language, dangers);
}

function countUrgent(api: string, language: Locale, dangers: readonly UrgentKind[]): void {
  const kinds = dangers.map((kind) => `urgent:${kind}`);
  if (kinds.length) countUsage(api, 'urgent', kinds, language);
}
