import type { ProjectType } from '../contracts/job/job.ts';
import type { RouterDecision } from '../contracts/router.ts';

/**
 * The project types that a message may ask for, most probable first; empty if the router is sure.
 *
 * @example
 * likelyTypes(ProjectRouter.route('make a quiz for my server')); // ['discord_bot', 'node_project', …]
 */
export function likelyTypes({
  projectType,
  alternatives,
}: Pick<RouterDecision, 'projectType' | 'alternatives'>): readonly ProjectType[] {
  if (alternatives.length === 0) return [];
  return [projectType, ...alternatives.map((other) => other.projectType)].filter(
    (type) => type !== 'none',
  );
}
