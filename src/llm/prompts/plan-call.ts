import type { PlanInput } from '../../contracts/stages/stage.ts';
import { cleanText } from '../../stages/plan/read/clean-text.ts';
import type { TextCall } from '../text-call.ts';
import { planSchema } from '../plan/plan-schema.ts';
import { dataBlock } from './blocks.ts';
import type { Prompts } from './prompts.ts';

/** The call that plans a project. */
export function planCall(
  { projectType, input, rejection, rejectedPlan }: PlanInput,
  prompts: Prompts,
): TextCall {
  const request = dataBlock('user-request', cleanText(input.userMessage));
  const refused =
    rejection === undefined
      ? ''
      : `\n\nA person rejected the plan before this one:\n${shown(rejectedPlan)}${dataBlock('rejection', cleanText(rejection))}\nMake the next plan so that it meets this, too, and keep the rest.`;
  return {
    system: prompts.plan(projectType),
    parts: [{ text: `${request}${refused}\n\nPlan this project.` }],
    purpose: `Plan (prompts ${prompts.version})`,
    maxOutputTokens: planTokens,
    json: planSchema(projectType),
  };
}

function shown(plan: PlanInput['rejectedPlan']): string {
  if (plan === undefined) return '';
  return `${dataBlock('project-plan', JSON.stringify({ ...plan, estimate: undefined }, undefined, 1))}\n`;
}

/** The same call again, with what was wrong with its reply. */
export function planRepairCall(
  call: TextCall,
  reply: string,
  problems: readonly string[],
): TextCall {
  const text = `This reply was refused:
${dataBlock('reply', reply.slice(0, 60_000))}

What is wrong with it:
${dataBlock('findings', problems.map((problem) => `- ${problem}`).join('\n'))}

Write the whole plan again, without these mistakes. Reply with one JSON object and nothing else.`;
  return { ...call, parts: [...call.parts, { text }], purpose: 'Repair the plan' };
}

const planTokens = 12_000;
