import type { DrawableMachine, DrawableTransition } from '../../diagram/describe-machine.ts';
import { describeAction, describeGuard } from '../../diagram/describe-event.ts';
import type { ActorStatus, ChartTransition } from '../protocol.ts';

/** The part of XState's inspection events that is read. Those of any XState 5 fit. */
export interface InspectedEvent {
  readonly type: string;
  readonly actorRef: { readonly sessionId: string };
  readonly event?: { readonly type: string };
  readonly snapshot?: unknown;
  readonly sourceRef?: { readonly sessionId: string } | undefined;
  readonly action?: { readonly type: string; readonly params: unknown };
  /** Of a microstep. */
  readonly _transitions?: readonly DrawableTransition[];
}

/** The id of an actor, or else the name of its machine. */
export function nameOf(actor: object & { readonly sessionId: string }): string {
  const id = fieldOf(actor, 'id');
  if (typeof id === 'string' && id !== actor.sessionId) return id;
  const machine = machineOf(actor);
  return machine === undefined ? 'actor' : machine.root.key;
}

export function parentOf(actor: object): string | undefined {
  const parent = fieldOf(actor, '_parent');
  if (typeof parent !== 'object' || parent === null || !('sessionId' in parent)) return undefined;
  return typeof parent.sessionId === 'string' ? parent.sessionId : undefined;
}

/** The transitions of a microstep. One without a target leads nowhere: `to` is its own state. */
export function transitionsIn({ _transitions = [] }: InspectedEvent): readonly ChartTransition[] {
  return _transitions.flatMap(({ source, target, eventType, guard, actions }) => {
    const name = describeGuard(guard);
    const from = source?.id ?? '';
    return (target ?? [{ id: from }]).map(({ id: to }) => ({
      from,
      to,
      on: eventType,
      ...(name !== undefined && { guard: name }),
      actions: (actions ?? []).map(describeAction),
    }));
  });
}

/** The actor that an action starts, and its input. */
export function startedIn({ type, params }: NonNullable<InspectedEvent['action']>) {
  const id = fieldOf(params, 'id');
  if (type !== 'xstate.spawnChild' || typeof id !== 'string') return undefined;
  const input = fieldOf(params, 'input');
  return input === undefined ? undefined : { id, input };
}

/** The machine that an actor runs; undefined for promises, callbacks and other logic. */
export function machineOf(actor: object): DrawableMachine | undefined {
  const logic = 'logic' in actor ? actor.logic : undefined;
  return isMachine(logic) ? logic : undefined;
}

function isMachine(logic: unknown): logic is DrawableMachine {
  if (typeof logic !== 'object' || logic === null || !('root' in logic)) return false;
  const { root } = logic;
  return typeof root === 'object' && root !== null && 'states' in root && 'transitions' in root;
}

export function statusOf(snapshot: unknown): ActorStatus {
  const status = fieldOf(snapshot, 'status');
  return status === 'done' || status === 'error' || status === 'stopped' ? status : 'active';
}

export function fieldOf(snapshot: unknown, name: string): unknown {
  if (typeof snapshot !== 'object' || snapshot === null) return undefined;
  return Object.getOwnPropertyDescriptor(snapshot, name)?.value;
}

/** Paths of the innermost active states: `{ a: 'b', c: {} }` gives `a.b` and `c`. */
export function pathsIn(value: unknown, above = ''): readonly string[] {
  const under = (name: string) => (above === '' ? name : `${above}.${name}`);
  if (typeof value === 'string') return [under(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const paths = pathsIn(inner, under(name));
    return paths.length === 0 ? [under(name)] : paths;
  });
}
