import { waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { deep } from './roles.js';

/** Fields and parts of an element, as its tests find and use them. */

type Drawn = Element & { readonly updateComplete: Promise<unknown> };
type Control = HTMLInputElement | HTMLTextAreaElement;

export const part = (element: Element, name: string): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>(`[part~=${name}]`) ?? null;

/** Waits for a part, in a state that takes the network. */
export async function until(element: Drawn, name: string): Promise<HTMLElement> {
  await waitUntil(() => part(element, name), `${name} is there`, { timeout: 9000 });
  await element.updateComplete;
  return part(element, name) as HTMLElement;
}

/** The one control that can be seen and whose label begins so. */
export function control<T extends Control = HTMLInputElement>(element: Element, label: string): T {
  const found = [...deep(element.shadowRoot as ShadowRoot)].filter(
    (each) =>
      (each instanceof HTMLInputElement || each instanceof HTMLTextAreaElement) &&
      each.checkVisibility() &&
      [...(each.labels ?? [])].some((one) => one.textContent?.trim().startsWith(label)),
  );
  if (found.length !== 1) throw new Error(`${found.length} controls „${label}”`);
  return found[0] as T;
}

/** Types by keys into a field, in the place of what is there. */
export async function type(element: Drawn, label: string, text: string): Promise<void> {
  const field = control(element, label);
  field.focus();
  field.select();
  await sendKeys(text ? { type: text } : { press: 'Backspace' });
  await element.updateComplete;
}

/** Chooses an answer as the mouse does. */
export async function choose(element: Drawn, label: string): Promise<void> {
  control(element, label).click();
  await element.updateComplete;
}

/** Presses the button that sends. */
export async function submit(element: Drawn): Promise<void> {
  part(element, 'submit')?.click();
  await element.updateComplete;
}

const clean = (each: Element): string =>
  (each.textContent ?? '').replace(/\s+/g, ' ').replace('Błąd: ', '').trim();

/** Messages under fields, without their prefix, in order. */
export const errors = (element: Element): string[] =>
  [...(element.shadowRoot?.querySelectorAll('p.error') ?? [])].map(clean);

/** Entries of the summary. */
export const summary = (element: Element): string[] =>
  [...(part(element, 'summary')?.querySelectorAll('li') ?? [])].map(clean);
