import { keepDraft } from '../../../src/elements/provider-form/draft-store.js';
import type { CusProviderForm } from '../../../src/elements/provider-form/provider-form.js';
import { fits, LOOKS, sound, undress, wear } from '../../helpers/axe.js';
import { choose, forgetAll, next, paste, press, providerForm, until, type Step } from './support.js';

const unfold = async (element: CusProviderForm): Promise<void> => {
  for (const summary of element.shadowRoot?.querySelectorAll<HTMLElement>('.section > summary') ?? [])
    summary.click();
  await new Promise((done) => setTimeout(done));
  await element.updateComplete;
};

const STEPS: readonly Step[] = ['kind', 'organization', 'leader', 'card', 'portfolio', 'services'];

async function soundAndFits(element: Element, where: string): Promise<void> {
  await sound(element, where);
  fits(where);
}

describe('cus-provider-form: axe', () => {
  undress();

  for (const look of LOOKS)
    it(`every step with what is wrong, the list of services, the review and what follows, ${look}`, async function () {
      this.timeout(60_000);
      const opened = await providerForm(await wear(look));
      const { element } = opened;
      await soundAndFits(element, 'start');
      await choose(element, 'Zgłosić nową organizację');
      await next(element);
      for (const step of STEPS) {
        await next(element);
        if (step === 'card') await press(element, 'Wróć');
        if (step === 'portfolio') await press(element, 'Wróć');
        if (step === 'services') await unfold(element);
        await soundAndFits(element, step);
        await fill(element, step);
        await next(element);
      }
      await soundAndFits(element, 'list of services');
      await press(element, /^Usuń usługę/);
      await soundAndFits(element, 'asked before removing');
      await press(element, 'Nie, zostaw');
      await next(element);
      await soundAndFits(element, 'review');
      await next(element);
      await until(element, 'done');
      await soundAndFits(element, 'done');
      await forgetAll(opened);
    });

  it('a correction, and a draft that was found', async () => {
    const opened = await providerForm({ organizationId: 'o-1' });
    await until(opened.element, 'form');
    await next(opened.element);
    await soundAndFits(opened.element, 'correction');
    opened.element.remove();
    const address = new URL(opened.api.base, document.baseURI).href;
    await keepDraft(address, { start: 'new', organization: { name: 'Dawny szkic' } });
    const again = await providerForm({ api: opened.api });
    await until(again.element, 'found');
    await soundAndFits(again.element, 'a draft that was found');
    await forgetAll(again);
  });

  it('a new service of an organisation that the catalogue has', async function () {
    this.timeout(20_000);
    const opened = await providerForm();
    const { element } = opened;
    await choose(element, 'Dodać usługę');
    await next(element);
    await soundAndFits(element, 'the record');
    await next(element);
    await soundAndFits(element, 'the record, with what is wrong');
    await paste(element, 'Znajdź', 'Przystań');
    await soundAndFits(element, 'the record, found');
    await choose(element, 'Stowarzyszenie Brzozowa Przystań');
    await next(element);
    await fill(element, 'leader');
    await soundAndFits(element, 'leader');
    await next(element);
    await paste(element, 'Nazwa usługi', 'Klub seniora w remizie');
    await paste(element, 'Na czym to polega?', 'Spotkania.');
    await choose(element, 'Zdrowie');
    await next(element);
    await until(element, 'existing');
    await soundAndFits(element, 'what the catalogue has already');
    await press(element, 'To inna usługa');
    await next(element);
    await soundAndFits(element, 'the review');
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
