import type { Service } from '../hsds.js';
import { numberIn } from './read.js';
import { given, plainText } from './text.js';

/** Conditions: item 5 of Łapy plan section 8, first half (`eligibility_description`, ages in years). */
export interface Conditions {
  text?: string;
  minimumAge?: number;
  maximumAge?: number;
}

/** Who may use the service. Ages outside 0–130, or a minimum above the maximum, are left out. */
export function conditions(service: Service): Conditions {
  const text = plainText(service.eligibility_description);
  const minimumAge = numberIn(service.minimum_age, 0, 130);
  const maximumAge = numberIn(service.maximum_age, 0, 130);
  const crossed = (minimumAge ?? 0) > (maximumAge ?? 130);
  return given(crossed ? { text } : { text, minimumAge, maximumAge });
}
