import { JobError } from '../../errors/job-error.ts';
import { findStarter } from '../../starters/registry.ts';
import { defineStage } from '../define-stage.ts';

/**
 * Fills the starter that the plan names. The same plan gives the same files, so the findings of an
 * earlier validation change nothing.
 *
 * @throws {JobError} `STARTER_UNKNOWN` when the plan's project type has no such starter,
 * `MODEL_UNKNOWN` for a plan that a model made.
 */
export const generateStage = defineStage('generate', async (input, { progress }) => {
  const { plan } = input;
  if (plan.starter === 'model') throw needsModel();
  const starter = await findStarter(plan.starter, plan.projectType);
  progress(`Filling the starter ${starter.name}`);
  const render = await starter.load();
  return { files: render(plan, input) };
});

/** Another engine, which has a model, made the plan. */
function needsModel(): JobError {
  const message =
    'A model planned this project, so a model must write it, but this process has none: set JOB_MODEL.';
  return new JobError('MODEL_UNKNOWN', message);
}
