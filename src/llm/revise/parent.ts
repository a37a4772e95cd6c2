import type { Plan } from '../../contracts/job/plan.ts';
import type { StageBase, StageInputBase } from '../../contracts/stages/stage.ts';
import type { OldTree } from '../repair/read-old-tree.ts';

/** The project that a follow-up changes. It is the same at each attempt. */
export interface Parent {
  readonly plan: Plan;
  readonly tree: OldTree;
  /** The message that the project began with. */
  readonly firstMessage: string;
}

/** Reads the project of the job that is followed up. Rejects with `BASE_MISSING`. */
export async function readParent({
  base,
  firstMessage = '',
}: StageInputBase & { readonly base: StageBase }): Promise<Parent> {
  const files = await base.files();
  const tree = new Map(files.map(({ path, content }) => [path, content]));
  return { plan: base.plan, tree, firstMessage };
}
