import { sha256 } from '@noble/hashes/sha2.js';

/*
 * ALTCHA, protocol version 1: the number between 0 and `maxnumber` for which SHA-256 of salt and number, both as text,
 * is the challenge. A chunk of its own, loaded when something is sent to a server that asks for it. Not Web Crypto,
 * whose call for so short a text takes longer than the hash and which plain http does not have; no worker, which the
 * strict policy of host pages forbids.
 */

/** Milliseconds of work before the page gets its turn. */
const SLICE = 10;
/** Hashes between two looks at the clock; a millisecond on an old phone. */
const BATCH = 32;

/**
 * Finds the number. Works in slices, so that the page stays alive.
 * @returns undefined when there is none up to `maxnumber`
 * @throws the reason of `signal` when it aborts
 */
export async function solve(
  salt: string,
  challenge: string,
  maxnumber: number,
  signal?: AbortSignal,
): Promise<number | undefined> {
  const wanted = bytesOf(challenge);
  if (!wanted) return undefined;
  // The salt is hashed once; each number goes on from there, without new objects.
  const salted = sha256.create().update(new TextEncoder().encode(salt));
  const hash = new Uint8Array(32);
  const digits = new Uint8Array(16);
  let hasher = salted.clone();
  let until = performance.now() + SLICE;
  for (let number = 0; number <= maxnumber; number++) {
    if (number % BATCH === 0 && performance.now() >= until) {
      await nextTurn();
      signal?.throwIfAborted();
      until = performance.now() + SLICE;
    }
    const text = String(number);
    for (let i = 0; i < text.length; i++) digits[i] = text.charCodeAt(i);
    hasher = salted._cloneInto(hasher);
    hasher.update(digits.subarray(0, text.length)).digestInto(hash);
    if (hash[0] === wanted[0] && hash.every((byte, i) => byte === wanted[i])) return number;
  }
  return undefined;
}

function bytesOf(hex: string): Uint8Array | undefined {
  if (!/^[0-9a-f]{64}$/i.test(hex)) return undefined;
  return Uint8Array.from(hex.match(/../g)!, (pair) => Number.parseInt(pair, 16));
}

/** Timers wait at least 4 ms after a few, in hidden tabs a second; a message does not. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}
