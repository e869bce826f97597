import { createHash } from 'node:crypto';
import { Markup, markup } from './markup.js';

const STYLE = `:root{color-scheme:light dark;font:112.5%/1.5 system-ui,sans-serif;color:#1b1f22;background:#fff}
a{color:#0b4f6c}
body{max-inline-size:40em;margin:0 auto;padding:min(1.5rem,4vw);overflow-wrap:anywhere}
h1{font-size:clamp(1em,9vw,1.6em);line-height:1.25}
button,a.button{display:inline-block;font:inherit;font-weight:600;padding:.6em min(1.2em,4vw);border:2px solid;border-radius:.4em;margin:.5em .5em .5em 0}
button{color:#fff;background:#0b4f6c;border-color:#0b4f6c;cursor:pointer}
button.quiet{color:inherit;background:none;border-color:currentcolor}
header,footer{color:#4a5358}
:focus-visible{outline:3px solid #b25d00;outline-offset:3px}
@media (prefers-color-scheme:dark){:root{color:#eef1f3;background:#14181b}a{color:#9ad3ee}button{color:#10222b;background:#9ad3ee;border-color:#9ad3ee}button.quiet{color:inherit;background:none;border-color:currentcolor}header,footer{color:#b9c2c7}:focus-visible{outline-color:#ffb454}}`;

/** Headers of these pages: no script, one style that is known by its hash, forms that go back here. */
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

/** The way from these pages to the catalogue. */
const HOME = {
  pl: 'Zobacz usługi społeczne',
  uk: 'Переглянути соціальні послуги',
  en: 'See the social services',
} as const;

/** What stands around the page. */
export interface PageFrame {
  /** Default: Polish. */
  language?: keyof typeof HOME;
  /** Whose page it is: who comes from a mail wants to know. */
  issuer?: string | undefined;
}

/** A page behind a link in a mail. */
export function page(title: string, body: Markup, { language = 'pl', issuer }: PageFrame = {}): string {
  const from = issuer ? markup`<header lang="pl">\n<p>${issuer}</p>\n</header>\n` : '';
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${new Markup(STYLE)}</style>
</head>
<body>
${from}<main>
<h1>${title}</h1>
${body}
</main>
<footer>
<p><a href="/?lang=${language}">${HOME[language]}</a></p>
</footer>
</body>
</html>
`.text;
}
