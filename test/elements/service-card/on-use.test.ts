import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/define/service-card.js';
import { fullCard } from '../../../src/elements/service-card/parts.js';
import type { CusServiceCard } from '../../../src/elements/service-card/service-card.js';
import { Part } from '../../../src/elements/shared/part.js';
import type { Service } from '../../../src/model/index.js';

const SERVICE = { id: 'x', name: 'Klub seniora', status: 'active' } as Service;
const text = (element: Element) => element.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

describe('cus-service-card: the code of the opened card', () => {
  it('that cannot be loaded leaves the name, says so, and comes with a retry, the focus kept', async () => {
    const load = fullCard.load.bind(fullCard);
    const warn = console.warn;
    const warnings: unknown[] = [];
    console.warn = (line: unknown) => warnings.push(line);
    let tries = 0;
    fullCard.load = () => (tries++ === 0 ? Promise.reject(new TypeError('refused')) : load());
    try {
      const card = await fixture<CusServiceCard>(
        html`<cus-service-card .service=${SERVICE}></cus-service-card>`,
      );
      card.shadowRoot?.querySelector<HTMLElement>('.open')?.click();
      await waitUntil(() => text(card).includes('Nie udało się wczytać pełnego opisu.'), 'it says so');
      expect(text(card)).to.include('Klub seniora');
      expect(warnings).to.have.length(1);
      expect(card.shadowRoot?.activeElement).to.have.property('id', 'title');
      await expect(card).to.be.accessible();
      const retry = [...(card.shadowRoot?.querySelectorAll('button') ?? [])].find(
        ({ textContent }) => textContent?.trim() === 'Spróbuj ponownie',
      );
      const said = card.shadowRoot?.querySelector('.note p')?.getBoundingClientRect().bottom ?? 0;
      expect(retry?.getBoundingClientRect().top).to.be.at.least(
        said + 8,
        'the words do not touch the button',
      );
      retry?.focus();
      retry?.click();
      await waitUntil(() => text(card).includes('Na czym to polega?'), 'the card is whole');
      expect(card.shadowRoot?.activeElement).to.have.property('id', 'title');
      expect(text(card)).not.to.include('Nie udało się');
    } finally {
      fullCard.load = load;
      console.warn = warn;
    }
  });

  it('is asked for once by many, and again after a failure', async () => {
    let asked = 0;
    const part = new Part(async () => {
      await Promise.resolve();
      if (asked++ === 0) throw new Error('refused');
      return asked;
    });
    const first = await Promise.allSettled([part.load(), part.load()]);
    expect(first.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected']);
    expect(asked).to.equal(1);
    expect(part.code).to.equal(undefined);
    expect(await Promise.all([part.load(), part.load()])).to.deep.equal([2, 2]);
    expect(part.code).to.equal(2);
  });
});
