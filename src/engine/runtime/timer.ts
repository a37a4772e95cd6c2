import { fromPromise } from 'xstate';
import type { TimerInput } from '../../../machines/index.ts';
import type { Effect } from './live-actor.ts';
import { type Clock, sleepUntil } from './sleep.ts';

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
