import { setTimeout as delay } from 'node:timers/promises';
import { isBusy } from './sqlite-error.ts';

/**
 * How long SQLite itself may wait for a lock, in milliseconds: for that time the event loop stands
 * still, so it is short, and longer waits are between two tries.
 */
export const busyTimeoutMs = 20;

/** Runs `work` until no other connection is in its way, at most for about `limitMs`. */
export async function retryBusy<T>(work: () => T, limitMs: number): Promise<T> {
  const start = performance.now();
  for (let tries = 0; ; tries++) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || performance.now() - start >= limitMs) throw error;
    }
    await delay(pauseMs(tries));
  }
}

/** The pause after a try: up to 100 ms, and not the same in two processes. */
export function pauseMs(tries: number): number {
  return Math.min(100, 5 * 2 ** tries) * (0.5 + Math.random() / 2);
}
