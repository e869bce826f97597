import { expect } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import type { CusServiceMatch } from '../../../src/elements/service-match/service-match.js';
import {
  answer,
  asked,
  control,
  drawn,
  MANY,
  part,
  press,
  skip,
  toResults,
  until,
  type Given,
} from './support.js';

declare const axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true }, region: { enabled: false } },
};

/** The states that people meet. */
const STATES: Readonly<Record<string, (given: Given) => Promise<CusServiceMatch>>> = {
  'many situations': async (given) => {
    const { element } = await asked({ ...given, services: MANY });
    for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
    await press(element, 'Potrzebuję pomocy teraz');
    return element;
  },
  'age, wrong': async (given) => {
    const { element } = await asked(given);
    await answer(element, 'Samotność');
    part(element, 'next')?.click();
    await drawn(element);
    return element;
  },
  place: async (given) => {
    const { element } = await asked(given);
    await answer(element, 'Samotność');
    await skip(element, 'Wolę nie mówić');
    control(element, 'W innym miejscu').click();
    await drawn(element);
    return element;
  },
  'the list, with a code': async (given) => {
    const { element } = await asked(given);
    await answer(element, 'Opieka nad bliską');
    await toResults(element);
    element.shadowRoot?.querySelector<HTMLElement>('.does-not-fit summary')?.click();
    await press(element, 'Przekaż w okienku');
    await until(element, 'code');
    return element;
  },
};

describe('cus-service-match: axe', () => {
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
