import type { BotPlan, Plan } from '../contracts/job/plan.ts';
import type { GenerateInput, ProjectFile } from '../contracts/stages/stage.ts';
import { partTexts } from './bot-parts/part-texts.ts';
import { startersIn } from './registry.ts';
import { botProject } from './shared/bot/bot-project.ts';
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
  const joined = (whole: Plan, input: GenerateInput): readonly ProjectFile[] =>
    whole.projectType === 'discord_bot' ? joinedBot(whole, input, renders) : first(whole, input);
  const { listOf } = first;
  return { render: listOf === undefined ? joined : Object.assign(joined, { listOf }), starters };
}

/** Each feature reads what the request says of it. */
function joinedBot(
  plan: BotPlan,
  input: GenerateInput,
  renders: readonly Render[],
): readonly ProjectFile[] {
  const { starter, parts = [] } = plan;
  const texts = partTexts(input.input.userMessage, starter, parts);
  const features = [starter, ...parts].flatMap((name, at) => {
    const { own, others } = commandsOf(plan, name);
    const about = {
      ...plan,
      starter: name,
      commands: own,
      facts: [...(plan.facts ?? []), ...others],
    };
    const userMessage = name === 'slash-bot' ? input.input.userMessage : (texts.get(name) ?? '');
    const told = { ...input, input: { ...input.input, userMessage } };
    const feature = renders[at]?.feature?.(about, told);
    return feature === undefined ? [] : [{ name, feature }];
  });
  return botProject(plan, input, features);
}

/** Its commands, and those of the others, which `/help` tells of. */
function commandsOf({ starter, commands }: BotPlan, name: string) {
  const own = commands.filter(({ part = starter }) => part === name);
  const others = commands
    .filter((command) => !own.includes(command))
    .map((command) => ({
      kind: 'detail' as const,
      label: `/${command.name}`,
      text: command.description,
      at: 0,
    }));
  return { own, others };
}
