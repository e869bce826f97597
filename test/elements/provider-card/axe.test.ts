import { expect } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import { fault } from '../../helpers/faults.js';
import { one } from '../../helpers/roles.js';
import { CATALOGUE, providerCard, settled } from './support.js';

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

describe('cus-provider-card: axe', () => {
  afterEach(async () => {
    await executeServerCommand('cdp-media', {});
    await setViewport({ width: 800, height: 600 });
  });

  for (const theme of ['light', 'dark', 'contrast', 'forced colours'])
    it(`list, profile opened from it and failure, ${theme}`, async () => {
      const forced = theme === 'forced colours';
      if (forced) await executeServerCommand('cdp-media', { 'forced-colors': 'active' });
      const look = { theme: forced ? 'light' : theme };
      const { url } = await fault({ body: CATALOGUE });
      const element = await settled(await providerCard(url, look));
      await sound(element);
      one(element, 'button', 'Łódzka Fundacja Przykładowa').click();
      await settled(element);
      await sound(element);
      const broken = await fault({ status: 500 });
      await sound(await settled(await providerCard(broken.url, look)));
    });

  it('fits 320 px', async () => {
    await setViewport({ width: 320, height: 700 });
    const { url } = await fault({ body: CATALOGUE });
    for (const provider of [undefined, 'o-lodz']) {
      const element = await settled(await providerCard(url, { provider }));
      expect(element.ownerDocument.documentElement.scrollWidth).to.be.at.most(320);
      await sound(element);
    }
  });
});
