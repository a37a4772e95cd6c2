import type { StageTiming } from '../../../../contracts/job/job.ts';
import type { ChartMessage, ChartTransition, JobRow } from '../../../protocol.ts';
import { outwards, pathsOf, type Step } from '../../chart/trail.ts';

/** One transition of a job, or of several in a row if it passes through a state that it leaves at once. */
export interface JobStep extends Step {
  /** Position of the first of its rows. */
  readonly index: number;
  readonly rows: readonly JobRow[];
  /** XState's own name of the event. */
  readonly event: string;
  readonly before: string;
  readonly after: string;
  readonly taken: readonly ChartTransition[];
}

/** The steps of a job, as its journal tells them: each emits rows that only its event leads to. */
export function jobSteps(
  chart: Pick<ChartMessage, 'boxes' | 'transitions'>,
  rows: readonly JobRow[],
): readonly JobStep[] {
  const paths = pathsOf(chart);
  // The same array for the same state, and one search for the same step.
  const states = cached((state: string) => state.split(' '));
  const searched = cached((key: string) => {
    const [event = '', from = '', to = ''] = key.split('\n');
    return event === '' ? [] : takenBy({ chart, paths, event, before: from, after: to });
  });
  let before = '';
  let dueAt = 0;
  return groupRows(rows).map(({ index, rows: group }) => {
    const after = group[0]?.state ?? before;
    const event = eventOf(group, after, dueAt);
    const taken = searched([event, before, after].join('\n'));
    const step = { index, rows: group, event, before, after, states: states(after), taken };
    for (const { type, data } of group) if (type === 'stage.retrying') ({ dueAt } = data);
    before = after;
    return step;
  });
}

function cached<Value>(find: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key) ?? find(key);
    known.set(key, value);
    return value;
  };
}

/** The rows of each step. Rows of previews say nothing about the state of the job. */
function groupRows(rows: readonly JobRow[]) {
  const groups: { readonly index: number; readonly rows: JobRow[] }[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.state.startsWith('preview.') || asides.has(row.type)) continue;
    const last = groups.at(-1);
    const isNew = last?.rows[0]?.state !== row.state || begins(row, last.rows);
    if (isNew) groups.push({ index, rows: [row] });
    else last.rows.push(row);
  }
  return groups;
}

/** These are not emitted by the job's own machine. */
const asides: ReadonlySet<string> = new Set([
  'job.quarantined',
  'job.pinned',
  'job.unpinned',
  'job.pruned',
]);

/** Whether a row begins another step in the same state. */
function begins({ type }: JobRow, [first]: readonly JobRow[]): boolean {
  if (within.has(type)) return true;
  return first !== undefined && (within.has(first.type) || type === 'stage.failed');
}

/** Emitted without leaving the state. */
const within: ReadonlySet<string> = new Set(['stage.progress', 'job.usage']);

/** The event of a step; empty if its rows do not tell it. */
function eventOf(rows: readonly JobRow[], after: string, dueAt: number): string {
  const isRevised = rows.some(({ type }) => type === 'job.revised');
  for (const { type, data } of rows) {
    if (type === 'job.created') return 'xstate.init';
    if (type === 'stage.progress') return 'stage.progress';
    if (type === 'job.usage') return 'stage.usage';
    if (type === 'stage.completed') return `xstate.done.actor.${actors[data.stage]}`;
    if (type === 'stage.failed') {
      if (data.outcome === 'failed') return `xstate.error.actor.${actors[data.stage]}`;
      return data.outcome === 'cancelled' ? 'job.cancel' : 'job.resumed';
    }
    if (type === 'job.waited') {
      if (after === 'cancelled') return 'job.cancel';
      if (data.reason === 'queue') return 'job.admitted';
      if (data.reason === 'approval') {
        if (after.startsWith('created')) return 'job.reject';
        return isRevised ? 'job.resumed' : 'job.approve';
      }
      if (after === 'failed') return 'xstate.error.actor.timer';
      if (isRevised) return 'job.resumed';
      return data.endedAt < dueAt ? 'job.retry' : 'xstate.done.actor.timer';
    }
  }
  return '';
}

/** The actor that runs a stage. */
export const actors = {
  planning: 'plan',
  generation: 'generate',
  validation: 'validate',
  packaging: 'package',
  deployment: 'deploy',
  finalization: 'finalize',
} as const satisfies Record<StageTiming, string>;

interface Search {
  readonly chart: Pick<ChartMessage, 'transitions'>;
  readonly paths: ReadonlyMap<string, string>;
  readonly event: string;
  readonly before: string;
  readonly after: string;
}

/** The transitions that the event takes from one state to another: one, or two through a third state. */
function takenBy({ chart, paths, event, before, after }: Search): readonly ChartTransition[] {
  const { transitions } = chart;
  const depthOf = ({ from }: ChartTransition) => outwards(paths.get(from) ?? '').length;
  const leads = (to: string, state: string) => outwards(state).includes(paths.get(to) ?? '?');
  // Inner states handle an event first.
  const possible = transitions
    .filter(({ from, on }) => on === event && leads(from, before))
    .toSorted((a, b) => depthOf(b) - depthOf(a));
  const direct = possible.find(({ to }) => leads(to, after));
  if (direct !== undefined) return [direct];
  for (const first of possible) {
    const second = transitions.find(
      ({ from, to, on }) => on === '' && from === first.to && leads(to, after),
    );
    if (second !== undefined) return [first, second];
  }
  return [];
}
