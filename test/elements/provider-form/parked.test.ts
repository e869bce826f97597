import { expect, waitUntil } from '@open-wc/testing';
import { openOutbox } from '../../../src/data/index.js';
import { all, one, seen } from '../../helpers/roles.js';
import { heardWarnings } from '../../helpers/warnings.js';
import {
  answering,
  control,
  forgetAll,
  heading,
  next,
  paste,
  press,
  providerForm,
  reach,
  RECEIPT,
  sent,
  until,
} from './support.js';

describe('cus-provider-form: a registration that was not taken', () => {
  heardWarnings();

  it('comes back from the list into the form, is corrected there, and arrives once', async function () {
    this.timeout(20_000);
    const opened = await providerForm({ answer: { status: 503, headers: { 'retry-after': '0' } } });
    const { element, api } = opened;
    await reach(element, 'review');
    await next(element);
    await until(element, 'done');
    expect(seen(element)).to.contain('Czeka na wysłanie');
    const body = {
      type: 'invalid-submission',
      errors: [{ pointer: '/organization/name', code: 'too-short' }],
    };
    await api.set(answering({ status: 422, body }));
    const outbox = openOutbox({ api: api.base });
    await outbox.sendNow();
    // the device of all tests that run beside this one: theirs may wait there
    const own = () => outbox.state.entries.filter((entry) => entry.api === api.base);
    await waitUntil(() => own()[0]?.state === 'parked', 'it is parked', { timeout: 9000 });
    element.remove();

    // on another visit
    const { element: again } = await providerForm({ api });
    await waitUntil(() => all(again, 'button', /^Popraw/).length === 1, 'it stands in the list', {
      timeout: 5000,
    });
    one(again, 'button', /^Popraw/).click();
    await waitUntil(() => heading(again) === 'Sprawdź i wyślij', 'the review is open', { timeout: 5000 });
    expect(seen(again))
      .to.contain('Koło Sąsiedzkie Dąbek')
      .and.to.contain('Zarząd ma trzy osoby.')
      .and.to.contain('Anna Przykładowa')
      .and.to.contain('Spacery z sąsiadem');

    await press(again, 'Zmień: Organizacja');
    expect(control(again, 'Pełna nazwa').value).to.equal('Koło Sąsiedzkie Dąbek');
    await paste(again, 'Pełna nazwa', 'Koło Sąsiedzkie „Dąbek” w Brzozówce');
    await api.set(answering({ status: 201, body: RECEIPT }));
    for (let i = 0; i < 6 && heading(again) !== 'Sprawdź i wyślij'; i++) await next(again);
    await next(again);
    await until(again, 'done');
    await waitUntil(() => own().length === 0, 'nothing is left of it');
    const posts = await sent(opened);
    const names = posts.map(({ organization }) => organization?.name);
    expect(names.at(-1)).to.equal('Koło Sąsiedzkie „Dąbek” w Brzozówce');
    expect(names.filter((name) => name === names.at(-1))).to.have.length(1);
    expect(posts.at(-1)?.services).to.deep.equal(posts[0]?.services);
    await forgetAll(opened);
  });
});
