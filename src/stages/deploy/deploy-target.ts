import { isAbsolute, resolve } from 'node:path';
import type { DeployTarget, Stage, DeployInput } from '../../contracts/stages/stage.ts';
import { defineStage } from '../define-stage.ts';
import { assertKnown, type NamesOf } from '../../errors/checks/assert-known.ts';
import { JobError } from '../../errors/job-error.ts';

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

export interface DirectoryTargetOptions {
  /** Absolute; created if missing. */
  readonly dir: string;
  /** Name of a project's folder in `dir`; an existing folder is replaced. @default the job id */
  readonly name?: (input: DeployInput) => string;
  /** URL under which that folder is served, if any. */
  readonly url?: (name: string) => string;
}

/**
 * Copies each project into a folder of its own in `dir`, for example for a web server.
 * `paths.deployDir` is its path. Replacing a folder is not atomic: for an instant there is none, but
 * never a partial one.
 *
 * @throws JobError `CONFIG_INVALID` for a folder that is not absolute
 * @example
 * const deploy = directoryTarget({ dir: '/srv/sites', url: (name) => `https://sites.example.net/${name}/` });
 * const engine = await createJobEngine({ stages: { deploy } });
 */
export function directoryTarget(options: DirectoryTargetOptions): DeployTarget {
  assertKnown(options, optionNames, 'directoryTarget: the options');
  const { name: nameOf = ({ jobId }: DeployInput) => jobId, url } = options;
  const dir = parseDir(options.dir);

  return defineDeployTarget(async (input, tools) => {
    const name = nameOf(input);
    tools.progress('Copying the project');
    const { publishInto } = await import('./publish-into.ts');
    const deployDir = await publishInto(dir, name, input.outputDir, tools);
    return url === undefined
      ? { deployDir, reason: `The project was copied to ${deployDir}.` }
      : { deployDir, url: url(name) };
  });
}

const optionNames: NamesOf<DirectoryTargetOptions> = { dir: true, name: true, url: true };

function parseDir(dir: unknown): string {
  if (typeof dir === 'string' && isAbsolute(dir) && !dir.includes('\0')) return resolve(dir);
  const shown = JSON.stringify(dir)?.slice(0, 200) ?? String(dir);
  throw new JobError('CONFIG_INVALID', `directoryTarget: dir ${shown} must be an absolute path.`);
}
