import { waitUntil } from '@open-wc/testing';
import { one } from '../../helpers/roles.js';
import { soundInEveryLook } from '../../helpers/axe.js';
import {
  CENTRE,
  choose,
  contactForm,
  fillQuestion,
  press,
  SERVICES,
  type,
  until,
  type Given,
} from './support.js';
import type { CusContactForm } from '../../../src/elements/contact-form/contact-form.js';
import { fault } from '../../helpers/faults.js';

/** The states that people meet. */
const STATES: Readonly<Record<string, (given: Given) => Promise<CusContactForm>>> = {
  empty: async (given) => (await contactForm(given)).element,
  'with all fields and lines open': async (given) => {
    const catalogue = await fault({ body: SERVICES });
    const { element } = await contactForm({ ...given, src: catalogue.url });
    await choose(element, 'W informacjach');
    await choose(element, 'Tak, podam');
    await choose(element, 'Kogoś bliskiego');
    await choose(element, 'Nie wie');
    await choose(element, 'Listem');
    one(element, 'button', 'Potrzebuję pomocy teraz').click();
    one(element, 'button', 'Wybierz usługę').click();
    await element.updateComplete;
    await type(element, 'Wpisz nazwę', 'klub');
    await waitUntil(() => element.shadowRoot?.querySelector('.offer'), 'offers', { timeout: 5000 });
    return element;
  },
  wrong: async (given) => {
    const { element } = await contactForm(given);
    await choose(element, 'Mam pytanie');
    await choose(element, 'Na spotkaniu');
    await press(element);
    await until(element, 'summary');
    return element;
  },
  sent: async (given) => {
    const { element } = await contactForm(given);
    await fillQuestion(element);
    await press(element);
    await until(element, 'done');
    return element;
  },
  refused: async (given) => {
    const { element } = await contactForm({ ...given, answer: { status: 403, body: {} } });
    await fillQuestion(element);
    await press(element);
    await waitUntil(() => element.shadowRoot?.querySelector('.failure'), 'refused', { timeout: 9000 });
    return element;
  },
  'without a clause': async (given) => {
    const silent = { ...CENTRE, privacy: undefined };
    return (await contactForm({ ...given, centre: silent })).element;
  },
};

describe('cus-contact-form: axe', () => soundInEveryLook(STATES));
