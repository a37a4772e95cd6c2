import type { Plan } from '../../contracts/job/plan.ts';
import type { PlanInput } from '../../contracts/stages/stage.ts';
import { cleanText } from '../../stages/plan/read/clean-text.ts';
import { revisionSchema } from '../plan/plan-schema.ts';
import type { TextCall } from '../text-call.ts';
import { dataBlock } from './blocks.ts';
import type { Prompts } from './prompts.ts';

/** The call that plans a follow-up, with the project as `showParent` shows it. */
export function revisePlanCall(
  { projectType, input, rejection, rejectedPlan }: PlanInput,
  project: string,
  prompts: Prompts,
): TextCall {
  const request = `What is to change:\n${dataBlock('user-request', cleanText(input.userMessage))}`;
  const refused = rejection === undefined ? '' : `\n\n${rejected(rejection, rejectedPlan)}`;
  return {
    system: prompts.revisePlan(projectType),
    // The project comes first: a second follow-up of it can be answered from a cache.
    parts: [{ text: project, cache: true }, { text: `${request}${refused}\n\nPlan this change.` }],
    purpose: `Plan a change (prompts ${prompts.version})`,
    maxOutputTokens: planTokens,
    json: revisionSchema(projectType),
  };
}

function rejected(reason: string, plan: Plan | undefined): string {
  const { changes, notIncluded } = plan ?? {};
  const shown =
    plan === undefined
      ? ''
      : `${dataBlock('project-plan', JSON.stringify({ changes, notIncluded }, undefined, 1))}\n`;
  return `A person rejected the change before this one:
${shown}${dataBlock('rejection', cleanText(reason))}
The project is as it was before that change. Make the next plan so that it meets this, too.`;
}

const planTokens = 12_000;
