import { createHash } from 'node:crypto';
import { polishTime } from '../mail/submission-mail.js';
import { changePath } from './freshness-mail.js';
import type { FreshnessRequest, LinkState } from './requests.js';

/** Text that is markup already. */
class Markup {
  constructor(readonly text: string) {}
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Markup in which every value that is put in is text, unless it is markup itself. (Not named `html`: formatters would
 * move the white space, on which the hash of the style depends.)
 */
function markup(
  parts: TemplateStringsArray,
  ...values: readonly (string | Markup | readonly Markup[])[]
): Markup {
  const written = values.map((value) => {
    if (typeof value === 'string') return value.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '');
    return value instanceof Markup ? value.text : value.map(({ text }) => text).join('');
  });
  return new Markup(parts.map((part, at) => part + (written[at] ?? '')).join(''));
}

const STYLE = `:root{color-scheme:light dark;font:112.5%/1.5 system-ui,sans-serif;color:#1b1f22;background:#fff}
a{color:#0b4f6c}
body{max-inline-size:40em;margin:0 auto;padding:1.5rem}
h1{font-size:1.6em;line-height:1.25}
button,a.button{display:inline-block;font:inherit;font-weight:600;padding:.6em 1.2em;border:2px solid;border-radius:.4em;margin:.5em .5em .5em 0}
button{color:#fff;background:#0b4f6c;border-color:#0b4f6c;cursor:pointer}
:focus-visible{outline:3px solid #b25d00;outline-offset:3px}
@media (prefers-color-scheme:dark){:root{color:#eef1f3;background:#14181b}a{color:#9ad3ee}button{color:#10222b;background:#9ad3ee;border-color:#9ad3ee}:focus-visible{outline-color:#ffb454}}`;

/** Headers of these pages: no script, one style that is known by its hash, one form that goes back here. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
    // the empty icon: browsers ask for one otherwise
    'img-src data:',
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  // the address is the key: it goes nowhere else and stays nowhere
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex',
};

function page(title: string, body: Markup): string {
  return markup`<!doctype html>
<html lang="pl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${new Markup(STYLE)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`.text;
}

const change = ({ organizationId }: FreshnessRequest): Markup =>
  markup`<a class="button" href="${changePath(organizationId)}">Zmień</a>`;

function question(request: FreshnessRequest): string {
  const services = request.services.map(
    ({ name, assuredDate }) =>
      markup`<li>${name} (${assuredDate ? `sprawdzono ${assuredDate}` : 'data sprawdzenia nieznana'})</li>\n`,
  );
  return page(
    'Czy te informacje są nadal aktualne?',
    markup`<p>Usługi organizacji „${request.organization}” w katalogu usług społecznych:</p>
<ul>
${services}</ul>
<p>Po naciśnięciu „Nadal aktualne” przy tych usługach pokażemy dzisiejszą datę sprawdzenia.</p>
<form method="post">
<button>Nadal aktualne</button>
${change(request)}
</form>`,
  );
}

const ELSE = markup`<p>Jeśli coś się zmieniło, proszę <a href="/announce">poprawić dane w formularzu</a> albo zadzwonić do Centrum Usług Społecznych.</p>`;

/** The page for a link, and its status. */
export function linkPage(link: LinkState): { status: number; body: string } {
  switch (link.state) {
    case 'open':
      return { status: 200, body: question(link.request) };
    case 'used': {
      const { organization, confirmedAt } = link.request;
      const when = confirmedAt ? `: ${polishTime(confirmedAt)}` : '';
      const body = markup`<p>Informacje o usługach organizacji „${organization}” potwierdzono${when}. Nie trzeba robić nic więcej.</p>
<p>Jeśli jednak coś się zmieniło, proszę poprawić dane w formularzu.</p>
<p>${change(link.request)}</p>`;
      return { status: 200, body: page('Dziękujemy, dane są potwierdzone', body) };
    }
    case 'expired': {
      const body = markup`<p>Nic się nie stało. Za jakiś czas wyślemy nowe pytanie.</p>\n${ELSE}`;
      return { status: 410, body: page('Ten odnośnik już wygasł', body) };
    }
    case 'unknown': {
      const body = markup`<p>Proszę sprawdzić, czy adres jest cały: programy pocztowe czasem dzielą długie odnośniki.</p>\n${ELSE}`;
      return { status: 404, body: page('Nie znamy tego odnośnika', body) };
    }
  }
}
