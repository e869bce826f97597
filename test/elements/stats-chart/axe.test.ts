import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import { fault } from '../../helpers/faults.js';
import { one } from '../../helpers/roles.js';
import { chart, chartOf, STATISTICS } from './support.js';

declare const axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true }, region: { enabled: false } },
};

async function sound(element: Element): Promise<void> {
  const { violations } = await axe.run(element, OPTIONS);
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
  ).to.deep.equal([]);
}

describe('cus-stats-chart: axe', () => {
  afterEach(async () => {
    await executeServerCommand('cdp-media', {});
    await setViewport({ width: 800, height: 600 });
  });

  for (const theme of ['light', 'dark', 'contrast', 'forced colours'])
    it(`every kind of chart with its table, and failure, ${theme}`, async () => {
      const forced = theme === 'forced colours';
      if (forced) await executeServerCommand('cdp-media', { 'forced-colors': 'active' });
      const look = { theme: forced ? 'light' : theme };
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
