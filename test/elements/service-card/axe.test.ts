import { DESIGNS, sound, undress, wear } from '../../helpers/axe.js';
import { card, centre, complete, bare } from './support.js';

describe('cus-service-card: axe', () => {
  undress();

  for (const variant of ['compact', 'full'])
    for (const design of DESIGNS)
      it(`${variant}, ${design}`, async () => {
        const { theme = 'light' } = await wear(design);
        for (const service of [complete(), bare({ status: 'inactive', alert: 'Przykładowy komunikat.' })]) {
          const element = await card({ service, variant, theme, centre: centre() });
          await sound(element);
        }
      });
});
