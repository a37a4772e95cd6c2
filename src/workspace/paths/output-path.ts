import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname, sep } from 'node:path';
import { JobError } from '../../errors/job-error.ts';

/**
 * The real path of the output folder of a job. `dir` comes from the store, which is not trusted: with
 * links resolved, it must be the folder of that job in the output base.
 *
 * @throws {JobError} `OUTSIDE_OUTPUT`; or the error of `realpath`, for a missing folder.
 */
export async function outputFolder(
  outputBase: string,
  jobId: string,
  dir: string,
): Promise<string> {
  const [base, folder] = await Promise.all([realpath(outputBase), realpath(dir)]);
  if (dirname(folder) === base && basename(folder) === jobId) return folder;
  throw outside('folder');
}

/**
 * The real path of a regular file in the output base, with links resolved.
 *
 * @throws {JobError} `OUTSIDE_OUTPUT`; or an error for a missing file or one that is not regular.
 */
export async function outputFile(outputBase: string, path: string): Promise<string> {
  const [base, file] = await Promise.all([realpath(outputBase), realpath(path)]);
  if (!file.startsWith(base + sep)) throw outside('file');
  // Opening a pipe would block the process.
  if (!(await lstat(file)).isFile()) throw new Error(`${file} is not a regular file.`);
  return file;
}

function outside(what: string): JobError {
  return new JobError(
    'OUTSIDE_OUTPUT',
    `The store names a ${what} that is not in the output folder.`,
  );
}
