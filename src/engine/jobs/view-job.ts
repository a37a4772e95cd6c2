import {
  endedPreview,
  type FoldedEntry,
  foldJob,
  type PreviewContext,
} from '../../../machines/index.ts';
import type { Job, JobPreview } from '../../contracts/job.ts';
import type { Store, StoredJob, TransitionEvents } from '../../contracts/store.ts';
import { publicReason } from '../../../machines/preview/preview.view.ts';
import { eventsIn } from './job-kind.ts';
import { addressAt } from '../previews/preview-address.ts';
import { readPreview } from '../previews/preview-kind.ts';

/** The public view of a stored job, with what has become of its preview since. */
export function viewJob(store: Pick<Store, 'actor'>, stored: StoredJob): Promise<Job> {
  return withPreview(store, readJob(stored));
}

/** A job with its preview as it is now: that lives on when the job has ended. */
export async function withPreview(store: Pick<Store, 'actor'>, job: Job): Promise<Job> {
  // One that found no room may have been extended, and so opened, since.
  if (job.preview.url === undefined && job.paths.deployDir === undefined) return job;
  const kept = await store.actor({ kind: 'preview', id: job.jobId });
  if (kept === undefined) return job;
  const context = kept.lifecycle === 'quarantined' ? undefined : readPreview(kept.snapshot);
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
  if (preview.url !== undefined || mount === undefined) return { ...preview, expiresAt };
  return { enabled: preview.enabled, ...addressAt(mount.url, expiresAt) };
}

function readJob(stored: StoredJob): Job {
  const { status, result, history } = stored;
  const job = result ?? (history && foldHistory(history));
  // One that cannot be read does not hide all others of its page.
  if (job === undefined) return unreadableJob(stored);
  return status === 'quarantined' ? { ...job, status } : job;
}

/** What a job has come to, as its journal tells; undefined where that makes none. */
export function foldHistory(history: readonly TransitionEvents[]): Job | undefined {
  const entries = history.flatMap((telling): FoldedEntry[] =>
    eventsIn([telling]).map((event) => ({ state: telling.state, event })),
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
