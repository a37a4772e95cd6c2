import type { EdgeKind } from './diagram.ts';

interface Trigger {
  /** XState's own name of the event. */
  readonly eventType: string;
  readonly delay?: unknown;
  /** Readable names of the state's actors, by id. */
  readonly actors: ReadonlyMap<string, string>;
}

/** The trigger of a transition in words: `xstate.done.actor.plan` becomes `plan done`. */
export function describeEvent({ eventType, delay, actors }: Trigger): {
  readonly kind: EdgeKind;
  readonly event: string;
} {
  if (eventType === '') return { kind: 'always', event: '' };
  if (eventType.startsWith('xstate.after.')) return { kind: 'after', event: describeDelay(delay) };
  if (eventType.startsWith('xstate.done.state.')) return { kind: 'done', event: 'done' };
  for (const [prefix, kind, verb] of actorEvents) {
    if (!eventType.startsWith(prefix)) continue;
    const id = eventType.slice(prefix.length);
    return { kind, event: `${actors.get(id) ?? id} ${verb}` };
  }
  return { kind: 'event', event: eventType };
}

/** The name of a guard, or the names of the parts of a combined guard. */
export function describeGuard(guard: unknown): string | undefined {
  if (guard === undefined || guard === null) return undefined;
  if (typeof guard === 'string') return guard;
  if (typeof guard === 'object') {
    return 'type' in guard && typeof guard.type === 'string' ? guard.type : 'guard';
  }
  if (typeof guard !== 'function') return 'guard';
  const parts = 'guards' in guard && Array.isArray(guard.guards) ? guard.guards : [];
  const names = parts.map((part) => describeGuard(part) ?? 'guard');
  switch (guard.name) {
    case 'not':
      return `not ${names.join()}`;
    case 'and':
    case 'or':
      return names.join(` ${guard.name} `);
    case 'stateIn':
      return 'in a state';
    default:
      return guard.name || 'guard';
  }
}

/** The name of an action: its own, or what XState calls it. */
export function describeAction(action: unknown): string {
  if (typeof action === 'string') return action;
  const isNamed = (typeof action === 'object' && action !== null) || typeof action === 'function';
  if (!isNamed) return 'action';
  if ('type' in action && typeof action.type === 'string') return action.type;
  return 'name' in action && typeof action.name === 'string' && action.name !== ''
    ? action.name
    : 'action';
}

const actorEvents = [
  ['xstate.done.actor.', 'done', 'done'],
  ['xstate.error.actor.', 'error', 'failed'],
  ['xstate.snapshot.', 'event', 'changed'],
] as const;

function describeDelay(delay: unknown): string {
  if (typeof delay === 'number') return `after ${delay} ms`;
  return typeof delay === 'string' ? `after ${delay}` : 'after a delay';
}
