import type { EventObject } from 'xstate';
import type { ActorChange, ActorKind, Lifecycle, TransitionEvents } from '../../contracts/store.ts';
import type { Migration } from './rehydrate.ts';
import type { MachineState, Stepper } from './stepper.ts';

/** All that the runtime knows about one kind of machine. */
export interface MachineKind<Context> {
  readonly name: ActorKind;
  readonly stepper: Stepper<Context>;
  /** Version of the machine, stored with each snapshot. */
  readonly version: string;
  readonly migrations: readonly Migration[];
  lifecycleOf(state: MachineState<Context>): Exclude<Lifecycle, 'quarantined'>;
  /** The part of the context that is stored: what the journal does not tell. */
  toSnapshotData(context: Context): object;
  /** Rebuilds the context; undefined if the parts do not belong to this kind. */
  recall(data: object, history: readonly TransitionEvents[]): Context | undefined;
  /** What a transition publishes beside the snapshot: journal entries, a public status. */
  published(state: MachineState<Context>, emitted: readonly EventObject[]): Published;
  /** What quarantine publishes. */
  publishedInQuarantine(message: string, at: number): Published;
}

export type Published = Pick<ActorChange, 'job' | 'previewEvents'>;

interface Transition<Context> {
  readonly state: MachineState<Context>;
  readonly emitted: readonly EventObject[];
  /** Ids of the inbox events that led to it. */
  readonly consumed: readonly number[];
  /** Epoch milliseconds. */
  readonly at: number;
}

/** A transition as it is stored. */
export function toChange<Context>(
  kind: MachineKind<Context>,
  { state, emitted, consumed, at }: Transition<Context>,
): ActorChange {
  return {
    version: kind.version,
    at,
    lifecycle: kind.lifecycleOf(state),
    consumed,
    ...kind.published(state, emitted),
    snapshot: toSnapshot(kind, state),
  };
}

export function toSnapshot<Context>(
  { toSnapshotData }: MachineKind<Context>,
  { leaf, context }: MachineState<Context>,
): string {
  return JSON.stringify({ state: leaf.path, context: toSnapshotData(context) });
}
