import type { Job, JobFile, JobPhase, JobPreview } from '../../src/contracts/job/job.ts';
import type { JobContext } from './job.types.ts';
import type { JournalEntry, JournalEvent } from '../../src/contracts/job/journal.ts';
import { endedPreview } from '../preview/preview.view.ts';
import { withoutParts } from './job.pruned.ts';
import { recall } from './job.recall.ts';

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
    ...(results.changes && { changes: results.changes }),
    findings: results.findings,
    ...(behaviour && { behaviour }),
    artifacts: {
      ...(results.zip && { zip: results.zip }),
      ...(results.image && { image: results.image }),
      ...pictures,
    },
    ...blobsOf(results),
    ...(results.report !== undefined && { report: results.report }),
    ...(error && { error }),
    ...(spec.parentJobId !== undefined && { parentJobId: spec.parentJobId }),
    ...(spec.base && { base: { jobId: spec.base.jobId, reused: spec.base.reused } }),
  };
}

function blobsOf({ workspaceBlob: workspace, outputBlob: output }: JobContext['results']) {
  if (workspace === undefined && output === undefined) return {};
  return { blobs: { ...(workspace && { workspace }), ...(output && { output }) } };
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

/** What `foldJob` reads of a journal entry. */
export interface FoldedEntry {
  readonly event: JournalEvent;
  /** The state after the transition, such as `created.running`. */
  readonly state: string;
}

/**
 * The job as it was after the given entries of its journal, which start with the first. All entries
 * give the current job; without `job.created` the result is undefined.
 *
 * @example
 * const events = entries.map((entry) => ({ state: entry.state, event: eventOf(entry) }));
 * const then = foldJob(events.slice(0, 7));
 */
export function foldJob(entries: readonly FoldedEntry[]): Job | undefined {
  const context = recall(entries.map(({ event }) => event));
  const value = entries.findLast(({ state }) => !state.startsWith('preview.'))?.state;
  const job = context && toJob({ context, value }, context.files);
  if (job === undefined) return undefined;
  const current = entries.reduce(
    (preview, { event }) => afterEvent(preview, event, job.preview),
    job.preview,
  );
  const pin = entries.findLast(({ event }) => /^job\.(?:un)?pinned$/.test(event.type))?.event.type;
  const pruned = entries.flatMap(({ event }) => (event.type === 'job.pruned' ? event.parts : []));
  const view = { ...job, preview: current, ...(pin === 'job.pinned' && { pinned: true as const }) };
  return withoutParts(view, pruned);
}

/** The event of a journal entry. */
export function eventOf({ type, at, data }: JournalEntry): JournalEvent {
  // TypeScript does not see that `type` and `data` belong together.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { type, at, ...data } as JournalEvent;
}

/** A preview that failed can go live again. */
function afterEvent(
  preview: JobPreview,
  event: FoldedEntry['event'],
  deployed: JobPreview,
): JobPreview {
  if (event.type === 'preview.live') return deployed;
  if (event.type === 'preview.extended') return { ...deployed, expiresAt: event.expiresAt };
  return event.type === 'preview.ended' ? endedPreview(preview, event) : preview;
}
