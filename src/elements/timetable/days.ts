import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../i18n/dates.js';
import { dateFormat, format, plural } from '../../i18n/format.js';
import type { timetable } from '../../i18n/forms/timetable.pl.js';
import type { Locale, Shape } from '../../i18n/messages.js';
import type { Occurrence, Service } from '../../model/index.js';
import type { Entry, Undated, WeekDay } from './week.js';

/** The words of this element. */
export type TimetableWords = Shape<typeof timetable>;

/** What the days need to draw themselves. */
export interface DaysView {
  words: TimetableWords;
  locale: Locale;
  level: number;
  /** The calendar day in Poland, ISO. */
  today: string;
  /** Entries of a day that are shown at first. */
  most: number;
  /** Days that are shown whole. */
  whole: ReadonlySet<string>;
  /** A text of the data, with its language. */
  said: (text: string | undefined) => unknown;
  /** Address of the service's own page. */
  href: (service: Service) => string | undefined;
  /** A person opens a service; `key` tells from where. */
  open: (event: MouseEvent, service: Service, key: string) => void;
  more: (day: string, key: string) => void;
}

// a day of the calendar stands for itself, wherever it is read
const WEEKDAY: Intl.DateTimeFormatOptions = { weekday: 'long', timeZone: 'UTC' };
const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', timeZone: 'UTC' };
const RANGE: Intl.DateTimeFormatOptions = { ...DAY, year: 'numeric' };

const dateOf = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** "16–22 listopada 2026". */
export const rangeText = (locale: Locale, from: string, to: string): string =>
  dateFormat(locale, RANGE)
    .formatRange(dateOf(from), dateOf(to))
    .replace(/\s*р\.$/, ' року');

/** "Poniedziałek, 16 listopada". */
export function dayTitle(locale: Locale, day: string): string {
  const weekday = dateFormat(locale, WEEKDAY).format(dateOf(day));
  return `${weekday.charAt(0).toLocaleUpperCase(locale)}${weekday.slice(1)}, ${dateFormat(locale, DAY).format(dateOf(day))}`;
}

/** The hours in words: "08:00–16:00", "od 17:00", "całą dobę". */
export function hoursText(words: TimetableWords, occurrence: Occurrence): string {
  const { opensAt: from = '', closesAt: to = '', overnight, closed } = occurrence;
  if (closed) return words.closed;
  if (from === '00:00' && (to === '24:00' || to === '23:59')) return words.allDay;
  if (!from && !to) return words.noHours;
  const text = overnight ? words.overnight : !to ? words.hoursFrom : !from ? words.hoursTo : words.hours;
  return format(text, { from, to });
}

function renderName(view: DaysView, service: Service, key: string): TemplateResult {
  const href = view.href(service);
  const open = (event: MouseEvent) => view.open(event, service, key);
  return href
    ? html`<a class="open" data-key=${key} href=${href} @click=${open}>${view.said(service.name)}</a>`
    : html`<button type="button" class="open link-button" data-key=${key} @click=${open}>
        ${view.said(service.name)}
      </button>`;
}

function renderEntry(view: DaysView, { key, occurrence, service, places, provider }: Entry): TemplateResult {
  return html`<li class=${occurrence.closed ? 'entry closed' : 'entry'} part="entry">
    <p class="hours" part="hours">${hoursText(view.words, occurrence)}</p>
    <div class="what">
      <p>${renderName(view, service, key)}</p>
      ${occurrence.note ? html`<p class="told">${view.said(occurrence.note)}</p>` : nothing}
    </div>
    <div class="where" part="place">
      ${places.length > 0 ? html`<p class="place">${view.said(places.join(', '))}</p>` : nothing}
      ${provider ? html`<p>${view.said(provider)}</p>` : nothing}
    </div>
  </li>`;
}

/** One day with its entries. */
export function renderDay(view: DaysView, { day, holiday, entries }: WeekDay): TemplateResult {
  const { words, locale, today } = view;
  const mark = day === today ? words.today : day < today ? words.past : undefined;
  const shown = view.whole.has(day) ? entries : entries.slice(0, view.most);
  const rest = entries.length - shown.length;
  return html`<section
    class="day ${day === today ? 'today' : day < today ? 'past' : ''}"
    part="day"
    aria-labelledby="day-${day}"
  >
    <div class="day-title" id="day-${day}" role="heading" aria-level=${view.level}>
      ${dayTitle(locale, day)}${mark ? html`${' '}<span class="mark">(${mark})</span>` : nothing}${
        holiday
          ? html`${' '}<span class="mark holiday"
                >${format(words.holiday, { name: words.holidays[holiday.name] })}</span
              >`
          : nothing
      }
    </div>
    ${
      entries.length === 0
        ? html`<p class="nothing">${words.nothing}</p>`
        : html`<ul class="entries">
            ${shown.map((entry) => renderEntry(view, entry))}
          </ul>`
    }
    ${
      rest > 0
        ? html`<p class="more no-print">
            <button
              type="button"
              class="button quiet"
              @click=${() => view.more(day, (entries[shown.length] as Entry).key)}
            >
              ${plural(locale, rest, words.moreEntries)}
            </button>
          </p>`
        : nothing
    }
  </section>`;
}

/** The services that do not say when they are, with what they say of their time in words. */
export function renderUndated(
  view: DaysView,
  undated: readonly Undated[],
  shown: number,
  pageSize: number,
  more: () => void,
): TemplateResult | typeof nothing {
  const { words, locale, level } = view;
  if (undated.length === 0) return nothing;
  const rest = undated.length - shown;
  return html`<p class="on-paper">${plural(locale, undated.length, words.undatedPrint)}</p>
    <section class="undated no-print" part="undated" aria-labelledby="undated-title">
      <div class="day-title" id="undated-title" role="heading" aria-level=${level}>${words.undatedTitle}</div>
      <p>${words.undatedText}</p>
      <ul class="entries">
        ${undated.slice(0, shown).map(
          ({ service, texts }) =>
            html`<li class="undated-entry">
              <p>${renderName(view, service, `u ${service.id}`)}</p>
              ${texts.map((text) => html`<p class="told">${view.said(text)}</p>`)}
            </li>`,
        )}
      </ul>
      ${
        rest > 0
          ? html`<p class="more">
              <button type="button" class="button quiet" part="more" @click=${more}>
                ${plural(locale, Math.min(rest, pageSize), words.moreUndated)}
              </button>
            </p>`
          : nothing
      }
    </section>`;
}

/** "Wydrukowano 3 maja 2026". */
export const printedText = (words: TimetableWords, locale: Locale, today: string): string =>
  format(words.printed, { date: formatDate(locale, today) ?? today });
