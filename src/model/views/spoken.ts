import type { Service } from '../hsds.js';
import { locationsOf, places } from './places.js';
import { each, listsOf, once } from './read.js';
import { attributesOf, marksOf, valuesOf } from './terms.js';
import { given, plainText, sentencesOf, words } from './text.js';

/** A language one can be served in. */
export interface SpokenLanguage {
  code?: string;
  /** As the data give it, or the code where they give no name. */
  name: string;
  note?: string;
}

/** The languages one can be served in (`languages[]`, of the service and of its places), each once. */
export function languages(service: Service): SpokenLanguage[] {
  const all = each(
    listsOf([service, ...locationsOf(service)], 'languages'),
    (language): SpokenLanguage | undefined => {
      const fields = words(language, 'code', 'name', 'note');
      const code = fields.code?.trim();
      const name = fields.name ?? code;
      return name ? given({ ...fields, code, name }) : undefined;
    },
  );
  return once(all, ({ name }) => name.toLowerCase());
}

/** What the source says about interpreters, in words (`interpretation_services`). */
export function interpretation(service: Service): string | undefined {
  return plainText(service.interpretation_services);
}

const SIGN = /\b[PS]JM\b|migow|sign language|жестов/i;
const SIGN_CODE = /^(sgn|pso|usl|ase|bfi)(-|$)/i;
const EASY = /\bETR\b|łatw\S+ (do|w) czytani|easy[ -](to[ -])?read|легк\S+ для читання/i;
const NO = /(^|[ ,;(])(brak|nie|bez|no|not|without)(?=[ ,;.)])/i;

function mentions(service: Service, linkType: string, pattern: RegExp): boolean {
  if (attributesOf(service, linkType).length) return marksOf(service, linkType).length > 0;
  return [
    ...languages(service).flatMap(({ name, note }) => [name, note ?? '']),
    ...places(service).flatMap((there) => there.accessibility),
    ...valuesOf(service, 'accessibility'),
    interpretation(service) ?? '',
  ]
    .flatMap(sentencesOf)
    .some((sentence) => pattern.test(sentence) && !NO.test(sentence));
}

/**
 * Whether one can be served in a sign language (in Poland PJM): an attribute `sign_language`, a language with
 * the code `pso` or `sgn-…` or with such a name, or words about access that say so.
 */
export function signLanguage(service: Service): boolean {
  return (
    languages(service).some(({ code }) => code && SIGN_CODE.test(code)) ||
    mentions(service, 'sign_language', SIGN)
  );
}

/** Whether there is an easy-to-read text (ETR): an attribute `easy_to_read`, or words about access that say so. */
export function easyToRead(service: Service): boolean {
  return mentions(service, 'easy_to_read', EASY);
}
