import type { TaxonomySet } from '../../../src/model/index.js';
import { page } from '../link-page.js';
import { markup, type Markup } from '../markup.js';
import type { Subscription } from './subscriptions.js';
import type { NoticeLink, Purpose } from './tokens.js';
import { criteriaLines, dayIn, wordsOf } from './words.js';

/** A page and its status. */
export interface LinkPage {
  status: number;
  body: string;
}

/** A button that does what the link is for. */
const button = (name: string): Markup => markup`<form method="post">
<button>${name}</button>
</form>
`;

/**
 * A button that ends the notices, whatever the link is for: the same form as that of mail programs (RFC 8058). Quiet,
 * so that nobody presses it for the other one, but where to end them is what the link is for.
 */
const endButton = (name: string, kind: 'quiet' | 'main' = 'quiet'): Markup => markup`<form method="post">
<input type="hidden" name="List-Unsubscribe" value="One-Click">
<button class="${kind}">${name}</button>
</form>
`;

/** What the wish is about. */
function wish(
  { criteria, language, frequency, channel }: Subscription,
  taxonomies: readonly TaxonomySet[],
): Markup {
  const words = wordsOf(language);
  const lines = criteriaLines(criteria, language, taxonomies).map((each) => markup`<li>${each}</li>\n`);
  const often = channel === 'email' ? markup`<p>${words.how} ${words.frequency[frequency]}</p>\n` : '';
  return markup`<p>${words.wish}</p>\n<ul>\n${lines}</ul>\n${often}`;
}

/**
 * The page for a link: a question with its button, or what has come of it.
 *
 * @param issuer name of the centre
 */
export function linkPage(
  link: NoticeLink,
  taxonomies: readonly TaxonomySet[] = [],
  issuer?: string,
): LinkPage {
  if (link.state === 'unknown') {
    // whose link it was is not known, so neither is the language
    const { unknownTitle, unknownText } = wordsOf('pl');
    const others = (['uk', 'en'] as const).map(
      (language) => markup`<p lang="${language}">${wordsOf(language).unknownText}</p>\n`,
    );
    return { status: 404, body: page(unknownTitle, markup`<p>${unknownText}</p>\n${others}`, { issuer }) };
  }
  const { subscription, purpose, isExpired } = link;
  const { language, state } = subscription;
  const show = (status: number, title: string, ...body: Markup[]): LinkPage => ({
    status,
    body: page(title, markup`${body}`, { language, issuer }),
  });
  if (state === 'ended') return endedPage(subscription, show);
  return isExpired && purpose === 'confirm' && state === 'pending'
    ? expiredPage(subscription, show)
    : QUESTIONS[question(subscription, purpose)](subscription, show, wish(subscription, taxonomies));
}

type Show = (status: number, title: string, ...body: Markup[]) => LinkPage;
type Question = Purpose | 'active';

/** What is asked: a link that was answered shows what holds now. */
function question({ state, renewal_at }: Subscription, purpose: Purpose): Question {
  if (purpose === 'confirm') return state === 'pending' ? 'confirm' : 'active';
  if (purpose === 'renew') return renewal_at ? 'renew' : 'active';
  return 'end';
}

const QUESTIONS: Readonly<
  Record<Question, (subscription: Subscription, show: Show, about: Markup) => LinkPage>
> = {
  confirm({ language }, show, about) {
    const { confirmTitle, confirmButton, refuseButton } = wordsOf(language);
    return show(200, confirmTitle, about, button(confirmButton), endButton(refuseButton));
  },
  active({ language, expires_at }, show, about) {
    const { activeTitle, activeUntil, endButton: name } = wordsOf(language);
    const until = markup`<p>${activeUntil(dayIn(language, expires_at))}</p>\n`;
    return show(200, activeTitle, about, until, endButton(name));
  },
  renew({ language, expires_at }, show, about) {
    const { renewTitle, renewText, renewButton, endButton: name } = wordsOf(language);
    const until = markup`<p>${renewText(dayIn(language, expires_at))}</p>\n`;
    return show(200, renewTitle, about, until, button(renewButton), endButton(name));
  },
  end({ language }, show, about) {
    const { endTitle, endText, endButton: name } = wordsOf(language);
    return show(200, endTitle, about, markup`<p>${endText}</p>\n`, endButton(name, 'main'));
  },
};

function expiredPage({ language }: Subscription, show: Show): LinkPage {
  const { expiredTitle, expiredText } = wordsOf(language);
  return show(410, expiredTitle, markup`<p>${expiredText}</p>\n`);
}

function endedPage(subscription: Subscription, show: Show): LinkPage {
  if (subscription.ended_because === 'unconfirmed') return expiredPage(subscription, show);
  const { endedTitle, endedText } = wordsOf(subscription.language);
  return show(200, endedTitle, markup`<p>${endedText}</p>\n`);
}
