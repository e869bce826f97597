import { expect, waitUntil } from '@open-wc/testing';
import { focused, nameOf, seen } from '../../helpers/roles.js';
import { heardWarnings } from '../../helpers/warnings.js';
import {
  choose,
  control,
  errors,
  fillService,
  heading,
  next,
  part,
  paste,
  press,
  providerForm,
  reach,
  sent,
  until,
} from './support.js';

const preview = (element: Element): string => seen(part(element, 'preview') as HTMLElement);
const open = async (element: HTMLElement & { updateComplete: Promise<unknown> }, section: string) => {
  const summary = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.section > summary')].find((each) =>
    each.textContent?.includes(section),
  );
  summary?.click();
  await new Promise((done) => setTimeout(done));
  await element.updateComplete;
};

describe('cus-provider-form: services', () => {
  heardWarnings();

  it('the preview shows what is typed, and leaves out what is wrong', async () => {
    const { element } = await providerForm();
    await reach(element, 'services');
    expect(preview(element)).to.contain('Nazwa usługi').and.to.contain('Koło Sąsiedzkie Dąbek');
    await paste(element, 'Nazwa usługi', 'Spacery z sąsiadem');
    await paste(element, 'Na czym to polega?', 'Wyjdziemy razem. Wrócimy przed zmrokiem.');
    expect(preview(element)).to.contain('Spacery z sąsiadem').and.to.contain('Wyjdziemy razem.');
    await open(element, 'Ile to kosztuje?');
    await choose(element, 'Bezpłatnie');
    await paste(element, 'Nazwa usługi', 'Spacery 44051401359');
    expect(preview(element)).to.contain('Bezpłatnie').and.not.to.contain('44051401359');
    await press(element, 'Cała karta');
    await waitUntil(() => preview(element).includes('Wrócimy przed zmrokiem.'));
    expect(document.head.querySelector('script[type="application/ld+json"]')).to.equal(null);
  });

  it('several services: add, copy with a name of its own, remove after being asked', async () => {
    const opened = await providerForm();
    const { element } = opened;
    await reach(element, 'services');
    await fillService(element);
    await next(element);
    expect(heading(element)).to.equal('Usługi');
    await press(element, 'Kopiuj usługę: Spacery z sąsiadem');
    expect(control(element, 'Nazwa usługi').value).to.equal('Spacery z sąsiadem (kopia)');
    await paste(element, 'Nazwa usługi', 'Zakupy');
    await next(element);
    await press(element, 'Dodaj następną usługę');
    expect(heading(element)).to.equal('Usługa 3');
    await fillService(element, 'Zbędna');
    await next(element);
    await press(element, 'Usuń usługę: Zbędna');
    expect(nameOf(focused() as Element)).to.equal('Nie, zostaw');
    await press(element, 'Tak, usuń');
    expect(seen(element)).not.to.contain('Zbędna');
    await next(element);
    await next(element);
    await until(element, 'done');
    const [value] = await sent(opened);
    expect(value?.services?.map(({ name }) => name)).to.deep.equal(['Spacery z sąsiadem', 'Zakupy']);
    expect(new Set(value?.services?.map(({ id }) => id)).size).to.equal(2);
  });

  it('all eight items and the rest are sent as they were typed', async () => {
    const opened = await providerForm();
    const { element } = opened;
    await reach(element, 'services');
    await fillService(element);
    for (const section of ['Dla kogo?', 'Jak się odbywa', 'Jak się zgłosić?', 'Ile to kosztuje?', 'Gdzie?'])
      await open(element, section);
    for (const section of ['Dokumenty i dane', 'Język i dostępność', 'Kontakt']) await open(element, section);
    await choose(element, 'Osoby starsze');
    await paste(element, 'Wiek od', '60');
    await choose(element, 'W domu');
    await press(element, 'Dodaj dni i godziny');
    await choose(element, 'poniedziałek');
    await paste(element, 'Od godziny', '8:00');
    await paste(element, 'Do godziny', '16:00');
    await choose(element, 'Oświadczenie');
    await press(element, 'Dodaj cenę albo ulgę');
    await paste(element, 'Ile złotych', '12,50');
    const option = [...element.shadowRoot!.querySelectorAll('input')].find(({ name }) =>
      name.endsWith('/option'),
    );
    option!.value = 'Wszyscy';
    option!.dispatchEvent(new Event('input'));
    await press(element, 'Dodaj dokument');
    await paste(element, 'Nazwa dokumentu', 'Wniosek');
    await press(element, 'Dodaj rodzaj danych');
    await paste(element, 'Rodzaj danych', 'Stan zdrowia');
    await choose(element, 'Wrażliwe');
    await paste(element, 'Nazwa miejsca', 'Dom Sąsiedzki');
    await choose(element, 'ukraiński');
    await choose(element, 'Porozumiewamy się');
    await paste(element, 'Z kim się skontaktować?', 'Koordynatorka');
    await next(element);
    expect(errors(element)).to.deep.equal([]);
    await next(element);
    await next(element);
    await until(element, 'done');
    const [value] = await sent(opened);
    const [service] = value?.services ?? [];
    expect(service).to.deep.include({
      status: 'active',
      name: 'Spacery z sąsiadem',
      areas: ['obszar:zdrowie'],
      recipients: ['odbiorca:osoby-starsze'],
      minimum_age: 60,
      delivery: ['sposob:w-domu'],
      schedules: [{ byday: ['MO'], opens_at: '08:00', closes_at: '16:00' }],
      qualification: 'declaration',
      cost_options: [{ option: 'Wszyscy', amount: 12.5 }],
      required_documents: [{ document: 'Wniosek' }],
      personal_data: [{ name: 'Stan zdrowia', category: 'special' }],
      location: { name: 'Dom Sąsiedzki' },
      languages: ['uk'],
      sign_language: true,
      contact: { title: 'Koordynatorka' },
    });
  });

  it('what is wrong in a folded section unfolds it', async () => {
    const { element } = await providerForm();
    await reach(element, 'services');
    await fillService(element);
    await open(element, 'Dla kogo?');
    await paste(element, 'Wiek od', '200');
    await open(element, 'Dla kogo?');
    await next(element);
    expect(errors(element)).to.deep.equal(['Wpisz liczbę od 0 do 130.']);
  });
});
