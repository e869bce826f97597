import { pageOf } from '../../../src/elements/service-card/address.js';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type {
  CusServiceCard,
  CusServiceSelectDetail,
} from '../../../src/elements/service-card/service-card.js';
import type { Service } from '../../../src/model/index.js';
import { all, focused, one, seen } from '../../helpers/roles.js';
import { heardWarnings } from '../../helpers/warnings.js';
import { bare, card, centre, complete, full, UUID } from './support.js';

const compact = (service: unknown) => card({ service, variant: 'compact' });

/** A card with attributes. */
async function withUrls(changes: Partial<CusServiceCard>): Promise<CusServiceCard> {
  const element = document.createElement('cus-service-card');
  Object.assign(element, { service: complete() }, changes);
  (await fixture(html`<div></div>`)).append(element);
  await element.updateComplete;
  return element;
}

describe('cus-service-card: what a person does', () => {
  const warnings = heardWarnings();

  it('properties of a wrong type harm nothing', async () => {
    const element = await compact(complete());
    for (const wrong of [5, {}, [], [null], [{ field: 'name' }], true]) {
      Object.assign(element, { serviceId: wrong, highlights: wrong, href: undefined });
      await element.updateComplete;
      expect(seen(element)).to.contain('Usługa przykładowa');
    }
  });

  it('opens in place and folds again, with the focus kept', async () => {
    const element = await compact(complete());
    const told: CusServiceSelectDetail[] = [];
    element.addEventListener('cus-service-select', (event) =>
      told.push((event as CustomEvent<CusServiceSelectDetail>).detail),
    );
    expect(told, 'showing is no act of a person').to.have.length(0);
    one(element, 'button', 'Usługa przykładowa').click();
    await waitUntil(() => focused()?.getAttribute('role') === 'heading');
    expect(told.map(({ id, service }) => [id, service.name])).to.deep.equal([[UUID, 'Usługa przykładowa']]);
    expect(seen(element)).to.contain('drugie zdanie');
    one(element, 'button', 'Zwiń').click();
    await waitUntil(() => focused() === all(element, 'button', 'Usługa przykładowa')[0]);
    expect(told).to.have.length(1);
  });

  it('the event goes up through shadow roots and can be cancelled', async () => {
    const element = await compact(complete());
    let event: Event | undefined;
    document.addEventListener('cus-service-select', (each) => (event = each), { once: true });
    element.addEventListener('cus-service-select', (each) => each.preventDefault(), { once: true });
    one(element, 'button', 'Usługa przykładowa').click();
    await element.updateComplete;
    expect(event?.composed && event.bubbles && event.cancelable).to.equal(true);
    expect(all(element, 'button', 'Zwiń')).to.have.length(0);
  });

  it('opened in place, knows the centre and another service folds it again', async () => {
    const element = await card({ service: bare(), variant: 'compact', centre: centre() });
    one(element, 'button', 'Sama nazwa').click();
    await element.updateComplete;
    expect(seen(element)).to.contain('tel. 11 222 33 44');
    element.service = bare({ name: 'Nowsza nazwa' });
    await element.updateComplete;
    expect(one(element, 'button', 'Zwiń'), 'a newer form of the same service stays open').to.be.instanceOf(
      HTMLElement,
    );
    element.service = complete();
    await element.updateComplete;
    expect(all(element, 'button', 'Zwiń')).to.have.length(0);
  });

  it('service-url makes the title a link; `.href` wins; cancelling the event holds the link', async () => {
    const element = await withUrls({ serviceUrl: '#usluga={id}' });
    expect(one(element, 'link', 'Usługa przykładowa').getAttribute('href')).to.equal(
      '#usluga=przyklad%2Fusluga',
    );
    element.href = '#inny';
    await element.updateComplete;
    const link = one(element, 'link', 'Usługa przykładowa');
    expect(link.getAttribute('href')).to.equal('#inny');
    element.addEventListener('cus-service-select', (event) => event.preventDefault(), { once: true });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    link.dispatchEvent(click);
    expect(click.defaultPrevented).to.equal(true);
    expect(location.hash).not.to.equal('#inny');
  });

  it('leaves a click for a new tab to the browser', async () => {
    const element = await withUrls({ href: '#tab' });
    let events = 0;
    element.addEventListener('cus-service-select', () => (events += 1));
    let prevented = true;
    element.addEventListener('click', (event) => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    });
    const click = new MouseEvent('click', { ctrlKey: true, cancelable: true, bubbles: true, composed: true });
    one(element, 'link', 'Usługa przykładowa').dispatchEvent(click);
    expect(events).to.equal(0);
    expect(prevented).to.equal(false);
  });

  for (const href of ['javascript:document.title=1', 'data:text/html,x', 'java\nscript:1', 'blob:x'])
    it(`an address such as ${href.slice(0, 11)} is no link`, async () => {
      const element = await withUrls({ href });
      expect(all(element, 'link')).to.have.length(0);
      expect(one(element, 'button', 'Usługa przykładowa')).to.be.instanceOf(HTMLButtonElement);
    });

  it('copies the link, and says so', async () => {
    let copied = '';
    const clipboard = { writeText: (text: string) => Promise.resolve(void (copied = text)) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    const element = await withUrls({ variant: 'full', shareUrl: 'https://example.org/u/{id}' });
    one(element, 'button', 'Kopiuj link').click();
    await waitUntil(() => one(element, 'status').textContent?.trim() === 'Link skopiowany.');
    expect(copied).to.equal('https://example.org/u/przyklad%2Fusluga');
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('without a clipboard, gives the link to copy by hand, selected', async () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    const element = await withUrls({ variant: 'full', serviceUrl: 'https://example.org/?u={id}' });
    one(element, 'button', 'Kopiuj link').click();
    await waitUntil(() => focused()?.localName === 'input');
    const input = focused() as HTMLInputElement;
    expect(input.labels?.[0]?.textContent).to.contain('Zaznacz i skopiuj link:');
    expect(input.value.slice(input.selectionStart ?? 9, input.selectionEnd ?? 0)).to.equal(
      'https://example.org/?u=przyklad%2Fusluga',
    );
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('shows a QR code when asked, and forgets it with the service', async () => {
    const element = await withUrls({ variant: 'full', shareUrl: 'https://example.org/{id}' });
    expect(all(element, 'img')).to.have.length(0);
    one(element, 'button', 'Kod QR').click();
    await waitUntil(() => all(element, 'img', 'Kod QR z adresem tej usługi').length === 1);
    element.service = bare();
    await element.updateComplete;
    expect(all(element, 'img')).to.have.length(0);
  });

  it('gives the address of the page only where that is one of the service', async () => {
    const outer = await fixture(html`<div></div>`);
    const within = async () => {
      const element = document.createElement('cus-service-card');
      element.variant = 'full';
      element.service = complete();
      outer.shadowRoot?.replaceChildren(element);
      await element.updateComplete;
      return element;
    };
    outer.attachShadow({ mode: 'open' });
    expect(all(await within(), 'button', 'Kopiuj link'), 'a page of many services').to.have.length(0);
    const before = location.href;
    history.replaceState(history.state, '', '?cus-service=przyklad%2Fusluga');
    expect(all(await within(), 'button', 'Kopiuj link'), 'a page that names it').to.have.length(1);
    history.replaceState(history.state, '', '?x=1&cus-q=depresja&cus-service=przyklad%2Fusluga');
    const shared = pageOf(await within(), complete()) ?? '';
    expect(shared, 'without what the person looked for').to.match(/\?x=1&cus-service=przyklad%2Fusluga$/);
    history.replaceState(history.state, '', before);
    expect(all(await full(complete()), 'button', 'Kopiuj link'), 'in the page').to.have.length(1);
  });

  it('marks the words found', async () => {
    const element = await compact(complete());
    element.highlights = [
      { field: 'name', ranges: [[0, 6]] },
      {
        field: 'description',
        ranges: [
          [0, 4],
          [9999, 10_000],
          [3, 2],
        ],
      },
    ] as unknown as NonNullable<CusServiceCard['highlights']>;
    await element.updateComplete;
    const marks = [...(element.shadowRoot?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent);
    expect(marks).to.deep.equal(['Usługa', 'Dane']);
    element.highlights = [{ field: 'eligibility', ranges: [[0, 3]] }] as unknown as NonNullable<
      CusServiceCard['highlights']
    >;
    await element.updateComplete;
    expect(seen(element)).to.contain('Znaleziono w: dla kogo');
  });

  it('properties set before the upgrade count', async () => {
    const early = document.createElement('cus-early-card') as CusServiceCard;
    early.service = complete();
    early.variant = 'full';
    (await fixture(html`<div></div>`)).append(early);
    const base = customElements.get('cus-service-card') as CustomElementConstructor;
    customElements.define('cus-early-card', class extends base {});
    await early.updateComplete;
    expect(seen(early)).to.contain('drugie zdanie');
  });

  it('a bad variant or heading-level warns once and the default is used', async () => {
    const region = await fixture(html`
      <div>
        <cus-service-card variant="huge" heading-level="zwei" .service=${bare()}></cus-service-card>
        <cus-service-card variant="huge" heading-level="9" .service=${bare()}></cus-service-card>
      </div>
    `);
    for (const element of region.querySelectorAll('cus-service-card')) {
      await element.updateComplete;
      expect(one(element, 'heading').getAttribute('aria-level')).to.equal('2');
      expect(one(element, 'button', 'Sama nazwa')).to.be.instanceOf(HTMLElement);
    }
    expect(warnings.map(([text]) => String(text).includes('variant'))).to.have.members([true, false]);
    expect(warnings).to.have.length(2);
  });

  it('taking the attributes away is no mistake', async () => {
    const element = await full(bare());
    element.removeAttribute('variant');
    element.setAttribute('heading-level', '3');
    element.removeAttribute('heading-level');
    await element.updateComplete;
    expect(one(element, 'heading').getAttribute('aria-level')).to.equal('2');
    expect(warnings).to.have.length(0);
  });

  for (const wrong of [null, {}, 'usługa', 7, [], { id: 'x' }, { id: 'x', name: '  ' }])
    it(`.service ${JSON.stringify(wrong)} warns once and harms nothing`, async () => {
      const element = await compact(bare());
      element.service = wrong as unknown as Service;
      await element.updateComplete;
      element.service = wrong as unknown as Service;
      await element.updateComplete;
      expect(warnings).to.have.length(1);
      expect(all(element, 'article')).to.have.length(0);
      element.service = bare();
      await element.updateComplete;
      expect(all(element, 'article', 'Sama nazwa')).to.have.length(1);
    });

  it('structured data: valid, `<` escaped, once for two cards, gone with the last', async () => {
    const scripts = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')];
    const service = complete({ name: 'A </script><script>document.title=1</script>' });
    expect(scripts()).to.have.length(0);
    const first = await full(service);
    const second = await full(service);
    await waitUntil(() => scripts().length > 0);
    expect(scripts()).to.have.length(1);
    const text = scripts()[0]?.textContent ?? '';
    expect(text).not.to.contain('<');
    const data = JSON.parse(text) as Record<string, unknown>;
    expect(data).to.include({
      '@context': 'https://schema.org',
      '@type': 'GovernmentService',
      name: service.name,
    });
    expect(data['@id']).to.equal(`urn:uuid:${UUID}`);
    expect(JSON.stringify(data)).to.contain('12 345 67 89').and.to.contain('Gmina Przykładowo');
    first.remove();
    await waitUntil(() => scripts().length === 1, 'the other card still shows it');
    second.remove();
    expect(scripts()).to.have.length(0);
    await compact(complete());
    expect(scripts(), 'a compact card publishes nothing').to.have.length(0);
  });

  it('structured data of a service without a UUID name no false one', async () => {
    const element = await full(bare());
    const script = () => document.head.querySelector('script[type="application/ld+json"]');
    await waitUntil(script);
    expect(JSON.parse(script()?.textContent ?? '{}')).not.to.have.property('@id');
    element.remove();
  });
});
