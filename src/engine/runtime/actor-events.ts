import type { EventObject } from 'xstate';

/** What a chart is told when what it invoked is done. */
export function doneEvent(actorId: string, output: unknown): EventObject {
  const event = { type: `xstate.done.actor.${actorId}`, output, actorId };
  return event;
}

/** What a chart is told when what it invoked has failed. */
export function errorEvent(actorId: string, error: unknown): EventObject {
  const event = { type: `xstate.error.actor.${actorId}`, error, actorId };
  return event;
}
