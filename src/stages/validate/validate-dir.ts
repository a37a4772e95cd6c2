import { type ProjectType, projectTypes } from '../../contracts/job.ts';
import type { Validation } from '../../contracts/validation.ts';
import { assertKnown, type NamesOf } from '../../errors/assert-known.ts';
import { JobError } from '../../errors/job-error.ts';
import type { ValidateStageOptions } from './validate.ts';

export interface ValidateDirOptions extends Omit<ValidateStageOptions, 'workers' | 'idleMs'> {
  /** Found out from the files when it is left out. */
  readonly projectType?: ProjectType;
  readonly signal?: AbortSignal;
}

/**
 * Gives the verdict on any folder, as the stage would. Installed packages and the files of Git are
 * passed over. Rejects as the stage does, or with the reason of the signal.
 *
 * @example
 * const { passed, findings } = await validateDir('my-site');
 */
export async function validateDir(
  dir: string,
  given: ValidateDirOptions = {},
): Promise<Validation> {
  assertKnown(given, optionNames, 'validateDir: the options');
  const { projectType, validators = [], signal, ...options } = given;
  const { barePlan } = await import('./bare-plan.ts');
  const { createCheckerPool } = await import('./checker-pool.ts');
  const { runOwn } = await import('./own-validators.ts');
  if (projectType !== undefined && !projectTypes.includes(projectType)) {
    const message = `validateDir: there is no project type ${JSON.stringify(projectType)}.`;
    throw new JobError('PROJECT_TYPE_UNKNOWN', message.slice(0, 200));
  }
  const pool = createCheckerPool({ ...options, workers: 1, idleMs: 0 });
  const wanted = projectType === undefined ? undefined : barePlan(projectType);
  const checked = await pool.check(dir, wanted, signal ?? new AbortController().signal);
  const plan = wanted ?? barePlan(checked.projectType);
  const findings = await runOwn(validators, { dir, plan, findings: checked.findings });
  const passed = findings.every(({ severity }) => severity !== 'error');
  return { projectType: plan.projectType, passed, findings };
}

const optionNames: NamesOf<ValidateDirOptions> = {
  validators: true,
  memoryMb: true,
  fileTimeoutMs: true,
  timeoutMs: true,
  projectType: true,
  signal: true,
};
