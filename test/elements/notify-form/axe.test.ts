import { waitUntil } from '@open-wc/testing';
import type { CusNotifyForm } from '../../../src/elements/notify-form/notify-form.js';
import { soundInEveryLook } from '../../helpers/axe.js';
import {
  choose,
  fillEmail,
  notifyForm,
  openChoice,
  press,
  type,
  unfold,
  until,
  type Given,
} from './support.js';

/** The states that people meet. */
const STATES: Readonly<Record<string, (given: Given) => Promise<CusNotifyForm>>> = {
  choosing: async (given) => {
    const { element } = await notifyForm({ ...given, criteria: { query: 'spacer', free_only: true } });
    await openChoice(element);
    await waitUntil(() => element.shadowRoot?.querySelectorAll('[part=group]').length === 3, 'terms', {
      timeout: 5000,
    });
    await unfold(element, 'Sytuacja życiowa');
    await choose(element, 'Samotność');
    await choose(element, 'E-mailem');
    return element;
  },
  wrong: async (given) => {
    const { element } = await notifyForm(given);
    await openChoice(element);
    await type(element, 'Ile lat', '200');
    await choose(element, 'Listem');
    await press(element);
    await until(element, 'summary');
    return element;
  },
  sent: async (given) => {
    const { element } = await notifyForm({ ...given, criteria: { age: 72, place: 'Zabrzeg' } });
    await fillEmail(element);
    await press(element);
    await until(element, 'done');
    return element;
  },
};

describe('cus-notify-form: axe', () => soundInEveryLook(STATES));
