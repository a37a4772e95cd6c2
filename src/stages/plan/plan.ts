import type { Plan } from '../../contracts/job/plan.ts';
import type { PlanInput, StageBase } from '../../contracts/stages/stage.ts';
import { slashed } from '../../starters/shared/reading/commands/slashed.ts';
import type { Starter } from '../../starters/starter.ts';
import { withCapitals } from '../../workspace/text/with-capitals.ts';
import { defineStage } from '../define-stage.ts';
import { needsModel } from '../needs-model.ts';
import { chooseStarter } from './choose/choose-starter.ts';
import { cleanText } from './read/clean-text.ts';
import { readCommands } from './read/program/read-commands.ts';
import { readLanguage } from './read/read-language.ts';
import { withPageAhead } from './read/talk/page-ahead.ts';
import { withoutTalk } from './read/talk/without-talk.ts';
import { isSite } from '../../starters/page/is-site.ts';
import { readRefusals } from './refusals/refusals.ts';
import { startersOf } from '../../starters/registry.ts';
import { alikeStarters } from './choose/alike-starters.ts';
import { asksForProgram } from '../../starters/not-included/asks-for-program.ts';
import { type Asked, planAs } from './plan-as.ts';

/**
 * Derives from the message what to build: title, slug, and the sections, routes or commands. The
 * reason for a rejection is read as if it were the end of the message. For a follow-up, the plan of its
 * base with what the message changes.
 *
 * @throws {JobError} `STARTER_UNKNOWN` if the project type has no starter of that name.
 */
export const planStage = defineStage('plan', async (request): Promise<Plan> => {
  if (request.base !== undefined) return reviseBase(request, request.base);
  const { projectType, input, rejection = '' } = request;
  const isBot = projectType === 'discord_bot';
  const isStatic = projectType === 'static_html';
  const asked = withoutTalk(cleanText(input.userMessage).trim());
  const written = isStatic ? withPageAhead(asked) : asked;
  const message = isBot
    ? slashed(written)
    : isStatic
      ? withCapitals(written, readLanguage(written.slice(0, headCharacters)))
      : written;
  const correction = cleanText(rejection).trim();
  const head = joined(message.slice(0, headCharacters), correction);
  const refusals = readRefusals(head);
  const starter = await chooseStarter(projectType, refusals.wanted, request.starter);
  const text = joined(message, correction);
  const { wanted } = readRefusals(text);
  const isFree = request.starter === undefined;
  const said: Asked = { projectType, written, text, head, wanted, refusals, isFree };
  const plan = await planAs(starter, said);
  return isFree ? betterOf(plan, starter, said) : plan;
});

/**
 * Where a starter that the message does not call by its name leaves much of it out, the plan of one whose
 * words stand in it, if that leaves out far less.
 */
async function betterOf(plan: Plan, starter: Starter, said: Asked): Promise<Plan> {
  const { projectType, wanted } = said;
  // What a site is of stands in its facts.
  if (isSite(starter.name) && !asksForProgram(wanted)) return plan;
  const left = lengthOf(plan.notIncluded?.filter((line) => wanted.includes(line)));
  if (left < wanted.length / 4) return plan;
  let best = { plan, left: left * 0.6 };
  for (const other of alikeStarters(await startersOf(projectType), wanted, starter)) {
    const next = await planAs(other, said);
    // A bot of fewer parts is the simpler one.
    const parts = 'parts' in next ? (next.parts?.length ?? 0) : 0;
    const lacks = lengthOf(next.notIncluded) + parts;
    if (lacks < best.left && hasAny(next, wanted)) best = { plan: next, left: lacks };
  }
  return best.plan;
}

/** Whether a bot has one of the commands that a request writes, if it writes any. */
function hasAny(plan: Plan, text: string): boolean {
  const asked = readCommands(text).filter(({ name }) => text.includes(`/${name}`));
  if (plan.projectType !== 'discord_bot' || asked.length === 0) return true;
  return plan.commands.some(({ name }) =>
    asked.some((one) => one.name.split(' ', 1)[0] === name.split(' ', 1)[0]),
  );
}

function lengthOf(lines: readonly string[] = []): number {
  return lines.reduce((sum, line) => sum + line.length, 0);
}

async function reviseBase(
  { input, rejection, firstMessage }: PlanInput,
  { plan }: StageBase,
): Promise<Plan> {
  if (plan.starter === 'model') throw needsModel('change');
  const { revisePlan } = await import('./revise/revise-plan.ts');
  return revisePlan(plan, [input.userMessage, rejection ?? ''].join('\n'), firstMessage);
}

/** A request names its subject within this length; the rest of a long message is detail. */
const headCharacters = 800;

function joined(message: string, correction: string): string {
  return correction === '' ? message : `${message}\n\n${correction}`;
}
