import type { EventObject } from 'xstate';
import { JobError } from '../../errors/job-error.ts';
import { doneEvent, errorEvent } from './actor-events.ts';
import type { Invocation } from './stepper.ts';

/** What one actor invokes now, by id: begun, or waiting for its commit. */
export type Invocations = Map<string, AbortController>;

/** Runs what an invocation stands for. */
type Run = (controller: AbortController) => unknown;

/**
 * Registers an invocation. The returned function begins it, and sends its done or error event;
 * it does nothing, and sends nothing, once the invocation was stopped.
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
    const event = await outcomeOf(id, run, controller);
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

async function outcomeOf(
  id: string,
  run: Run | undefined,
  controller: AbortController,
): Promise<EventObject> {
  try {
    if (run === undefined) throw new JobError('STAGE_MISSING', `Nothing implements "${id}".`);
    return doneEvent(id, await run(controller));
  } catch (error) {
    return errorEvent(id, error);
  }
}
