import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { fault } from '../../helpers/faults.js';
import { focused, nameOf, one, seen } from '../../helpers/roles.js';
import { heardWarnings } from '../../helpers/warnings.js';
import { SERVICES, entries, settled, timetable, type Given } from './support.js';

const shown = async (given: Given = {}, services: unknown = SERVICES) => {
  const { url } = await fault({ body: services });
  return settled(await timetable(url, given));
};

describe('cus-timetable: a week', () => {
  const warnings = heardWarnings();

  it('lists what takes place by day and hour, with place and provider', async () => {
    const element = await shown();
    expect(entries(element)).to.deep.equal([
      'Wtorek 09:00–10:00 Gimnastyka Świetlica Stowarzyszenie',
      'Wtorek 15:00–18:00 Poradnia prawna Zapisy. Dom Kultury Centrum przykładowe',
      'Środa 09:00–10:00 Gimnastyka Świetlica Stowarzyszenie',
    ]);
    expect(seen(element)).to.contain('16–22 listopada 2026').and.not.to.contain('Nieczynna usługa');
  });

  it('names the services that give no days, with what they say, those that say something first', async () => {
    const text = seen(await shown());
    expect(text).to.contain('Te usługi nie podają dni i godzin').and.to.contain('Po umówieniu.');
    expect(text.indexOf('Spacery')).to.be.lessThan(text.indexOf('Asystent'));
    expect(text).to.contain('Zapytaj człowieka');
  });

  it('real catalogues without days: says so and lists their services', async () => {
    const element = await settled(await timetable('/demo/data/lapy.json'));
    expect(entries(element)).to.deep.equal([]);
    expect(seen(element)).to.contain('nie ma nic w planie').and.to.contain('Centrum Aktywności Społecznej');
  });

  it('goes to another week and back by the keyboard; the focus stays and the change is heard', async () => {
    const element = await shown();
    one(element, 'button', 'Następny tydzień').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(seen(element)).to.contain('23–29 listopada 2026');
    expect(entries(element).at(-1)).to.equal('Sobota od 12:00 Festyn');
    expect(nameOf(focused() as Element)).to.equal('Następny tydzień');
    expect(one(element, 'status').textContent).to.contain('4 wpisy');
    one(element, 'button', 'Poprzedni tydzień').click();
    await element.updateComplete;
    expect(entries(element)).to.have.length(3);
  });

  it('is narrowed to a place', async () => {
    const element = await shown();
    const select = element.shadowRoot?.querySelector('select') as HTMLSelectElement;
    expect([...select.options].map(({ value }) => value)).to.deep.equal(['', 'Dom Kultury', 'Świetlica']);
    select.value = 'Dom Kultury';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(entries(element)).to.have.length(1);
  });

  it('scope of the page: one provider, one place', async () => {
    expect(entries(await shown({ provider: 'o-sto' }))).to.have.length(2);
    expect(entries(await shown({ place: 'dom kultury' }))).to.have.length(1);
    expect(entries(await shown({ place: 'Przykładowo' }))).to.have.length(3);
  });

  it('opens a service in place and comes back to the same entry', async () => {
    const element = await shown();
    one(element, 'button', 'Poradnia prawna').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => seen(element).includes('Na czym to polega?'));
    await waitUntil(() => nameOf(focused() as Element) === 'Poradnia prawna');
    expect(seen(element)).not.to.contain('Gimnastyka');
    one(element, 'button', /Wróć do planu/).focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused()?.matches('.open') && nameOf(focused() as Element) === 'Poradnia prawna');
  });

  it('asks the page before it opens a service; with service-url names are links', async () => {
    const element = await shown();
    element.addEventListener('cus-service-select', (event) => event.preventDefault());
    const told = oneEvent(element, 'cus-service-select');
    one(element, 'button', 'Asystent').click();
    expect(((await told) as CustomEvent<{ id: string }>).detail.id).to.equal('s-none');
    await element.updateComplete;
    expect(entries(element)).to.have.length(3);
    const linked = await shown({ serviceUrl: '/usluga/{id}' });
    expect((one(linked, 'link', 'Asystent') as HTMLAnchorElement).getAttribute('href')).to.equal(
      '/usluga/s-none',
    );
  });

  it('a public holiday is named, and said to be checked', async () => {
    const text = seen(await shown({ week: '2026-11-11' }));
    expect(text).to.contain('święto: Święto Niepodległości').and.to.contain('W tym tygodniu jest święto');
  });

  it('a week that is none: this week, and the webmaster is told', async () => {
    const element = await shown({ week: 'jutro' });
    expect(seen(element)).to.contain('Ten tydzień: ');
    expect(warnings.join()).to.contain('jutro');
  });

  it('keeps hostile text as text', async () => {
    const hostile = '<img src=x onerror="document.title=1">';
    const schedules = [{ byday: 'MO', notes: hostile }, { description: hostile }];
    const element = await shown({}, [{ id: hostile, name: hostile, status: 'active', schedules }]);
    expect(seen(element)).to.contain(hostile);
    expect(element.shadowRoot?.querySelector('img')).to.equal(null);
  });

  it('shows a long day in parts and goes on at the first of the next', async () => {
    const many = Array.from({ length: 40 }, (_, i) => ({
      id: `s${i}`,
      name: `Usługa ${i}`,
      status: 'active',
      schedules: [{ byday: 'MO', opens_at: '08:00' }],
    }));
    const element = await shown({}, many);
    expect(entries(element)).to.have.length(30);
    one(element, 'button', 'Pokaż jeszcze 10 wpisów').click();
    await waitUntil(() => entries(element).length === 40);
    await waitUntil(() => nameOf(focused() as Element) === 'Usługa 30');
  });

  for (const [lang, title, day] of [
    ['uk', 'План на тиждень', 'Вівторок, 17 листопада'],
    ['en', 'The week ahead', 'Tuesday, 17 November'],
  ] as const)
    it(`follows a change of the language: ${lang}`, async () => {
      const element = await shown();
      element.closest('cus-okienko')?.setAttribute('lang', lang);
      await waitUntil(() => seen(element).includes(title));
      if (lang === 'uk') expect(seen(element)).to.contain(day);
      else expect(seen(element)).to.match(/Tuesday, (17 November|November 17)/);
    });

  it('prints the week alone', async () => {
    const element = await shown();
    const page = window as { print: () => void };
    const before = page.print;
    let marked = false;
    page.print = () => {
      marked = element.classList.contains('okienko-leaflet');
      dispatchEvent(new Event('afterprint'));
    };
    try {
      one(element, 'button', 'Drukuj plan').click();
      await waitUntil(() => marked);
    } finally {
      page.print = before;
    }
  });
});
