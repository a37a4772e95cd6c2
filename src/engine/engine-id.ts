import { nanoid } from 'nanoid';
import type { StageName } from '../contracts/stages/stage.ts';
import { isStageName, stageOrder } from '../contracts/stages/stage-names.ts';

/**
 * A new id for an engine. Its lease names it, so others read there which stages it runs: `<id>` all of them,
 * `<id>+plan+generate` these two, `<id>+` none. Stored: do not change the form.
 */
export function createEngineId(stages?: readonly StageName[]): string {
  return stages === undefined ? nanoid() : `${nanoid()}+${stages.join('+')}`;
}

/** The stages that some engines run, in their order. */
export function stagesOf(owners: readonly string[]): readonly StageName[] {
  const run = new Set(owners.flatMap(stagesOfOne));
  return stageOrder.filter((stage) => run.has(stage));
}

function stagesOfOne(owner: string): readonly StageName[] {
  const [, ...stages] = owner.split('+');
  return stages.length === 0 ? stageOrder : stages.filter(isStageName);
}
