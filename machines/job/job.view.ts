import type { Job, JobFile, JobPhase } from '../../src/contracts/job.ts';
import type { JobContext } from './job.types.ts';

/** The part of a snapshot that `toJob` reads. */
export interface JobSnapshot {
  readonly context: Pick<
    JobContext,
    'spec' | 'results' | 'account' | 'status' | 'revision' | 'error'
  >;
  /** XState's value, or a path such as `created.running`. */
  readonly value: unknown;
}

/**
 * The public view of a snapshot of the job machine.
 *
 * @param files The generated files: the snapshot itself only holds a summary of them.
 * @example
 * actor.subscribe((snapshot) => console.log(toJob(snapshot).status));
 */
export function toJob(snapshot: JobSnapshot, files: readonly JobFile[] = []): Job {
  const { spec, results, account, status, revision, error } = snapshot.context;
  const phase = phaseOf(innerOf(snapshot.value));
  const { deployDir, ...preview } = results.deployment ?? {};
  const { behaviour, ...pictures } = results.observation ?? {};
  return {
    jobId: spec.jobId,
    createdAt: new Date(spec.createdAt).toISOString(),
    projectType: spec.projectType,
    status,
    ...(phase && { phase }),
    input: spec.input,
    paths: {
      ...spec.paths,
      ...(results.zip && { zipPath: results.zip.path }),
      ...(deployDir !== undefined && { deployDir }),
    },
    preview: { enabled: spec.previewEnabled, ...preview },
    diagnostics: {
      logsPath: spec.logsPath,
      stageTimings: account.stageTimings,
      tokenUsage: account.usage,
      attempts: account.attempts,
      waits: account.waits,
    },
    ...(results.plan && { plan: results.plan }),
    revision,
    files,
    ...(results.tree && { tree: results.tree }),
    findings: results.findings,
    ...(behaviour && { behaviour }),
    artifacts: { ...(results.zip && { zip: results.zip }), ...pictures },
    ...(results.report !== undefined && { report: results.report }),
    ...(error && { error }),
    ...(spec.parentJobId !== undefined && { parentJobId: spec.parentJobId }),
  };
}

const phases: readonly JobPhase[] = ['queued', 'awaitingApproval', 'running', 'waiting'];

/** The phase of an inner state. Transient states, such as `skipped`, have none. */
function phaseOf(inner: unknown): JobPhase | undefined {
  return phases.find((phase) => phase === inner);
}

function innerOf(value: unknown): unknown {
  if (typeof value === 'string') return value.split('.')[1];
  return typeof value === 'object' && value !== null ? Object.values(value)[0] : undefined;
}
