import { setTimeout as delay } from 'node:timers/promises';
import type { Now, Sleep } from '../contracts/time.ts';

/** Real time. With `ref: false` a wait does not keep the process alive. */
export function createSleep({ ref = true } = {}): Sleep {
  return (ms, signal) => delay(ms, undefined, { signal, ref });
}

/**
 * Waits for an absolute time. It looks at the clock again after each wait, for clocks are set, and
 * timers have a longest span.
 */
export async function sleepUntil(
  dueAt: number,
  signal: AbortSignal,
  { now, sleep }: { readonly now: Now; readonly sleep: Sleep },
): Promise<void> {
  for (let left = dueAt - now(); left > 0; left = dueAt - now()) {
    await sleep(Math.min(left, longestSpanMs), signal);
  }
}

const longestSpanMs = 60_000;
