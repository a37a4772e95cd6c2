import type { Stage, StageName } from '../contracts/stage.ts';

/**
 * Gives a stage its types: the name decides what `run` is handed and must return.
 *
 * @example
 * const validate = defineStage('validate', async ({ dir }, { signal }) => ({ findings: [] }));
 */
export function defineStage<Name extends StageName>(
  name: Name,
  run: Stage<Name>['run'],
): Stage<Name> {
  return { name, run };
}
