import type { Job } from '../../contracts/job.ts';
import type { Redactor } from '../../redact/redact.ts';
import { withoutPaths } from './without-paths.ts';

/**
 * A job's log as a chat may see it: without folders of this machine and without secrets. Of an error
 * that may be of any library only the code is left, unless a stage wrote it for users.
 */
export function logForChat(log: string, job: Job, redact: Redactor): string {
  const { error } = job;
  const written = error === undefined || error.isUnexpected === true ? undefined : error.message;
  const lines = log
    .split('\n')
    // Whatever is set in belongs to an error, such as its stack.
    .filter((line) => !/^\s+\S/.test(line))
    .map((line) =>
      written !== undefined && line.includes(written) ? line : line.replace(foreign, '$1'),
    );
  return redact.text(withoutPaths(lines.join('\n'), job));
}

/** The codes that an error gets which is no `JobError`, and what follows. */
const foreign = /(\b(?:STAGE_FAILED|STAGE_UNAVAILABLE|WORKSPACE_FAILED)\b).*/;
