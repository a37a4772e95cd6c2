import type { Job, JobFailure, StageTiming } from '../../contracts/job.ts';
import type { Plan } from '../../contracts/plan.ts';
import type { Redactor } from '../../redact/redact.ts';

/**
 * A job as a chat may see it: without secrets in what is shown of it, and with a general text for an
 * error that nobody wrote for users. Before anything is escaped: an escaped secret is not recognised.
 */
export function forChat(job: Job, redact: Redactor): Job {
  const { jobId, input, plan, error, findings, preview } = job;
  return {
    ...job,
    input: { ...input, userMessage: redact.text(input.userMessage) },
    ...(plan && { plan: planForChat(plan, jobId, redact) }),
    ...(error && { error: redact.value(failureForChat(error, jobId)) }),
    findings: redact.value(findings.filter(({ severity }) => severity === 'error').slice(0, 3)),
    preview: redact.value(preview),
  };
}

/** The name of the zip is made of the title: in it a secret is not recognised any more. */
function planForChat(plan: Plan, jobId: string, redact: Redactor): Plan {
  const clean = redact.value(plan);
  return clean.title === plan.title && clean.slug === plan.slug ? clean : { ...clean, slug: jobId };
}

function failureForChat(error: JobFailure, jobId: string): JobFailure {
  if (error.isUnexpected !== true) return error;
  const { stage } = error;
  const what = stage === undefined ? 'A stage' : `The ${stageNames[stage]} stage`;
  return {
    ...error,
    message: `${what} failed with an unexpected error.`,
    hint: `Ask who runs this bot: the details are kept under ${jobId}.`,
  };
}

const stageNames: Readonly<Record<StageTiming, string>> = {
  planning: 'plan',
  generation: 'generate',
  validation: 'validate',
  packaging: 'package',
  deployment: 'deploy',
  finalization: 'finalize',
};
