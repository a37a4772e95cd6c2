import type { CallRecord } from '../../contracts/stages/durable-step.ts';
import type { StageTiming } from '../../contracts/job/job.ts';
import type { JournalEntry } from '../../contracts/job/journal.ts';
import { endOf } from '../follow/end-of.ts';
import { type Attributes, names } from '../names.ts';
import { addCalls } from './call-spans.ts';
import type { JobTrace, SpanData, SpanEvent } from './span-data.ts';

/**
 * Computes the spans of a job that has ended: job → stage → attempt → durable step, and what it waited
 * for. A stage that is done again after a repair or a rejection has a span for each revision.
 *
 * @param entries The journal of the job, in order.
 * @returns undefined if the job has not ended, or its journal does not begin with it
 */
export function buildTrace(
  entries: readonly JournalEntry[],
  calls: readonly CallRecord[],
): JobTrace | undefined {
  const [first] = entries;
  const last = entries.find((entry) => endOf(entry) !== undefined);
  const status = last && endOf(last);
  if (first?.type !== 'job.created' || last === undefined || status === undefined) return undefined;
  const { jobId, createdAt, projectType, parentJobId } = first.data.spec;
  const state: Draft = { revision: 1, stages: [], waits: [], events: [], type: projectType };
  for (const entry of entries) read(state, entry);
  const endedAt = last.at;
  const error = errorOf(last);
  addCalls(state.stages, calls, endedAt);
  const root: SpanData = {
    path: 'job',
    name: 'job',
    startedAt: createdAt,
    endedAt,
    attributes: {
      [names.jobId]: jobId,
      [names.jobType]: state.type,
      [names.jobStatus]: status,
      ...(parentJobId !== undefined && { [names.parentJobId]: parentJobId }),
    },
    ...(error !== undefined && { error }),
    events: state.events,
    children: [...state.waits, ...state.stages.map((stage) => toStage(stage, endedAt))],
  };
  return { jobId, ...(parentJobId !== undefined && { parentJobId }), root };
}

interface Draft {
  revision: number;
  readonly stages: StageDraft[];
  readonly waits: SpanData[];
  readonly events: SpanEvent[];
  type: string;
}

/** The attempts of a stage in one revision. */
export interface StageDraft {
  readonly stage: StageTiming;
  readonly revision: number;
  readonly attempts: AttemptDraft[];
}

export interface AttemptDraft {
  readonly attempt: number;
  readonly startedAt: number;
  endedAt?: number;
  outcome?: string;
  error?: string | undefined;
  readonly steps: SpanData[];
}

function read(draft: Draft, { at, type, data }: JournalEntry): void {
  switch (type) {
    case 'job.routed':
      draft.type = data.projectType;
      break;
    case 'job.revised':
      draft.revision = data.revision;
      draft.events.push({
        name: 'job.revised',
        at,
        attributes: { [names.revision]: data.revision },
      });
      break;
    case 'job.waited': {
      const { reason, startedAt, endedAt } = data;
      const path = `wait/${draft.waits.length}`;
      const attributes = { [names.wait]: reason };
      const span = { path, name: `wait ${reason}`, startedAt, endedAt, attributes };
      draft.waits.push({ ...span, events: [], children: [] });
      break;
    }
    case 'stage.started': {
      const { stage, attempt } = data;
      stageOf(draft, stage).attempts.push({ attempt, startedAt: at, steps: [] });
      break;
    }
    case 'stage.completed':
      end(draft, data, { outcome: 'completed' });
      break;
    case 'stage.failed': {
      const { outcome, error } = data;
      const isError = outcome !== 'cancelled';
      end(draft, data, { outcome, error: isError ? (error?.code ?? outcome) : undefined });
      break;
    }
    case 'stage.skipped':
      draft.events.push({ name: type, at, attributes: { [names.stage]: data.stage } });
      break;
    case 'preview.live':
    case 'preview.skipped':
      draft.events.push({ name: type, at });
      break;
    case 'job.created':
    case 'job.status':
    case 'job.quarantined':
    case 'job.pruned':
    case 'job.pinned':
    case 'job.unpinned':
    case 'job.usage':
    case 'file.written':
    case 'stage.progress':
    case 'stage.retrying':
    case 'preview.expiring':
    case 'preview.extended':
    case 'preview.ended':
      break;
  }
}

function stageOf({ stages, revision }: Draft, stage: StageTiming): StageDraft {
  const known = stages.find((each) => each.stage === stage && each.revision === revision);
  if (known !== undefined) return known;
  const created: StageDraft = { stage, revision, attempts: [] };
  stages.push(created);
  return created;
}

/** Ends the open attempt of a stage. Its revision may have been raised meanwhile. */
function end(
  { stages }: Draft,
  { stage, durationMs }: { readonly stage: StageTiming; readonly durationMs: number },
  how: Pick<AttemptDraft, 'outcome' | 'error'>,
): void {
  const last = stages.findLast((each) => each.stage === stage)?.attempts.at(-1);
  // The duration of an interrupted attempt ends with the last sign of life, not when it was resumed.
  if (last !== undefined) Object.assign(last, how, { endedAt: last.startedAt + durationMs });
}

function toStage({ stage, revision, attempts }: StageDraft, jobEndedAt: number): SpanData {
  const path = `stage/${stage}/${revision}`;
  const spans = attempts.map((attempt, index) =>
    toAttempt(attempt, { path: `${path}/${index + 1}`, stage, jobEndedAt }),
  );
  const [first, last] = [spans[0], spans.at(-1)];
  return {
    path,
    name: `stage ${stage}`,
    startedAt: first?.startedAt ?? jobEndedAt,
    endedAt: last?.endedAt ?? jobEndedAt,
    attributes: {
      [names.stage]: stage,
      [names.revision]: revision,
      ...(last && { [names.outcome]: last.attributes[names.outcome] }),
    },
    ...(last?.error !== undefined && { error: last.error }),
    events: [],
    children: spans,
  };
}

function toAttempt(
  { attempt, startedAt, endedAt, outcome = 'interrupted', error, steps }: AttemptDraft,
  { path, stage, jobEndedAt }: { path: string; stage: StageTiming; jobEndedAt: number },
): SpanData {
  // Only a quarantined job leaves an attempt open.
  const code = endedAt === undefined ? 'interrupted' : error;
  const attributes: Attributes = {
    [names.stage]: stage,
    [names.attempt]: attempt,
    [names.outcome]: outcome,
  };
  return {
    path,
    name: `attempt ${stage}`,
    startedAt,
    endedAt: endedAt ?? jobEndedAt,
    attributes,
    ...(code !== undefined && { error: code }),
    events: [],
    children: steps,
  };
}

function errorOf({ type, data }: JournalEntry): string | undefined {
  if (type === 'job.quarantined') return 'SNAPSHOT_UNKNOWN';
  return type === 'job.status' ? data.error?.code : undefined;
}
