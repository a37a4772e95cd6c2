import type { Plan, PlanEstimate } from '../../contracts/job/plan.ts';
import type { PlanInput, Stage, StageTools } from '../../contracts/stages/stage.ts';
import { defineStage } from '../../stages/define-stage.ts';
import { planCall } from '../prompts/plan-call.ts';
import { planRevision } from '../revise/plan-revision.ts';
import { partsFor, type StageParts } from '../stage-parts.ts';
import { askForPlan } from './ask-for-plan.ts';
import { estimateOf } from './estimate.ts';
import { modelStarter, readPlan } from './read-plan.ts';

/**
 * The stage in which a model plans: one call, and a second one where its reply is no plan. Steps:
 * `plan`, `plan repair`; of a follow-up `revise plan`, `revise plan repair`. A request for a starter is
 * planned without a model.
 */
export function createPlanStage(shared: StageParts): Stage<'plan'> {
  return defineStage('plan', async (input, tools) => {
    const parts = partsFor(shared, input);
    const { base, starter } = input;
    if (base !== undefined) {
      const { plan, estimate } = await planRevision({ ...input, base }, tools, parts);
      return withEstimate(plan, estimate, parts);
    }
    if (starter !== undefined && starter !== modelStarter) {
      const { planStage } = await import('../../stages/plan/plan.ts');
      return planStage.run(input, tools);
    }
    const plan = await planWithModel(input, tools, parts);
    const estimate = estimateOf(plan, { ...input, findings: [] }, parts.prompts);
    return withEstimate(plan, estimate, parts);
  });
}

function planWithModel(
  input: PlanInput,
  tools: StageTools,
  { call, prompts }: StageParts,
): Promise<Plan> {
  tools.progress('Planning');
  const request = planCall(input, prompts);
  const read = (reply: string) => readPlan(reply, input.projectType);
  return askForPlan({ request, name: 'plan', what: 'plan', read }, { call, tools });
}

async function withEstimate(
  plan: Plan,
  estimate: PlanEstimate,
  { estimateCost }: StageParts,
): Promise<Plan> {
  const costUsd = await estimateCost?.(estimate);
  return { ...plan, estimate: { ...estimate, ...(costUsd !== undefined && { costUsd }) } };
}
