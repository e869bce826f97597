import type { CusElement } from './element.js';
import { warnOnce } from './warn.js';

/**
 * Lets an element forget, on a shared screen, what a person leaves in it; what that takes is loaded there only.
 *
 * @param needed whether there is something to forget
 * @param forget forgets it
 */
export function forgets(host: CusElement, needed: () => unknown, forget: () => void): void {
  let kiosk: Promise<unknown> | undefined;
  host.addController({
    hostUpdated: () => {
      if (host['kiosk'])
        kiosk ??= import('./kiosk.js').then(
          ({ Kiosk }) => new Kiosk(host, needed, forget),
          (cause: unknown) => {
            kiosk = undefined;
            warnOnce('kiosk', 'kiosk.js could not be loaded.', cause);
          },
        );
    },
  });
}
