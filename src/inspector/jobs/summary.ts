import type { Job } from '../../contracts/job/job.ts';
import type { JobSummary } from '../protocol.ts';
import type { Redactor } from '../../redact/redact.ts';

/** The summary of a job for lists. */
export function summaryOf(job: Job, redact: Redactor): JobSummary {
  const { jobId, projectType, status, phase, plan, input, revision, preview, error } = job;
  const { artifacts, pruned, parentJobId, base } = job;
  const message = input.userMessage.slice(0, maxMessageLength * 2);
  return redact.value({
    jobId,
    createdAt: Date.parse(job.createdAt),
    projectType,
    status,
    ...(phase && { phase }),
    ...(plan && { title: plan.title }),
    message: redact.text(message).slice(0, maxMessageLength),
    userId: input.userId,
    revision,
    runningMs: Object.values(job.diagnostics.stageTimings).reduce((sum, ms) => sum + ms, 0),
    preview,
    ...(job.pinned && { pinned: true as const }),
    hasPicture: artifacts.screenshot !== undefined && pruned?.includes('output') !== true,
    ...(parentJobId !== undefined && { parentJobId }),
    ...(base && { base: { jobId: base.jobId, reused: base.reused } }),
    ...(error && { error: { code: error.code, message: error.message } }),
  });
}

const maxMessageLength = 200;
