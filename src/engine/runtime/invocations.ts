import type { EventObject } from 'xstate';
import { doneEvent, errorEvent } from './actor-events.ts';
import type { Invocation } from './stepper/stepper.ts';

/** The current invocations of one actor by id, whether they run or wait for their commit. */
export type Invocations = Map<string, AbortController>;

/** Runs an invocation; returns its output. */
type Run = (controller: AbortController) => unknown;

/**
 * Registers an invocation. The returned function runs it and then sends its done or error event. Once
 * the invocation is stopped, it runs and sends nothing.
 */
export function prepareInvocation(
  invocations: Invocations,
  { id }: Invocation,
  run: Run | undefined,
  send: (event: EventObject) => void,
): () => Promise<void> {
  const controller = new AbortController();
  const isStopped = () => invocations.get(id) !== controller;
  invocations.set(id, controller);
  return async () => {
    if (isStopped()) return;
    let event: EventObject;
    try {
      if (run === undefined) throw new TypeError(`No effect implements "${id}".`);
      event = doneEvent(id, await run(controller));
    } catch (error) {
      event = errorEvent(id, error);
    }
    if (isStopped()) return;
    invocations.delete(id);
    send(event);
  };
}

export function stopInvocation(invocations: Invocations, id: string): void {
  const controller = invocations.get(id);
  invocations.delete(id);
  controller?.abort(stopped);
}

/** Shared: the default abort reason captures a stack each time. */
export const stopped = new Error('The actor was stopped.');
