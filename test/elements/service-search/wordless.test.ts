import { expect, waitUntil } from '@open-wc/testing';
import type { CusServiceSearch } from '../../../src/elements/service-search/service-search.js';
import { fault } from '../../helpers/faults.js';
import { all, nameOf, one, seen } from '../../helpers/roles.js';
import { heardWarnings } from '../../helpers/warnings.js';

describe('cus-service-search: without the everyday words, whose file cannot be loaded', () => {
  const warnings = heardWarnings();

  it('finds services by their own words, in every language, and says so once to the webmaster', async () => {
    // Only this copy is in the page; the helpers of other tests would register the elements first.
    const address = '../../../src/define/service-search.ts?copy=wordless';
    await import(address);
    const source = await fault({});
    for (const lang of ['pl', 'uk']) {
      const element: CusServiceSearch = document.createElement('cus-service-search');
      element.setAttribute('src', source.url);
      element.lang = lang;
      document.body.append(element);
      await waitUntil(() => element.shadowRoot?.querySelector('[part~=count]'), 'results are there', {
        timeout: 8000,
      });
      element.query = 'wózek inwalidzki';
      await element.updateComplete;
      await waitUntil(() => element.shadowRoot?.querySelector('[part~=count]'), 'the answer is there');
      const [card] = element.shadowRoot?.querySelectorAll('cus-service-card') ?? [];
      await card?.updateComplete;
      expect(all(element, 'article').map(nameOf)).to.deep.equal(['Wypożyczalnia wózków inwalidzkich']);
      element.query = 'chcę się zabić';
      await element.updateComplete;
      expect(element.shadowRoot?.querySelector('[part~=urgent]'), 'needs the words').to.equal(null);
      one(element, 'combobox');
      expect(seen(element)).to.not.equal('');
      element.remove();
    }
    expect(warnings.map(String).filter((text) => text.includes('everyday words'))).to.have.length(1);
    expect(warnings).to.have.length(1);
  });
});
