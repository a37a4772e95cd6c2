import type { Stage, StageName } from '../contracts/stage.ts';
import { assertKnown } from '../errors/assert-known.ts';
import { JobError } from '../errors/job-error.ts';
import { stageNames } from '../errors/stage-names.ts';

/**
 * Gives a stage its types: the name decides what `run` is handed and must return.
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
    throw new JobError('CONFIG_INVALID', `defineStage: what runs as ${name} must be a function.`);
  }
  return { name, run };
}
