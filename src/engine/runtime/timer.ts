import { fromPromise } from 'xstate';
import type { TimerInput } from '../../../machines/index.ts';
import type { Effect } from './live-actor.ts';
import type { Now, Sleep } from '../../contracts/time.ts';

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

interface Clock {
  readonly now: Now;
  readonly sleep: Sleep;
  /**
   * What a wait may take in all. With it, one takes no longer than it was to when it began, also
   * where the clock is set back meanwhile. @default any time
   */
  readonly longestMs?: number;
}

/**
 * Waits for an absolute time. It looks at the clock again after each wait, for clocks are set, and
 * timers have a longest span.
 */
export async function sleepUntil(
  dueAt: number,
  signal: AbortSignal,
  { now, sleep, longestMs }: Clock,
): Promise<void> {
  const most =
    longestMs === undefined ? Number.POSITIVE_INFINITY : Math.min(longestMs, dueAt - now());
  const spanLeft = (slept: number) => Math.min(dueAt - now(), most - slept, longestSpanMs);
  let slept = 0;
  for (let span = spanLeft(0); span > 0; span = spanLeft(slept)) {
    await sleep(span, signal);
    slept += span;
  }
}

const longestSpanMs = 60_000;

/** The timer of our machines as an XState actor: ends at an absolute time, however often it is restarted. */
export function fromTimer(clock: Clock) {
  return fromPromise<void, TimerInput>(({ input, signal }) =>
    sleepUntil(input.dueAt, signal, clock),
  );
}

/** The same timer as an effect of the runner. */
export function timerEffect(clock: Clock): Effect<object> {
  return (input, { controller: { signal } }) => {
    if (!isTimerInput(input)) throw new TypeError('The input of a timer is { dueAt }.');
    return sleepUntil(input.dueAt, signal, clock);
  };
}

function isTimerInput(input: unknown): input is TimerInput {
  return typeof input === 'object' && input !== null && 'dueAt' in input;
}
