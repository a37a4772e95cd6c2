import type { EventObject } from 'xstate';

/** The event that an invocation succeeded. */
export function doneEvent(actorId: string, output: unknown): EventObject {
  const event = { type: `xstate.done.actor.${actorId}`, output, actorId };
  return event;
}

/** The event that an invocation failed. */
export function errorEvent(actorId: string, error: unknown): EventObject {
  const event = { type: `xstate.error.actor.${actorId}`, error, actorId };
  return event;
}

/** Parses an inbox event; undefined if the text is not an event. Such a text is consumed without effect. */
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
