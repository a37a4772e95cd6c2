import type { Stages } from '../../contracts/stage.ts';
import { assertKnown } from '../../errors/assert-known.ts';
import { JobError } from '../../errors/job-error.ts';
import { stageNames } from '../../errors/stage-names.ts';

/**
 * The stages of one's own, checked for those who write plain JavaScript.
 *
 * @throws JobError `CONFIG_INVALID`
 */
export function readStages(given: Partial<Stages> | undefined, where: string): Partial<Stages> {
  assertKnown(given, stageNames, `${where}: stages`);
  const stages: Record<string, unknown> = {};
  for (const [name, stage] of Object.entries(given ?? {})) {
    const found: unknown = stage;
    if (found === undefined) continue;
    if (!isStage(found, name)) {
      const message = `${where}: stages.${name} must be a stage, as defineStage('${name}', run) makes it.`;
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
