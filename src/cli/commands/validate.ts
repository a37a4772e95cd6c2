import { realpath } from 'node:fs/promises';
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
  const folder = await realpath(dir).catch((cause: unknown) => {
    throw new JobError('FOLDER_NOT_FOUND', `There is no folder ${dir}.`, { cause });
  });
  const validation = await validateDir(folder, type === undefined ? {} : { projectType: type });
  if (json === true) printJson(validation);
  else printLines(validationLines(validation, paint(process.stdout)));
  return validation.passed ? exitCodes.done : exitCodes.failed;
}
