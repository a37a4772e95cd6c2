import { hash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Config } from '../contracts/config.ts';
import type { Job, JobFile } from '../contracts/job/job.ts';
import { JobError } from '../errors/job-error.ts';
import { realFolder } from '../workspace/paths/open-plain.ts';
import { oneLine } from '../workspace/text/one-line.ts';
import { readListed } from '../workspace/trees/read-listed.ts';

/** Reads a generated file. @throws {JobError} `FILES_MISSING` */
export type ReadJobFile = (file: JobFile) => Buffer;

/**
 * Creates a function that reads the generated files of a job: from its workspace, or, where a file is
 * gone or was edited there, from its output. The hash decides whether a file is the right one.
 *
 * @throws {JobError} `FILES_MISSING` if the job has no files.
 */
export function createFileReader(
  { jobId, paths, files }: Job,
  { workBase, outputBase }: Pick<Config, 'workBase' | 'outputBase'>,
): ReadJobFile {
  if (files.length === 0) {
    throw new JobError('FILES_MISSING', `Job ${jobId} has no generated files.`);
  }
  const folders = [
    folderOf(workBase, paths.workspaceDir, jobId),
    folderOf(outputBase, paths.outputDir, jobId),
  ].filter((folder) => folder !== undefined);

  return function read(file) {
    for (const folder of folders) {
      const bytes = readVerified(folder, file);
      if (bytes !== undefined) return bytes;
    }
    const path = oneLine(file.path, 120);
    throw new JobError('FILES_MISSING', `Job ${jobId}: the file "${path}" is gone or was changed.`);
  };
}

/** The real path of a folder of the job. A store may name any path: only the job's own one is read. */
function folderOf(base: string, dir: string, jobId: string): string | undefined {
  try {
    const folder = realFolder(dir);
    return folder === join(realpathSync.native(base), jobId) ? folder : undefined;
  } catch {
    return undefined;
  }
}

function readVerified(folder: string, file: JobFile): Buffer | undefined {
  if (!join(folder, file.path).startsWith(folder + sep)) return undefined;
  try {
    // The hash has been checked by then, so another link to the file does no harm.
    const bytes = readListed(folder, file, { hardLinks: true });
    return hash('sha256', bytes, 'hex') === file.sha256 ? bytes : undefined;
  } catch {
    return undefined;
  }
}
