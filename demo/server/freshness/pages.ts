import { page } from '../link-page.js';
import { polishTime } from '../mail/submission-mail.js';
import { markup, type Markup } from '../markup.js';
import { changePath, checkedText } from './freshness-mail.js';
import type { FreshnessRequest, LinkState } from './requests.js';

const change = ({ organizationId }: FreshnessRequest): Markup =>
  markup`<a class="button" href="${changePath(organizationId)}">Zmień</a>`;

function question(request: FreshnessRequest, issuer: string | undefined): string {
  const services = request.services.map(
    ({ name, assuredDate }) => markup`<li>${name} (${checkedText(assuredDate)})</li>\n`,
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
    { issuer },
  );
}

const ELSE = markup`<p>Jeśli coś się zmieniło, proszę <a href="/announce">poprawić dane w formularzu</a> albo zadzwonić do Centrum Usług Społecznych.</p>`;

/** The page for a link, and its status. @param issuer name of the centre */
export function linkPage(link: LinkState, issuer?: string): { status: number; body: string } {
  switch (link.state) {
    case 'open':
      return { status: 200, body: question(link.request, issuer) };
    case 'used': {
      const { organization, confirmedAt } = link.request;
      const when = confirmedAt ? `: ${polishTime(confirmedAt)}` : '';
      const body = markup`<p>Informacje o usługach organizacji „${organization}” potwierdzono${when}. Nie trzeba robić nic więcej.</p>
<p>Jeśli jednak coś się zmieniło, proszę poprawić dane w formularzu.</p>
<p>${change(link.request)}</p>`;
      return { status: 200, body: page('Dziękujemy, dane są potwierdzone', body, { issuer }) };
    }
    case 'expired': {
      const body = markup`<p>Nic się nie stało. Za jakiś czas wyślemy nowe pytanie.</p>\n${ELSE}`;
      return { status: 410, body: page('Ten odnośnik już wygasł', body, { issuer }) };
    }
    case 'unknown': {
      const body = markup`<p>Proszę sprawdzić, czy adres jest cały: programy pocztowe czasem dzielą długie odnośniki.</p>\n${ELSE}`;
      return { status: 404, body: page('Nie znamy tego odnośnika', body, { issuer }) };
    }
  }
}
