import type { BotPlan, NodePlan, Plan, StaticPlan } from '../../contracts/plan.ts';
import { defineStage } from '../define-stage.ts';
import { chooseStarter } from './choose-starter.ts';
import { cleanText, oneLine } from './clean-text.ts';
import { readCommands } from './read-commands.ts';
import { readRoutes } from './read-routes.ts';
import { readSections } from './read-sections.ts';
import { readTitle, slugOf } from './read-title.ts';

/**
 * Reads from the message what will be built: title, slug and the sections, routes or commands. The
 * reason of a rejection is read after the message, as if it had been part of it.
 *
 * @throws {JobError} `STARTER_UNKNOWN` when the starter asked for is none of that project type.
 */
export const planStage = defineStage('plan', async (request): Promise<Plan> => {
  const { projectType, input, rejection = '' } = request;
  const message = cleanText(input.userMessage).trim();
  const correction = cleanText(rejection).trim();
  const head = joined(message.slice(0, headCharacters), correction);
  const title = readTitle(head, projectType);
  return {
    ...planFor[projectType]({ title, head, text: joined(message, correction) }),
    starter: await chooseStarter(projectType, head, request.starter),
    title,
    slug: slugOf(title, projectType),
  };
});

/** What is asked for stands here; the rest of a long message goes into detail. */
const headCharacters = 800;

function joined(message: string, correction: string): string {
  return correction === '' ? message : `${message}\n\n${correction}`;
}

interface Request {
  readonly title: string;
  /** The head of the message, and the correction. */
  readonly head: string;
  readonly text: string;
}

type Read<Type extends Plan> = Omit<Type, 'starter' | 'title' | 'slug'>;

const planFor: {
  static_html: (request: Request) => Read<StaticPlan>;
  node_project: (request: Request) => Read<NodePlan>;
  discord_bot: (request: Request) => Read<BotPlan>;
} = {
  static_html({ title, head }) {
    const sections = readSections(head);
    const summary = `A page for ${title}: ${sections.join(', ')}.`;
    return { projectType: 'static_html', sections, summary: oneLine(summary, 200) };
  },
  node_project({ title, head, text }) {
    const framework = asksForExpress(text) ? 'express' : 'node';
    const summary = `${title}: an HTTP API ${framework === 'express' ? 'with Express' : 'in plain Node.js'}.`;
    return {
      projectType: 'node_project',
      framework,
      routes: readRoutes(text, head),
      summary: oneLine(summary, 200),
    };
  },
  discord_bot({ title, text }) {
    const commands = readCommands(text);
    const summary = `${title}: answers ${commands.map(({ name }) => `/${name}`).join(', ')}.`;
    return { projectType: 'discord_bot', commands, summary: oneLine(summary, 200) };
  },
};

function asksForExpress(text: string): boolean {
  return (
    /\bexpress(?:\.?js)?\b/i.test(text) &&
    !/\b(?:without|no|not|instead of)\s{1,3}(?:using\s)?express\b/i.test(text)
  );
}
