import type { ProjectType } from '../../contracts/job/project-types.ts';
import type { Validation } from '../../contracts/stages/validation.ts';
import { assertKnown, type NamesOf } from '../../errors/checks/assert-known.ts';
import { JobError } from '../../errors/job-error.ts';
import type { ValidateStageOptions } from './validate.ts';

export interface ValidateDirOptions extends Omit<ValidateStageOptions, 'workers' | 'idleMs'> {
  /** Detected from the files if omitted. */
  readonly projectType?: ProjectType;
  readonly signal?: AbortSignal;
}

/**
 * Validates any folder as the stage would. Skips `node_modules`, and the folder `.git` at its root. Rejects as the stage
 * does, or with the reason of the signal.
 *
 * @example
 * const { passed, findings } = await validateDir('my-site');
 */
export async function validateDir(
  dir: string,
  options: ValidateDirOptions = {},
): Promise<Validation> {
  assertKnown(options, optionNames, 'validateDir: the options');
  const { projectType, validators = [], signal, ...poolOptions } = options;
  const { barePlan, isProjectType } = await import('./bare-plan.ts');
  const { createCheckerPool } = await import('./checker/checker-pool.ts');
  const { runOwn } = await import('./own-validators.ts');
  if (projectType !== undefined && !isProjectType(projectType)) {
    const message = `validateDir: unknown project type ${JSON.stringify(projectType)}.`;
    throw new JobError('PROJECT_TYPE_UNKNOWN', message.slice(0, 200));
  }
  const pool = createCheckerPool({ ...poolOptions, workers: 1, idleMs: 0 });
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
