import type {
  GenerateInput,
  ProjectFile,
  Stage,
  StageTools,
} from '../../contracts/stages/stage.ts';
import { JobError } from '../../errors/job-error.ts';
import { defineStage } from '../../stages/define-stage.ts';
import { partsFor, type StageParts } from '../stage-parts.ts';
import { modelStarter } from '../plan/read-plan.ts';
import { repairTree } from '../repair/repair-tree.ts';
import { reviseTree } from '../revise/revise-tree.ts';
import { writeFiles } from './write-files.ts';

/**
 * The stage in which a model writes the files of a plan, changes those of the job before for a
 * follow-up, and repairs them where a validation found errors. A plan that names a starter is filled
 * without a model.
 *
 * Steps, by file: `file src/app.js`; `… +1`, `… +2` go on with a reply that was cut off;
 * `file src/app.js again` replaces one that was refused. Of a repair: `repair src/app.js`, and
 * `repair src/app.js whole` where its blocks did not fit; of a follow-up `edit` likewise.
 */
export function createGenerateStage(shared: StageParts): Stage<'generate'> {
  return defineStage('generate', async (input, tools) => {
    if (input.plan.starter !== modelStarter) {
      const { generateStage } = await import('../../stages/generate/generate.ts');
      return generateStage.run(input, tools);
    }
    return { files: await filesOf(input, tools, partsFor(shared, input)) };
  });
}

async function filesOf(
  input: GenerateInput,
  tools: StageTools,
  parts: StageParts,
): Promise<readonly ProjectFile[]> {
  const { findings, previousDir, base, plan } = input;
  if (findings.length > 0 && previousDir !== undefined) {
    return repairTree({ ...input, previousDir }, tools, parts);
  }
  if (plan.changes === undefined) return writeFiles(input, tools, parts);
  if (base !== undefined) return reviseTree({ ...input, base }, tools, parts);
  throw new JobError(
    'BASE_MISSING',
    'The plan changes files of another job, which are not at hand.',
  );
}
