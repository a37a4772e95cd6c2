import { realpath, stat } from 'node:fs/promises';
import type { ProjectType } from '../../contracts/job.ts';
import { JobError } from '../../errors/job-error.ts';
import { validateDir } from '../../stages/validate/validate-dir.ts';
import { exitCodes } from '../exit-codes.ts';
import { paint } from '../ui/paint.ts';
import { printJson, printLines } from '../ui/print.ts';
import { validationLines } from '../ui/validation-report.ts';

export interface ValidateFlags {
  readonly type?: ProjectType;
  readonly json?: true;
}

/** Gives the verdict on a folder. */
export async function validate(dir: string, { type, json }: ValidateFlags): Promise<number> {
  const folder = await folderAt(dir);
  const validation = await validateDir(folder, type === undefined ? {} : { projectType: type });
  if (json === true) printJson(validation);
  else printLines(validationLines(validation, paint(process.stdout)));
  return validation.passed ? exitCodes.done : exitCodes.failed;
}

/** The folder behind links: of those inside it none is followed. */
async function folderAt(dir: string): Promise<string> {
  try {
    const path = await realpath(dir);
    if ((await stat(path)).isDirectory()) return path;
  } catch (cause) {
    throw new JobError('FOLDER_NOT_FOUND', `There is no folder ${dir}.`, { cause });
  }
  throw new JobError('FOLDER_NOT_FOUND', `${dir} is no folder.`);
}
