import { fromPromise } from 'xstate';
import type { Now, Sleep } from '../contracts/time.ts';
import { sleepUntil } from './sleep.ts';

/** The timer of the charts: ends at an absolute time, however often it is started again. */
export function fromTimer(clock: { readonly now: Now; readonly sleep: Sleep }) {
  return fromPromise<void, { readonly dueAt: number }>(({ input, signal }) =>
    sleepUntil(input.dueAt, signal, clock),
  );
}
