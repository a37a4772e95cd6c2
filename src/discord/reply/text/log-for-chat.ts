import type { Job } from '../../../contracts/job/job.ts';
import type { Redactor } from '../../../redact/redact.ts';
import { withoutPaths } from './without-paths.ts';

/**
 * A job's log without secrets and local folders. The messages of unexpected errors are removed, because
 * libraries may put anything into them; those that a stage wrote for users are kept.
 */
export function logForChat(log: string, job: Job, redact: Redactor): string {
  const { error } = job;
  const userMessage =
    error === undefined || error.isUnexpected === true ? undefined : error.message;
  const lines = log
    .split('\n')
    // Indented lines belong to an error, such as its stack trace.
    .filter((line) => !/^\s+\S/.test(line))
    .map((line) =>
      userMessage !== undefined && line.includes(userMessage)
        ? line
        : line.replace(unexpectedError, '$1'),
    );
  return redact.text(withoutPaths(lines.join('\n'), job));
}

/** A code given to errors that are not a `JobError`, and the message after it. */
const unexpectedError = /(\b(?:STAGE_FAILED|STAGE_UNAVAILABLE|WORKSPACE_FAILED)\b).*/;
