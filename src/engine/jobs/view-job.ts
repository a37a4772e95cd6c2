import {
  endedPreview,
  type FoldedEntry,
  foldJob,
  type PreviewContext,
} from '../../../machines/index.ts';
import type { Job, JobPreview } from '../../contracts/job/job.ts';
import type { Store } from '../../contracts/store/store.ts';
import type { StoredJob } from '../../contracts/store/stored-job.ts';
import type { TransitionEvents } from '../../contracts/store/actor-change.ts';
import { publicReason } from '../../../machines/preview/preview.view.ts';
import { addressAt } from '../previews/preview-address.ts';
import { readPreview } from '../previews/preview-kind.ts';

/** The public view of a stored job, with the current state of its preview. */
export function viewJob(store: Pick<Store, 'actor'>, stored: StoredJob): Promise<Job> {
  return withPreview(store, jobOf(stored));
}

/** The view of a job that this engine has just ended. Adds the pin, because other engines write it. */
export async function viewEnded(store: Pick<Store, 'actor' | 'retention'>, job: Job): Promise<Job> {
  return withPreview(store, withPin(job, await store.retention.isPinned(job.jobId)));
}

/** Updates the preview of a job, which changes after the job has ended. */
async function withPreview(store: Pick<Store, 'actor'>, job: Job): Promise<Job> {
  // A preview without a URL may have been opened since, by `extend`.
  if (job.preview.url === undefined && job.paths.deployDir === undefined) return job;
  const stored = await store.actor({ kind: 'preview', id: job.jobId });
  if (stored === undefined) return job;
  const context = stored.lifecycle === 'quarantined' ? undefined : readPreview(stored.snapshot);
  if (context === undefined)
    return { ...job, preview: endedPreview(job.preview, { status: 'failed' }) };
  return { ...job, preview: previewNow(job.preview, context) };
}

function previewNow(preview: JobPreview, context: PreviewContext): JobPreview {
  const { status, expiresAt, mount } = context;
  if (status === 'expired' || status === 'stopped' || status === 'failed') {
    const reason = status === 'failed' ? publicReason(context.error) : context.reason;
    return endedPreview(preview, { status, ...(reason !== undefined && { reason }) });
  }
  // A deploy stage may have given another address. Else the port or the base URL may have changed since.
  const isOwn = mount !== undefined && (preview.url?.includes(mount.id) ?? true);
  if (!isOwn) return { ...preview, expiresAt };
  return { enabled: preview.enabled, ...addressAt(mount.url, expiresAt) };
}

function jobOf(stored: StoredJob): Job {
  const { status } = stored;
  const job = storedJob(stored);
  // A placeholder: one unreadable job must not fail the list.
  if (job === undefined) return unreadableJob(stored);
  const current = withPin(job, stored.pinned === true);
  return status === 'quarantined' ? { ...current, status } : current;
}

function withPin(job: Job, isPinned: boolean): Job {
  if (isPinned) return { ...job, pinned: true };
  if (job.pinned === undefined) return job;
  const { pinned: _, ...unpinned } = job;
  return unpinned;
}

/** A job as it is stored; undefined if it cannot be read. */
export function storedJob(stored: StoredJob | undefined): Job | undefined {
  return stored?.result ?? (stored?.history && foldHistory(stored.history));
}

/** Computes a job from its journal; undefined if that is not possible. */
export function foldHistory(history: readonly TransitionEvents[]): Job | undefined {
  const entries = history.flatMap(({ state, events }): FoldedEntry[] =>
    events.map((event) => ({ state, event })),
  );
  try {
    return foldJob(entries);
  } catch {
    return undefined;
  }
}

function unreadableJob({ jobId, status, createdAt }: StoredJob): Job {
  return {
    jobId,
    createdAt: new Date(createdAt).toISOString(),
    projectType: 'static_html',
    status,
    input: { userMessage: '', userId: '', channelId: '' },
    paths: { workspaceDir: '', outputDir: '' },
    preview: { enabled: false },
    diagnostics: {
      logsPath: '',
      stageTimings: {},
      tokenUsage: { total: 0 },
      attempts: [],
      waits: [],
    },
    revision: 0,
    files: [],
    findings: [],
    artifacts: {},
  };
}
