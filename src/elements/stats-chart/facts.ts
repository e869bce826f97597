import { html, nothing, type TemplateResult } from 'lit';
import type { ReadStatistics } from '../../model/index.js';
import { numberText } from './points.js';
import type { Speaker } from './view.js';

/** Further numbers about providers, as far as they are known. */
export function renderFacts(
  speaker: Speaker,
  { providers }: ReadStatistics,
): TemplateResult | typeof nothing {
  if (!providers) return nothing;
  const { facts } = speaker.words;
  const shown = (Object.keys(facts) as (keyof typeof facts)[]).filter((key) => providers[key] !== undefined);
  return html`<dl class="facts" part="facts">
    ${shown.map(
      (key) =>
        html`<div>
          <dt>${facts[key]}</dt>
          <dd>${numberText(speaker, providers[key] ?? 0)}</dd>
        </div>`,
    )}
  </dl>`;
}
