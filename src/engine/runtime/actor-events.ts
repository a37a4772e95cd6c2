import type { EventObject } from 'xstate';

/** The event that an invocation has succeeded. */
export function doneEvent(actorId: string, output: unknown): EventObject {
  const event = { type: `xstate.done.actor.${actorId}`, output, actorId };
  return event;
}

/** The event that an invocation has failed. */
export function errorEvent(actorId: string, error: unknown): EventObject {
  const event = { type: `xstate.error.actor.${actorId}`, error, actorId };
  return event;
}

/** An event of the inbox; undefined for a text that is not one: it is consumed, and nothing else. */
export function parseEvent(text: string): EventObject | undefined {
  try {
    const event: unknown = JSON.parse(text);
    return isEvent(event) ? event : undefined;
  } catch {
    return undefined;
  }
}

function isEvent(value: unknown): value is EventObject {
  return typeof value === 'object' && value !== null && 'type' in value;
}
