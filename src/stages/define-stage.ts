import type { Stage, StageName } from '../contracts/stages/stage.ts';
import { assertKnown } from '../errors/checks/assert-known.ts';
import { JobError } from '../errors/job-error.ts';
import { stageNames } from '../contracts/stages/stage-names.ts';

/**
 * Types a stage: the name determines the input and the output of `run`.
 *
 * @throws JobError `CONFIG_INVALID` for an unknown stage name or a `run` that is not a function
 * @example
 * const validate = defineStage('validate', async ({ dir }, { signal }) => ({ findings: [] }));
 * const finalize = defineStage('finalize', () => ({ report: 'Done.' }));
 */
export function defineStage<Name extends StageName>(
  name: Name,
  run: Stage<Name>['run'],
): Stage<Name> {
  assertKnown({ [name]: run }, stageNames, 'defineStage: the stages');
  if (typeof run !== 'function') {
    throw new JobError(
      'CONFIG_INVALID',
      `defineStage: run of the stage ${name} must be a function.`,
    );
  }
  return { name, run };
}
