import type { AnyStateMachine, AnyStateNode, EventObject } from 'xstate';

/**
 * How the engine steps a machine: purely, without a live actor. Two implementations: `xstateStepper`
 * takes any machine; `compiledStepper` is faster and takes the machines it can compile.
 */
export interface Stepper<Context> {
  /** The initial state for an input. */
  begin(input: unknown): Step<Context>;
  /** The state after an event and all eventless transitions that follow it. */
  step(before: MachineState<Context>, event: EventObject): Step<Context>;
  /** The state with a stored path and context. @throws JobError `SNAPSHOT_UNKNOWN` */
  at(path: string, context: Context): MachineState<Context>;
}

export interface Step<Context> {
  /** The same object as before if the step changed nothing. */
  readonly state: MachineState<Context>;
  readonly emitted: readonly EventObject[];
  /** Ids of the invocations that the step ended. */
  readonly stopped: readonly string[];
  /** Invocations that the step starts; they must not run before the step is committed. */
  readonly started: readonly Invocation[];
}

export interface MachineState<Context> {
  readonly leaf: LeafState;
  readonly context: Context;
}

/** The configuration of a machine: its active states, without its context. */
export interface LeafState {
  /** Such as `created.running`; JSON for parallel states or history. */
  readonly path: string;
  readonly isFinal: boolean;
  /** What its active states invoke. */
  readonly invoked: readonly Invocation[];
}

/** What a state invokes. */
export interface Invocation {
  /** Its done and error events carry this id. */
  readonly id: string;
  /** The name of its effect. */
  readonly src: string;
  /** Its input, computed from the context of the state that invokes it. */
  input(context: unknown): unknown;
}

export function toInvocation({ id, src, ...invoke }: AnyStateNode['invoke'][number]): Invocation {
  const input: unknown = invoke.input;
  return {
    id,
    src: typeof src === 'string' ? src : id,
    input: (context) => (typeof input === 'function' ? input({ context }) : input),
  };
}

export type ToStepper = <Context>(machine: AnyStateMachine) => Stepper<Context>;
