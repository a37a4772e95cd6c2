import { realpath, stat } from 'node:fs/promises';
import { readConfig } from '../../../config/read-config.ts';
import type { Behaviour } from '../../../contracts/job/behaviour.ts';
import type { ProjectType } from '../../../contracts/job/job.ts';
import { JobError } from '../../../errors/job-error.ts';
import { observePage } from '../../../stages/trial/page/observe-page.ts';
import { validateDir } from '../../../stages/validate/validate-dir.ts';
import { exitCodes } from '../../exit-codes.ts';
import { paint } from '../../ui/text/paint.ts';
import { printJson, printLines } from '../../ui/print.ts';
import { validationLines } from '../../ui/reports/validation-report.ts';

export interface ValidateFlags {
  readonly type?: ProjectType;
  readonly json?: true;
}

/**
 * Validates a project folder and reports, separately, how its page behaves in a browser. Resolves with
 * the exit code.
 */
export async function validate(dir: string, { type, json }: ValidateFlags): Promise<number> {
  const folder = await folderAt(dir);
  const validation = await validateDir(folder, type === undefined ? {} : { projectType: type });
  const behaviour =
    validation.projectType === 'static_html' ? await behaviourOf(folder) : undefined;
  if (json === true) printJson({ ...validation, ...(behaviour && { behaviour }) });
  else printLines(validationLines(validation, behaviour, paint(process.stdout)));
  return validation.passed ? exitCodes.done : exitCodes.failed;
}

async function behaviourOf(folder: string): Promise<Behaviour> {
  // It needs no other setting, so a wrong one does not matter.
  const { browser } = readConfig({}, { JOB_BROWSER: process.env['JOB_BROWSER'] });
  const { signal } = new AbortController();
  return (await observePage(folder, { browser, signal })).behaviour;
}

/** Resolves links in the path itself; links inside the folder are not followed. */
async function folderAt(dir: string): Promise<string> {
  try {
    const path = await realpath(dir);
    if ((await stat(path)).isDirectory()) return path;
  } catch (cause) {
    throw new JobError('FOLDER_NOT_FOUND', `The folder ${dir} does not exist.`, { cause });
  }
  throw new JobError('FOLDER_NOT_FOUND', `${dir} is not a folder.`);
}
