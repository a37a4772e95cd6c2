import type { Job } from '../../contracts/job.ts';
import type { JobSummary } from '../protocol.ts';
import type { Redactor } from '../../redact/redact.ts';

/** What a list shows of a job. */
export function summaryOf(job: Job, redact: Redactor): JobSummary {
  const { jobId, projectType, status, phase, plan, input, revision, preview, error } = job;
  const message = input.userMessage.slice(0, longestMessage * 2);
  return redact.value({
    jobId,
    createdAt: Date.parse(job.createdAt),
    projectType,
    status,
    ...(phase && { phase }),
    ...(plan && { title: plan.title }),
    message: redact.text(message).slice(0, longestMessage),
    userId: input.userId,
    revision,
    runningMs: Object.values(job.diagnostics.stageTimings).reduce((sum, ms) => sum + ms, 0),
    preview,
    ...(error && { error: { code: error.code, message: error.message } }),
  });
}

const longestMessage = 200;
