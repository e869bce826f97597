import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CusServiceSearch } from '../../../src/elements/service-search/service-search.js';
import { fault } from '../../helpers/faults.js';
import { all, one, seen } from '../../helpers/roles.js';
import { heardWarnings } from '../../helpers/warnings.js';
import { countSaid, rendered, titles } from './support.js';
import { groups, listed, toolsBy } from './tools-support.js';

describe('cus-service-search: what stands around the list', () => {
  const warnings = heardWarnings();

  it('keeps nobody waiting for the list, which is whole and accessible without it', async () => {
    let release!: () => void;
    const released = new Promise<void>((resolve) => (release = resolve));
    const restore = toolsBy(async (own) => {
      await released;
      return own();
    });
    try {
      const element = await listed({
        pl: { search: { filters: 'Wybierz', filterPlace: 'Miejscowość', nonsense: 'x' } },
      });
      expect(countSaid(element)).to.equal('Jest tu 5 usług');
      expect(titles(element)).to.have.length(5);
      one(element, 'button', 'Wybierz');
      expect(groups(element)).to.equal(0);
      expect(seen(element)).to.not.match(/undefined|\[object/);
      await expect(element).to.be.accessible();
      const links = () => all(element, 'link').map((link) => (link as HTMLAnchorElement).href);
      const before = links();
      const address = location.href;
      expect(before).to.have.length(5);
      one(element, 'link', 'Klub seniora').click();
      expect(warnings, 'words of the page that are still to come').to.deep.equal([]);
      const width = element.shadowRoot?.querySelector('.results')?.getBoundingClientRect();
      release();
      await waitUntil(
        () => all(element, 'button', '← Wróć do wyników').length,
        'what was pressed has opened',
      );
      one(element, 'button', '← Wróć do wyników').click();
      await waitUntil(() => location.href === address, 'the address is as before');
      await rendered(element);
      expect(links()).to.deep.equal(before);
      await waitUntil(() => groups(element) > 0, 'the filters are there');
      await rendered(element);
      expect(
        element.shadowRoot?.querySelector('.results')?.getBoundingClientRect(),
        'nothing jumped',
      ).to.deep.equal(width);
      expect(element.shadowRoot?.textContent).to.include('Miejscowość');
      expect(warnings.map(String).filter((text) => text.includes('"nonsense"'))).to.have.length(1);
      expect(warnings).to.have.length(1);
    } finally {
      restore();
    }
  });

  it('opens what was pressed before once, and not over what a person did since', async () => {
    let release = (): void => undefined;
    const restore = toolsBy(async (own) => {
      await new Promise<void>((resolve) => (release = resolve));
      return own();
    });
    try {
      const element = await listed();
      let selected = 0;
      element.addEventListener('cus-service-select', () => selected++);
      const press = () => one(element, 'link', 'Klub seniora').click();
      press();
      press();
      expect(selected).to.equal(1);
      one(element, 'combobox').focus();
      await sendKeys({ type: 'wózek' });
      release();
      await waitUntil(() => groups(element) > 0, 'the filters are there');
      await rendered(element);
      expect(all(element, 'button', '← Wróć do wyników')).to.have.length(0);
      expect(element.shadowRoot?.activeElement?.id).to.equal('query');
    } finally {
      restore();
    }
  });

  it('is asked for where there are announcements, which stand above a list that cannot be loaded too', async () => {
    const source = await fault({ status: 500 });
    const announcements = [{ id: 'a', title: 'Infolinia działa całą dobę' }];
    const centre = await fault({ body: { id: 'c', name: 'CUS', announcements } });
    const element = await fixture<CusServiceSearch>(
      html`<cus-service-search src=${source.url} centre=${centre.url}></cus-service-search>`,
    );
    await waitUntil(() => seen(element).includes('Infolinia działa całą dobę'), 'they are there');
    await waitUntil(() => seen(element).includes('Nie udało się wczytać usług'), 'and what happened');
  });
});
