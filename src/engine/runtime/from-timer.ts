import { fromPromise } from 'xstate';
import type { TimerInput } from '../../../machines/index.ts';
import type { Effect } from './actor-runner.ts';
import { type Clock, sleepUntil } from './sleep.ts';

/** The timer of the charts: ends at an absolute time, however often it is started again. */
export function fromTimer(clock: Clock) {
  return fromPromise<void, TimerInput>(({ input, signal }) =>
    sleepUntil(input.dueAt, signal, clock),
  );
}

/** The same timer for the actors of a runner. */
export function timerEffect(clock: Clock): Effect<object> {
  return (input, { signal }) => {
    if (!isTimerInput(input)) throw new TypeError('A timer is given the time at which it ends.');
    return sleepUntil(input.dueAt, signal, clock);
  };
}

function isTimerInput(input: unknown): input is TimerInput {
  return typeof input === 'object' && input !== null && 'dueAt' in input;
}
