import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import type { CusNotifyForm } from '../../../src/elements/notify-form/notify-form.js';
import {
  choose,
  fillEmail,
  notifyForm,
  openChoice,
  press,
  type,
  unfold,
  until,
  type Given,
} from './support.js';

declare const axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true }, region: { enabled: false } },
};

/** The states that people meet. */
const STATES: Readonly<Record<string, (given: Given) => Promise<CusNotifyForm>>> = {
  choosing: async (given) => {
    const { element } = await notifyForm({ ...given, criteria: { query: 'spacer', free_only: true } });
    await openChoice(element);
    await waitUntil(() => element.shadowRoot?.querySelectorAll('[part=group]').length === 3, 'terms', {
      timeout: 5000,
    });
    await unfold(element, 'Sytuacja życiowa');
    await choose(element, 'Samotność');
    await choose(element, 'E-mailem');
    return element;
  },
  wrong: async (given) => {
    const { element } = await notifyForm(given);
    await openChoice(element);
    await type(element, 'Ile lat', '200');
    await choose(element, 'Listem');
    await press(element);
    await until(element, 'summary');
    return element;
  },
  sent: async (given) => {
    const { element } = await notifyForm({ ...given, criteria: { age: 72, place: 'Zabrzeg' } });
    await fillEmail(element);
    await press(element);
    await until(element, 'done');
    return element;
  },
};

describe('cus-notify-form: axe', () => {
  afterEach(async () => {
    await executeServerCommand('cdp-media', {});
    await setViewport({ width: 800, height: 600 });
  });

  for (const [state, reach] of Object.entries(STATES))
    for (const theme of ['light', 'dark', 'contrast', 'forced colours', 'narrow', 'kiosk'])
      it(`${state}, ${theme}`, async () => {
        const known = ['light', 'dark', 'contrast'].includes(theme);
        if (theme === 'forced colours')
          await executeServerCommand('cdp-media', { 'forced-colors': 'active' });
        if (theme === 'narrow') await setViewport({ width: 320, height: 640 });
        const element = await reach({ ...(known && { theme }), ...(theme === 'kiosk' && { mode: 'kiosk' }) });
        const { violations } = await axe.run(element, OPTIONS);
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).to.deep.equal([]);
        expect(document.documentElement.scrollWidth, 'nothing sticks out').to.be.at.most(innerWidth);
      });
});
