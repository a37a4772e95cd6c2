import { JobError } from '../../errors/job-error.ts';
import { defineStage } from '../define-stage.ts';

/**
 * Fills the starter that the plan names. The same plan gives the same files, so findings of a
 * validation change nothing here.
 *
 * @throws {JobError} `STARTER_UNKNOWN` when there is no such starter.
 */
export const generateStage = defineStage('generate', async (input, { progress }) => {
  const { starters } = await import('../../starters/registry.ts');
  const { plan } = input;
  const starter = starters.find(
    ({ name, projectType }) => name === plan.starter && projectType === plan.projectType,
  );
  if (starter === undefined) {
    const names = starters
      .filter(({ projectType }) => projectType === plan.projectType)
      .map(({ name }) => name);
    throw new JobError(
      'STARTER_UNKNOWN',
      `There is no starter ${JSON.stringify(plan.starter)} of type ${plan.projectType}: there is ${names.join(', ')}.`,
    );
  }
  progress(`Filling the starter ${starter.name}`);
  return { files: starter.render(plan, input) };
});
