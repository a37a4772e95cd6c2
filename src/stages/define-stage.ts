import type { Stage, StageName } from '../contracts/stage.ts';

/**
 * Gives a stage its types: the name decides what `run` is handed and must return. One that keeps to
 * the folders of its job, `isLocal`, costs a durable engine no commit of its own.
 *
 * @example
 * const validate = defineStage('validate', async ({ dir }, { signal }) => ({ findings: [] }));
 * const finalize = defineStage('finalize', () => ({ report: 'Done.' }), { isLocal: true });
 */
export function defineStage<Name extends StageName>(
  name: Name,
  run: Stage<Name>['run'],
  { isLocal = false }: Pick<Stage<Name>, 'isLocal'> = {},
): Stage<Name> {
  return { name, isLocal, run };
}
