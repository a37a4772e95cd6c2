import type { JobPhase, JobStatus, StageTiming } from '../../../contracts/job/job.ts';
import type { JournalEvent } from '../../../contracts/job/journal.ts';
import { endedStatuses } from '../../../contracts/job/job-statuses.ts';

/** The progress of a running job. Times are epoch milliseconds. */
export interface Progress {
  readonly startedAt: number;
  readonly endedAt?: number;
  readonly status: JobStatus;
  readonly phase?: JobPhase | undefined;
  readonly stages: readonly StageState[];
}

export interface StageState {
  readonly stage: StageTiming;
  readonly state: 'pending' | 'running' | 'waiting' | 'done' | 'failed' | 'skipped';
  /** Total duration of the earlier attempts. */
  readonly durationMs: number;
  readonly startedAt?: number;
  readonly attempt?: number;
  /** The latest progress message, or why the stage failed. */
  readonly message?: string;
}

/** The progress of a job before its first event. */
export function startProgress(startedAt: number): Progress {
  return {
    startedAt,
    status: 'created',
    stages: stageOrder.map((stage) => ({ stage, state: 'pending', durationMs: 0 })),
  };
}

/** The progress after one more event. */
export function foldProgress(progress: Progress, event: JournalEvent): Progress {
  switch (event.type) {
    case 'job.status':
      return {
        ...progress,
        status: event.to,
        ...(endedStatuses.has(event.to) && { endedAt: event.at }),
      };
    case 'stage.started':
      return change(progress, event.stage, ({ stage, durationMs }) => ({
        stage,
        durationMs,
        state: 'running',
        startedAt: event.at,
        attempt: event.attempt,
      }));
    case 'stage.progress':
      return change(progress, event.stage, (stage) => ({ ...stage, message: event.message }));
    case 'file.written':
      return change(progress, event.stage, (stage) => ({ ...stage, message: event.file.path }));
    case 'stage.completed':
      return change(progress, event.stage, ({ stage, durationMs }) => ({
        stage,
        state: 'done',
        durationMs: durationMs + event.durationMs,
      }));
    case 'stage.skipped':
      return change(progress, event.stage, (stage) => ({
        ...stage,
        state: 'skipped',
        message: event.reason,
      }));
    case 'stage.failed':
      return change(progress, event.stage, ({ stage, durationMs }) => ({
        stage,
        state: 'failed',
        durationMs: durationMs + event.durationMs,
        message: event.error?.message ?? event.outcome,
      }));
    case 'stage.retrying':
      return change(progress, event.stage, (stage) => ({ ...stage, state: 'waiting' }));
    case 'job.created':
      return { ...progress, startedAt: event.at };
    case 'job.routed':
    case 'job.waited':
    case 'job.revised':
    case 'job.usage':
    case 'preview.live':
    case 'preview.skipped':
    case 'preview.expiring':
    case 'preview.extended':
    case 'preview.ended':
    case 'job.quarantined':
    case 'job.pinned':
    case 'job.unpinned':
    case 'job.pruned':
      return progress;
  }
}

/** The progress in a state of the machine, such as `planned.awaitingApproval`. */
export function inState(progress: Progress, state: string): Progress {
  return { ...progress, phase: phases.find((name) => state.endsWith(`.${name}`)) };
}

const phases: readonly JobPhase[] = ['queued', 'awaitingApproval', 'running', 'waiting'];

const stageOrder: readonly StageTiming[] = [
  'planning',
  'generation',
  'validation',
  'packaging',
  'deployment',
  'finalization',
];

function change(
  progress: Progress,
  name: StageTiming,
  next: (stage: StageState) => StageState,
): Progress {
  const stages = progress.stages.map((stage) => (stage.stage === name ? next(stage) : stage));
  return { ...progress, stages };
}
