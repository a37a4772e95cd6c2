import { setTimeout as delay } from 'node:timers/promises';
import { isBusy } from './sqlite-error.ts';

/**
 * How long SQLite itself may wait for a lock, in milliseconds. The event loop is blocked meanwhile, so
 * it is short; longer waits happen between tries.
 */
export const busyTimeoutMs = 20;

/** Repeats `work` while another connection holds a lock, for about `limitMs` at most. */
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

/** The pause after a try: up to 100 ms, with jitter. */
export function pauseMs(tries: number): number {
  return Math.min(100, 5 * 2 ** tries) * (0.5 + Math.random() / 2);
}
