import { html, nothing, type TemplateResult } from 'lit';
import { format } from '../../i18n/format.js';
import type { Catalogue } from '../../model/index.js';
import { eachWord } from '../../search/fold.js';
import { radioField } from '../shared/form/choice-fields.js';
import { textAt } from '../shared/form/draft.js';
import { textField } from '../shared/form/text-fields.js';
import type { ProviderView } from './view.js';

/** Records shown at once: more are no choice. */
const SHOWN = 8;

interface Entry {
  /** `o:` and an organisation's id, or `s:` and a service's. */
  value: string;
  name: string;
  /** Name of who runs it, of a service. */
  by?: string | undefined;
  words: readonly string[];
}

const wordsOf = (text: string): string[] => {
  const words: string[] = [];
  eachWord(text, (word) => words.push(word));
  return words;
};

const made = new WeakMap<Catalogue, Entry[]>();

function entriesOf(catalogue: Catalogue): readonly Entry[] {
  let entries = made.get(catalogue);
  if (!entries) {
    entries = [
      ...catalogue.organizations.map(({ id, name, alternate_name = '' }) => ({
        value: `o:${id}`,
        name,
        words: wordsOf(`${name} ${alternate_name}`),
      })),
      ...catalogue.services.map(({ id, name, alternate_name = '', organization }) => ({
        value: `s:${id}`,
        name,
        by: organization?.name,
        words: wordsOf(`${name} ${alternate_name} ${organization?.name ?? ''}`),
      })),
    ];
    made.set(catalogue, entries);
  }
  return entries;
}

function renderNoCatalogue(view: ProviderView): TemplateResult {
  const { provider, common } = view.words;
  const failed = view.catalogue?.status === 'error';
  return html`<div class="note" part="note" role="status">
    <p>
      ${!view.catalogue ? provider.recordNoSource : failed ? provider.recordFailed : provider.recordLoading}
    </p>
    ${
      failed
        ? html`<p>
            <button type="button" class="link-button" @click=${view.retry}>${common.retry}</button>
          </p>`
        : nothing
    }
  </div>`;
}

/** A record of the catalogue: a box for a part of its name, and what fits to choose from. */
export function recordField(view: ProviderView, onlyOrganizations: boolean): TemplateResult {
  const { form, words } = view;
  const { provider } = words;
  const catalogue = view.catalogue?.catalogue;
  if (!catalogue) return renderNoCatalogue(view);
  const entries = entriesOf(catalogue).filter(({ value }) => !onlyOrganizations || value.startsWith('o:'));
  const typed = wordsOf(textAt(form.draft, '/find'));
  const fits =
    typed.length === 0
      ? []
      : entries.filter((entry) => typed.every((begin) => entry.words.some((word) => word.startsWith(begin))));
  const chosen = entries.find(({ value }) => value === form.draft['record']);
  const shown = fits.slice(0, SHOWN);
  if (chosen && !shown.includes(chosen)) shown.unshift(chosen);
  const kindOf = ({ value, by }: Entry): string =>
    value.startsWith('o:')
      ? provider.recordIsOrganization
      : by
        ? format(provider.recordIsService, { name: by })
        : provider.recordIsServiceOnly;
  return html`${textField(view, '/find', {
      label: onlyOrganizations ? provider.recordOrganization : provider.record,
      hint: onlyOrganizations ? provider.recordOrganizationHint : provider.recordHint,
      errors: provider.recordErrors,
      spellcheck: false,
    })}
    <p role="status" class="small">
      ${
        typed.length === 0
          ? nothing
          : fits.length === 0
            ? provider.recordNone
            : view.count(fits.length, provider.recordFound)
      }
    </p>
    ${
      shown.length > 0
        ? radioField(view, '/record', {
            label: provider.recordChoose,
            choices: shown.map((entry) => ({ value: entry.value, label: entry.name, hint: kindOf(entry) })),
          })
        : nothing
    }
    ${
      fits.length > SHOWN
        ? html`<p class="small">${view.count(fits.length - SHOWN, provider.recordMany)}</p>`
        : nothing
    }`;
}
