import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { DESIGNS, sound, undress, wear } from '../../helpers/axe.js';
import { fault } from '../../helpers/faults.js';
import { one } from '../../helpers/roles.js';
import { CATALOGUE, providerCard, settled } from './support.js';

describe('cus-provider-card: axe', () => {
  undress();

  for (const design of DESIGNS)
    it(`list, profile opened from it and failure, ${design}`, async () => {
      const look = await wear(design);
      const { url } = await fault({ body: CATALOGUE });
      const element = await settled(await providerCard(url, look));
      await sound(element);
      one(element, 'button', 'Łódzka Fundacja Przykładowa').click();
      await settled(element);
      await sound(element);
      const broken = await fault({ status: 500 });
      await sound(await settled(await providerCard(broken.url, look)));
    });

  it('fits 320 px', async () => {
    await setViewport({ width: 320, height: 700 });
    const { url } = await fault({ body: CATALOGUE });
    for (const provider of [undefined, 'o-lodz']) {
      const element = await settled(await providerCard(url, { provider }));
      expect(element.ownerDocument.documentElement.scrollWidth).to.be.at.most(320);
      await sound(element);
    }
  });
});
