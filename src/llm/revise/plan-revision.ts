import type { Plan, PlanEstimate } from '../../contracts/plan.ts';
import type { PlanInput, StageBase, StageTools } from '../../contracts/stage.ts';
import { askForPlan } from '../plan/ask-for-plan.ts';
import { revisePlanCall } from '../prompts/revise-plan-call.ts';
import type { StageParts } from '../stage-parts.ts';
import { estimateOfChanges } from './estimate.ts';
import { readBase } from './read-base.ts';
import { readRevision } from './read-revision.ts';
import { showTree } from './show-tree.ts';

/**
 * Has a model choose what a follow-up changes in the project of the job before. Its steps are
 * `revise plan` and `revise plan repair`.
 */
export async function planRevision(
  input: PlanInput & { readonly base: StageBase },
  tools: StageTools,
  { call, prompts }: StageParts,
): Promise<{ readonly plan: Plan; readonly estimate: PlanEstimate }> {
  tools.progress('Planning the change');
  const before = input.base.plan;
  const tree = await readBase(input.base);
  const request = revisePlanCall(input, before, showTree(tree), prompts);
  const read = (reply: string) => readRevision(reply, before, tree);
  const question = { request, name: 'revise plan', what: 'change', read } as const;
  const plan = await askForPlan(question, { call, tools });
  const work = { ...input, plan, findings: [] };
  return { plan, estimate: estimateOfChanges(work, before, tree, prompts) };
}
