import type { Now, Sleep } from '../contracts/time.ts';

/** Real time. With `ref: false` a wait does not keep the process alive. */
export function createSleep({ ref = true } = {}): Sleep {
  // By hand: each stage has a time limit, and an AbortError with its stack is dear.
  return (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', stop);
        resolve();
      }, ms);
      if (!ref) timer.unref();
      const stop = () => {
        clearTimeout(timer);
        reject(signal.reason);
      };
      signal.addEventListener('abort', stop, { once: true });
    });
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
