import { html, type TemplateResult } from 'lit';

/** Text with ranges marked; ranges that do not fit the text are left out. */
export function marked(
  text: string,
  ranges: readonly (readonly [number, number])[] = [],
): (string | TemplateResult)[] {
  const parts: (string | TemplateResult)[] = [];
  let at = 0;
  for (const [from, to] of ranges) {
    if (from < at || to <= from || to > text.length) continue;
    if (from > at) parts.push(text.slice(at, from));
    parts.push(html`<mark>${text.slice(from, to)}</mark>`);
    at = to;
  }
  parts.push(text.slice(at));
  return parts;
}
