import type { ProjectType } from '../../contracts/job.ts';
import type { Plan } from '../../contracts/plan.ts';
import type { Starter } from '../../starters/starter.ts';
import { defineStage } from '../define-stage.ts';
import { chooseStarter } from './choose-starter.ts';
import { cleanText } from './clean-text.ts';
import { slugOf } from './read-title.ts';

/**
 * Reads from the message what will be built: title, slug, and the sections, routes or commands. The
 * reason of a rejection is read after the message, as if it had been part of it.
 *
 * @throws {JobError} `STARTER_UNKNOWN` when the project type has no starter of the wanted name.
 */
export const planStage = defineStage('plan', async (request): Promise<Plan> => {
  const { projectType, input, rejection = '' } = request;
  const message = cleanText(input.userMessage).trim();
  const correction = cleanText(rejection).trim();
  const head = joined(message.slice(0, headCharacters), correction);
  const starter = await chooseStarter(projectType, head, request.starter);
  const text = joined(message, correction);
  const plan = await readPlan(projectType, { starter, head, text });
  return { ...plan, starter: starter.name, slug: slugOf(plan.title, projectType) };
});

/** A request says here what it wants; the rest of a long message goes into detail. */
const headCharacters = 800;

function joined(message: string, correction: string): string {
  return correction === '' ? message : `${message}\n\n${correction}`;
}

interface Request {
  readonly starter: Starter;
  readonly head: string;
  readonly text: string;
}

/** Loads only what reads a plan of this type. */
async function readPlan(type: ProjectType, { starter, head, text }: Request) {
  switch (type) {
    case 'static_html': {
      const { readPage } = await import('./read-page.ts');
      return readPage({ starter: starter.name, head });
    }
    case 'node_project': {
      const { readNode } = await import('./read-node.ts');
      return readNode({ head, text, outline: starter });
    }
    case 'discord_bot': {
      const { readBot } = await import('./read-bot.ts');
      return readBot({ head, text, outline: starter });
    }
  }
}
