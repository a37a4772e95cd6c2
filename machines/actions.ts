import {
  type AnyStateMachine,
  assign,
  emit,
  enqueueActions,
  type EventObject,
  type MachineContext,
  type ParameterizedObject,
  type UnknownAction,
} from 'xstate';

/** What an action reads: the context, and the event of the transition. */
export interface ActionArgs<Context, Event> {
  readonly context: Context;
  readonly event: Event;
}

/** The pure function behind an action: returns a change of the context, or events to emit. */
export interface PureAction {
  updates?(args: ActionArgs<unknown, EventObject>, params: unknown): object;
  emits?(args: ActionArgs<unknown, EventObject>, params: unknown): readonly EventObject[];
}

/** The pure functions of an action, and its parameters or the function that computes them. */
export interface ResolvedAction extends PureAction {
  readonly params: unknown;
}

/** Resolves actions of a machine by name. @throws TypeError for an action that was not made by `actionsOf` */
export function resolveActions(
  machine: AnyStateMachine,
  actions: readonly UnknownAction[],
): readonly ResolvedAction[] {
  return actions.map((action) => {
    const type = typeof action === 'object' ? action.type : String(action);
    const pure: unknown = machine.implementations.actions[type];
    if (!isPure(pure)) throw new TypeError(`The action ${type} was not made by actionsOf.`);
    const { updates, emits } = pure;
    const params: unknown = typeof action === 'object' ? action.params : undefined;
    return { ...(updates && { updates }), ...(emits && { emits }), params };
  });
}

function isPure(action: unknown): action is PureAction {
  return typeof action === 'function' && ('updates' in action || 'emits' in action);
}

type Params = ParameterizedObject['params'];

/**
 * Creates the action builders of a machine: `update` changes the context, `emit` and `emitAll` emit
 * events. Each action is an XState action that also carries its pure function, so that a machine can
 * be stepped without a live actor.
 */
export function actionsOf<
  Context extends MachineContext,
  Event extends EventObject,
  Emitted extends EventObject,
>() {
  type Args = ActionArgs<Context, Event>;
  return {
    update<P extends Params>(updates: (args: Args, params: P) => Partial<Context>) {
      return Object.assign(assign<Context, Event, P, Event, never>(updates), { updates });
    },

    emit<P extends Params>(event: (args: Args, params: P) => Emitted) {
      return Object.assign(emit<Context, Event, P, Event, Emitted>(event), {
        emits: (args: Args, params: P) => [event(args, params)],
      });
    },

    /** For a number of events known only at run time. Slow in a live XState actor (`enqueueActions`). */
    emitAll<P extends Params>(emits: (args: Args, params: P) => readonly Emitted[]) {
      const action = enqueueActions<Context, Event, P, Event, never, never, never, never, Emitted>(
        ({ context, event, enqueue }, params) => {
          for (const emitted of emits({ context, event }, params)) enqueue.emit(emitted);
        },
      );
      return Object.assign(action, { emits });
    },
  };
}
