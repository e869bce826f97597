import type { Service } from '../hsds.js';
import { dayOf, isoDate } from './date.js';
import { listOf } from './terms.js';
import { given, plainText } from './text.js';

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

const DENIED_FREE = /nie\s+(?:jest|są|będzie)\s+(?:bezpłat|darmow|nieodpłat)\S{0,20}|\bnot\s+free\b/gi;
const FREE =
  /bezpłatn\S{0,20}|nieodpłatn\S{0,20}|darmow\S{0,20}|za\s+darmo|bez\s+opłat\S{0,20}|brak\s+opłat\S{0,20}|nie\s+(?:pobiera|płac)\S{0,20}(?:\s+się)?(?:\s+żadnych)?(?:\s+opłat\S{0,20})?|opłat\S{0,20}\s+(?:się\s+)?nie\s+(?:pobiera|ma)\S{0,20}|free\s+of\s+charge|\bfor\s+free\b|\bis\s+free\b|\bno\s+(?:fee|charge|cost)s?|безкоштовн\S{0,20}|безоплатн\S{0,20}/gi;
const RELIEF = /zwolni\S{0,20}\s+z\s+opłat\S{0,20}|zwolnien\S{0,20}|\bexempt\S{0,20}/gi;
const PAID =
  /płatn|płac|opłat|koszt|cen[ayęie](?![\p{L}])|wpłat|kwot|\d\s*(?:zł|pln|€|£|\$)|(?:£|€|\$)\s*\d|\b(?:pay|charge|fee|cost|price)/iu;
const EVERYONE = /wszys|mieszka|każd|uczestni|członk|bez\s+względu|everyone|all\b/i;

function freeByText(text: string): Fees['free'] {
  let rest = text.slice(0, 20_000);
  let free = false;
  let relief = false;
  let paid = false;
  rest = rest.replace(DENIED_FREE, () => ((paid = true), ' '));
  rest = rest.replace(RELIEF, () => ((relief = true), ' '));
  rest = rest.replace(FREE, () => ((free = true), ' '));
  rest = rest.replace(/\b0(?:[,.]00?)?\s*(?:zł|pln)/gi, () => ((free = true), ' '));
  paid ||= PAID.test(rest);
  if (free) return paid || /\b(?:ulg|częściow)/i.test(rest) ? 'partly' : 'free';
  if (relief) return 'partly';
  return paid ? 'paid' : 'not-stated';
}

/**
 * What a service costs. `fees_description` (in Open Referral UK `fees`) and `cost_options[]` are read together;
 * what they do not say stays `not-stated`. With `now`, options that are no longer valid are left out.
 */
export function fees(service: Service, now?: Date): Fees {
  const text = plainText(service.fees_description) ?? plainText(service.fees);
  const today = now && dayOf(now);
  const options: FeeOption[] = [];
  for (const option of listOf(service.cost_options)) {
    const until = isoDate(option?.valid_to);
    if (!option || (today && until && until < today)) continue;
    const who = plainText(option.option);
    const description = plainText(option.amount_description);
    const amount =
      typeof option.amount === 'number' && Number.isFinite(option.amount) && option.amount >= 0
        ? option.amount
        : undefined;
    const currency =
      amount !== undefined &&
      typeof option.currency === 'string' &&
      /^[A-Za-z]{3}$/.test(option.currency) &&
      option.currency;
    if (who === undefined && description === undefined && amount === undefined) continue;
    options.push(
      given({
        who,
        amount,
        currency: currency ? currency.toUpperCase() : undefined,
        description,
      }),
    );
  }
  return given({ free: freeOf(text, options), text, options });
}

function freeOf(text: string | undefined, options: readonly FeeOption[]): Fees['free'] {
  const byText = text ? freeByText(text) : 'not-stated';
  const none = options.filter((option) => option.amount === 0);
  const some = options.some((option) => option.amount !== undefined && option.amount > 0);
  if (none.length && (some || byText === 'paid')) return 'partly';
  if (some) return byText === 'free' || byText === 'partly' ? 'partly' : 'paid';
  if (byText !== 'not-stated') return byText;
  if (!none.length) return 'not-stated';
  // A zero for a named group alone is a relief: what the others pay is not known.
  return none.some((option) => !option.who || EVERYONE.test(option.who)) ? 'free' : 'partly';
}

/** Whether the source says that the service is free for everybody it serves. Silence is not "free". */
export function isFree(service: Service): boolean {
  return fees(service).free === 'free';
}
