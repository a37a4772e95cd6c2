import type { Plan } from '../contracts/job/plan.ts';
import type { GenerateInput, ProjectFile } from '../contracts/stages/stage.ts';
import { startersIn } from './registry.ts';
import type { Render, Starter } from './starter.ts';

/** What fills a plan, and the outlines that it is made of: more than one for a bot with several features. */
export async function loadRender(
  plan: Plan,
): Promise<{ readonly render: Render; readonly starters: readonly [Starter, ...Starter[]] }> {
  const starters = await startersIn(plan);
  const [main, ...parts] = starters;
  const first = await main.load();
  if (parts.length === 0) return { render: first, starters };
  const renders = [first, ...(await Promise.all(parts.map((part) => part.load())))];
  const { joinedBot } = await import('./bot-parts/joined-bot.ts');
  const joined = (whole: Plan, input: GenerateInput): readonly ProjectFile[] =>
    whole.projectType === 'discord_bot' ? joinedBot(whole, input, renders) : first(whole, input);
  const { listOf } = first;
  return { render: listOf === undefined ? joined : Object.assign(joined, { listOf }), starters };
}

/** What a request names and the files of a program or bot do not have; nothing of pages. */
export async function leftOutOf(
  plan: Plan,
  text: string,
  files: readonly ProjectFile[],
): Promise<readonly string[]> {
  if (plan.projectType === 'static_html') return [];
  if (plan.projectType === 'discord_bot') {
    const { leftOfBot } = await import('./not-included/bot-left.ts');
    return leftOfBot(plan, text, files);
  }
  const { leftOfProgram } = await import('./not-included/program-left.ts');
  return leftOfProgram(plan, text, files);
}
