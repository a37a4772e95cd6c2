import type { AnyMachineSnapshot, AnyStateMachine, EventObject } from 'xstate';
import type { JobFile } from '../contracts/job.ts';
import type {
  ActorChange,
  ActorKind,
  JobChange,
  JournalDraft,
  Standing,
} from '../contracts/store.ts';
import type { Migration } from './migrate-snapshot.ts';
import { persistSnapshot } from './persist-snapshot.ts';

/** What the engine needs to know of a kind of actor to keep it. */
export interface Kind {
  readonly kind: ActorKind;
  readonly machine: AnyStateMachine;
  readonly version: string;
  readonly migrations: readonly Migration[];
  standingOf(snapshot: AnyMachineSnapshot): Exclude<Standing, 'quarantined'>;
  /** For jobs. */
  changeOf?(
    snapshot: AnyMachineSnapshot,
    emitted: readonly EventObject[],
    files: readonly JobFile[] | undefined,
  ): JobChange;
  /** For previews: what the journal of their job is told. */
  jobEntriesOf?(
    snapshot: AnyMachineSnapshot,
    emitted: readonly EventObject[],
  ): readonly JournalDraft[];
}

/** A transition in the form in which it is stored. */
export function toChange(
  { version, standingOf, changeOf, jobEntriesOf }: Kind,
  {
    snapshot,
    emitted,
    consumed,
    at,
    files,
  }: {
    readonly snapshot: AnyMachineSnapshot;
    readonly emitted: readonly EventObject[];
    readonly consumed: readonly number[];
    readonly at: number;
    readonly files?: readonly JobFile[] | undefined;
  },
): ActorChange {
  return {
    version,
    snapshot: persistSnapshot(snapshot),
    at,
    standing: standingOf(snapshot),
    consumed,
    ...(changeOf && { job: changeOf(snapshot, emitted, files) }),
    ...(jobEntriesOf && { jobEntries: jobEntriesOf(snapshot, emitted) }),
  };
}
