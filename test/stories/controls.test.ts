import { expect, fixture, html } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit';
import card from '../../stories/service-card.stories.js';
import search from '../../stories/service-search.stories.js';
import { LAPY } from '../elements/service-search/support.js';

/** The story of a file as Storybook draws it with these values in its panel of controls. */
type Draw = (args: object) => TemplateResult;

describe('the controls of a story', () => {
  for (const [meta, given] of [
    [search, { 'page-size': '3', free: true, recipients: 'odbiorca:rodziny', 'service-url': '/{id}' }],
    [card, { 'heading-level': '3', 'share-url': '/{id}' }],
  ] as const) {
    const tag = meta.component as string;
    it(`${tag}: what a reader sets of the manifest's attributes reaches the element, and goes when it is reset`, async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const draw = (more: object) =>
        render(
          (meta.render as unknown as Draw)({ ...meta.args, src: LAPY, centre: undefined, ...more }),
          place,
        );
      draw(given);
      const element = place.querySelector(tag) as HTMLElement;
      for (const [name, value] of Object.entries(given))
        expect(element.getAttribute(name), name).to.equal(value === true ? '' : value);
      draw({});
      for (const name of Object.keys(given)) expect(element.hasAttribute(name), name).to.equal(false);
      expect(place.querySelector(tag)).to.equal(element);
    });
  }

  it('cus-service-card: what the story sets itself is as before when the row of its attribute is reset', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const draw = (more: object) => render((card.render as unknown as Draw)({ ...card.args, ...more }), place);
    const shown = () => place.querySelector('cus-service-card')?.getAttribute('service-id');
    draw({ src: LAPY, 'service-id': 'lapy/bank-czasu' });
    expect(shown()).to.equal('lapy/bank-czasu');
    draw({ src: LAPY });
    expect(shown()).to.equal(card.args?.serviceId);
  });

  it('of properties that are no attributes set the properties', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const messages = { pl: { search: { title: 'Czego szukasz?' } } };
    render((search.render as unknown as Draw)({ src: LAPY, messages }), place);
    expect(place.querySelector('cus-service-search')?.messages).to.equal(messages);
  });
});
