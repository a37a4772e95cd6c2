import type { Plan } from '../../../contracts/job/plan.ts';
import type { GenerateInput } from '../../../contracts/stages/stage.ts';
import type { Render } from '../../../starters/starter.ts';

/** Fills a starter for a plan, as `generate` would for the first message. */
export function inputFor(plan: Plan, userMessage: string): GenerateInput {
  const input = { userMessage, userId: '', channelId: '' };
  return { jobId: '', projectType: plan.projectType, input, plan, findings: [] };
}

/** Whether two plans give different files. The README and the summary say what was asked, and do not count. */
export function givesOtherFiles(render: Render, message: string, one: Plan, other: Plan): boolean {
  const texts = (plan: Plan): string => {
    const shown = { ...plan, summary: one.summary };
    return JSON.stringify(
      render(shown, inputFor(shown, message)).filter(({ path }) => path !== 'README.md'),
    );
  };
  return texts(one) !== texts(other);
}
