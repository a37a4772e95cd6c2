import type { Job, JobFile, JobPhase } from '../../src/contracts/job.ts';
import type { JobContext } from './job.types.ts';

/** What `toJob` reads of a snapshot. */
export interface JobSnapshot {
  readonly context: JobContext;
  readonly value: unknown;
}

/**
 * The public view of a snapshot of the job machine. A snapshot only holds a summary of the files:
 * who knows their list gives it.
 *
 * @example
 * actor.subscribe((snapshot) => console.log(toJob(snapshot).status));
 */
export function toJob(snapshot: JobSnapshot, files: readonly JobFile[] = []): Job {
  const { context } = snapshot;
  const phase = phaseOf(innerOf(snapshot.value));
  const { deployDir, ...preview } = context.deployment ?? {};
  const { behaviour, ...pictures } = context.observation ?? {};
  return {
    jobId: context.jobId,
    createdAt: new Date(context.createdAt).toISOString(),
    projectType: context.projectType,
    status: context.status,
    ...(phase && { phase }),
    input: context.input,
    paths: {
      ...context.paths,
      ...(context.zip && { zipPath: context.zip.path }),
      ...(deployDir !== undefined && { deployDir }),
    },
    preview: { enabled: context.previewEnabled, ...preview },
    diagnostics: {
      logsPath: context.logsPath,
      stageTimings: context.stageTimings,
      tokenUsage: { total: context.tokens },
      attempts: context.attempts,
      waits: context.waits,
    },
    ...(context.plan && { plan: context.plan }),
    revision: context.revision,
    files,
    ...(context.tree && { tree: context.tree }),
    findings: context.findings,
    ...(behaviour && { behaviour }),
    artifacts: { ...(context.zip && { zip: context.zip }), ...pictures },
    ...(context.report !== undefined && { report: context.report }),
    ...(context.error && { error: context.error }),
    ...(context.parentJobId !== undefined && { parentJobId: context.parentJobId }),
  };
}

const phases: readonly JobPhase[] = ['queued', 'awaitingApproval', 'running', 'waiting'];

/** The phase that an inner state stands for: a gate that is passed at once is none. */
export function phaseOf(inner: unknown): JobPhase | undefined {
  return phases.find((phase) => phase === inner);
}

function innerOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? Object.values(value)[0] : undefined;
}
