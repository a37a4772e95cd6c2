import type { Job, JobFailure } from '../../../contracts/job/job.ts';
import type { Plan } from '../../../contracts/job/plan.ts';
import type { Redactor } from '../../../redact/redact.ts';

/**
 * A job that is safe for the chat: shown texts are redacted, and an unexpected error loses
 * its own. Call it before escaping, because an escaped secret is not recognised.
 */
export function forChat(job: Job, redact: Redactor): Job {
  const { jobId, input, plan, error, findings, preview, changes } = job;
  return {
    ...job,
    input: { ...input, userMessage: redact.text(input.userMessage) },
    ...(plan && { plan: planForChat(plan, jobId, redact) }),
    ...(error && { error: redact.value(failureForChat(error)) }),
    findings: redact.value(findings.filter(({ severity }) => severity === 'error').slice(0, 3)),
    preview: redact.value(preview),
    ...(changes && { changes: redact.value(changes) }),
  };
}

/** The slug names the zip. If the title has a secret, so may the slug, unrecognisably: use the id instead. */
function planForChat(plan: Plan, jobId: string, redact: Redactor): Plan {
  const clean = redact.value(plan);
  return clean.title === plan.title && clean.slug === plan.slug ? clean : { ...clean, slug: jobId };
}

/** Libraries may put anything into the message of an unexpected error. */
function failureForChat(error: JobFailure): JobFailure {
  return error.isUnexpected === true ? { ...error, message: '', hint: '' } : error;
}
