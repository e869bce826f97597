import type { Lettering } from './lettering.js';

const NS = 'http://www.w3.org/2000/svg';
/** What style sheets say of the drawing and what must travel with it, as attributes of SVG: no style, no policy. */
const KEPT = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'font-weight',
  'font-style',
  'letter-spacing',
  'word-spacing',
  'opacity',
  'paint-order',
  'display',
] as const;
/** A picture twice as fine as a plain screen, but never larger than every browser can make. */
const FINE = 2;
const MOST = 8_000;

function copied(from: Element, own: boolean): Element {
  const copy = document.createElementNS(NS, from.localName);
  for (const { name, value } of from.attributes)
    if (!/^(class|part|role|tabindex|data-|aria-)/.test(name) || name === 'aria-hidden')
      copy.setAttribute(name, value);
  copy.removeAttribute('aria-hidden');
  if (own) {
    const style = getComputedStyle(from);
    for (const name of KEPT) {
      const value = style.getPropertyValue(name);
      // url("…#hatch") with the address of the page would name another document
      if (value) copy.setAttribute(name, value.replace(/url\(["']?[^#]*#([^"')]+)["']?\)/, 'url(#$1)'));
    }
  }
  for (const child of from.childNodes)
    if (child instanceof Element) copy.append(copied(child, true));
    // of a template's nodes only the words, not its marks and not the space between shapes
    else if (child instanceof Text && from.localName === 'tspan') copy.append(child.data);
  return copy;
}

/** The words round a drawing that leaves its page. */
export interface Caption {
  title: string;
  /** What is counted. */
  axis: string;
  /** Below: what is hidden, the date, whether these are sample data. */
  notes: readonly string[];
}

/** The drawing as an SVG document of its own, with its title and its notes. */
export function documentOf(
  drawing: SVGSVGElement,
  letters: Lettering,
  { title, axis, notes }: Caption,
): { text: string; width: number; height: number } {
  const { em, line } = letters;
  const style = getComputedStyle(drawing);
  const pad = 1.5 * em;
  const { width: wide, height: tall } = drawing.getBoundingClientRect();
  const heading = letters.lines(title, wide, true);
  const under = letters.lines(axis, wide);
  const foot = notes.flatMap((note) => letters.lines(note, wide, false, 12));
  const top = pad + (heading.length + under.length) * line + 0.6 * em;
  const width = wide + 2 * pad;
  const height = top + tall + foot.length * line + pad * 1.5;
  const root = document.createElementNS(NS, 'svg');
  const set = (element: Element, values: Record<string, string | number>) => {
    for (const [name, value] of Object.entries(values)) element.setAttribute(name, String(value));
    return element;
  };
  const ink = style.color;
  const written = (text: string, y: number, weight: number) => {
    const element = set(document.createElementNS(NS, 'text'), {
      x: pad,
      y,
      fill: ink,
      'font-weight': weight,
    });
    element.textContent = text;
    return element;
  };
  set(root, { width, height, 'font-family': style.fontFamily, 'font-size': `${em}px` });
  root.append(
    set(document.createElementNS(NS, 'rect'), {
      width,
      height,
      fill: style.getPropertyValue('--paper').trim() || '#fff',
    }),
    ...heading.map((text, i) => written(text, pad + em + i * line, 700)),
    ...under.map((text, i) => written(text, pad + em + (heading.length + i) * line, 400)),
  );
  const inner = copied(drawing, false);
  set(inner, { x: pad, y: top, width: wide, height: tall, overflow: 'visible' });
  root.append(inner, ...foot.map((text, i) => written(text, top + tall + 1.6 * em + i * line, 400)));
  return { text: new XMLSerializer().serializeToString(root), width, height };
}

/** The drawing as a picture in the format PNG. The image is of the page's own data, so the canvas may be read. */
export async function pictureOf(drawing: SVGSVGElement, letters: Lettering, caption: Caption): Promise<Blob> {
  const { text, width, height } = documentOf(drawing, letters, caption);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const fine = Math.min(FINE, MOST / width, MOST / height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * fine);
  canvas.height = Math.round(height * fine);
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The browser made no picture.');
  return blob;
}
