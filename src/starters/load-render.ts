import type { Plan } from '../contracts/job/plan.ts';
import type { GenerateInput, ProjectFile } from '../contracts/stages/stage.ts';
import { latinDigits } from '../workspace/text/latin-digits.ts';
import type { LeftRequest } from './not-included/clauses/say-clauses.ts';
import { startersIn } from './registry.ts';
import { slashed } from './shared/reading/commands/slashed.ts';
import type { Render, Starter } from './starter.ts';

/** What fills a plan, and the outlines that it is made of: more than one for a bot with several features. */
export async function loadRender(
  plan: Plan,
): Promise<{ readonly render: Render; readonly starters: readonly [Starter, ...Starter[]] }> {
  const starters = await startersIn(plan);
  const [main, ...parts] = starters;
  const loaded = await main.load();
  const first = plan.projectType === 'discord_bot' ? readingSlashed(loaded) : loaded;
  if (parts.length === 0) return { render: first, starters };
  const renders = [first, ...(await Promise.all(parts.map((part) => part.load())))];
  const { joinedBot } = await import('./bot-parts/joined-bot.ts');
  const joined = (whole: Plan, input: GenerateInput): readonly ProjectFile[] =>
    whole.projectType === 'discord_bot'
      ? joinedBot(whole, withSlashes(input), renders)
      : first(whole, input);
  const { listOf } = first;
  return { render: listOf === undefined ? joined : Object.assign(joined, { listOf }), starters };
}

/** Bots read `!ping` of a request as `/ping`, and "٢٠" as "20". */
function readingSlashed(render: Render): Render {
  const read: Render = (plan, input) => render(plan, withSlashes(input));
  return Object.assign(read, { feature: render.feature, listOf: render.listOf });
}

function withSlashes(input: GenerateInput): GenerateInput {
  const userMessage = slashed(latinDigits(input.input.userMessage));
  return { ...input, input: { ...input.input, userMessage } };
}

/** Loads what tells which parts of a request the files of its project do not have, besides those known. */
export async function loadLeftBesides(
  plan: Plan,
  files: readonly ProjectFile[],
  request: Omit<LeftRequest, 'known'>,
): Promise<(known: readonly string[]) => readonly string[]> {
  switch (plan.projectType) {
    case 'static_html': {
      const { leftOfPage } = await import('./not-included/page/page-left.ts');
      return (known) => leftOfPage(plan, files, { ...request, known });
    }
    case 'node_project': {
      const { leftOfProgram } = await import('./not-included/program/program-left.ts');
      return (known) => leftOfProgram(plan, files, { ...request, known });
    }
    case 'discord_bot': {
      const { leftOfBot } = await import('./not-included/bot-left.ts');
      return (known) => leftOfBot(plan, files, { ...request, known });
    }
  }
}
