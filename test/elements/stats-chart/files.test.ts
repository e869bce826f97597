import { expect, waitUntil } from '@open-wc/testing';
import { csvOf } from '../../../src/elements/stats-chart/csv.js';
import { Lettering } from '../../../src/elements/stats-chart/lettering.js';
import { documentOf } from '../../../src/elements/stats-chart/picture.js';
import { one } from '../../helpers/roles.js';
import { chartOf, STATISTICS } from './support.js';

/** The file that a press on the button gives. */
async function pressed(element: Element, name: string): Promise<{ name: string; blob: Blob }> {
  const { createObjectURL } = URL;
  const blobs: Blob[] = [];
  const names: string[] = [];
  const click = HTMLAnchorElement.prototype.click;
  URL.createObjectURL = (blob) => {
    blobs.push(blob as Blob);
    return createObjectURL.call(URL, blob);
  };
  HTMLAnchorElement.prototype.click = function () {
    names.push(this.download);
  };
  try {
    one(element, 'button', name).click();
    await waitUntil(() => names.length === 1, 'a file is given', { timeout: 5000 });
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return { name: names[0] as string, blob: blobs[0] as Blob };
}

describe('cus-stats-chart: files', () => {
  it('CSV: UTF-8 with a byte order mark, semicolons, plain numbers, hidden ones in words', async () => {
    const element = await chartOf(STATISTICS, { kind: 'sought' });
    const { name, blob } = await pressed(element, 'Pobierz tabelę (CSV)');
    expect(name).to.equal('statystyki-sought-2026-05.csv');
    expect([...new Uint8Array(await blob.arrayBuffer()).slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    expect(await blob.text()).to.equal(
      'Kategoria;Liczba wyszukań\r\nKultura;1250\r\nZdrowie;20\r\nMieszkanie;mniej niż 5\r\nNauka i szkoła;ukryte\r\n',
    );
  });

  it('CSV: a text is never a formula, and quotes and line ends stay in their cell', () => {
    const columns = [{ name: '=cmd|calc' }, { name: 'b' }];
    const rows = [
      ['+1', '-2'],
      ['@SUM(A1)', '\t=1'],
      ['a;b', 'he said "no"\nand left'],
      [' =1', '1 250,5'],
    ];
    expect(csvOf({ caption: '', columns, rows })).to.equal(
      '\ufeff\'=cmd|calc;b\r\n\'+1;\'-2\r\n\'@SUM(A1);\'\t=1\r\n"a;b";"he said ""no""\nand left"\r\n\' =1;1250,5\r\n',
    );
  });

  it('PNG: holds the words of the drawing, and no others', async () => {
    const element = await chartOf({ ...STATISTICS, example: true }, { kind: 'sought' });
    const drawing = element.shadowRoot?.querySelector('svg') as SVGSVGElement;
    const { text } = documentOf(drawing, new Lettering(drawing), {
      title: 'Czego szukano',
      axis: 'Liczba wyszukań',
      notes: ['To przykład.'],
    });
    const words = [...text.matchAll(/>([^<]+)</g)].map(([, word = '']) => word.trim()).filter(Boolean);
    expect(words).to.deep.equal([
      'Czego szukano',
      'Liczba wyszukań',
      ...['Kultura', '1250', 'Zdrowie', '20', 'Mieszkanie', 'mniej niż 5', 'Nauka i szkoła', 'ukryte'],
      'To przykład.',
    ]);
    expect(text).not.to.match(/ style=| class=|onclick|lit\$/);
  });

  for (const theme of ['light', 'dark'])
    it(`PNG: the drawing with its title and its notes, ${theme}, under the strict policy`, async () => {
      const reports: string[] = [];
      const report = ({ violatedDirective }: SecurityPolicyViolationEvent) => reports.push(violatedDirective);
      document.addEventListener('securitypolicyviolation', report);
      const element = await chartOf(STATISTICS, { kind: 'sought', theme });
      const { name, blob } = await pressed(element, 'Pobierz obraz (PNG)');
      document.removeEventListener('securitypolicyviolation', report);
      expect(reports).to.deep.equal([]);
      expect(name).to.equal('statystyki-sought-2026-05.png');
      const picture = await createImageBitmap(blob);
      const svg = element.shadowRoot?.querySelector('svg') as SVGSVGElement;
      expect(picture.width).to.be.greaterThan(svg.clientWidth);
      const canvas = document.createElement('canvas');
      canvas.width = picture.width;
      canvas.height = picture.height;
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      context.drawImage(picture, 0, 0);
      const { data } = context.getImageData(0, 0, picture.width, picture.height);
      const colours = new Map<string, number>();
      for (let i = 0; i < data.length; i += 4) {
        const colour = `${data[i]},${data[i + 1]},${data[i + 2]}`;
        colours.set(colour, (colours.get(colour) ?? 0) + 1);
      }
      // the bars in their colour, on the ground of the design
      const [ground, bar] = theme === 'light' ? ['255,253,248', '10,92,76'] : ['26,39,34', '134,216,194'];
      expect(colours.get(ground as string)).to.be.greaterThan(50_000);
      expect(colours.get(bar as string)).to.be.greaterThan(2_000);
    });
});
