import type { Sleep } from '../contracts/time.ts';
import { failureOf } from './deliver/show/failure.ts';
import { describeThrown, type Report } from './notice.ts';

interface RetryParts {
  readonly report: Report;
  readonly signal: AbortSignal;
  readonly sleep: Sleep;
}

/**
 * Retries work until it succeeds or the signal aborts: Discord or the store may be unavailable for a
 * while. A token that Discord refuses stays refused.
 */
export async function retryUntilDone(
  failureText: string,
  work: () => Promise<void>,
  { report, signal, sleep }: RetryParts,
): Promise<void> {
  for (let wait = 1000; !signal.aborted; wait = Math.min(wait * 2, 300_000)) {
    try {
      return await work();
    } catch (error) {
      if (failureOf(error).type === 'unauthorised') return;
      const message = `${failureText}: ${describeThrown(error)}`;
      report({ level: 'warning', event: 'discord.unreachable', message });
      await sleep(wait, signal).catch(() => {});
    }
  }
}
