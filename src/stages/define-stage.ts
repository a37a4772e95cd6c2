import type { Stage, StageName } from '../contracts/stage.ts';
import { assertKnown } from '../errors/assert-known.ts';
import { JobError } from '../errors/job-error.ts';
import { stageNames } from '../errors/stage-names.ts';

/**
 * Gives a stage its types: the name decides what `run` is handed and must return. One that keeps to
 * the folders of its job, `isLocal`, costs a durable engine no commit of its own.
 *
 * @throws JobError `CONFIG_INVALID` for a stage or an option that there is none of
 * @example
 * const validate = defineStage('validate', async ({ dir }, { signal }) => ({ findings: [] }));
 * const finalize = defineStage('finalize', () => ({ report: 'Done.' }), { isLocal: true });
 */
export function defineStage<Name extends StageName>(
  name: Name,
  run: Stage<Name>['run'],
  options: Pick<Stage<Name>, 'isLocal'> = {},
): Stage<Name> {
  assertKnown({ [name]: run }, stageNames, 'defineStage: the stages');
  assertKnown(options, { isLocal: true }, 'defineStage: the options');
  if (typeof run !== 'function') {
    throw new JobError('CONFIG_INVALID', `defineStage: what runs as ${name} must be a function.`);
  }
  const { isLocal = false } = options;
  return { name, isLocal, run };
}
