import type { Stages } from '../../contracts/stages/stage.ts';
import { assertKnown } from '../../errors/checks/assert-known.ts';
import { JobError } from '../../errors/job-error.ts';
import { stageNames } from '../../contracts/stages/stage-names.ts';

/**
 * Checks custom stages, which may come from plain JavaScript.
 *
 * @throws JobError `CONFIG_INVALID`
 */
export function readStages(custom: Partial<Stages> | undefined, where: string): Partial<Stages> {
  assertKnown(custom, stageNames, `${where}: stages`);
  const stages: Record<string, unknown> = {};
  for (const [name, stage] of Object.entries(custom ?? {})) {
    const found: unknown = stage;
    if (found === undefined) continue;
    if (!isStage(found, name)) {
      const message = `${where}: stages.${name} must be a stage; create it with defineStage('${name}', run).`;
      throw new JobError('CONFIG_INVALID', message);
    }
    stages[name] = stage;
  }
  return stages;
}

function isStage(value: unknown, name: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'run' in value && typeof value.run === 'function' && 'name' in value && value.name === name
  );
}
