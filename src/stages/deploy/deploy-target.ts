import type { DeployTarget, Stage } from '../../contracts/stage.ts';
import { defineStage } from '../define-stage.ts';

/**
 * A place of your own for finished projects, in place of the preview. It is handed the output
 * folder of every project, whatever its type; the zip is made before. It may be run again, and what
 * it throws fails the job in its `deployment` with the zip kept.
 *
 * @example
 * const deploy = defineDeployTarget(async ({ jobId, outputDir }, { signal }) => {
 *   await upload(outputDir, `https://sites.example.net/${jobId}`, signal);
 *   return { url: `https://sites.example.net/${jobId}/` };
 * });
 * const engine = await createJobEngine({ stages: { deploy } });
 */
export function defineDeployTarget(deploy: Stage<'deploy'>['run']): DeployTarget {
  return { ...defineStage('deploy', deploy), takes: 'everything' };
}

/** Whether a deploy stage wants projects that have no page to show, too. */
export function acceptsAllTypes(stage: Stage<'deploy'> | undefined): boolean {
  return stage !== undefined && 'takes' in stage && stage.takes === 'everything';
}
