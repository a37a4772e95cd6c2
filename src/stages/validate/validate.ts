import type { Stage } from '../../contracts/stage.ts';
import { defineStage } from '../define-stage.ts';
import { createCheckerPool } from './checker-pool.ts';

export interface ValidateStageOptions {
  /** Milliseconds that one tree may take. @default 20000 */
  readonly timeoutMs?: number;
  /** JavaScript heap of a child process, in MiB. @default 256 */
  readonly memoryMb?: number;
  /** Child processes at most; further trees wait. @default 2 */
  readonly workers?: number;
  /** Milliseconds after which an idle child process is stopped. @default 60000 */
  readonly idleMs?: number;
}

/**
 * The stage that checks a generated tree: files that must be there, HTML, scripts, JSON, references
 * and package.json. The tree is only ever read, in a child process with an empty environment that
 * is used again for the next tree; what kills a parser is a finding of the kind `parser-crash`.
 *
 * Rejects with `PATH_UNSAFE` for links and the like, `TREE_TOO_LARGE`, `WORKSPACE_FAILED`, or
 * `STAGE_UNAVAILABLE` when no child process can be started.
 *
 * @example
 * const { findings } = await createValidateStage().run(input, tools);
 */
export function createValidateStage({
  timeoutMs = 20_000,
  memoryMb = 256,
  workers = 2,
  idleMs = 60_000,
}: ValidateStageOptions = {}): Stage<'validate'> {
  const pool = createCheckerPool({ timeoutMs, memoryMb, workers, idleMs });
  return defineStage('validate', async ({ dir, plan }, { signal }) => {
    return { findings: await pool.check(dir, plan, signal) };
  });
}

/** The stage with its defaults; all jobs of the process share its child processes. */
export const validateStage: Stage<'validate'> = createValidateStage();
