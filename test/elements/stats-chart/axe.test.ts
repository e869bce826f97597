import { expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { DESIGNS, sound, undress, wear } from '../../helpers/axe.js';
import { fault } from '../../helpers/faults.js';
import { one } from '../../helpers/roles.js';
import { chart, chartOf, STATISTICS } from './support.js';

describe('cus-stats-chart: axe', () => {
  undress();

  for (const design of DESIGNS)
    it(`every kind of chart with its table, and failure, ${design}`, async () => {
      const look = await wear(design);
      for (const [kind, period] of [['sought'], ['sought', 'all'], ['indicators'], ['providers']]) {
        const element = await chartOf(STATISTICS, { ...look, kind: kind ?? '', period: period ?? '' });
        one(element, 'button', 'Pokaż tabelę').click();
        await element.updateComplete;
        await sound(element);
      }
      await sound(await chart((await fault({ status: 500 })).url, look));
    });

  it('fits 320 px, also with letters one and a half times as large', async () => {
    await setViewport({ width: 320, height: 700 });
    for (const theme of ['light', 'large'])
      for (const [kind, period] of [['sought'], ['sought', 'all'], ['indicators'], ['providers']]) {
        const element = await chartOf(STATISTICS, { kind: kind ?? '', period: period ?? '', theme });
        one(element, 'button', 'Pokaż tabelę').click();
        await element.updateComplete;
        expect(document.documentElement.scrollWidth, `${kind} ${theme}`).to.be.at.most(320);
        await sound(element);
      }
  });

  it('draws anew when its room changes', async () => {
    const element = await chartOf(STATISTICS, { kind: 'sought' });
    const width = () => Number(element.shadowRoot?.querySelector('svg')?.getAttribute('width'));
    const before = width();
    await setViewport({ width: 320, height: 700 });
    await waitUntil(() => width() < before, 'drawn anew');
    expect(width()).to.be.lessThan(320);
  });
});
