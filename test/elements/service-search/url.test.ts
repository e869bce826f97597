import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CusServiceSearch } from '../../../src/elements/service-search/service-search.js';
import { readUrl, writeUrl } from '../../../src/elements/service-search/url-state.js';
import { all, one } from '../../helpers/roles.js';
import { LAPY, countSaid, rendered, settled, titles } from './support.js';

const synced = async () =>
  settled(
    await fixture<CusServiceSearch>(html`<cus-service-search src=${LAPY} sync-url="u"></cus-service-search>`),
  );
const opener = (element: Element) =>
  [...all(element, 'link'), ...all(element, 'button')].find((each) =>
    each.classList.contains('open'),
  ) as HTMLElement;

describe('cus-service-search: the state in the address', () => {
  const start = location.href;
  beforeEach(() => history.replaceState(null, '', start));
  after(() => history.replaceState(null, '', start));

  it('is written when typing rests, and read again', async () => {
    const element = await synced();
    one(element, 'combobox').focus();
    await sendKeys({ type: 'wolontariat' });
    await waitUntil(() => new URL(location.href).searchParams.get('u-q') === 'wolontariat', 'written', {
      timeout: 3000,
    });
    const before = titles(element);
    element.remove();
    const again = await synced();
    expect(again.query).to.equal('wolontariat');
    await rendered(again);
    expect(titles(again)).to.deep.equal(before);
  });

  it('keeps the service that was opened before typing rested, and the step back from it', async () => {
    const element = await synced();
    one(element, 'combobox').focus();
    await sendKeys({ type: 'bank czasu' });
    const suggested = () => all(element, 'option', /Bank Czasu/);
    await waitUntil(() => suggested().length > 0, 'it is suggested');
    let searched = false;
    element.addEventListener('cus-search', () => (searched = true));
    suggested()[0]?.click();
    await waitUntil(() => all(element, 'button', /Wróć do wyników/).length === 1, 'it is open');
    await waitUntil(() => searched, 'typing rests', { timeout: 3000 });
    expect(new URL(location.href).searchParams.get('u-service')).to.equal('lapy/bank-czasu');
    const steps = history.length;
    one(element, 'button', /Wróć do wyników/).click();
    await waitUntil(() => !location.href.includes('u-service'), 'back');
    expect(history.length, 'a step that is undone').to.equal(steps);
    expect((history.state as Record<string, unknown> | null)?.['okienko-opened']).to.not.equal(true);
  });

  it('opens the service that it names', async () => {
    history.replaceState(null, '', `${location.pathname}${location.search}&u-service=lapy/bank-czasu`);
    const element = await fixture<CusServiceSearch>(
      html`<cus-service-search src=${LAPY} sync-url="u"></cus-service-search>`,
    );
    await waitUntil(() => titles(element)[0] === 'Bank Czasu');
    one(element, 'button', /Wróć do wyników/).click();
    await waitUntil(() => titles(element).length === 10);
    expect(location.href).to.not.contain('bank-czasu');
  });

  it('says so when the service is gone', async () => {
    history.replaceState(null, '', `${location.pathname}${location.search}&u-service=nie-ma-takiej`);
    const element = await synced();
    await waitUntil(() => element.shadowRoot?.textContent?.includes('Tej usługi nie ma już w katalogu'));
  });

  it('follows back and forward of the browser', async () => {
    const element = await synced();
    const first = titles(element)[0];
    opener(element).click();
    await waitUntil(() => all(element, 'button', /Wróć do wyników/).length === 1);
    expect(location.href).to.contain('u-service=');
    history.back();
    await waitUntil(() => titles(element).length === 10);
    history.forward();
    await waitUntil(() => titles(element).length === 1 && titles(element)[0] === first);
    one(element, 'button', /Wróć do wyników/).click();
    await waitUntil(() => titles(element).length === 10);
  });

  it('takes nonsense in the address', async () => {
    history.replaceState(
      null,
      '',
      `${location.pathname}${location.search}&u-q=%00%F0%9F%92%8A&u-situations=x%20y&u-free=zzz&u-place=%3Cscript%3E`,
    );
    const element = await synced();
    expect(countSaid(element)).to.equal('Nie znaleziono usług');
    one(element, 'button', 'Wyczyść wszystko').click();
    await rendered(element);
  });
});

describe('readUrl and writeUrl', () => {
  it('keep what is not theirs, and read what they wrote', () => {
    const url = new URL('https://a.example/p?x=1&u-q=old#part');
    const state = {
      query: 'a b',
      choice: { situations: ['s:1', 's:2'], place: 'Gmina Łapy', freeOnly: true },
      service: 'k/1',
    };
    const written = writeUrl('u', url, state);
    expect(written.searchParams.get('x')).to.equal('1');
    expect(written.hash).to.equal('#part');
    expect(readUrl('u', written)).to.deep.equal(state);
    expect(writeUrl('u', written, { query: '', choice: {}, service: undefined }).href).to.equal(
      'https://a.example/p?x=1#part',
    );
  });
});
