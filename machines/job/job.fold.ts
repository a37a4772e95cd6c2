import type { Job, JobDiagnostics, JobPhase } from '../../src/contracts/job.ts';
import type { JobEmitted, PreviewNews } from '../../src/contracts/journal.ts';
import type { StageResult } from '../../src/contracts/stage-result.ts';
import { endedPreview } from '../preview/preview.view.ts';
import { phaseOf } from './job.view.ts';

/** What `foldJob` reads of a journal entry. */
export interface FoldedEntry {
  readonly event: JobEmitted | PreviewNews;
  /** The state after the transition, such as `created.running`. */
  readonly state: string;
}

/**
 * The job as it was after the given entries of its journal, from the first one on: all of them give
 * the job of now.
 *
 * @example
 * const then = foldJob(entries.slice(0, 7));
 */
export function foldJob(entries: readonly FoldedEntry[]): Job | undefined {
  let job: Job | undefined;
  for (const { event, state } of entries) {
    job = event.type === 'job.created' ? event.job : job && step(job, event);
    if (job && !state.startsWith('preview.')) job = inPhase(job, phaseOf(state.split('.').at(-1)));
  }
  return job;
}

function step(job: Job, event: FoldedEntry['event']): Job {
  const {
    diagnostics,
    diagnostics: { attempts, stageTimings },
  } = job;
  const diagnose = (change: Partial<JobDiagnostics>): Job => ({
    ...job,
    diagnostics: { ...diagnostics, ...change },
  });
  switch (event.type) {
    case 'job.status':
      return { ...job, status: event.to, ...(event.error && { error: event.error }) };
    case 'job.waited': {
      const { reason, startedAt, endedAt } = event;
      return diagnose({ waits: [...diagnostics.waits, { reason, startedAt, endedAt }] });
    }
    case 'job.revised':
      return { ...job, revision: event.revision };
    case 'preview.skipped':
      return { ...job, preview: { ...job.preview, reason: event.reason } };
    case 'job.usage':
      return diagnose({ tokenUsage: { total: event.total } });
    case 'stage.started': {
      const { stage, attempt, at: startedAt } = event;
      const begun = diagnose({ attempts: [...attempts, { stage, attempt, startedAt }] });
      return stage === 'generation' ? { ...begun, files: [] } : begun;
    }
    case 'stage.completed':
    case 'stage.failed': {
      const { stage, at: endedAt, durationMs } = event;
      const outcome = event.type === 'stage.failed' ? event.outcome : 'completed';
      const last = attempts.at(-1);
      const ended = diagnose({
        attempts: last ? [...attempts.slice(0, -1), { ...last, endedAt, outcome }] : attempts,
        stageTimings: { ...stageTimings, [stage]: (stageTimings[stage] ?? 0) + durationMs },
      });
      return event.type === 'stage.completed' && event.result ? take(ended, event.result) : ended;
    }
    case 'file.written':
      return { ...job, files: [...job.files, event.file] };
    case 'job.created':
    case 'job.routed':
    case 'stage.progress':
    case 'stage.retrying':
    case 'preview.live':
    case 'preview.expiring':
      return job;
    case 'preview.extended':
      return { ...job, preview: { ...job.preview, expiresAt: event.expiresAt } };
    case 'preview.ended':
      return { ...job, preview: endedPreview(job.preview, event) };
  }
}

function take(job: Job, result: StageResult): Job {
  switch (result.stage) {
    case 'plan':
      return { ...job, plan: result.plan };
    case 'generate':
      return { ...job, tree: result.tree };
    case 'validate':
      return { ...job, findings: result.findings };
    case 'package': {
      const { behaviour: _before, ...rest } = job;
      const { behaviour, ...pictures } = result.observation ?? {};
      return {
        ...rest,
        paths: { ...job.paths, zipPath: result.zip.path },
        ...(behaviour && { behaviour }),
        artifacts: { zip: result.zip, ...pictures },
      };
    }
    case 'deploy': {
      const { deployDir, ...preview } = result.deployment;
      return {
        ...job,
        preview: { enabled: job.preview.enabled, ...preview },
        ...(deployDir !== undefined && { paths: { ...job.paths, deployDir } }),
      };
    }
    case 'finalize':
      return { ...job, report: result.report };
  }
}

function inPhase(job: Job, phase: JobPhase | undefined): Job {
  if (phase !== undefined) return { ...job, phase };
  const { phase: _before, ...rest } = job;
  return rest;
}
