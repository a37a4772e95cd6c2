import { fromPromise } from 'xstate';
import type { Now, Sleep, TimerInput } from '../../contracts/time.ts';
import type { Effect } from './live-actor.ts';

export interface Clock {
  readonly now: Now;
  readonly sleep: Sleep;
  /**
   * The longest that a wait may take, in milliseconds. A wait that has begun then never grows, even
   * if the clock is set back. @default no limit
   */
  readonly maxMs?: number;
}

/** A timer as an XState actor: ends at an absolute time, however often it is restarted. */
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

/**
 * Waits until an absolute time, in spans: the clock may be set meanwhile, and Node limits the length
 * of a timer.
 */
export async function sleepUntil(
  dueAt: number,
  signal: AbortSignal,
  { now, sleep, maxMs }: Clock,
): Promise<void> {
  const limitMs = maxMs === undefined ? Number.POSITIVE_INFINITY : Math.min(maxMs, dueAt - now());
  const spanLeft = (slept: number) => Math.min(dueAt - now(), limitMs - slept, maxSpanMs);
  let slept = 0;
  for (let span = spanLeft(0); span > 0; span = spanLeft(slept)) {
    await sleep(span, signal);
    slept += span;
  }
}

const maxSpanMs = 60_000;

/** Creates a `Sleep` in real time. With `ref: false` it does not keep the process alive. */
export function createSleep({ ref = true } = {}): Sleep {
  // Not `node:timers/promises`: every stage sleeps for its time limit, and an AbortError captures a
  // stack each time.
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
