import type { EventObject } from 'xstate';
import type { ActorChange, TransitionEvents } from '../../contracts/store/actor-change.ts';
import type { ActorKind, Lifecycle } from '../../contracts/store/actor.ts';
import type { StepChange } from '../../contracts/store/stored-step.ts';
import type { Migration } from './stepper/machine-version.ts';
import type { MachineState, Stepper } from './stepper/stepper.ts';

/** Everything that the runtime knows about one kind of machine. */
export interface MachineKind<Context> {
  readonly name: ActorKind;
  readonly stepper: Stepper<Context>;
  /** `machineVersion` of the machine, stored with each snapshot. */
  readonly version: string;
  readonly migrations: readonly Migration[];
  lifecycleOf(state: MachineState<Context>): Exclude<Lifecycle, 'quarantined'>;
  /** The stage of a running state for which this engine lets go of the actor; undefined if it runs on here. */
  handTo?(state: MachineState<Context>): ActorChange['handTo'];
  /** The part of the context that is stored, because it cannot be derived from the journal. */
  toSnapshotData(context: Context): object;
  /** Rebuilds the context from that part and the journal; undefined if it cannot. */
  recall(data: object, history: readonly TransitionEvents[]): Context | undefined;
  /** What a transition writes beside the snapshot, such as journal entries. */
  published(state: MachineState<Context>, emitted: readonly EventObject[]): Published;
  /** What the transition into quarantine writes. */
  publishedInQuarantine(message: string, at: number): Published;
}

/** The parts of a change that depend on the kind. */
export type Published = Omit<ActorChange, keyof KindlessChange>;

type KindlessChange = Pick<
  ActorChange,
  'version' | 'at' | 'lifecycle' | 'handTo' | 'consumed' | 'snapshot' | 'steps'
>;

interface CommittedStep<Context> {
  readonly state: MachineState<Context>;
  readonly emitted: readonly EventObject[];
  /** Ids of the inbox events that the step handled. */
  readonly consumed: readonly number[];
  /** The steps that began or ended meanwhile. */
  readonly steps?: readonly StepChange[];
  /** Epoch milliseconds. */
  readonly at: number;
}

/** The change that stores a step. */
export function toChange<Context>(
  kind: MachineKind<Context>,
  { state, emitted, consumed, steps = [], at }: CommittedStep<Context>,
): ActorChange {
  const lifecycle = kind.lifecycleOf(state);
  const handTo = lifecycle === 'running' ? kind.handTo?.(state) : undefined;
  return {
    version: kind.version,
    at,
    lifecycle,
    ...(handTo !== undefined && { handTo }),
    consumed,
    ...kind.published(state, emitted),
    snapshot: toSnapshot(kind, state),
    ...(steps.length > 0 && { steps }),
  };
}

export function toSnapshot<Context>(
  { toSnapshotData }: MachineKind<Context>,
  { leaf, context }: MachineState<Context>,
): string {
  return JSON.stringify({ state: leaf.path, context: toSnapshotData(context) });
}
