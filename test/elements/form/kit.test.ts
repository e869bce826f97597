import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { checkboxField, radioField } from '../../../src/elements/shared/form/choice-fields.js';
import { listAt, readAt, writeAt, type Draft } from '../../../src/elements/shared/form/draft.js';
import type { FormView } from '../../../src/elements/shared/form/field.js';
import type { Checked } from '../../../src/elements/shared/form/form-controller.js';
import { CusFormElement } from '../../../src/elements/shared/form/form-element.js';
import { groupField } from '../../../src/elements/shared/form/group-field.js';
import { dateField, selectField, textField } from '../../../src/elements/shared/form/text-fields.js';
import { fault } from '../../helpers/faults.js';
import { all, focused, one, seen } from '../../helpers/roles.js';
import { CENTRE, control, errors, press, until } from '../contact-form/support.js';
import type { CusContactForm } from '../../../src/elements/contact-form/contact-form.js';

/** A form with one field of every kind. */
class ExampleForm extends CusFormElement<Draft> {
  get typed(): Draft {
    return this.form.draft;
  }
  protected override get kind(): 'contact' {
    return 'contact';
  }
  protected override check(draft: Draft): Checked<Draft> {
    const wrong = listAt(draft, '/people').flatMap((_, i) =>
      readAt(draft, `/people/${i}/name`) ? [] : [{ pointer: `/people/${i}/name`, code: 'required' }],
    );
    return wrong.length ? { problems: wrong } : { value: draft };
  }
  protected override draftOf(value: Draft): Draft {
    return value;
  }
  protected override renderIntro(): TemplateResult {
    return html`<div class="heading" role="heading" aria-level="2" tabindex="-1">Przykład</div>`;
  }
  protected override renderFields(): TemplateResult {
    const view: FormView = this.view;
    const choices = [
      { value: 'a', label: 'Pierwsze' },
      { value: 'b', label: 'Drugie' },
    ];
    return html`${textField(view, '/title', { label: 'Tytuł', optional: true, autocomplete: 'organization-title' })}
    ${selectField(view, '/kind', { label: 'Rodzaj', choices })} ${dateField(view, '/day', { label: 'Dzień' })}
    ${checkboxField(view, '/some', { label: 'Które?', choices })}
    ${radioField(view, '/one', { label: 'Które jedno?', choices: choices.map((c) => ({ ...c, label: `${c.label} z dwóch` })) })}
    ${groupField(view, '/people', {
      label: 'Osoby',
      add: 'Dodaj osobę',
      name: (i) => `Osoba ${i + 1}`,
      max: 3,
      entry: (pointer, i) => textField(view, `${pointer}/name`, { label: `Imię ${i + 1}` }),
    })}`;
  }
  protected override renderDone(): TemplateResult {
    return html`<p part="done">Wysłane</p>`;
  }
}
customElements.define('example-form', ExampleForm);

async function example(): Promise<ExampleForm & CusContactForm> {
  const centre = await fault({ body: CENTRE });
  const element = await fixture<ExampleForm>(
    html`<example-form api="/nowhere" centre=${centre.url}></example-form>`,
  );
  await until(element as never, 'form');
  return element as ExampleForm & CusContactForm;
}

/** Whether the focus is in the field of this label. */
const isAt = (label: string): boolean =>
  ((focused() as HTMLInputElement | null)?.labels?.[0]?.textContent ?? '').trim() === label;

describe('form kit', () => {
  it('says what is optional in words, and gives the browser its token', async () => {
    const element = await example();
    expect(control(element, 'Tytuł').labels?.[0]?.textContent?.replace(/\s+/g, ' ')).to.contain(
      'Tytuł (nieobowiązkowe)',
    );
    expect(control(element, 'Tytuł').autocomplete).to.equal('organization-title');
    expect(control(element, 'Dzień').type).to.equal('date');
  });

  it('takes several, and takes one back', async () => {
    const element = await example();
    const [first, second] = all(element, 'checkbox') as HTMLInputElement[];
    second?.click();
    first?.click();
    await element.updateComplete;
    expect(element.typed['some']).to.deep.equal(['a', 'b']);
    second?.click();
    await element.updateComplete;
    expect(element.typed['some']).to.deep.equal(['a']);
    const select = element.shadowRoot?.querySelector('select') as HTMLSelectElement;
    select.value = 'b';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    expect(element.typed['kind']).to.equal('b');
    expect(select.value).to.equal('b');
  });

  it('adds entries and leads into them, removes them, says so, and leads back', async () => {
    const element = await example();
    const add = () => one(element, 'button', 'Dodaj osobę').click();
    add();
    await waitUntil(() => isAt('Imię 1'));
    const put = (label: string, text: string) => {
      const field = control(element, label);
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    put('Imię 1', 'Anna');
    add();
    await waitUntil(() => isAt('Imię 2'));
    put('Imię 2', 'Jan');
    add();
    await waitUntil(() => isAt('Imię 3'));
    expect(all(element, 'button', 'Dodaj osobę'), 'no more than three').to.have.length(0);
    one(element, 'button', 'Usuń: Osoba 1').click();
    await waitUntil(() => focused()?.textContent?.includes('Osoby'));
    expect(element.typed['people']).to.deep.equal([{ name: 'Jan' }, {}]);
    expect(control(element, 'Imię 1').value).to.equal('Jan');
    await waitUntil(() => seen(element).includes('Usunięto: Osoba 1'), 'it is said');
  });

  it('moves messages with the entries that they belong to', async () => {
    const element = await example();
    one(element, 'button', 'Dodaj osobę').click();
    await waitUntil(() => isAt('Imię 1'));
    one(element, 'button', 'Dodaj osobę').click();
    await waitUntil(() => isAt('Imię 2'));
    const second = control(element, 'Imię 2');
    second.value = 'Jan';
    second.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await press(element);
    await until(element, 'summary');
    expect(errors(element)).to.have.length(1);
    one(element, 'button', 'Usuń: Osoba 1').click();
    await element.updateComplete;
    expect(errors(element)).to.deep.equal([]);
  });
});

describe('draft', () => {
  it('is read and written by JSON Pointer, and never outside itself', () => {
    const draft: Draft = {};
    writeAt(draft, '/a/b~1c', 1);
    writeAt(draft, '/list', [{ x: 1 }]);
    writeAt(draft, '/list/0/y', 2);
    expect(draft).to.deep.equal({ a: { 'b/c': 1 }, list: [{ x: 1, y: 2 }] });
    expect(readAt(draft, '/a/b~1c')).to.equal(1);
    expect(readAt(draft, '/toString')).to.equal(undefined);
    expect(readAt(draft, '/a/nothing/below')).to.equal(undefined);
  });
});
