import { dateFormat, format, formatDateTime } from '../../i18n/format.js';
import type { ReadStatistics } from '../../model/index.js';
import { isTable, type ChartKind, type Point } from './points.js';
import type { Speaker } from './view.js';

/** The moment of the numbers in the time of the place that they are of, whatever the clock of the reader. */
function momentText(
  { locale }: Speaker,
  { updated_at: updated = '', time_zone: timeZone }: ReadStatistics,
): string {
  const moment = new Date(updated);
  if (Number.isNaN(moment.getTime())) return '';
  const text = (zone?: string): string =>
    updated.includes('T')
      ? formatDateTime(locale, moment, zone)
      : dateFormat(locale, { dateStyle: 'long', timeZone: zone }).format(moment);
  try {
    return text(timeZone);
  } catch {
    // a zone that this browser does not know
    return text('Europe/Warsaw');
  }
}

/** What must be known to read the numbers rightly: sample data, what is hidden, rounding, their date. */
export function notesOf(
  speaker: Speaker,
  statistics: ReadStatistics,
  kind: ChartKind,
  points: readonly Point[],
): string[] {
  const { words } = speaker;
  const { hidden_below: n, sensitive_below: m, rounded_to: step, example, open_from: open } = statistics;
  const date = momentText(speaker, statistics);
  const notes: string[] = [];
  if (example) notes.push(words.example);
  if (isTable(kind)) {
    const limits = { n, m };
    if (open && points.some(({ period = '' }) => period >= open)) notes.push(words.noteOpen);
    if (n > 1) notes.push(format(m > n ? words.noteSensitive : words.noteHidden, limits));
    const isOther = ({ hidden, below }: Point): boolean => hidden && below !== n && below !== m;
    if (points.some(isOther)) notes.push(words.noteOthers);
    if (step > 1) notes.push(format(words.noteRounded, { n: step }));
  }
  if (date) notes.push(format(words.updated, { date }).replace(/\.\.$/, '.'));
  return notes;
}
