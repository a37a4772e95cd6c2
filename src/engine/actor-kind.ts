import type { EventObject } from 'xstate';
import type { JobFile } from '../contracts/job.ts';
import type {
  ActorChange,
  ActorKind,
  JobChange,
  JournalDraft,
  Standing,
} from '../contracts/store.ts';
import type { Chart, ChartState } from './chart.ts';
import type { Migration } from './migrate-snapshot.ts';

/** What the engine needs to know of a kind of actor to keep it. */
export interface Kind<Context> {
  readonly kind: ActorKind;
  readonly chart: Chart<Context>;
  /** Of its machine. */
  readonly version: string;
  readonly migrations: readonly Migration[];
  isContext(stored: object): stored is Context & object;
  standingOf(state: ChartState<Context>): Exclude<Standing, 'quarantined'>;
  /** For jobs. */
  changeOf?(
    state: ChartState<Context>,
    emitted: readonly EventObject[],
    files: readonly JobFile[] | undefined,
  ): JobChange;
  /** For previews: what the journal of their job is told. */
  jobEntriesOf?(
    state: ChartState<Context>,
    emitted: readonly EventObject[],
  ): readonly JournalDraft[];
}

/** A transition in the form in which it is stored. */
export function toChange<Context extends object>(
  { version, standingOf, changeOf, jobEntriesOf }: Kind<Context>,
  {
    state,
    emitted,
    consumed,
    at,
    files,
  }: {
    readonly state: ChartState<Context>;
    readonly emitted: readonly EventObject[];
    readonly consumed: readonly number[];
    readonly at: number;
    readonly files?: readonly JobFile[] | undefined;
  },
): ActorChange {
  return {
    version,
    snapshot: toSnapshot(state),
    at,
    standing: standingOf(state),
    consumed,
    ...(changeOf && { job: changeOf(state, emitted, files) }),
    ...(jobEntriesOf && { jobEntries: jobEntriesOf(state, emitted) }),
  };
}

/** A state as it is stored: without the `spec` of a job's context, which is stored once. */
export function toSnapshot({ place, context }: ChartState<object>): string {
  return JSON.stringify({ state: place.path, context: { ...context, spec: undefined } });
}
