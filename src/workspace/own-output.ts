import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname, sep } from 'node:path';
import { JobError } from '../errors/job-error.ts';

/**
 * The real path of the output folder of a job. The path comes from the store, which is not trusted:
 * it must lead to the folder of that job in the output base, links resolved.
 *
 * @throws JobError `OUTSIDE_OUTPUT`; as `realpath` does where there is no such folder
 */
export async function ownFolder(outputBase: string, jobId: string, dir: string): Promise<string> {
  const [base, folder] = await Promise.all([realpath(outputBase), realpath(dir)]);
  if (dirname(folder) === base && basename(folder) === jobId) return folder;
  throw outside('folder');
}

/**
 * The real path of a regular file in the output base, links resolved.
 *
 * @throws JobError `OUTSIDE_OUTPUT`; as `realpath` does where there is no such file; where it is not
 * a regular one
 */
export async function ownFile(outputBase: string, path: string): Promise<string> {
  const [base, file] = await Promise.all([realpath(outputBase), realpath(path)]);
  if (!file.startsWith(base + sep)) throw outside('file');
  // Opening a pipe would hold the whole process up.
  if (!(await lstat(file)).isFile()) throw new Error(`${file} is not a regular file.`);
  return file;
}

function outside(what: string): JobError {
  return new JobError(
    'OUTSIDE_OUTPUT',
    `The store names a ${what} that is not in the output folder.`,
  );
}
