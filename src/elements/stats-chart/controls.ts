import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Option } from './chart.js';

/** One choice: a native list with its label. */
export function renderSelect(
  id: string,
  label: string,
  options: readonly Option[],
  chosen: string,
  pick: (value: string) => void,
): TemplateResult {
  const groups = [...new Set(options.map(({ group = '' }) => group))];
  const option = ({ value, name }: Option) =>
    html`<option value=${value} ?selected=${value === chosen}>${name}</option>`;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      part="select"
      .value=${live(chosen)}
      @change=${(event: Event) => pick((event.target as HTMLSelectElement).value)}
    >
      ${groups.map((group) => {
        const inside = options.filter((one) => (one.group ?? '') === group).map(option);
        return group ? html`<optgroup label=${group}>${inside}</optgroup>` : inside;
      })}
    </select>
  </div>`;
}

/** Nothing where there is nothing to choose. */
export const renderChoice = (
  id: string,
  label: string,
  options: readonly Option[],
  chosen: string,
  pick: (value: string) => void,
): TemplateResult | typeof nothing =>
  options.length > 1 ? renderSelect(id, label, options, chosen, pick) : nothing;
