import { findStarter } from '../../starters/registry.ts';
import { defineStage } from '../define-stage.ts';

/**
 * Fills the starter that the plan names. The same plan gives the same files, so the findings of an
 * earlier validation change nothing.
 *
 * @throws {JobError} `STARTER_UNKNOWN` when the plan's project type has no such starter.
 */
export const generateStage = defineStage('generate', async (input, { progress }) => {
  const { plan } = input;
  const starter = await findStarter(plan.starter, plan.projectType);
  progress(`Filling the starter ${starter.name}`);
  const render = await starter.load();
  return { files: render(plan, input) };
});
