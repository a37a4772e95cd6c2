import type { Stage } from '../../contracts/stage.ts';
import type { Validator } from '../../contracts/validation.ts';
import { assertKnown, type NamesOf } from '../../errors/assert-known.ts';
import { defineStage } from '../define-stage.ts';
import type { CheckerPool, CheckerPoolOptions } from './checker-pool.ts';

export interface ValidateStageOptions extends CheckerPoolOptions {
  /**
   * Your own validators, which run after ours. They are trusted, run in this process and get the text of
   * the files. An error that one throws fails the stage.
   * @default []
   */
  readonly validators?: readonly Validator[];
}

/**
 * The stage that checks a generated tree: files that must be there, HTML, styles, scripts, JSON,
 * references, package.json, secrets and how a bot uses Discord. The tree is only read, in a child process
 * with an empty environment, which is reused for the next tree. A file that crashes a parser becomes a
 * `parser-crash` finding, and the other files are still checked.
 *
 * Rejects with `TREE_TOO_LARGE`, `WORKSPACE_FAILED`, or `STAGE_UNAVAILABLE` when no child process
 * can be started.
 *
 * @example
 * const validate = createValidateStage({ validators: [needsLicence] });
 * createJobActor(request, { stages: { validate } });
 */
export function createValidateStage(given: ValidateStageOptions = {}): Stage<'validate'> {
  assertKnown(given, optionNames, 'createValidateStage: the options');
  const { validators = [], ...options } = given;
  let pool: CheckerPool | undefined;
  return defineStage('validate', async ({ dir, plan }, { signal }) => {
    // Loaded with the first tree, so that importing the library stays cheap.
    const { createCheckerPool } = await import('./checker-pool.ts');
    pool ??= createCheckerPool(options);
    const { findings } = await pool.check(dir, plan, signal);
    if (validators.length === 0) return { findings };
    const { runOwn } = await import('./own-validators.ts');
    return { findings: await runOwn(validators, { dir, plan, findings }) };
  });
}

/** Above what is made with it below. */
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
