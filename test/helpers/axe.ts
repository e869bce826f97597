import { expect } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';

declare const axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true }, region: { enabled: false } },
};

/** Axe finds nothing. */
export async function sound(element: Element, where = ''): Promise<void> {
  const { violations } = await axe.run(element, OPTIONS);
  expect(
    violations.map(({ id, nodes }) => `${where} ${id}: ${nodes.map(({ html }) => html).join(' ')}`),
  ).to.deep.equal([]);
}

/** The page need not be moved sideways. */
export function fits(where = ''): void {
  expect(document.documentElement.scrollWidth, `${where} nothing sticks out`).to.be.at.most(innerWidth);
}

const THEMES = ['light', 'dark', 'contrast'] as const;
/** What every element is looked at in. */
export const DESIGNS = [...THEMES, 'forced colours'] as const;
/** The same, on a small telephone and on a shared screen. */
export const LOOKS = [...DESIGNS, 'narrow', 'kiosk'] as const;
export type Look = (typeof LOOKS)[number];

/** How an element is set up for a look. */
export interface Setup {
  theme?: string;
  mode?: 'kiosk';
}

/** Gives the browser a look. @returns what the element must be given for it */
export async function wear(look: Look): Promise<Setup> {
  if (look === 'forced colours') await executeServerCommand('cdp-media', { 'forced-colors': 'active' });
  if (look === 'narrow') await setViewport({ width: 320, height: 640 });
  const theme = THEMES.find((each) => each === look);
  return { ...(theme && { theme }), ...(look === 'kiosk' && { mode: 'kiosk' as const }) };
}

/** In a suite: after each of its tests the browser is as before. */
export function undress(): void {
  afterEach(async () => {
    await executeServerCommand('cdp-media', {});
    await setViewport({ width: 800, height: 600 });
  });
}

/** In a suite: every state in every look is sound and fits. */
export function soundInEveryLook(states: Readonly<Record<string, (setup: Setup) => Promise<Element>>>): void {
  undress();
  for (const [state, reach] of Object.entries(states))
    for (const look of LOOKS)
      it(`${state}, ${look}`, async () => {
        await sound(await reach(await wear(look)));
        fits();
      });
}
