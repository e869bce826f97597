import type { CusElement } from './element.js';
import { warnOnce } from './warn.js';

/** What a person leaves in an element. */
export interface Traces {
  /** Whether there is something to forget. */
  needed: () => unknown;
  /** Forgets it. */
  forget: () => void;
  /** Where the next person begins, as a selector; as a rule where the element itself puts the focus. */
  first?: string;
}

/** Lets an element forget them on a shared screen; what that takes is loaded there only. */
export function forgets(host: CusElement, traces: Traces): void {
  let kiosk: Promise<unknown> | undefined;
  host.addController({
    hostUpdated: () => {
      if (host['kiosk'])
        kiosk ??= import('./kiosk.js').then(
          ({ Kiosk }) => new Kiosk(host, traces),
          (cause: unknown) => {
            kiosk = undefined;
            warnOnce('kiosk', 'kiosk.js could not be loaded.', cause);
          },
        );
    },
  });
}
