import { expect, waitUntil } from '@open-wc/testing';
import { provider as en } from '../../../src/i18n/forms/provider.en.js';
import { provider as uk } from '../../../src/i18n/forms/provider.uk.js';
import type { CusProviderForm } from '../../../src/elements/provider-form/provider-form.js';
import { deep } from '../../helpers/roles.js';
import { heardWarnings } from '../../helpers/warnings.js';
import { CENTRE, forgetAll, heading, next, part, providerForm, until } from './support.js';

/** All that a person reads or hears in the form: texts, names and hints of fields. */
function said(element: CusProviderForm): string {
  const parts: string[] = [];
  for (const each of [...deep(element.shadowRoot as ShadowRoot)]) {
    if (each.closest('style, .trap, [lang="pl"]')) continue;
    for (const name of ['aria-label', 'placeholder', 'title', 'alt'])
      parts.push(each.getAttribute(name) ?? '');
    for (const node of each.childNodes)
      if (node.nodeType === Node.TEXT_NODE) parts.push(node.textContent ?? '');
  }
  return parts.join('\n').replaceAll(CENTRE.name, '').replaceAll(CENTRE.privacy.text, '');
}

function assertNoPolish(element: CusProviderForm, where: string): void {
  // the Polish name of a document or an office stands in brackets: it is what is written on it
  const text = said(element).replace(/\([^)]*\)/g, '');
  expect(text.match(/.*[ąćęłńśźżĄĆĘŁŃŚŹŻ].*/g) ?? [], `Polish left in ${where}`).to.deep.equal([]);
  expect(text, where).not.to.match(/undefined|\[object|\{\w+\}/);
}

const chooseValue = async (element: CusProviderForm, value: string): Promise<void> => {
  const found = [...(element.shadowRoot?.querySelectorAll<HTMLInputElement>('input') ?? [])].find(
    (each) => each.value === value,
  );
  if (!found) throw new Error(`no choice ${value}`);
  found.click();
  await element.updateComplete;
};
const fill = async (element: CusProviderForm, label: string, text: string): Promise<void> => {
  const field = [...(element.shadowRoot?.querySelectorAll<HTMLInputElement>('input, textarea') ?? [])].find(
    (each) => [...(each.labels ?? [])].some((one) => one.textContent?.includes(label)),
  );
  if (!field) throw new Error(`no field ${label}`);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
};

describe('cus-provider-form: languages', () => {
  heardWarnings();

  for (const [lang, words] of [
    ['uk', uk],
    ['en', en],
  ] as const)
    it(`every step, what is wrong in it, the review and what follows, in ${lang}`, async function () {
      this.timeout(30_000);
      const opened = await providerForm({ lang, catalogue: null });
      const { element } = opened;
      await waitUntil(() => said(element).includes(words.lead), 'the language is here', { timeout: 5000 });
      const step = async (title: string): Promise<void> => {
        expect(heading(element)).to.equal(title);
        assertNoPolish(element, title);
        await next(element); // what is missing is told in the language too
        assertNoPolish(element, `${title}, with what is wrong`);
      };
      await next(element);
      assertNoPolish(element, 'the start');
      await chooseValue(element, 'new');
      await next(element);
      await step(words.stepNames.kind);
      await chooseValue(element, 'organisations');
      await chooseValue(element, 'wykonawca:ngo');
      await next(element);
      await step(words.stepNames.organization);
      await fill(element, words.fields.name, 'Brama');
      await next(element);
      await step(words.stepNames.leader);
      await fill(element, words.fields.leaderName, 'Anna Doe');
      await fill(element, words.fields.leaderEmail, 'anna@brama.example');
      await next(element);
      await step(words.stepNames.card);
      await step(words.stepNames.portfolio);
      for (const unfold of element.shadowRoot?.querySelectorAll<HTMLElement>('.section > summary') ?? [])
        unfold.click();
      await step(words.service.heading.replace('{n}', '1'));
      await fill(element, words.service.name, 'Walks');
      await fill(element, words.service.description, 'We walk.');
      await chooseValue(element, 'obszar:zdrowie');
      await next(element);
      await step(words.stepNames.services);
      expect(heading(element)).to.equal(words.stepNames.review);
      assertNoPolish(element, 'the review');
      await next(element);
      await until(element, 'done');
      assertNoPolish(element, 'what follows');
      expect(part(element, 'download')?.getAttribute('download')).to.equal(`${words.fileName}.json`);
      await forgetAll(opened);
    });
});
