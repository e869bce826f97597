import { expect, waitUntil } from '@open-wc/testing';
import { set } from 'idb-keyval';
import { storeIn } from '../../../src/data/store.js';
import { findDraft, KEPT, keepDraft } from '../../../src/elements/provider-form/draft-store.js';
import { seen } from '../../helpers/roles.js';
import { heardWarnings } from '../../helpers/warnings.js';
import {
  choose,
  control,
  forgetAll,
  heading,
  next,
  part,
  paste,
  press,
  providerForm,
  reach,
  until,
  type Opened,
} from './support.js';

const addressOf = ({ api }: Opened): string => new URL(api.base, document.baseURI).href;
const kept = (opened: Opened) => findDraft(addressOf(opened));
const saved = (opened: Opened) =>
  waitUntil(async () => (await kept(opened)) !== undefined, 'a draft is kept', { timeout: 5000 });
const store = storeIn('okienko-drafts-1', 'drafts');

describe('cus-provider-form: draft', () => {
  const warnings = heardWarnings();

  it('is kept while typing, found again, and goes on where it was left', async () => {
    const opened = await providerForm();
    await reach(opened.element, 'leader');
    await paste(opened.element, 'Imię i nazwisko', 'Anna Przykładowa');
    await waitUntil(() => seen(opened.element).includes('Szkic zapisano o'), 'it is told', { timeout: 5000 });
    opened.element.remove();

    const again = await providerForm({ api: opened.api });
    await until(again.element, 'found');
    expect(seen(again.element)).to.contain('Masz tu niewysłany szkic z');
    await press(again.element, /^Wznów szkic z /);
    expect(heading(again.element)).to.equal('Osoba do kontaktu z CUS');
    expect(control(again.element, 'Imię i nazwisko').value).to.equal('Anna Przykładowa');
    await press(again.element, 'Wróć');
    expect(control(again.element, 'Pełna nazwa').value).to.equal('Koło Sąsiedzkie Dąbek');
    await forgetAll(again);
  });

  it('knows the step at once, also when nothing was typed on it', async () => {
    const opened = await providerForm();
    const step = async () => (await kept(opened))?.draft['step'];
    // no pause in typing ends here: only what does not wait for one is kept
    const { setTimeout: set } = window;
    const soon = (work: TimerHandler, ms = 0) => (ms < 500 ? set(work, ms) : 0);
    window.setTimeout = soon as typeof set;
    try {
      await reach(opened.element, 'leader');
      await waitUntil(async () => (await step()) === 2, 'the third step');
      await press(opened.element, 'Wróć');
      await waitUntil(async () => (await step()) === 1, 'the second step');
    } finally {
      window.setTimeout = set;
    }
    await forgetAll(opened);
  });

  it('can be thrown away', async () => {
    const opened = await providerForm();
    await keepDraft(addressOf(opened), { start: 'new', organization: { name: 'Dawny szkic' } });
    const again = await providerForm({ api: opened.api });
    await until(again.element, 'found');
    await press(again.element, 'Zacznij od nowa');
    await waitUntil(async () => (await kept(again)) === undefined, 'it is deleted');
    expect(part(again.element, 'form')).not.to.equal(null);
  });

  it('is deleted once the form is sent', async () => {
    const opened = await providerForm();
    await reach(opened.element, 'review');
    await saved(opened);
    await next(opened.element);
    await until(opened.element, 'done');
    await waitUntil(async () => (await kept(opened)) === undefined, 'it is deleted');
  });

  it('is deleted when a person says so, after being asked', async () => {
    const opened = await providerForm();
    await reach(opened.element, 'leader');
    await saved(opened);
    await press(opened.element, 'Usuń szkic i zacznij od nowa');
    await press(opened.element, 'Tak, usuń');
    await waitUntil(async () => (await kept(opened)) === undefined, 'it is deleted');
    expect(heading(opened.element)).to.equal('');
  });

  it('never holds a PESEL: the text with it is left out', async () => {
    const opened = await providerForm();
    await reach(opened.element, 'card');
    await paste(opened.element, 'Zarządzanie', 'prezes 44051401359');
    await paste(opened.element, 'Finanse', 'Ze składek.');
    await saved(opened);
    await waitUntil(async () => JSON.stringify(await kept(opened)).includes('Ze składek.'), 'kept', {
      timeout: 5000,
    });
    expect(JSON.stringify(await kept(opened))).not.to.contain('44051401359');
    await forgetAll(opened);
  });

  it('is encrypted: nothing that was typed stands in the store', async () => {
    const opened = await providerForm();
    await keepDraft(addressOf(opened), { organization: { name: 'Tajna nazwa' } });
    const rows = await new Promise<unknown[]>((resolve, reject) => {
      const request = indexedDB.open('okienko-drafts-1');
      request.onerror = () => reject(new Error('no database'));
      request.onsuccess = () => {
        const all = request.result.transaction('drafts').objectStore('drafts').getAll();
        all.onsuccess = () => {
          request.result.close();
          resolve(all.result);
        };
      };
    });
    const bytes = rows.map((row) => {
      const { sealed } = (row ?? {}) as { sealed?: { data: ArrayBuffer } };
      return sealed ? new TextDecoder().decode(sealed.data) : JSON.stringify(row);
    });
    expect(bytes.join(' ')).not.to.contain('Tajna');
    await forgetAll(opened);
  });

  it('is gone after 30 days', async () => {
    const opened = await providerForm();
    await keepDraft(addressOf(opened), { organization: { name: 'Stary' } }, Date.now() - KEPT - 1000);
    expect(await kept(opened)).to.equal(undefined);
  });

  for (const [name, row] of [
    ['rubbish', { savedAt: Date.now(), sealed: { iv: new Uint8Array(12), data: new ArrayBuffer(40) } }],
    ['another shape', 'szkic'],
    ['without a date', { sealed: {} }],
  ] as const)
    it(`a damaged one (${name}) is none, and harms nothing`, async () => {
      const opened = await providerForm();
      await keepDraft(addressOf(opened), { organization: { name: 'x' } });
      await set(`provider ${addressOf(opened)}`, row, store);
      const again = await providerForm({ api: opened.api });
      await waitUntil(() => part(again.element, 'form'), 'an empty form');
      expect(part(again.element, 'found')).to.equal(null);
      await choose(again.element, 'Zgłosić nową organizację');
    });

  it('a shared screen keeps none, and says so', async () => {
    const opened = await providerForm({ mode: 'kiosk' });
    expect(seen(opened.element)).to.contain('To wspólny ekran, więc nie zapisujemy tu szkicu');
    await reach(opened.element, 'card');
    dispatchEvent(new Event('pagehide'));
    opened.element.remove();
    expect(await kept(opened)).to.equal(undefined);
  });

  it('where storage is blocked it says so, and the form works', async () => {
    const open = indexedDB.open.bind(indexedDB);
    const blocked = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    IDBFactory.prototype.open = blocked;
    try {
      const { element } = await providerForm();
      await waitUntil(() => seen(element).includes('nie pozwala zapisać szkicu'), 'it is told', {
        timeout: 5000,
      });
      await reach(element, 'leader');
      expect(warnings.length).to.be.greaterThan(0);
    } finally {
      IDBFactory.prototype.open = open;
    }
  });
});
