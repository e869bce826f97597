import { csvOf } from './csv.js';
import type { Lettering } from './lettering.js';
import { pictureOf, type Caption } from './picture.js';
import type { Sheet } from './table.js';

/** Milliseconds after which the address of a file is given back: Safari reads it after the press. */
const KEPT = 60_000;

const LETTERS: Readonly<Record<string, string>> = { ł: 'l', Ł: 'l' };

/** A name for a file: letters without marks, hyphens. Ukrainian titles give the kind alone. */
export const fileName = (text: string): string =>
  text
    .replace(/[łŁ]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);

function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}

/** Gives the table to the person as a file. */
export function saveCsv(sheet: Sheet, name: string): void {
  save(new Blob([csvOf(sheet)], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
}

/** Gives the drawing to the person as a picture. */
export async function savePng(
  drawing: SVGSVGElement,
  letters: Lettering,
  caption: Caption,
  name: string,
): Promise<void> {
  save(await pictureOf(drawing, letters, caption), `${name}.png`);
}
