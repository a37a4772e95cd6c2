import type { Stage, StageName } from '../contracts/stage.ts';

/**
 * Gives a stage its types: the name decides what `run` is handed and must return. One that only
 * computes, `isPure`, costs a durable engine no commit of its own.
 *
 * @example
 * const validate = defineStage('validate', async ({ dir }, { signal }) => ({ findings: [] }));
 * const finalize = defineStage('finalize', () => ({ report: 'Done.' }), { isPure: true });
 */
export function defineStage<Name extends StageName>(
  name: Name,
  run: Stage<Name>['run'],
  { isPure = false }: Pick<Stage<Name>, 'isPure'> = {},
): Stage<Name> {
  return { name, isPure, run };
}
