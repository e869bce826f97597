import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { all, one, seen } from '../../helpers/roles.js';
import { centre, complete, bare, full } from './support.js';

describe('cus-service-card: the leaflet', () => {
  const print = window.print;
  afterEach(async () => {
    window.print = print;
    await executeServerCommand('cdp-media', {});
  });

  it('prints the card alone, and undoes all of it', async () => {
    const rest = document.createElement('p');
    rest.textContent = 'Reszta strony';
    document.body.append(rest);
    const element = await full(complete(), { centre: centre() });
    const before = [document.adoptedStyleSheets.length, document.body.className, element.className];
    let printed = 0;
    window.print = () => void (printed += 1);
    one(element, 'button', 'Drukuj ulotkę').click();
    await waitUntil(() => printed === 1, 'it is printed once the QR code is there');
    expect(all(element, 'img'), 'the QR code is for paper').to.have.length(0);
    await executeServerCommand('cdp-media', { media: 'print' });
    expect(rest.checkVisibility()).to.equal(false);
    expect(element.checkVisibility()).to.equal(true);
    expect(one(element, 'img', 'Kod QR z adresem tej usługi').checkVisibility()).to.equal(true);
    const paper = seen(element);
    expect(paper)
      .to.contain('12 345 67 89')
      .and.to.contain('ul. Przykładowa 1')
      .and.to.contain(location.host);
    expect(paper)
      .to.contain('usluga@example.org')
      .and.to.match(/Sprawdzono /);
    expect(paper).not.to.contain('Kopiuj link').and.not.to.contain('Pokaż na mapie');
    window.dispatchEvent(new Event('afterprint'));
    expect(rest.checkVisibility()).to.equal(true);
    expect([document.adoptedStyleSheets.length, document.body.className, element.className]).to.deep.equal(
      before,
    );
    rest.remove();
  });

  it('is set in letters of 11 points at least, for old eyes', async () => {
    const element = await full(complete(), { centre: centre() });
    await executeServerCommand('cdp-media', { media: 'print' });
    const small = [...(element.shadowRoot?.querySelectorAll('*') ?? [])].filter(
      (each) =>
        [...each.childNodes].some((node) => node instanceof Text && node.data.trim()) &&
        each.checkVisibility() &&
        !each.classList.contains('visually-hidden') &&
        parseFloat(getComputedStyle(each).fontSize) < (11 * 96) / 72 - 0.1,
    );
    expect(small.map((each) => each.textContent)).to.deep.equal([]);
  });

  it('has the telephone of the centre where the service has none', async () => {
    const element = await full(bare(), { centre: centre() });
    await executeServerCommand('cdp-media', { media: 'print' });
    expect(seen(element)).to.contain('Centrum przykładowe').and.to.contain('11 222 33 44');
  });

  it('a page that cannot print stays as it was', async () => {
    const element = await full(bare());
    const before = document.adoptedStyleSheets.length;
    let tried = false;
    window.print = () => {
      tried = true;
      throw new Error('no printer');
    };
    one(element, 'button', 'Drukuj ulotkę').click();
    await waitUntil(() => tried, 'it tries');
    expect(document.adoptedStyleSheets.length).to.equal(before);
  });
});
