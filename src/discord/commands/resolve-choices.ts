import type { JobEngine } from '../../contracts/engine/engine.ts';
import type { BuildRequest } from '../read/build-request.ts';

/**
 * A request with the project type of the starter that it chooses; undefined if it chooses a starter or a
 * model that there is none of. Discord sends whatever a user types in.
 */
export async function resolveChoices(
  build: BuildRequest,
  engine: Pick<JobEngine, 'choices'>,
): Promise<BuildRequest | undefined> {
  const { starter, model } = build.choices ?? {};
  if (starter === undefined && model === undefined) return build;
  const { starters, models } = await engine.choices();
  if (model !== undefined && !models.includes(model)) return undefined;
  if (starter === undefined) return build;
  const found = starters.find(
    ({ name, projectType }) =>
      name === starter && (build.projectType ?? projectType) === projectType,
  );
  return found && { ...build, projectType: found.projectType };
}
