import type { Plan } from '../../contracts/plan.ts';
import type { PlanInput, Stage, StageTools } from '../../contracts/stage.ts';
import { JobError } from '../../errors/job-error.ts';
import { defineStage } from '../../stages/define-stage.ts';
import { oneLine } from '../../workspace/text/one-line.ts';
import type { StageParts } from '../stage-parts.ts';
import { refusedBy } from '../refused.ts';
import { planCall, planRepairCall } from '../prompts/plan-call.ts';
import { estimateOf } from './estimate.ts';
import { modelStarter, readPlan } from './read-plan.ts';

/**
 * The stage in which a model plans: one call, and a second one where its reply is no plan. Steps:
 * `plan`, `plan repair`. A request for a starter is planned without a model.
 */
export function createPlanStage(parts: StageParts): Stage<'plan'> {
  return defineStage('plan', async (input, tools) => {
    if (input.starter !== undefined && input.starter !== modelStarter) {
      const { planStage } = await import('../../stages/plan/plan.ts');
      return planStage.run(input, tools);
    }
    const plan = await planWithModel(input, tools, parts);
    const estimate = estimateOf(plan, { ...input, findings: [] }, parts.prompts);
    const costUsd = await parts.estimateCost?.(estimate);
    return { ...plan, estimate: { ...estimate, ...(costUsd !== undefined && { costUsd }) } };
  });
}

async function planWithModel(
  input: PlanInput,
  tools: StageTools,
  { call, prompts }: StageParts,
): Promise<Plan> {
  tools.progress('Planning');
  const request = planCall(input, prompts);
  const first = await call(request, tools, { name: 'plan' });
  if (first.finish === 'refused') throw refusedBy(first, 'to plan this');
  const read = readPlan(first.text, input.projectType);
  if ('plan' in read) return read.plan;
  tools.progress('Planning again: the first plan had mistakes');
  const cut = first.finish === 'stop' ? [] : ['It was cut off: plan fewer files, in fewer words.'];
  const repair = planRepairCall(request, first.text, [...cut, ...read.problems]);
  const second = await call(repair, tools, { name: 'plan repair' });
  if (second.finish === 'refused') throw refusedBy(second, 'to plan this');
  const readAgain = readPlan(second.text, input.projectType);
  if ('plan' in readAgain) return readAgain.plan;
  throw new JobError(
    'MODEL_OUTPUT_INVALID',
    `The model gave no usable plan, twice. ${oneLine(readAgain.problems.join(' '), 600)}`,
  );
}
