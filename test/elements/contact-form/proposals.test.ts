import { expect } from '@open-wc/testing';
import type { ContactSubmission, Proposals } from '../../../src/model/index.js';
import { all, seen } from '../../helpers/roles.js';
import { heardWarnings } from '../../helpers/warnings.js';
import { choose, contactForm, control, part, press, type, until, type Opened } from './support.js';

const LIST: Proposals = {
  criteria: { age: 78, place: 'Gmina Brzozówka', situations: ['sytuacja:samotnosc'], for: 'self' },
  services: [
    { id: 's1', name: 'Klub seniora', verdict: 'fits' },
    { id: 's2', name: 'Opieka <b>w domu</b>', verdict: 'check' },
  ],
};

async function withList(proposals: unknown = LIST): Promise<Opened> {
  const opened = await contactForm();
  opened.element.proposals = proposals as Proposals;
  await opened.element.updateComplete;
  return opened;
}

/** Sends, and gives what has arrived. */
async function sent({ element, api }: Opened): Promise<ContactSubmission> {
  await choose(element, 'W swojej');
  await type(element, 'Jak się nazywasz', 'Anna Przykładowa');
  await choose(element, 'Telefonicznie');
  await type(element, 'Numer telefonu', '600 123 456');
  await press(element);
  await until(element, 'done');
  const { posts } = await api.told();
  return JSON.parse(posts.at(-1)?.body ?? '') as ContactSubmission;
}

describe('cus-contact-form with a list of proposals', () => {
  const warnings = heardWarnings();

  it('shows all that goes along, as text, and sends it with a message that is there already', async () => {
    const opened = await withList();
    const text = seen(opened.element);
    for (const said of ['Klub seniora', 'Opieka <b>w domu</b>', 'Wiek: 78 lat', 'Miejsce: Gmina Brzozówka'])
      expect(text).to.contain(said);
    expect(text).to.match(/Sprawa: Samotność/);
    expect(control(opened.element, 'Czego potrzebujesz').value).to.contain('z tej listy');
    const value = await sent(opened);
    expect(value.topic).to.equal('question');
    expect(value.proposals).to.deep.equal(LIST);
  });

  it('leaves out single services and answers', async () => {
    const opened = await withList();
    await choose(opened.element, 'Klub seniora');
    await choose(opened.element, 'Wiek: 78 lat');
    await choose(opened.element, 'Sprawa');
    expect((await sent(opened)).proposals).to.deep.equal({
      criteria: { place: 'Gmina Brzozówka', for: 'self' },
      services: [LIST.services[1]],
    });
  });

  it('sends the message alone when no service is ticked, and says so before', async () => {
    const opened = await withList();
    await choose(opened.element, 'Klub seniora');
    await choose(opened.element, 'Opieka');
    expect(seen(opened.element)).to.contain('Wyślesz samą wiadomość');
    expect(await sent(opened)).to.not.have.property('proposals');
  });

  it('leaves out what is no list, with one warning', async () => {
    const { element } = await withList({ criteria: {}, services: [{ id: 1 }] });
    expect(part(element, 'proposals')).to.equal(null);
    expect(warnings.filter((told) => String(told).includes('.proposals'))).to.have.length(1);
    expect(all(element, 'checkbox')).to.have.length(0);
  });
});
