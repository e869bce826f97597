import type { CusServiceMatch } from '../../../src/elements/service-match/service-match.js';
import { soundInEveryLook } from '../../helpers/axe.js';
import {
  answer,
  asked,
  control,
  drawn,
  MANY,
  part,
  press,
  skip,
  toResults,
  until,
  type Given,
} from './support.js';

/** The states that people meet. */
const STATES: Readonly<Record<string, (given: Given) => Promise<CusServiceMatch>>> = {
  'many situations': async (given) => {
    const { element } = await asked({ ...given, services: MANY });
    for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
    await press(element, 'Potrzebuję pomocy teraz');
    return element;
  },
  'age, wrong': async (given) => {
    const { element } = await asked(given);
    await answer(element, 'Samotność');
    part(element, 'next')?.click();
    await drawn(element);
    return element;
  },
  place: async (given) => {
    const { element } = await asked(given);
    await answer(element, 'Samotność');
    await skip(element, 'Wolę nie mówić');
    control(element, 'W innym miejscu').click();
    await drawn(element);
    return element;
  },
  'the list, with a code': async (given) => {
    const { element } = await asked(given);
    await answer(element, 'Opieka nad bliską');
    await toResults(element);
    element.shadowRoot?.querySelector<HTMLElement>('.does-not-fit summary')?.click();
    await press(element, 'Przekaż w okienku');
    await until(element, 'code');
    return element;
  },
};

describe('cus-service-match: axe', () => soundInEveryLook(STATES));
