import type { BotPlan, NodePlan, Plan, StaticPlan } from '../../contracts/plan.ts';
import { defineStage } from '../define-stage.ts';
import { chooseStarter } from './choose-starter.ts';
import { cleanText, oneLine } from './clean-text.ts';
import { readBot } from './read-bot.ts';
import { readNode } from './read-node.ts';
import { readSections } from './read-sections.ts';
import { readItems } from './read-items.ts';
import { readLanguage } from './read-language.ts';
import { readLook } from './read-look.ts';
import { readClause, readSubject } from './read-request.ts';
import type { ReadRequest } from './read-thing.ts';
import { readPageTitle, slugOf } from './read-title.ts';

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
  const { starters } = await import('../../starters/registry.ts');
  const outline = starters.find(({ name }) => name === starter);
  const text = joined(message, correction);
  const read = planFor[projectType]({ starter, head, text, ...(outline && { outline }) });
  return { ...read, starter, slug: slugOf(read.title, projectType) };
});

/** What is asked for stands here; the rest of a long message goes into detail. */
const headCharacters = 800;

function joined(message: string, correction: string): string {
  return correction === '' ? message : `${message}\n\n${correction}`;
}

interface Request extends ReadRequest {
  readonly starter: string;
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
  node_project: readNode,
  discord_bot: readBot,
};

/** Where no section is named, these have usual ones. */
const sectioned = new Set(['landing-page', 'portfolio']);

/** Called after whom they are for; the others after what they are. */
const sites = new Set(['landing-page', 'portfolio', 'blog', 'docs', 'shop']);
