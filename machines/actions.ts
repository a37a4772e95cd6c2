import {
  assign,
  emit,
  enqueueActions,
  type EventObject,
  type MachineContext,
  type ParameterizedObject,
} from 'xstate';

/** What an action is given: the context and the event of the transition. */
export interface Moment<Context, Event> {
  readonly context: Context;
  readonly event: Event;
}

/** The pure function an action is made of: it returns a change of the context, or events. */
export interface PureAction {
  updates?(moment: Moment<unknown, EventObject>, params: unknown): object;
  emits?(moment: Moment<unknown, EventObject>, params: unknown): readonly EventObject[];
}

/** Whether an action was made by `actionsOf`. */
export function isPure(action: unknown): action is PureAction {
  return typeof action === 'function' && ('updates' in action || 'emits' in action);
}

type Params = ParameterizedObject['params'];

/**
 * Makes the actions of a machine: `update` changes the context, `emit` and `emitAll` emit events. Each is
 * an XState action that also carries the pure function it is made of, so that a machine can be stepped
 * without a live actor.
 */
export function actionsOf<
  Context extends MachineContext,
  Event extends EventObject,
  Emitted extends EventObject,
>() {
  type Given = Moment<Context, Event>;
  return {
    update<P extends Params>(updates: (moment: Given, params: P) => Partial<Context>) {
      return Object.assign(assign<Context, Event, P, Event, never>(updates), { updates });
    },

    emit<P extends Params>(event: (moment: Given, params: P) => Emitted) {
      return Object.assign(emit<Context, Event, P, Event, Emitted>(event), {
        emits: (moment: Given, params: P) => [event(moment, params)],
      });
    },

    /** For a number of events known only at run time. Slow in a live XState actor (`enqueueActions`). */
    emitAll<P extends Params>(emits: (moment: Given, params: P) => readonly Emitted[]) {
      const action = enqueueActions<Context, Event, P, Event, never, never, never, never, Emitted>(
        ({ context, event, enqueue }, params) => {
          for (const each of emits({ context, event }, params)) enqueue.emit(each);
        },
      );
      return Object.assign(action, { emits });
    },
  };
}
