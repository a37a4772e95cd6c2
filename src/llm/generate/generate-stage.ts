import type { Stage } from '../../contracts/stage.ts';
import { defineStage } from '../../stages/define-stage.ts';
import type { StageParts } from '../stage-parts.ts';
import { modelStarter } from '../plan/read-plan.ts';
import { repairTree } from '../repair/repair-tree.ts';
import { writeFiles } from './write-files.ts';

/**
 * The stage in which a model writes the files of a plan, and repairs them where a validation found
 * errors. A plan that names a starter is filled without a model.
 *
 * Steps, by file: `file src/app.js`; `… +1`, `… +2` go on with a reply that was cut off;
 * `file src/app.js again` replaces one that was refused. Of a repair: `repair src/app.js`, and
 * `repair src/app.js whole` where its blocks did not fit.
 */
export function createGenerateStage(parts: StageParts): Stage<'generate'> {
  return defineStage('generate', async (input, tools) => {
    if (input.plan.starter !== modelStarter) {
      const { generateStage } = await import('../../stages/generate/generate.ts');
      return generateStage.run(input, tools);
    }
    const { findings, previousDir } = input;
    const isRepair = findings.length > 0 && previousDir !== undefined;
    const files = isRepair
      ? await repairTree({ ...input, previousDir }, tools, parts)
      : await writeFiles(input, tools, parts);
    return { files };
  });
}
