/** Height of a line of text, in em. */
export const LINE = 1.3;

let pen: CanvasRenderingContext2D | null | undefined;

/** Widths of texts in the letters of an element, so that SVG text can be broken into lines. */
export class Lettering {
  /** Pixels of one em. */
  readonly em: number;
  /** Pixels of one line. */
  readonly line: number;
  readonly #style: CSSStyleDeclaration;
  readonly #letter: number;
  readonly #word: number;
  readonly #widths = new Map<string, number>();

  constructor(element: Element) {
    this.#style = getComputedStyle(element);
    const pixels = (text: string) => parseFloat(text) || 0;
    this.em = pixels(this.#style.fontSize) || 16;
    this.line = LINE * this.em;
    this.#letter = pixels(this.#style.letterSpacing);
    this.#word = pixels(this.#style.wordSpacing);
  }

  /** What differs between two letterings: when it is the same nothing needs to be drawn anew. */
  get key(): string {
    return `${this.em} ${this.#letter} ${this.#word} ${this.#style.fontFamily}`;
  }

  /** Width of a text in pixels, a little too wide rather than too narrow. */
  width(text: string, bold = false): number {
    const key = `${bold}${text}`;
    let width = this.#widths.get(key);
    if (width === undefined) {
      width = this.#measure(text, bold) * 1.02;
      this.#widths.set(key, width);
    }
    return width;
  }

  #measure(text: string, bold: boolean): number {
    const spacing = text.length * this.#letter + (text.split(' ').length - 1) * this.#word;
    pen ??= document.createElement('canvas').getContext('2d');
    if (!pen) return text.length * this.em * 0.6 + spacing;
    pen.font = `${bold ? 700 : 400} ${this.em}px ${this.#style.fontFamily}`;
    return pen.measureText(text).width + spacing;
  }

  /** The text in lines of at most `width` pixels; a word that is longer is broken, more than `most` lines are cut. */
  lines(text: string, width: number, bold = false, most = 6): string[] {
    const lines: string[] = [];
    let line = '';
    const fits = (candidate: string) => this.width(candidate, bold) <= width;
    for (const word of text.split(/\s+/)) {
      const longer = line ? `${line} ${word}` : word;
      if (fits(longer)) {
        line = longer;
        continue;
      }
      if (line) lines.push(line);
      line = word;
      while (line.length > 1 && !fits(line) && lines.length < most) {
        let cut = Math.min(line.length - 1, Math.ceil((line.length * width) / this.width(line, bold)) + 2);
        while (cut > 1 && !fits(line.slice(0, cut))) cut--;
        lines.push(line.slice(0, cut));
        line = line.slice(cut);
      }
      if (lines.length >= most) break;
    }
    if (line) lines.push(line);
    return lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]}…`] : lines;
  }
}
