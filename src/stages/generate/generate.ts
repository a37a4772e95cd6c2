import { JobError } from '../../errors/job-error.ts';
import { findStarter } from '../../starters/registry.ts';
import { defineStage } from '../define-stage.ts';

/**
 * Renders the starter named by the plan. The same plan gives the same files: findings of an earlier
 * validation are ignored.
 *
 * @throws {JobError} `STARTER_UNKNOWN` if the plan's project type has no such starter, `MODEL_UNKNOWN` for
 * a plan that a model made.
 */
export const generateStage = defineStage('generate', async (input, { progress }) => {
  const { plan } = input;
  if (plan.starter === 'model') throw needsModel();
  const starter = await findStarter(plan.starter, plan.projectType);
  progress(`Rendering the starter ${starter.name}`);
  const render = await starter.load();
  return { files: render(plan, input) };
});

/** Another engine, which has a model, made the plan. */
function needsModel(): JobError {
  const message =
    'A model planned this project, so a model must write it, but this process has none: set JOB_MODEL.';
  return new JobError('MODEL_UNKNOWN', message);
}
