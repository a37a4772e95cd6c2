import type { JobSummary } from '../../../protocol.ts';
import { ApiError } from '../../api.ts';
import { toError } from '../../parts/hooks.ts';

export interface Failure {
  readonly job: JobSummary;
  readonly error: Error;
}

interface RunAllOptions {
  run(job: JobSummary): Promise<unknown>;
  /** Whether an error of this code is what was wanted. */
  isDone(code: string): boolean;
  onDone(count: number): void;
}

/** Does something with each of many jobs, a few at a time. Resolves with those that failed. */
export async function runAll(
  jobs: readonly JobSummary[],
  { run, isDone, onDone }: RunAllOptions,
): Promise<readonly Failure[]> {
  const failures: Failure[] = [];
  const waiting = jobs.values();
  let done = 0;
  const work = async () => {
    for (const job of waiting) {
      try {
        await run(job);
      } catch (thrown) {
        const isWanted = thrown instanceof ApiError && isDone(thrown.code);
        if (!isWanted) failures.push({ job, error: toError(thrown) });
      }
      onDone(++done);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return failures;
}

const atOnce = 4;
