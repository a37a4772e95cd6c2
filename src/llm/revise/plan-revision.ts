import type { Plan, PlanEstimate } from '../../contracts/job/plan.ts';
import type { PlanInput, StageBase, StageTools } from '../../contracts/stages/stage.ts';
import { askForPlan } from '../plan/ask-for-plan.ts';
import { revisePlanCall } from '../prompts/revise-plan-call.ts';
import type { StageParts } from '../stage-parts.ts';
import { estimateOfChanges } from './estimate.ts';
import { readParent } from './parent.ts';
import { readRevision } from './read-revision.ts';
import { showParent } from './show-parent.ts';

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
  const parent = await readParent(input);
  const request = revisePlanCall(input, showParent(parent), prompts);
  const read = (reply: string) => readRevision(reply, parent);
  const question = { request, name: 'revise plan', what: 'change', read } as const;
  const plan = await askForPlan(question, { call, tools });
  const work = { ...input, plan, findings: [] };
  return { plan, estimate: estimateOfChanges(work, parent, prompts) };
}
