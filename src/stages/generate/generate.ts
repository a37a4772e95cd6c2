import { findStarter } from '../../starters/registry.ts';
import { defineStage } from '../define-stage.ts';

/**
 * Renders the starter named by the plan. The same plan gives the same files: findings of an earlier
 * validation are ignored.
 *
 * @throws {JobError} `STARTER_UNKNOWN` if the plan's project type has no such starter.
 */
export const generateStage = defineStage('generate', async (input, { progress }) => {
  const { plan } = input;
  const starter = await findStarter(plan.starter, plan.projectType);
  progress(`Rendering the starter ${starter.name}`);
  const render = await starter.load();
  return { files: render(plan, input) };
});
