import type { Service } from '../hsds.js';
import { dayOf, isoDate } from './date.js';
import { each, numberIn } from './read.js';
import { valuesOf } from './terms.js';
import { given, oneSpaced, plainText, said } from './text.js';

/** One price or relief (`cost_options`). */
export interface FeeOption {
  /** Who pays it, or who is entitled to the relief. */
  who?: string;
  /** In `currency`; 0 is free. */
  amount?: number;
  /** ISO 4217. */
  currency?: string;
  description?: string;
}

/** Item 6 of Łapy plan section 8: fees, who is entitled to reliefs, how large they are. */
export interface Fees {
  /** `partly`: free for some people or in part. `not-stated`: the source is silent, which is not "free". */
  free: 'free' | 'partly' | 'paid' | 'not-stated';
  text?: string;
  options: FeeOption[];
}

// The words are looked for in texts whose every gap is one space.
const DENIED_FREE = /nie (jest|są|będzie) (bezpłat|darmo|nieodpłat)|\bnot free/gi;
const RELIEF = /zwolni\S{0,9} z opłat|zwolnien|\bexempt/gi;
const FREE =
  /(bez|nieod)płatn|darmo|b(ez|rak) opłat|nie (pobiera|płac)\S{0,9}( się)?( żadnych)?( opłat)?|opłat\S{0,9} (się )?nie (pobiera|ma)|free of charge|\b(for|is) free\b|\bno (fee|charge|cost)|без(коштовн|оплатн)|(?<![\d,.])0([,.]00?)? ?(zł|pln)/gi;
const PAID =
  /płatn|płac|[ow]płat|koszt|cen[ayęi](?!\p{L})|kwot|\d ?(zł|pln|[€£$])|[€£$] ?\d|\b(pay|charge|fee|cost|price)/iu;
const EVERYONE = /wszys|mieszka|każd|uczestni|członk|bez względu|everyone|all\b/i;

function freeByText(text: string): Fees['free'] {
  let rest = oneSpaced(text);
  // What has been understood is taken out: "bezpłatnie" must not be read as "płatnie" afterwards.
  const take = (pattern: RegExp): boolean => rest !== (rest = rest.replace(pattern, ' '));
  const denied = take(DENIED_FREE);
  const relief = take(RELIEF);
  const free = take(FREE);
  const paid = denied || PAID.test(rest);
  if (free ? paid || /\b(ulg|częściow)/i.test(rest) : relief) return 'partly';
  return free ? 'free' : paid ? 'paid' : 'not-stated';
}

/**
 * What a service costs. `fees_description` (in Open Referral UK `fees`) and `cost_options[]` are read together;
 * what they do not say stays `not-stated`. An attribute `fees` with `free`, `partly` or `paid` wins over the words. With `now`, options that are no longer valid are left out.
 */
export function fees(service: Service, now?: Date): Fees {
  const text = plainText(service.fees_description) ?? plainText(service.fees);
  const today = now && dayOf(now);
  const options = each(service.cost_options, (option): FeeOption | undefined => {
    const until = isoDate(option.valid_to);
    if (today && until && until < today) return undefined;
    const amount = numberIn(option.amount, 0, Number.MAX_VALUE);
    const currency = /^[a-z]{3}$/i.exec(plainText(option.currency) ?? '')?.[0].toUpperCase();
    return said({
      who: plainText(option.option),
      amount,
      currency: amount === undefined ? amount : currency,
      description: plainText(option.amount_description),
    });
  });
  const stated = valuesOf(service, 'fees').find((value) => /^(free|partly|paid)$/.test(value));
  return given({ free: freeOf((stated as Fees['free']) ?? freeByText(text ?? ''), options), text, options });
}

function freeOf(byText: Fees['free'], options: readonly FeeOption[]): Fees['free'] {
  const none = options.filter(({ amount }) => amount === 0);
  if (options.some(({ amount }) => amount)) {
    return none.length || byText === 'free' || byText === 'partly' ? 'partly' : 'paid';
  }
  if (!none.length || byText === 'free' || byText === 'partly') return byText;
  // A zero for a named group alone is a relief: what the others pay is not known.
  const all = none.some(({ who }) => !who || EVERYONE.test(who));
  return all && byText !== 'paid' ? 'free' : 'partly';
}

/** Whether the source says that the service is free for everybody it serves. Silence is not "free". */
export function isFree(service: Service): boolean {
  return fees(service).free === 'free';
}
