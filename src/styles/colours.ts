import { unsafeCSS, type CSSResult } from 'lit';

// Each colour: in the light design, in the dark one, in the contrast that readers of Polish public sites know
// (yellow and white on black), and on paper.
const COLOURS = `wall #f4f0e6 #101815 #000 #fff
paper #fffdf8 #1a2722 #000 #fff
ink #17231f #eef3ef #fff #000
ink-soft #4a5853 #b7c5be #fff #333
line #d9d2c1 #35463d #fff #999
edge #6f7b75 #8b9d94 #fff #333
accent #0a5c4c #86d8c2 #ffe600 #000
accent-ink #fff #0c1a16 #000 #fff
tint #e3efe9 #213a32 #1c1c1c #fff
note #fdf1cf #3d3212 #000 #fff
note-ink #5f3f00 #ffdf8a #ffe600 #000
danger #9c1c1c #ffa8a8 #ffb3b3 #000
focus #1b4fd8 #a9c1ff #00e5ff #000`;

/** The colours of one design; those that a host can change by a property `--cus-color-…` with this ending. */
export const colours = (design: number, ending?: string): CSSResult =>
  unsafeCSS(
    COLOURS.split('\n')
      .map((line) => line.split(' '))
      .map(([name, ...values]) => {
        const value = values[design];
        return `--${name}:${ending === undefined ? value : `var(--cus-color-${name}${ending},${value})`};`;
      })
      .join(''),
  );
