import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { CusTimetable } from '../../../src/elements/timetable/timetable.js';
import { DESIGNS, sound, undress, wear } from '../../helpers/axe.js';
import { fault } from '../../helpers/faults.js';
import { one, seen } from '../../helpers/roles.js';
import { heardWarnings } from '../../helpers/warnings.js';
import { SERVICES, entries, settled, timetable } from './support.js';

const says = (element: CusTimetable, text: string) =>
  waitUntil(() => seen(element).includes(text), `it says „${text}”`, { timeout: 6000 });

describe('cus-timetable: states', () => {
  heardWarnings();

  it('loading, then slow, then there', async () => {
    const source = await fault({ hold: true });
    const element = await timetable(source.url);
    expect(one(element, 'status').textContent).to.contain('Wczytujemy');
    await says(element, 'To trwa dłużej niż zwykle');
    await source.set({ body: SERVICES });
    await waitUntil(() => entries(element).length === 3);
  });

  it('failed: says so, and can be tried again', async () => {
    const source = await fault({ status: 500 });
    const element = await timetable(source.url);
    await says(element, 'Nie udało się wczytać');
    expect(one(element, 'heading').textContent?.trim()).to.equal('Plan tygodnia');
    await source.set({ body: SERVICES });
    one(element, 'button', 'Spróbuj ponownie').click();
    await waitUntil(() => entries(element).length === 3);
  });

  it('empty, and no source', async () => {
    const { url } = await fault({ body: [] });
    await says(await timetable(url), 'W katalogu nie ma jeszcze usług');
    const bare = await fixture<CusTimetable>(html`<cus-timetable></cus-timetable>`);
    await says(bare, 'Ta strona nie mówi, skąd wziąć usługi');
  });

  it('partial: says that services may be missing', async () => {
    const [good, bad] = await Promise.all([fault({ body: SERVICES }), fault({ status: 500 })]);
    const element = await timetable(`${good.url} ${bad.url}`);
    await says(element, 'Nie udało się wczytać części usług');
    expect(entries(element)).to.have.length(3);
  });

  it('removed while loading: nothing happens later', async () => {
    const source = await fault({ hold: true });
    const element = await timetable(source.url);
    element.remove();
    await source.set({ body: SERVICES });
    await element.updateComplete;
    expect(entries(element)).to.deep.equal([]);
  });
});

describe('cus-timetable: axe', () => {
  undress();

  for (const design of DESIGNS)
    it(design, async () => {
      const look = await wear(design);
      const { url } = await fault({ body: SERVICES });
      await sound(await settled(await timetable(url, { ...look, week: '2026-11-11' })));
    });

  it('fits 320 px, also on a shared screen', async () => {
    await setViewport({ width: 320, height: 700 });
    const { url } = await fault({ body: SERVICES });
    for (const mode of ['', 'kiosk']) {
      const element = await settled(await timetable(url, { mode }));
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      await sound(element);
    }
  });
});
