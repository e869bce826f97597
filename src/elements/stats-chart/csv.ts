import type { Sheet } from './table.js';

/** A cell that a spreadsheet would take for a formula begins with an apostrophe (OWASP, CSV injection). */
const guarded = (text: string): string =>
  /^[\s\u200b\ufeff]*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;

/** Spaces between thousands would make a text of a number. */
const plain = (text: string): string => (/^\d[\d\s,.]*$/.test(text) ? text.replace(/\s/g, '') : text);

const quoted = (text: string): string => (/[";\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A table for spreadsheets in Poland: UTF-8 with a byte order mark, semicolons, CRLF (RFC 4180). */
export function csvOf({ columns, rows }: Sheet): string {
  const lines = [columns.map(({ name }) => name), ...rows];
  return `\ufeff${lines.map((cells) => cells.map((text) => quoted(guarded(plain(text)))).join(';')).join('\r\n')}\r\n`;
}
