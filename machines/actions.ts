import {
  assign,
  emit,
  enqueueActions,
  type EventObject,
  type MachineContext,
  type ParameterizedObject,
} from 'xstate';

/** What an action is told of the moment in which it is taken. */
export interface Moment<Context, Event> {
  readonly context: Context;
  readonly event: Event;
}

/** The pure function that an action is made of: it gives what changes in the context, or events. */
export interface PureAction {
  keeps?(moment: Moment<unknown, EventObject>, params: unknown): object;
  tells?(moment: Moment<unknown, EventObject>, params: unknown): readonly EventObject[];
}

/** Whether an action was made by `actionsOf`. */
export function isPure(action: unknown): action is PureAction {
  return typeof action === 'function' && ('keeps' in action || 'tells' in action);
}

type Params = ParameterizedObject['params'];

/**
 * Makes the actions of a machine: what changes its context is kept, what it emits is told. Each is an
 * action of XState's, and carries the pure function that it is made of, for who steps the chart
 * without an actor.
 */
export function actionsOf<
  Context extends MachineContext,
  Event extends EventObject,
  Emitted extends EventObject,
>() {
  type Given = Moment<Context, Event>;
  return {
    keep<P extends Params>(keeps: (moment: Given, params: P) => Partial<Context>) {
      return Object.assign(assign<Context, Event, P, Event, never>(keeps), { keeps });
    },

    tell<P extends Params>(tells: (moment: Given, params: P) => Emitted) {
      return Object.assign(emit<Context, Event, P, Event, Emitted>(tells), {
        tells: (moment: Given, params: P) => [tells(moment, params)],
      });
    },

    /** Where it is not known before how many events there are: dear in an actor of XState's. */
    tellAll<P extends Params>(tells: (moment: Given, params: P) => readonly Emitted[]) {
      const action = enqueueActions<Context, Event, P, Event, never, never, never, never, Emitted>(
        ({ context, event, enqueue }, params) => {
          for (const told of tells({ context, event }, params)) enqueue.emit(told);
        },
      );
      return Object.assign(action, { tells });
    },
  };
}
