import { html, nothing, type TemplateResult } from 'lit';
import { format } from '../../i18n/format.js';
import {
  conditions,
  details,
  fees,
  providerRef,
  recipients,
  serviceAreas,
  summary,
} from '../../model/index.js';
import type { Match } from '../../search/index.js';
import { marked } from './highlight.js';
import { ageText, freeText, langOf, listed, names, said, type CardView } from './view.js';

/** Longest text of a fact on a compact card; the full card has it all. */
const LONGEST = 110;
const SENTENCE = 240;

const short = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')}…`;

/** The sentence that answers: the first one, or the one where a word of the query stands. */
function excerpt(text: string, ranges: readonly (readonly [number, number])[]): TemplateResult {
  const at = ranges[0]?.[0] ?? 0;
  const from = at < SENTENCE - 60 ? 0 : text.lastIndexOf(' ', at - 60) + 1;
  const cut = text.slice(from, from + SENTENCE);
  const end = from + SENTENCE < text.length ? cut.replace(/\s+\S*$/, '').length : cut.length;
  return html`${from > 0 ? '…' : nothing}${marked(
    cut.slice(0, end),
    ranges.map(([a, b]): [number, number] => [a - from, b - from]).filter(([a, b]) => a >= 0 && b <= end),
  )}${from + end < text.length ? '…' : nothing}`;
}

function fact(view: CardView, label: string, text: string | undefined): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    <dd class=${text ? '' : 'missing'}>${text ? said(view, short(text)) : view.words.card.missingShort}</dd>
  </div>`;
}

/** What a result says: one sentence, for whom, what it costs, who runs it. */
export function renderCompact(view: CardView, matches: readonly Match[]): TemplateResult {
  const { card } = view.words;
  const { service } = view;
  const inText = matches.find(({ field }) => field === 'description')?.ranges ?? [];
  const text = inText.length > 0 ? details(service) : summary(service);
  const elsewhere = matches
    .map(({ field }) => field)
    .filter((field): field is keyof typeof card.fields => field in card.fields && field !== 'description');
  const hidden = inText.length === 0 && matches.every(({ field }) => field !== 'name') ? elsewhere : [];
  const groups = recipients(service);
  const who =
    conditions(service).text ??
    (groups.length > 0 ? names(view, groups) : undefined) ??
    ageText(view) ??
    listed(card.area, serviceAreas(service));
  const { free, text: fee } = fees(service, view.now);
  return html`${text ? html`<p class="summary" lang=${langOf(view, text)}>${excerpt(text, inText)}</p>` : nothing}
    <dl class="facts" part="facts">
      ${fact(view, card.who, who)} ${fact(view, card.costShort, freeText(view, free) ?? fee)}
      ${fact(view, card.providerShort, providerRef(service).name)}
    </dl>
    ${
      hidden.length > 0
        ? html`<p class="small why">
            ${format(card.foundIn, { list: hidden.map((field) => card.fields[field]).join(', ') })}
          </p>`
        : nothing
    }`;
}
