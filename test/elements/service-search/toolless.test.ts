import { expect, waitUntil } from '@open-wc/testing';
import { all, one, seen } from '../../helpers/roles.js';
import { heardWarnings } from '../../helpers/warnings.js';
import { ask, countSaid, titles } from './support.js';
import { groups, listed, toolsBy } from './tools-support.js';

describe('cus-service-search: without what stands around the list, whose file cannot be loaded', () => {
  const warnings = heardWarnings();

  it('lets people search and hear of danger, and asks for it again', async () => {
    let broken = true;
    const restore = toolsBy((own) => (broken ? Promise.reject(new TypeError('refused')) : own()));
    try {
      const element = await listed();
      await ask(element, 'wózek inwalidzki');
      expect(titles(element)).to.deep.equal(['Wypożyczalnia wózków inwalidzkich']);
      await ask(element, 'qwrtpsdfg');
      expect(countSaid(element)).to.equal('Nie znaleziono usług');
      await ask(element, 'chcę się zabić');
      await waitUntil(() => element.shadowRoot?.querySelector('[part~=urgent]'), 'danger is heard');
      const call = element.shadowRoot?.querySelector<HTMLAnchorElement>('[part~=urgent] a');
      expect(call?.href).to.equal('tel:112');
      one(element, 'button', 'Szukaj').click();
      const said = () => element.shadowRoot?.querySelector('[role=status]')?.textContent ?? '';
      await waitUntil(() => said().includes('Potrzebna pomoc od razu? 112.'), 'who does not see it hears it');
      expect(seen(element)).to.not.match(/undefined|\[object/);
      await expect(element).to.be.accessible();
      expect(warnings.map(String)).to.have.length(1);
      one(element, 'link', 'Interwencja kryzysowa').click();
      await waitUntil(() => seen(element).includes('Na czym to polega?'), 'the card opens by itself', {
        timeout: 5000,
      });
      const filters = one(element, 'button', 'Zawęź wyniki');
      filters.click();
      await element.updateComplete;
      expect(filters.getAttribute('aria-expanded'), 'there is nothing to see yet').to.equal('false');
      call?.focus();
      broken = false;
      dispatchEvent(new Event('online'));
      await waitUntil(() => groups(element) > 0, 'the filters are there');
      expect(element.shadowRoot?.querySelectorAll('[part~=urgent] a').length).to.be.greaterThan(2);
      expect(filters.getAttribute('aria-expanded'), 'now there is').to.equal('true');
      const focused = element.shadowRoot?.activeElement;
      expect(focused?.closest('[part~=urgent]'), 'the focus stays with the urgent').to.be.ok;
      expect(all(element, 'button', /Zapytaj|Szukaj/)).to.have.length(1);
    } finally {
      restore();
    }
  });
});
