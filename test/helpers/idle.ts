import { waitUntil } from '@open-wc/testing';
import { IDLE, WARNING } from '../../src/elements/shared/form/idle-controller.js';
import type { clock } from './clock.js';
import { deep } from './roles.js';

/** All warnings below, open or not. */
const dialogs = (root: Element): HTMLDialogElement[] =>
  [...deep(root.shadowRoot ?? root)].filter((each) => each instanceof HTMLDialogElement);

/** The warnings that are open. */
export const warnings = (root: Element): HTMLDialogElement[] => dialogs(root).filter(({ open }) => open);

/** Waits until the code is here that makes an element forget. */
export const forgetful = (element: Element): Promise<void> =>
  waitUntil(() => element.shadowRoot?.querySelector('dialog'), 'it forgets', { timeout: 5000 });

/** Nobody has been there for so long that it is warned of. */
export async function nobody(time: ReturnType<typeof clock>, root: Element): Promise<HTMLDialogElement> {
  time.pass(IDLE - WARNING + 1_000);
  await waitUntil(() => warnings(root).length > 0, 'it warns');
  return warnings(root)[0] as HTMLDialogElement;
}

/** Nor until the end. */
export async function stillNobody(time: ReturnType<typeof clock>, root: Element): Promise<void> {
  time.pass(WARNING);
  await waitUntil(() => warnings(root).length === 0, 'it is over');
}
