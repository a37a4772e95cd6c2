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
  changeOf?(state: ChartState<Context>, emitted: readonly EventObject[]): JobChange;
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
}

/** A transition in the form in which it is stored. */
export function toChange<Context>(
  kind: Kind<Context>,
  transition: Transition<Context>,
): ActorChange {
  return { ...toStep(kind, transition), snapshot: toSnapshot(kind, transition.state) };
}

/** A transition that another follows in the same commit: where it led need not be kept. */
export function toStep<Context>(
  { version, standingOf, changeOf, newsOf }: Kind<Context>,
  { state, emitted, consumed, at }: Transition<Context>,
): ActorChange {
  return {
    version,
    at,
    standing: standingOf(state),
    consumed,
    ...(changeOf && { job: changeOf(state, emitted) }),
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
