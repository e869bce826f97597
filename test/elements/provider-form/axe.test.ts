import { expect } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import { keepDraft } from '../../../src/elements/provider-form/draft-store.js';
import type { CusProviderForm } from '../../../src/elements/provider-form/provider-form.js';
import { choose, forgetAll, next, paste, press, providerForm, until, type Step } from './support.js';

declare const axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true }, region: { enabled: false } },
};

async function sound(element: Element, where: string): Promise<void> {
  const { violations } = await axe.run(element, OPTIONS);
  expect(
    violations.map(({ id, nodes }) => `${where}, ${id}: ${nodes.map(({ html }) => html).join(' ')}`),
  ).to.deep.equal([]);
  expect(document.documentElement.scrollWidth, `${where}: nothing sticks out`).to.be.at.most(innerWidth);
}

const unfold = async (element: CusProviderForm): Promise<void> => {
  for (const summary of element.shadowRoot?.querySelectorAll<HTMLElement>('.section > summary') ?? [])
    summary.click();
  await new Promise((done) => setTimeout(done));
  await element.updateComplete;
};

const STEPS: readonly Step[] = ['kind', 'organization', 'leader', 'card', 'portfolio', 'services'];

describe('cus-provider-form: axe', () => {
  afterEach(async () => {
    await executeServerCommand('cdp-media', {});
    await setViewport({ width: 800, height: 600 });
  });

  for (const look of ['light', 'dark', 'contrast', 'forced colours', 'narrow', 'kiosk'])
    it(`every step with what is wrong, the list of services, the review and what follows, ${look}`, async function () {
      this.timeout(60_000);
      if (look === 'forced colours') await executeServerCommand('cdp-media', { 'forced-colors': 'active' });
      if (look === 'narrow') await setViewport({ width: 320, height: 640 });
      const opened = await providerForm({
        ...(['light', 'dark', 'contrast'].includes(look) && { theme: look }),
        ...(look === 'kiosk' && { mode: 'kiosk' as const }),
      });
      const { element } = opened;
      await sound(element, 'start');
      await choose(element, 'Zgłosić nową organizację');
      await next(element);
      for (const step of STEPS) {
        await next(element);
        if (step === 'card') await press(element, 'Wróć');
        if (step === 'portfolio') await press(element, 'Wróć');
        if (step === 'services') await unfold(element);
        await sound(element, step);
        await fill(element, step);
        await next(element);
      }
      await sound(element, 'list of services');
      await press(element, /^Usuń usługę/);
      await sound(element, 'asked before removing');
      await press(element, 'Nie, zostaw');
      await next(element);
      await sound(element, 'review');
      await next(element);
      await until(element, 'done');
      await sound(element, 'done');
      await forgetAll(opened);
    });

  it('a correction, and a draft that was found', async () => {
    const opened = await providerForm({ organizationId: 'o-1' });
    await until(opened.element, 'form');
    await next(opened.element);
    await sound(opened.element, 'correction');
    opened.element.remove();
    const address = new URL(opened.api.base, document.baseURI).href;
    await keepDraft(address, { start: 'new', organization: { name: 'Dawny szkic' } });
    const again = await providerForm({ api: opened.api });
    await until(again.element, 'found');
    await sound(again.element, 'a draft that was found');
    await forgetAll(again);
  });

  it('a new service of an organisation that the catalogue has', async function () {
    this.timeout(20_000);
    const opened = await providerForm();
    const { element } = opened;
    await choose(element, 'Dodać usługę');
    await next(element);
    await sound(element, 'the record');
    await next(element);
    await sound(element, 'the record, with what is wrong');
    await paste(element, 'Znajdź', 'Przystań');
    await sound(element, 'the record, found');
    await choose(element, 'Stowarzyszenie Brzozowa Przystań');
    await next(element);
    await fill(element, 'leader');
    await sound(element, 'leader');
    await next(element);
    await paste(element, 'Nazwa usługi', 'Klub seniora w remizie');
    await paste(element, 'Na czym to polega?', 'Spotkania.');
    await choose(element, 'Zdrowie');
    await next(element);
    await until(element, 'existing');
    await sound(element, 'what the catalogue has already');
    await press(element, 'To inna usługa');
    await next(element);
    await sound(element, 'the review');
    await forgetAll(opened);
  });
});

async function fill(element: CusProviderForm, step: Step): Promise<void> {
  if (step === 'kind') {
    await choose(element, 'Organizacja społeczna');
    await choose(element, 'Stowarzyszenie');
  } else if (step === 'organization') await paste(element, 'Pełna nazwa', 'Koło Sąsiedzkie Dąbek');
  else if (step === 'leader') {
    await paste(element, 'Imię i nazwisko', 'Anna Przykładowa');
    await paste(element, 'E-mail', 'anna@dabek.example');
  } else if (step === 'card') await press(element, 'Dodaj adres').then(() => press(element, /^Usuń: Adres/));
  else if (step === 'portfolio') await choose(element, 'Zdrowie');
  else {
    await paste(element, 'Nazwa usługi', 'Spacery z sąsiadem');
    await paste(element, 'Na czym to polega?', 'Wyjdziemy razem na spacer.');
    await choose(element, 'Zdrowie');
  }
}
