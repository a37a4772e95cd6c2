import type { Stage } from '../../contracts/stages/stage.ts';
import type { Validator } from '../../contracts/stages/validation.ts';
import { assertKnown, type NamesOf } from '../../errors/checks/assert-known.ts';
import { defineStage } from '../define-stage.ts';
import type { CheckerPool, CheckerPoolOptions } from './checker/checker-pool.ts';

export interface ValidateStageOptions extends CheckerPoolOptions {
  /**
   * Your own validators. They run after the built-in ones, in this process, and are trusted. If one
   * throws, the stage fails.
   * @default []
   */
  readonly validators?: readonly Validator[];
}

/**
 * Creates the stage that checks a generated tree: required files, HTML, styles, scripts, JSON,
 * references, package.json, secrets and the use of Discord's API. A child process with an empty
 * environment reads the tree and is reused for the next one. A file that crashes a parser becomes a
 * `parser-crash` finding, and the other files are still checked.
 *
 * The stage rejects with `TREE_TOO_LARGE`, `WORKSPACE_FAILED`, or `STAGE_UNAVAILABLE` if no child
 * process can be started.
 *
 * @example
 * const validate = createValidateStage({ validators: [needsLicence] });
 * createJobActor(request, { stages: { validate } });
 */
export function createValidateStage(options: ValidateStageOptions = {}): Stage<'validate'> {
  assertKnown(options, optionNames, 'createValidateStage: the options');
  const { validators = [], ...poolOptions } = options;
  let pool: CheckerPool | undefined;
  return defineStage('validate', async ({ dir, plan }, { signal }) => {
    // Loaded for the first tree, so that importing the library stays cheap.
    const { createCheckerPool } = await import('./checker/checker-pool.ts');
    pool ??= createCheckerPool(poolOptions);
    const { findings } = await pool.check(dir, plan, signal);
    if (validators.length === 0) return { findings };
    const { runOwn } = await import('./own-validators.ts');
    return { findings: await runOwn(validators, { dir, plan, findings }) };
  });
}

/** Declared before `validateStage`, which needs it. */
const optionNames: NamesOf<ValidateStageOptions> = {
  validators: true,
  memoryMb: true,
  fileTimeoutMs: true,
  timeoutMs: true,
  workers: true,
  idleMs: true,
};

/** The stage with its defaults; all jobs of the process share its child processes. */
export const validateStage: Stage<'validate'> = createValidateStage();
