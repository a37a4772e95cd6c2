import { types } from 'node:util';
import type { Now } from '../../contracts/time.ts';
import { toJobError } from '../../errors/to-job-error.ts';
import { createJobLog } from '../../workspace/logs/job-log.ts';
import { isoTime } from '../../workspace/logs/log-line.ts';

/**
 * The stacks of errors that stages threw. They are for the operator only: written after the last line
 * of the job's log, and not to the journal, which front ends show.
 */
export interface ErrorStacks {
  /** Remembers the stack of an unexpected error. */
  note(jobId: string, thrown: unknown): void;
  /** Appends the last stack to the log of a failed job. */
  write(jobId: string, logsPath: string): void;
  forget(jobId: string): void;
}

export function createErrorStacks(now: Now): ErrorStacks {
  const stacks = new Map<string, readonly string[]>();
  return {
    note(jobId, thrown) {
      // Errors with other codes explain themselves.
      if (toJobError(thrown).code !== 'STAGE_FAILED') return;
      const time = isoTime(now());
      stacks.set(
        jobId,
        stackOf(thrown).map((line) => `[${time}] Stack: ${line}`),
      );
    },
    write(jobId, logsPath) {
      const lines = stacks.get(jobId);
      stacks.delete(jobId);
      if (lines === undefined) return;
      const log = createJobLog(logsPath);
      for (const line of lines) log.append(line);
      try {
        log.flush();
      } catch {
        // A log that cannot be written must not fail the job.
      }
    },
    forget: (jobId) => void stacks.delete(jobId),
  };
}

/** The lines of the stack and its causes; none if they cannot be read, since anything can be thrown. */
function stackOf(thrown: unknown): readonly string[] {
  try {
    if (!types.isNativeError(thrown))
      return [
        `what was thrown is no error, and has no stack: ${String(thrown)}`.slice(0, maxLineLength),
      ];
    const lines: string[] = [];
    let error: unknown = thrown;
    for (let depth = 0; depth < maxCauses && types.isNativeError(error); depth += 1) {
      const stack = typeof error.stack === 'string' ? error.stack : String(error);
      const text = depth === 0 ? stack : `Caused by: ${stack}`;
      lines.push(...text.slice(0, maxCharacters).split('\n', maxLines));
      error = error.cause;
    }
    return lines.map((line) => line.slice(0, maxLineLength));
  } catch {
    return [];
  }
}

const maxCauses = 4;
const maxLines = 20;
const maxLineLength = 300;
const maxCharacters = 8000;
