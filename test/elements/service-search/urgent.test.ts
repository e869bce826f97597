import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CusOkienko } from '../../../src/elements/okienko/okienko.js';
import type { CusServiceSearch } from '../../../src/elements/service-search/service-search.js';
import { fault } from '../../helpers/faults.js';
import { all, focused, nameOf, one, seen } from '../../helpers/roles.js';
import { heardWarnings } from '../../helpers/warnings.js';
import { SERVICES, ask, rendered, settled, titles } from './support.js';

const box = (element: Element) => element.shadowRoot?.querySelector<HTMLElement>('[part~=urgent]') ?? null;
const calls = (element: Element): string[] =>
  [...(box(element)?.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]') ?? [])].map((a) => a.href);

interface Given {
  centre?: object;
  mode?: 'kiosk';
  urgent?: string;
  lang?: string;
  serviceUrl?: string;
}

/** A search with a query; what is urgent is in its box. */
async function asked(query: string, given: Given = {}): Promise<CusServiceSearch> {
  const source = await fault({ body: SERVICES });
  const centre =
    given.centre && (await fault({ body: { id: 'c', name: 'CUS w Brzozówce', ...given.centre } }));
  const region = await fixture<CusOkienko>(html`<cus-okienko src=${source.url}></cus-okienko>`);
  const element = document.createElement('cus-service-search');
  region.lang = given.lang ?? 'pl';
  if (given.mode) region.setAttribute('mode', given.mode);
  if (given.urgent) region.setAttribute('urgent', given.urgent);
  if (given.serviceUrl) element.serviceUrl = given.serviceUrl;
  if (centre) element.centre = centre.url;
  region.append(element);
  await settled(element);
  await ask(element, query);
  if (centre) await waitUntil(async () => (await centre.told()).now === 0);
  return element;
}

describe('cus-service-search: the box for urgent needs', () => {
  const warnings = heardWarnings();

  for (const [query, title, numbers] of [
    ['mąż mnie bije', 'Nikt nie ma prawa Cię krzywdzić', ['tel:112', 'tel:800120002']],
    ['chcę się zabić', 'Z tym nie trzeba zostawać', ['tel:112', 'tel:116123', 'tel:800702222', 'tel:116111']],
    ['ojciec bije dziecko', 'Dziecko można ochronić', ['tel:112', 'tel:116111', 'tel:800121212']],
    ['nie mam gdzie spać', 'Na tę noc', ['tel:112']],
    ['przedawkował', 'Zadzwoń teraz pod 112', ['tel:112', 'tel:800702222']],
    ['babcia nie oddycha', 'dyspozytor', ['tel:112']],
  ] as const) {
    it(`says whom to call: ${query}`, async () => {
      const element = await asked(query);
      expect(box(element)?.textContent).to.contain(title);
      expect(calls(element)).to.deep.equal([...numbers]);
      one(element, 'heading', 'Potrzebna pomoc od razu?');
      expect(all(element, 'link', 'Zadzwoń: 112')).to.have.length(1);
      expect(warnings).to.have.length(0);
    });
  }

  it('stands above the results and leaves them where they are', async () => {
    const element = await asked('mąż mnie bije');
    const urgent = box(element) as HTMLElement;
    const count = element.shadowRoot?.querySelector('[part~=count]') as HTMLElement;
    expect(urgent.getBoundingClientRect().bottom).to.be.at.most(count.getBoundingClientRect().top);
    expect(urgent.compareDocumentPosition(count) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    expect(titles(element)).to.include('Interwencja kryzysowa');
  });

  it('goes when the words do', async () => {
    const element = await asked('mąż mnie bije');
    await ask(element, 'klub seniora');
    expect(box(element)).to.equal(null);
    await ask(element, '');
    expect(box(element)).to.equal(null);
  });

  it('takes no focus, and is told before the number of services', async () => {
    const element = await asked('');
    const input = one(element, 'combobox');
    input.focus();
    await sendKeys({ type: 'nie mam gdzie spac' });
    await rendered(element);
    await settled(element);
    expect(box(element)).to.not.equal(null);
    expect(focused()).to.equal(input);
    const status = one(element, 'status');
    await waitUntil(() => status.textContent?.includes('Potrzebna pomoc od razu?'), 'it is announced', {
      timeout: 3000,
    });
    expect(status.textContent).to.match(/Na tę noc .+ (Znaleziono|Nic nie pasuje)/);
    expect(box(element)?.matches('[role=alert], [aria-live]'), 'and is told once').to.equal(false);
  });

  it('names services of the place, and opens them there', async () => {
    const element = await asked('nie mam gdzie spać');
    const inside = [...(box(element) as HTMLElement).querySelectorAll<HTMLElement>('a, button')];
    const opener = inside.find((each) => nameOf(each) === 'Schronienie dla osób bezdomnych') as HTMLElement;
    expect(opener).to.not.equal(undefined);
    let selected = '';
    element.addEventListener('cus-service-select', (event) => {
      selected = (event as CustomEvent<{ id: string }>).detail.id;
    });
    opener.click();
    await rendered(element);
    expect(selected).to.equal('nocleg');
    await waitUntil(() => all(element, 'button', /Wróć do wyników/).length === 1);
  });

  it('makes links of them with service-url', async () => {
    const element = await asked('nie mam gdzie spać', { serviceUrl: '/usluga/{id}' });
    const links = [...(box(element) as HTMLElement).querySelectorAll('a')].map((a) => a.getAttribute('href'));
    expect(links).to.include('/usluga/nocleg');
  });

  it('is read, not pressed, on a shared screen', async () => {
    const element = await asked('chcę się zabić', { mode: 'kiosk' });
    expect(calls(element)).to.deep.equal([]);
    expect(box(element)?.textContent).to.contain('116 123').and.to.contain('112').and.to.contain('116sos.pl');
    expect(box(element)?.querySelectorAll('a[href^=http]:not([href*="service"])')).to.have.length(0);
  });

  it('speaks the language of the page', async () => {
    const element = await asked('хочу померти', { lang: 'uk' });
    await waitUntil(() => box(element), 'the box is there', { timeout: 5000 });
    expect(seen(box(element) as HTMLElement)).to.contain('Потрібна допомога негайно?');
    expect(seen(box(element) as HTMLElement)).to.contain('Номер екстреної допомоги');
    const english = await asked('I want to die', { lang: 'en' });
    await waitUntil(() => box(english), 'the box is there', { timeout: 5000 });
    expect(seen(box(english) as HTMLElement)).to.contain('Emergency number');
  });

  it('is not there with urgent="off", on the element or around it, live', async () => {
    const element = await asked('mąż mnie bije', { urgent: 'off' });
    expect(box(element)).to.equal(null);
    element.parentElement?.removeAttribute('urgent');
    await waitUntil(() => box(element));
    element.urgent = 'off';
    await rendered(element);
    expect(box(element)).to.equal(null);
  });

  it("adds the centre's own line, after 112", async () => {
    const line = { name: 'Dyżur CUS', number: '85 715 27 31', description: 'do 22', checked: '2026-10' };
    const element = await asked('chcę się zabić', { centre: { emergency_lines: [line] } });
    await waitUntil(() => calls(element).includes('tel:857152731'), 'the line is there');
    expect(calls(element)).to.deep.equal(['tel:112', 'tel:857152731', 'tel:116123', 'tel:800702222']);
    expect(seen(box(element) as HTMLElement))
      .to.contain('Dyżur CUS')
      .and.to.contain('do 22')
      .and.to.contain('październik 2026');
  });

  it("shows the centre's own lines only, where it says so", async () => {
    const emergency_lines = [{ name: 'Dyżur CUS', number: '85 715 27 31' }];
    const element = await asked('mąż mnie bije', { centre: { emergency_lines, emergency_lines_only: true } });
    await waitUntil(() => calls(element).join() === 'tel:857152731');
  });

  it('takes no line from a sample file', async () => {
    const emergency_lines = [{ name: 'Zmyślona linia', number: '85 715 27 31' }];
    const centre = { example: true, emergency_lines, emergency_lines_only: true };
    const element = await asked('mąż mnie bije', { centre });
    await waitUntil(() => seen(element).includes('CUS w Brzozówce'), 'the centre is there');
    expect(calls(element)).to.deep.equal(['tel:112', 'tel:800120002']);
    expect(seen(element)).to.not.contain('Zmyślona linia');
  });

  it('keeps hostile text text, and hostile addresses out', async () => {
    const hostile = '<img src=x onerror="document.title=1">';
    const title = document.title;
    const emergency_lines = [
      {
        name: hostile,
        number: '123 456 789 <b>',
        description: hostile,
        source: 'javascript:document.title=2',
        checked: '2026-99',
      },
      { name: 'B', number: 'javascript:alert(1)' },
    ];
    const element = await asked('mąż mnie bije', { centre: { emergency_lines } });
    await waitUntil(() => calls(element).includes('tel:123456789'), 'the line is there');
    await nextFrame();
    expect(seen(box(element) as HTMLElement)).to.contain(hostile);
    expect(box(element)?.querySelector('img, b, [href^="javascript"]')).to.equal(null);
    expect(document.title).to.equal(title);
  });

  it('can be reached and left by keyboard, in the order in which it is read', async () => {
    const element = await asked('mąż mnie bije');
    one(element, 'combobox').focus();
    const inside: (string | undefined)[] = [];
    for (let i = 0; i < 20 && inside.length < 3; i++) {
      await sendKeys({ press: 'Tab' });
      if (box(element)?.contains(focused())) inside.push((focused() as HTMLAnchorElement).href);
    }
    expect(inside[0]).to.equal('tel:112');
    const links = [...(box(element) as HTMLElement).querySelectorAll<HTMLElement>('a, button')];
    links.at(-1)?.focus();
    await sendKeys({ press: 'Tab' });
    expect(box(element)?.contains(focused())).to.equal(false);
  });
});
