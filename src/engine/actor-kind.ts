import type { EventObject } from 'xstate';
import type { JobFile } from '../contracts/job.ts';
import type { ActorChange, ActorKind, JobChange, Standing, Telling } from '../contracts/store.ts';
import type { Chart, ChartState } from './chart.ts';
import type { Migration } from './migrate-snapshot.ts';

/** What the engine needs to know of a kind of actor to keep it. */
export interface Kind<Context> {
  readonly kind: ActorKind;
  readonly chart: Chart<Context>;
  /** Of its machine. */
  readonly version: string;
  readonly migrations: readonly Migration[];
  standingOf(state: ChartState<Context>): Exclude<Standing, 'quarantined'>;
  /** What a snapshot keeps of a context: what the journal does not tell. */
  keep(context: Context): object;
  /** Puts a context together again; undefined where the parts are none of this kind. */
  recall(kept: object, history: readonly Telling[]): Recalled<Context> | undefined;
  /** For jobs. */
  changeOf?(
    state: ChartState<Context>,
    emitted: readonly EventObject[],
    files: readonly JobFile[],
  ): JobChange;
  /** For previews: what the journal of their job is told. */
  newsOf?(state: ChartState<Context>, emitted: readonly EventObject[]): Telling;
}

export interface Recalled<Context> {
  readonly context: Context;
  /** The list of a job's files. */
  readonly files: readonly JobFile[];
}

interface Transition<Context> {
  readonly state: ChartState<Context>;
  readonly emitted: readonly EventObject[];
  readonly consumed: readonly number[];
  readonly at: number;
  readonly files: readonly JobFile[];
}

/** A transition in the form in which it is stored. */
export function toChange<Context>(
  kind: Kind<Context>,
  { state, emitted, consumed, at, files }: Transition<Context>,
): ActorChange {
  const { version, standingOf, changeOf, newsOf } = kind;
  return {
    version,
    snapshot: toSnapshot(kind, state),
    at,
    standing: standingOf(state),
    consumed,
    ...(changeOf && { job: changeOf(state, emitted, files) }),
    ...(newsOf && { news: newsOf(state, emitted) }),
  };
}

/** A state as it is stored. */
export function toSnapshot<Context>(
  { keep }: Kind<Context>,
  { place, context }: ChartState<Context>,
): string {
  return JSON.stringify({ state: place.path, context: keep(context) });
}
