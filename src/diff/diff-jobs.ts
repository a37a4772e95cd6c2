import { setImmediate as nextTick } from 'node:timers/promises';
import type { Config } from '../contracts/config.ts';
import type { FileDiff, JobDiff } from '../contracts/job/diff.ts';
import type { Job, JobFile } from '../contracts/job/job.ts';
import { byCodeUnit } from '../workspace/text/by-code-unit.ts';
import { createFileDiffer } from './diff-file.ts';
import { createFileReader } from './read-file.ts';

/**
 * Compares the generated files of a job with those of another. Reads only the files whose hashes
 * differ. Rejects with `FILES_MISSING`.
 *
 * @example
 * const { files } = await diffJobs(job, parent, config);
 */
export async function diffJobs(
  job: Job,
  against: Job,
  config: Pick<Config, 'workBase' | 'outputBase'>,
): Promise<JobDiff> {
  const read = { before: createFileReader(against, config), after: createFileReader(job, config) };
  const diffFile = createFileDiffer(read);
  const files: FileDiff[] = [];
  for (const change of changesBetween(against.files, job.files)) {
    files.push(diffFile(change));
    // One file may take a tenth of a second.
    await nextTick();
  }
  return {
    jobId: job.jobId,
    against: against.jobId,
    files,
    addedLines: sumOf(files, 'addedLines'),
    deletedLines: sumOf(files, 'deletedLines'),
    isCut: files.some(({ isCut }) => isCut),
  };
}

/** A file that differs: `before` is absent if it was added, `after` if it was deleted. */
export interface FileChange {
  readonly path: string;
  readonly before?: JobFile;
  readonly after?: JobFile;
}

function changesBetween(old: readonly JobFile[], fresh: readonly JobFile[]): FileChange[] {
  const changes = new Map<string, FileChange>();
  for (const before of old) changes.set(before.path, { path: before.path, before });
  for (const after of fresh) {
    const { path } = after;
    const { before } = changes.get(path) ?? {};
    if (before?.sha256 === after.sha256) changes.delete(path);
    else changes.set(path, { path, ...(before && { before }), after });
  }
  return [...changes.values()].sort((left, right) => byCodeUnit(left.path, right.path));
}

function sumOf(files: readonly FileDiff[], count: 'addedLines' | 'deletedLines'): number {
  return files.reduce((sum, file) => sum + (file[count] ?? 0), 0);
}
