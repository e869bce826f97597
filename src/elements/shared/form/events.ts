import type { FieldProblem, Receipt } from '../../../model/index.js';

/** Which form tells it. */
export type FormKind = 'contact' | 'provider' | 'notify';

/** What `cus-form-submit` tells: all is right, and `value` is about to be sent. Cancelable. */
export interface CusFormSubmitDetail {
  kind: FormKind;
  /** The submission as it will be sent. */
  value: unknown;
}

/** What `cus-form-submitted` tells: it has arrived. */
export interface CusFormSubmittedDetail {
  kind: FormKind;
  receipt: Receipt;
}

/** What `cus-form-queued` tells: it waits on this device. */
export interface CusFormQueuedDetail {
  kind: FormKind;
  /** Its key in the outbox. */
  key: string;
}

/** What `cus-form-error` tells: it was not sent, and is still in the form. */
export interface CusFormErrorDetail {
  kind: FormKind;
  /** Why, for instance `invalid-submission` or `offline`. */
  code: string;
  /** One for each field that is wrong. */
  errors: readonly FieldProblem[];
}

/**
 * Between elements of the library: on a shared screen nobody is there any more, or the person pressed "Wyczyść teraz".
 * What stands around the element, in which the same person has answered or looked, is to be cleared as well.
 */
export const CLEARED = 'okienko-cleared';

declare global {
  interface HTMLElementEventMap {
    'cus-form-submit': CustomEvent<CusFormSubmitDetail>;
    'cus-form-submitted': CustomEvent<CusFormSubmittedDetail>;
    'cus-form-queued': CustomEvent<CusFormQueuedDetail>;
    'cus-form-error': CustomEvent<CusFormErrorDetail>;
  }
}
