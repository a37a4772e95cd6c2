import type { ProjectType } from '../contracts/job/job.ts';
import type { Plan } from '../contracts/job/plan.ts';
import { didYouMean } from '../errors/checks/assert-known.ts';
import { JobError } from '../errors/job-error.ts';
import { oneLine } from '../workspace/text/one-line.ts';
import type { Starter } from './starter.ts';

/** The starters of one project type. Loads their outlines, and no templates. */
export function startersOf(type: ProjectType): Promise<readonly Starter[]> {
  return outlines[type]();
}

/** Every starter, by project type. */
export async function allStarters(): Promise<readonly Starter[]> {
  return (await Promise.all(Object.values(outlines).map((load) => load()))).flat();
}

/**
 * The starter with a name, of one project type or of any.
 *
 * @throws {JobError} `STARTER_UNKNOWN` when there is none; the message names the closest one, or some of those that there are.
 */
export async function findStarter(name: string, type?: ProjectType): Promise<Starter> {
  const offered = await (type === undefined ? allStarters() : startersOf(type));
  const found = offered.find((starter) => starter.name === name);
  if (found !== undefined) return found;
  const names = offered.map((starter) => starter.name);
  const ofType = type === undefined ? '' : ` of type ${type}`;
  throw new JobError(
    'STARTER_UNKNOWN',
    `There is no starter "${oneLine(name, 60)}"${ofType}.${didYouMean(name, names) || listed(names)}`,
  );
}

function listed(names: readonly string[]): string {
  const more = names.length - maxListed;
  const rest = more > 0 ? ` and ${more} more` : '';
  return ` There are: ${names.slice(0, maxListed).join(', ')}${rest}.`;
}

const maxListed = 20;

/** The starters of a plan: several for a bot with several features, the main one first. */
export function startersIn(plan: Plan): Promise<readonly [Starter, ...Starter[]]> {
  const parts = plan.projectType === 'discord_bot' ? (plan.parts ?? []) : [];
  const find = (name: string): Promise<Starter> => findStarter(name, plan.projectType);
  return Promise.all([find(plan.starter), ...parts.map(find)]);
}

const outlines: Readonly<Record<ProjectType, () => Promise<readonly Starter[]>>> = {
  static_html: async () => (await import('./outlines/pages.ts')).pages,
  node_project: async () => (await import('./outlines/programs.ts')).programs,
  discord_bot: async () => (await import('./outlines/bots.ts')).bots,
};
