import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import { card, centre, complete, bare } from './support.js';

declare const axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true }, region: { enabled: false } },
};

describe('cus-service-card: axe', () => {
  afterEach(() => executeServerCommand('cdp-media', {}));

  for (const variant of ['compact', 'full'])
    for (const theme of ['light', 'dark', 'contrast', 'forced colours'])
      it(`${variant}, ${theme}`, async () => {
        const forced = theme === 'forced colours';
        if (forced) await executeServerCommand('cdp-media', { 'forced-colors': 'active' });
        const look = forced ? 'light' : theme;
        for (const service of [complete(), bare({ status: 'inactive', alert: 'Przykładowy komunikat.' })]) {
          const element = await card({ service, variant, theme: look, centre: centre() });
          const { violations } = await axe.run(element, OPTIONS);
          expect(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
          ).to.deep.equal([]);
        }
      });
});
