import type { DeployTarget, Stage } from '../../contracts/stage.ts';
import { defineStage } from '../define-stage.ts';

/**
 * Defines a deploy target that replaces the preview. It receives the output folder of every project,
 * whatever its type; the zip already exists. It may run more than once per job. If it throws, the job
 * fails in `deployment` and keeps the zip.
 *
 * @example
 * const deploy = defineDeployTarget(async ({ jobId, outputDir }, { signal }) => {
 *   await upload(outputDir, `https://sites.example.net/${jobId}`, signal);
 *   return { url: `https://sites.example.net/${jobId}/` };
 * });
 * const engine = await createJobEngine({ stages: { deploy } });
 */
export function defineDeployTarget(deploy: Stage<'deploy'>['run']): DeployTarget {
  return { ...defineStage('deploy', deploy), acceptsAllTypes: true };
}

/** Whether a deploy stage also accepts projects that have no page to show. */
export function acceptsAllTypes(stage: Stage<'deploy'> | undefined): boolean {
  return stage !== undefined && 'acceptsAllTypes' in stage && stage.acceptsAllTypes === true;
}
