import { realTimer, type Solve } from './request.js';

/** All of the world that the outbox touches, so that tests can make it fail. */
export interface OutboxEnvironment {
  /** The clock of the device, milliseconds since 1970. It may jump. */
  now: () => number;
  /** From 0 to 1. */
  random: () => number;
  /** A timer; the returned function stops it. */
  setTimer: (fire: () => void, milliseconds: number) => () => void;
  fetch: typeof fetch;
  solve?: Solve;
  /** Absent where storage is. */
  storage?: IDBFactory;
  crypto: Crypto;
  /** Absent in old browsers, in Node and on plain http. */
  locks?: LockManager;
  /** Opens the channel between tabs. */
  channel?: (name: string) => BroadcastChannel;
  /** Storage of this tab's session. */
  session?: Storage;
  /** Tells when another try is worth while: the connection is back, the page is shown. Returns how to stop it. */
  onWake: (wake: () => void) => () => void;
}

/** A property whose very name may throw, in sandboxed frames. */
function given<T>(read: () => T): T | undefined {
  try {
    return read() ?? undefined;
  } catch {
    return undefined;
  }
}

/** What this browser, or Node, has. */
export function realEnvironment(): OutboxEnvironment {
  const world = globalThis as typeof globalThis & { document?: Document };
  const storage = given(() => world.indexedDB);
  const locks = given(() => world.navigator?.locks);
  const session = given(() => world.sessionStorage);
  return {
    now: () => Date.now(),
    random: () => Math.random(),
    setTimer: realTimer,
    fetch: (...request) => world.fetch(...request),
    crypto: world.crypto,
    ...(storage && { storage }),
    ...(locks && { locks }),
    ...(session && { session }),
    // Node's keeps the process alive, and Node has no other tabs
    ...(world.document && 'BroadcastChannel' in world && { channel: (name) => new BroadcastChannel(name) }),
    onWake(wake) {
      const page = world.document;
      if (!page) return () => undefined;
      const shown = (): void => {
        if (page.visibilityState === 'visible') wake();
      };
      world.addEventListener('online', wake);
      world.addEventListener('pageshow', wake);
      page.addEventListener('visibilitychange', shown);
      return () => {
        world.removeEventListener('online', wake);
        world.removeEventListener('pageshow', wake);
        page.removeEventListener('visibilitychange', shown);
      };
    },
  };
}
