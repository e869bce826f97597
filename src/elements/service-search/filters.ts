import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { plural } from '../../i18n/format.js';
import type { FirstMessages, Locale, Messages } from '../../i18n/messages.js';
import type { FacetCount, FacetKey, SearchResult } from '../../search/index.js';
import { renderChip } from './chip.js';
import { LIST_KEYS, isSet, toggled, type Choice, type ListKey } from './scope.js';

/** Options of a group before "show more". */
const FIRST = 6;
/** Groups that are open at first; the others wait folded. */
const OPEN_AT_FIRST: ReadonlySet<string> = new Set(['situations', 'recipients']);

/** What the panel of filters needs to draw itself. */
export interface FiltersView {
  words: FirstMessages['search'];
  locale: Locale;
  /** Name of a term. */
  name: (code: string) => string;
  /** Facets of the whole list within the page's scope: which options there are, in which order. */
  base: SearchResult['facets'];
  /** Facets of what is found now: the numbers. */
  facets: SearchResult['facets'];
  choice: Choice;
  /** What the page has fixed; those groups are not shown. */
  scope: Choice;
  /** Groups whose options are all shown. */
  expanded: ReadonlySet<string>;
  change: (choice: Choice) => void;
  /** Shows all options of a group; the focus goes to the first after `last`. */
  expand: (key: string, last: Element | null) => void;
}

/** The same with all words. */
export type WholeFiltersView = FiltersView & { words: Messages['search'] };

const TITLES: Record<ListKey, keyof Messages['search'] & string> = {
  situations: 'filterSituations',
  recipients: 'filterRecipients',
  delivery: 'filterDelivery',
  planes: 'filterPlanes',
  providerKinds: 'filterProviderKinds',
  areas: 'filterAreas',
  packages: 'filterPackages',
};

const counts = (facet: readonly FacetCount[]) => new Map(facet.map(({ code, count }) => [code, count]));

function option(
  view: WholeFiltersView,
  label: string,
  count: number,
  checked: boolean,
  change: () => void,
  kind: 'checkbox' | 'radio' = 'checkbox',
  name = '',
): TemplateResult {
  return html`<label class="option">
    <input type=${kind} name=${name} .checked=${checked} @change=${change} />
    <span class="option-name">${label}</span>
    <span class="option-count" aria-hidden="true">${count}</span>
    <span class="visually-hidden">, ${plural(view.locale, count, view.words.filterCount)}</span>
  </label>`;
}

function group(key: string, title: string, chosen: boolean, body: TemplateResult): TemplateResult {
  return html`<details class="group" part="filter" ?open=${chosen || OPEN_AT_FIRST.has(key)}>
    <summary>${title}</summary>
    <fieldset aria-label=${title}>${body}</fieldset>
  </details>`;
}

function listGroup(view: WholeFiltersView, key: ListKey): TemplateResult | typeof nothing {
  const chosen = view.choice[key] ?? [];
  const now = counts(view.facets[key as FacetKey]);
  const base = view.base[key as FacetKey].map(({ code }) => code);
  if (isSet(view.scope[key]) || (base.length < 2 && chosen.length === 0)) return nothing;
  // in one order always; what would lead to nothing is not offered
  const codes = [...base, ...chosen.filter((code) => !base.includes(code))].filter(
    (code) => now.has(code) || chosen.includes(code),
  );
  if (codes.length === 0) return nothing;
  const all = view.expanded.has(key) || codes.length <= FIRST + 1;
  const shown = all ? codes : codes.filter((code, i) => i < FIRST || chosen.includes(code));
  const title = view.words[TITLES[key]] as string;
  return group(
    key,
    title,
    chosen.length > 0,
    html`${repeat(
      shown,
      (code) => code,
      (code) =>
        option(view, view.name(code), now.get(code) ?? 0, chosen.includes(code), () =>
          view.change(toggled(view.choice, key, code)),
        ),
    )}
    ${
      shown.length < codes.length
        ? html`<button
            type="button"
            class="link-button more-options"
            @click=${(event: Event) => view.expand(key, (event.target as Element).previousElementSibling)}
          >
            ${plural(view.locale, codes.length - shown.length, view.words.filterMore)}
          </button>`
        : nothing
    }`,
  );
}

function placeGroup(view: WholeFiltersView): TemplateResult | typeof nothing {
  const places = view.base.place;
  if (isSet(view.scope.place) || (places.length < 2 && !view.choice.place)) return nothing;
  const now = counts(view.facets.place);
  return group(
    'place',
    view.words.filterPlace,
    Boolean(view.choice.place),
    html`${places
      .slice(0, view.expanded.has('place') ? undefined : 12)
      .map(({ code }) =>
        option(view, code, now.get(code) ?? 0, view.choice.place === code, () =>
          view.change({ ...view.choice, place: view.choice.place === code ? undefined : code }),
        ),
      )}`,
  );
}

function freeGroup(view: WholeFiltersView): TemplateResult | typeof nothing {
  if (view.scope.freeOnly || (view.facets.free.length === 0 && !view.choice.freeOnly)) return nothing;
  return group(
    'free',
    view.words.filterFree,
    Boolean(view.choice.freeOnly),
    option(
      view,
      view.words.filterFreeOnly,
      view.facets.free[0]?.count ?? 0,
      Boolean(view.choice.freeOnly),
      () => view.change({ ...view.choice, freeOnly: !view.choice.freeOnly }),
    ),
  );
}

/** All groups of filters, in the order in which people think: their situation first, the law's areas last. */
export function renderFilters(view: WholeFiltersView): TemplateResult {
  const [situations, recipients, delivery, ...rest] = LIST_KEYS;
  return html`${listGroup(view, situations)}${listGroup(view, recipients)}${listGroup(view, delivery)}
  ${freeGroup(view)}${placeGroup(view)}${rest.map((key) => listGroup(view, key))}`;
}

/** What is chosen, each with a way to take it off. */
export function renderChosen(view: WholeFiltersView): TemplateResult | typeof nothing {
  const chips: [string, Choice][] = LIST_KEYS.flatMap((key) =>
    (view.choice[key] ?? []).map((code): [string, Choice] => [
      view.name(code),
      toggled(view.choice, key, code),
    ]),
  );
  if (view.choice.place) chips.push([view.choice.place, { ...view.choice, place: undefined }]);
  if (view.choice.freeOnly) chips.push([view.words.filterFreeOnly, { ...view.choice, freeOnly: false }]);
  if (chips.length === 0) return nothing;
  return html`<ul class="chosen" part="chosen" aria-label=${view.words.chosen}>
    ${repeat(
      chips,
      ([name]) => name,
      ([name, without]) => renderChip(view.words, name, () => view.change(without)),
    )}
    <li>
      <button type="button" class="link-button" @click=${() => view.change({})}>
        ${view.words.filterClear}
      </button>
    </li>
  </ul>`;
}
