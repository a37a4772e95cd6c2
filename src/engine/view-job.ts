import { type JobContext, type PreviewContext, toJob } from '../../machines/index.ts';
import type { Job, JobPreview } from '../contracts/job.ts';
import type { Store, StoredJob } from '../contracts/store.ts';
import { JobError } from '../errors/job-error.ts';

/** The public view of a stored job, with what has become of its preview since. */
export async function viewJob(store: Pick<Store, 'actor'>, stored: StoredJob): Promise<Job> {
  const job = readJob(stored);
  if (job.preview.url === undefined) return job;
  const kept = await store.actor({ kind: 'preview', id: job.jobId });
  if (kept === undefined) return job;
  if (kept.standing === 'quarantined') return { ...job, preview: notServed(job.preview) };
  const context: PreviewContext = JSON.parse(kept.snapshot).context;
  return { ...job, preview: previewNow(job.preview, context) };
}

function previewNow(preview: JobPreview, { status, expiresAt }: PreviewContext): JobPreview {
  const { enabled, url } = preview;
  if (status === 'expired') return { enabled, reason: 'The preview has expired.' };
  if (status === 'stopped') return { enabled, reason: 'The preview was stopped.' };
  if (status === 'failed') return notServed(preview);
  return { enabled, expiresAt, ...(url !== undefined && { url }) };
}

function notServed({ enabled }: JobPreview): JobPreview {
  return { enabled, reason: 'The preview could not be served.' };
}

function readJob(stored: StoredJob): Job {
  const { status, snapshot, files, jobId } = stored;
  try {
    const { context, value }: { context: JobContext; value: unknown } = JSON.parse(snapshot);
    const job = toJob({ context, value }, files);
    return status === 'quarantined' ? { ...job, status } : job;
  } catch (cause) {
    // So that one that cannot be read does not hide all others of its page.
    if (status === 'quarantined') return unreadableJob(stored);
    throw new JobError('SNAPSHOT_UNKNOWN', `The snapshot of ${jobId} cannot be read.`, { cause });
  }
}

function unreadableJob({ jobId, createdAt, files }: StoredJob): Job {
  return {
    jobId,
    createdAt: new Date(createdAt).toISOString(),
    projectType: 'static_html',
    status: 'quarantined',
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
    files,
    findings: [],
    artifacts: {},
  };
}
