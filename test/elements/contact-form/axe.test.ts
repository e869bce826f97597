import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import { one } from '../../helpers/roles.js';
import {
  CENTRE,
  choose,
  contactForm,
  fillQuestion,
  press,
  SERVICES,
  type,
  until,
  type Given,
} from './support.js';
import type { CusContactForm } from '../../../src/elements/contact-form/contact-form.js';
import { fault } from '../../helpers/faults.js';

declare const axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true }, region: { enabled: false } },
};

/** The states that people meet. */
const STATES: Readonly<Record<string, (given: Given) => Promise<CusContactForm>>> = {
  empty: async (given) => (await contactForm(given)).element,
  'with all fields and lines open': async (given) => {
    const catalogue = await fault({ body: SERVICES });
    const { element } = await contactForm({ ...given, src: catalogue.url });
    await choose(element, 'W informacjach');
    await choose(element, 'Tak, podam');
    await choose(element, 'Kogoś bliskiego');
    await choose(element, 'Nie wie');
    await choose(element, 'Listem');
    one(element, 'button', 'Potrzebuję pomocy teraz').click();
    one(element, 'button', 'Wybierz usługę').click();
    await element.updateComplete;
    await type(element, 'Wpisz nazwę', 'klub');
    await waitUntil(() => element.shadowRoot?.querySelector('.offer'), 'offers', { timeout: 5000 });
    return element;
  },
  wrong: async (given) => {
    const { element } = await contactForm(given);
    await choose(element, 'Mam pytanie');
    await choose(element, 'Na spotkaniu');
    await press(element);
    await until(element, 'summary');
    return element;
  },
  sent: async (given) => {
    const { element } = await contactForm(given);
    await fillQuestion(element);
    await press(element);
    await until(element, 'done');
    return element;
  },
  refused: async (given) => {
    const { element } = await contactForm({ ...given, answer: { status: 403, body: {} } });
    await fillQuestion(element);
    await press(element);
    await waitUntil(() => element.shadowRoot?.querySelector('.failure'), 'refused', { timeout: 9000 });
    return element;
  },
  'without a clause': async (given) => {
    const silent = { ...CENTRE, privacy: undefined };
    return (await contactForm({ ...given, centre: silent })).element;
  },
};

describe('cus-contact-form: axe', () => {
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
