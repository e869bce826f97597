import { html, nothing, type TemplateResult } from 'lit';
import type { Chart } from './chart.js';
import { numberText, type Point } from './points.js';
import type { Speaker } from './view.js';

/** A table as rows of texts: the same for the screen and for a file. */
export interface Sheet {
  caption: string;
  columns: { name: string; numeric?: boolean }[];
  /** The first cell of each row is its heading. */
  rows: string[][];
}

/** What stands in a cell for a number: plain digits for a file, grouped for the eye, or why there is none. */
const cell = (speaker: Speaker, value: number | null | undefined, text = ''): string =>
  value === null || value === undefined ? text : numberText(speaker, value);

/** The same data as the chart shows, as a table. */
export function sheetOf(speaker: Speaker, chart: Chart, title: string): Sheet {
  const { words } = speaker;
  const { kind, course, points, when, of } = chart;
  const caption = [title, of, when].filter(Boolean).join(', ');
  const number = (name: string) => ({ name, numeric: true });
  if (kind === 'indicators')
    return {
      caption,
      columns: [
        { name: words.columnCategory },
        { name: words.columnUnit },
        number(words.columnPlanned),
        number(words.columnAchieved),
        number(words.columnShare),
        { name: words.columnEvidence },
      ],
      rows: points.map(({ name, planned, value, share, indicator, period }) => {
        const evidence = indicator?.achieved?.find(({ year }) => period?.startsWith(`${year}`))?.evidence;
        return [
          name,
          indicator?.unit ?? '',
          cell(speaker, planned, words.missing),
          cell(speaker, value, words.missing),
          share === undefined ? '–' : numberText(speaker, share / 100, 'percent'),
          evidence ?? indicator?.evidence?.join(', ') ?? '–',
        ];
      }),
    };
  if (kind === 'providers')
    return {
      caption,
      columns: [{ name: words.columnCategory }, number(words.columnShare), number(words.columnValue)],
      rows: points.map(({ name, share, value, strong }) => [
        name,
        share === undefined ? words.missing : numberText(speaker, share / 100, 'percent'),
        strong ? '–' : cell(speaker, value, words.missing),
      ]),
    };
  return {
    caption,
    columns: [{ name: course ? words.columnPeriod : words.columnCategory }, number(speaker.words.axes[kind])],
    rows: points.map((point: Point) => [point.label, cell(speaker, point.value, point.text)]),
  };
}

/** Rows shown at first: ten thousand of them would hold the page up. */
const ROWS = 200;
/** Columns beside one another that a phone has room for. */
const MANY = 3;

export function renderTable(
  sheet: Sheet,
  whole: boolean,
  showAll: TemplateResult | typeof nothing,
): TemplateResult {
  const rows = whole ? sheet.rows : sheet.rows.slice(0, ROWS);
  // Laid out as blocks on a phone, a table forgets in some browsers what it is: its roles say it again.
  const many = sheet.columns.length > MANY;
  const role = (name: string) => (many ? name : nothing);
  return html`<table part="table" class=${many ? 'many' : ''} role=${role('table')}>
      <caption>
        ${sheet.caption}
      </caption>
      <thead role=${role('rowgroup')}>
        <tr role=${role('row')}>
          ${sheet.columns.map(
            ({ name, numeric }) =>
              html`<th scope="col" role=${role('columnheader')} class=${numeric ? 'numeric' : ''}>
                ${name}
              </th>`,
          )}
        </tr>
      </thead>
      <tbody role=${role('rowgroup')}>
        ${rows.map(
          ([first, ...rest]) =>
            html`<tr role=${role('row')}>
              <th scope="row" role=${role('rowheader')}>${first}</th>
              ${rest.map((text, i) => {
                const { name = '', numeric } = sheet.columns[i + 1] ?? {};
                return html`<td role=${role('cell')} class=${numeric ? 'numeric' : ''} data-column=${name}>
                  ${text}
                </td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>
    ${rows.length < sheet.rows.length ? showAll : nothing}`;
}
