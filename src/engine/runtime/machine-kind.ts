import type { EventObject } from 'xstate';
import type { JobFile } from '../../contracts/job.ts';
import type {
  ActorChange,
  ActorKind,
  JobChange,
  Lifecycle,
  TransitionEvents,
} from '../../contracts/store.ts';
import type { Stepper, MachineState } from './compiled-stepper.ts';
import type { Migration } from './migrate-snapshot.ts';

/** What the engine needs to know of a kind of actor to toSnapshotData it. */
export interface MachineKind<Context> {
  readonly kind: ActorKind;
  readonly stepper: Stepper<Context>;
  /** Of its machine. */
  readonly version: string;
  readonly migrations: readonly Migration[];
  lifecycleOf(state: MachineState<Context>): Exclude<Lifecycle, 'quarantined'>;
  /** What a snapshot keeps of a context: what the journal does not tell. */
  toSnapshotData(context: Context): object;
  /** Puts a context together again; undefined where the parts are none of this kind. */
  recall(kept: object, history: readonly TransitionEvents[]): Recalled<Context> | undefined;
  /** For jobs. */
  changeOf?(state: MachineState<Context>, emitted: readonly EventObject[]): JobChange;
  /** For previews: what the journal of their job is told. */
  previewEventsOf?(state: MachineState<Context>, emitted: readonly EventObject[]): TransitionEvents;
}

export interface Recalled<Context> {
  readonly context: Context;
  /** The list of a job's files. */
  readonly files: readonly JobFile[];
}

interface Transition<Context> {
  readonly state: MachineState<Context>;
  readonly emitted: readonly EventObject[];
  readonly consumed: readonly number[];
  readonly at: number;
}

/** A transition in the form in which it is stored. */
export function toChange<Context>(
  kind: MachineKind<Context>,
  transition: Transition<Context>,
): ActorChange {
  return { ...toStep(kind, transition), snapshot: toSnapshot(kind, transition.state) };
}

/** A transition that another follows in the same commit: where it led need not be kept. */
export function toStep<Context>(
  { version, lifecycleOf, changeOf, previewEventsOf }: MachineKind<Context>,
  { state, emitted, consumed, at }: Transition<Context>,
): ActorChange {
  return {
    version,
    at,
    lifecycle: lifecycleOf(state),
    consumed,
    ...(changeOf && { job: changeOf(state, emitted) }),
    ...(previewEventsOf && { previewEvents: previewEventsOf(state, emitted) }),
  };
}

/** A state as it is stored. */
export function toSnapshot<Context>(
  { toSnapshotData }: MachineKind<Context>,
  { leaf, context }: MachineState<Context>,
): string {
  return JSON.stringify({ state: leaf.path, context: toSnapshotData(context) });
}
