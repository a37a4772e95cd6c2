import type { ProjectType } from '../../../contracts/job/job.ts';
import { findStarter, startersOf } from '../../../starters/registry.ts';
import type { Starter } from '../../../starters/starter.ts';
import { bestBot } from './best-bot.ts';
import { bestPage } from './best-page.ts';
import { bestProgram } from './best-program.ts';

/**
 * Returns the starter requested by name, otherwise the one with the longest cue in the text: first in
 * the clause that names the project, then in the rest. Without a cue it returns the type's default.
 *
 * @throws {JobError} `STARTER_UNKNOWN` if the project type has no starter of that name.
 */
export async function chooseStarter(
  type: ProjectType,
  text: string,
  wanted?: string,
): Promise<Starter> {
  if (wanted !== undefined) return findStarter(wanted, type);
  const offered = await startersOf(type);
  const best = choosers[type](offered, text);
  if (best === undefined) throw new TypeError(`The project type ${type} has no default starter.`);
  return best;
}

const choosers = { static_html: bestPage, node_project: bestProgram, discord_bot: bestBot };
