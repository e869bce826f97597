import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { CusServiceCard } from '../../../src/elements/service-card/service-card.js';
import { fault } from '../../helpers/faults.js';
import { all, deep, one, seen } from '../../helpers/roles.js';
import { heardWarnings } from '../../helpers/warnings.js';
import { LAPY, bare, card, complete, full } from './support.js';

const NAME = 'Centrum Aktywności Społecznej';

const looked = (src: string, id: string | undefined) =>
  fixture<CusServiceCard>(
    html`<cus-service-card src=${src} service-id=${id ?? ''} variant="full"></cus-service-card>`,
  );
const says = (element: CusServiceCard, text: string) =>
  waitUntil(() => seen(element).includes(text), `it says „${text}”; it says: ${seen(element)}`, {
    timeout: 6000,
  });

describe('cus-service-card: states', () => {
  const warnings = heardWarnings();

  for (const id of ['01d58a08-2a57-558c-af15-f8142d8c375f', 'lapy/centrum-aktywnosci-spolecznej'])
    it(`finds a service by ${id}`, async () => {
      const element = await looked(LAPY, id);
      await says(element, 'Na czym to polega?');
      expect(one(element, 'article', NAME)).to.be.instanceOf(HTMLElement);
      element.serviceId = 'lapy/bank-czasu';
      await says(element, 'Bank Czasu');
    });

  it('reads src from the region', async () => {
    const region = await fixture(
      html`<cus-okienko src=${LAPY}
        ><cus-service-card service-id="lapy/bank-czasu"></cus-service-card
      ></cus-okienko>`,
    );
    await says(region.querySelector('cus-service-card') as CusServiceCard, 'Bank Czasu');
  });

  it('not found', async () => {
    await says(await looked(LAPY, 'lapy/nie-ma'), 'Nie znaleźliśmy tej usługi.');
  });

  it('no service named, no source named', async () => {
    await says(await looked(LAPY, undefined), 'Ta strona nie mówi, którą usługę pokazać.');
    await says(await looked('', 'x'), 'Ta strona nie mówi, skąd wziąć usługi.');
  });

  it('loading, then there', async () => {
    const source = await fault({ hold: true });
    const element = await looked(source.url, 'x');
    expect(one(element, 'status').textContent).to.contain('Wczytujemy usługi');
    await source.set({ body: [bare()] });
    await says(element, 'Sama nazwa');
  });

  it('failed: heard, said once to the webmaster, and can be tried again', async () => {
    const source = await fault({ status: 500 });
    const element = await looked(source.url, 'x');
    await says(element, 'Nie udało się wczytać usług');
    expect(one(element, 'status').textContent).to.contain('Nie udało się wczytać usług');
    expect(warnings).to.have.length(1);
    await source.set({ body: [bare()] });
    one(element, 'button', 'Spróbuj ponownie').click();
    await says(element, 'Sama nazwa');
  });

  it('not found, while another source failed: says that some is missing', async () => {
    const good = await fault({ body: [bare()] });
    const bad = await fault({ status: 404 });
    const element = await looked(`${good.url} ${bad.url}`, 'y');
    await says(element, 'Nie udało się wczytać części usług');
    const found = await looked(`${good.url} ${bad.url}`, 'x');
    await says(found, 'Sama nazwa');
    expect(seen(found)).not.to.contain('Nie udało się');
  });

  const HOSTILE = {
    'script tags': '<img src=x onerror="document.title=1"><script>document.title=2</script>',
    'javascript:': 'javascript:document.title=3',
    'data:': 'data:text/html,<script>document.title=4</script>',
    'RTL overrides': '\u202eabc\u2066def\u200f',
    'half of a pair': 'a\ud800b',
    'a template': '{id} {list} $& ${x}',
    '10,000 characters': 'zażółć gęślą '.repeat(770),
  };

  /** The service with the text in the place of every text. */
  const poisoned = (value: unknown, text: string, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((each) => poisoned(each, text, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, poisoned(v, text, k)]));
    return typeof value === 'string' && !['id', 'link_type', 'status'].includes(key) ? text : value;
  };

  it('a description of 100,000 characters is shown whole', async () => {
    const description = 'zażółć gęślą '.repeat(7_693).trim();
    const element = await card({ service: complete({ description }), variant: 'full' });
    expect(element.shadowRoot?.textContent).to.contain(description.slice(-5_000));
    const box = element.getBoundingClientRect();
    expect(element.scrollWidth).to.be.at.most(Math.ceil(box.width) + 1);
  });

  for (const [name, text] of Object.entries(HOSTILE))
    for (const variant of ['compact', 'full'])
      it(`hostile text in every field, ${variant}: ${name}`, async () => {
        const title = document.title;
        const service = poisoned(complete({ alert: 'x', alternate_name: 'x' }), text);
        const element = await card({ service, variant });
        expect(one(element, 'article').querySelector('[role=heading]')?.textContent).to.contain(text.trim());
        for (const each of deep(element.shadowRoot as ShadowRoot)) {
          expect(each.localName).not.to.be.oneOf(['script', 'img', 'iframe', 'style']);
          for (const attribute of each.attributes) expect(attribute.name).not.to.match(/^on/);
          const href = each.getAttribute('href');
          if (href) expect(href).to.match(/^(https?:|tel:|mailto:)/);
        }
        expect(document.title).to.equal(title);
        const box = element.getBoundingClientRect();
        const article = one(element, 'article');
        expect(article.scrollWidth).to.be.at.most(Math.ceil(box.width));
        element.setAttribute('service-url', 'https://example.org/?u={id}');
        await element.updateComplete;
        expect(all(element, 'article')).to.have.length(1);
      });

  for (const value of [null, 'tekst', 7, {}, [null], [[]], [{}], true])
    it(`${JSON.stringify(value)} in the place of every list and object`, async () => {
      const service = Object.fromEntries(
        Object.entries(complete()).map(([key, each]) => [key, typeof each === 'object' ? value : each]),
      );
      expect(seen(await full(service))).to.contain('Usługa przykładowa');
    });
});
