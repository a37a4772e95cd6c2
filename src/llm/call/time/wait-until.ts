import type { Now, Sleep } from '../../../contracts/time.ts';
import type { CallTools } from '../../text-call.ts';

export interface WaitTools {
  readonly now: Now;
  readonly sleep: Sleep;
  readonly tools: CallTools;
}

/** Waits for an absolute time, however far away, and says so. Cancel ends it. */
export async function waitUntil(
  time: number,
  reason: string,
  { now, sleep, tools }: WaitTools,
): Promise<void> {
  const seconds = Math.ceil((time - now()) / 1000);
  if (seconds > 0) tools.progress(`${reason} Next try in ${seconds} s.`.slice(0, 300));
  for (let left = time - now(); left > 0; left = time - now()) {
    await sleep(Math.min(left, longestTimer), tools.signal);
  }
  tools.signal.throwIfAborted();
}

/** A timer takes 24 days at most. */
const longestTimer = 86_400_000;
