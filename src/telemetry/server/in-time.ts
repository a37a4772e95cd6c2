import type { Sleep } from '../../contracts/time.ts';

/** How long a page waits for the store: less than probes and scrapers wait. */
export const maxWaitMs = 2000;

/** The answer of the store, or undefined if it takes longer than `maxWaitMs`. */
export async function inTime<Value>(
  answer: Promise<Value>,
  sleep: Sleep,
): Promise<Value | undefined> {
  const timer = new AbortController();
  const timeout = sleep(maxWaitMs, timer.signal).then(
    () => undefined,
    () => undefined,
  );
  try {
    return await Promise.race([answer, timeout]);
  } finally {
    timer.abort();
  }
}
