import type { BotPlan, NodePlan, Plan, StaticPlan } from '../../contracts/plan.ts';
import { defineStage } from '../define-stage.ts';
import { chooseStarter } from './choose-starter.ts';
import { cleanText, oneLine } from './clean-text.ts';
import { readCommands } from './read-commands.ts';
import { readRoutes } from './read-routes.ts';
import { readSections } from './read-sections.ts';
import { readItems } from './read-items.ts';
import { readLanguage } from './read-language.ts';
import { readLook } from './read-look.ts';
import { readClause, readSubject } from './read-request.ts';
import { readPageTitle, readTitle, slugOf } from './read-title.ts';

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
  const starter = await chooseStarter(projectType, head, request.starter);
  const read = planFor[projectType]({ starter, head, text: joined(message, correction) });
  return { ...read, starter, slug: slugOf(read.title, projectType) };
});

/** What is asked for stands here; the rest of a long message goes into detail. */
const headCharacters = 800;

function joined(message: string, correction: string): string {
  return correction === '' ? message : `${message}\n\n${correction}`;
}

interface Request {
  readonly starter: string;
  /** The head of the message, and the correction. */
  readonly head: string;
  readonly text: string;
}

type Read<Type extends Plan> = Omit<Type, 'starter' | 'slug'>;

const planFor: {
  static_html: (request: Request) => Read<StaticPlan>;
  node_project: (request: Request) => Read<NodePlan>;
  discord_bot: (request: Request) => Read<BotPlan>;
} = {
  static_html({ starter, head }) {
    const language = readLanguage(head);
    const clause = readClause(head, language).text;
    const isTool = !sites.has(starter);
    const title = readPageTitle(head, { clause, language, isTool });
    const subject = readSubject(clause, language);
    const items = readItems(head, language);
    const sections = language === 'en' && sectioned.has(starter) ? readSections(head) : items;
    const what = starter === 'landing-page' && language === 'en' ? `A page for ${title}` : title;
    const summary = sections.length > 0 ? `${what}: ${sections.join(', ')}.` : `${what}.`;
    return {
      projectType: 'static_html',
      title,
      summary: oneLine(summary, 200),
      sections,
      ...(subject !== undefined && { subject: oneLine(subject, 60) }),
      items,
      language,
      look: readLook(head),
    };
  },
  node_project({ head, text }) {
    const title = readTitle(head, 'node_project');
    const framework = asksForExpress(text) ? 'express' : 'node';
    const summary = `${title}: an HTTP API ${framework === 'express' ? 'with Express' : 'in plain Node.js'}.`;
    return {
      projectType: 'node_project',
      title,
      framework,
      routes: readRoutes(text, head),
      summary: oneLine(summary, 200),
    };
  },
  discord_bot({ head, text }) {
    const title = readTitle(head, 'discord_bot');
    const commands = readCommands(text);
    const summary = `${title}: answers ${commands.map(({ name }) => `/${name}`).join(', ')}.`;
    return { projectType: 'discord_bot', title, commands, summary: oneLine(summary, 200) };
  },
};

/** Where no section is named, these have usual ones. */
const sectioned = new Set(['landing-page', 'portfolio']);

/** Called after whom they are for; the others after what they are. */
const sites = new Set(['landing-page', 'portfolio', 'blog', 'docs', 'shop']);

function asksForExpress(text: string): boolean {
  return (
    /\bexpress(?:\.?js)?\b/i.test(text) &&
    !/\b(?:without|no|not|instead of)\s{1,3}(?:using\s)?express\b/i.test(text)
  );
}
