import { csvOf } from './csv.js';
import { pictureOf, type Caption } from './picture.js';
import type { Sheet } from './table.js';
import type { ToolsView } from './tools.js';

/** Milliseconds after which the address of a file is given back: Safari reads it after the press. */
const KEPT = 60_000;

/** What is in the file: `statystyki-sought-2026-05`; sample data say so in their name as well. */
function fileName({ chart, statistics }: ToolsView): string {
  const { kind, course, choice } = chart;
  return [
    'statystyki',
    statistics.example && 'przyklad',
    kind,
    course ? choice.category : choice.start?.slice(0, 7),
  ]
    .filter(Boolean)
    .join('-')
    .replace(/[^\w-]+/g, '-');
}

function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}

/** Gives the table to the person as a file. */
export function saveCsv(view: ToolsView, sheet: Sheet): void {
  save(new Blob([csvOf(sheet)], { type: 'text/csv;charset=utf-8' }), `${fileName(view)}.csv`);
}

/** Gives the drawing to the person as a picture. */
export async function savePng(view: ToolsView, drawing: SVGSVGElement, caption: Caption): Promise<void> {
  const letters = view.figure?.letters;
  if (letters) save(await pictureOf(drawing, letters, caption), `${fileName(view)}.png`);
}
