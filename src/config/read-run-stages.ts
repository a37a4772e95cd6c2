import type { StageName } from '../contracts/stages/stage.ts';
import { didYouMean } from '../errors/checks/assert-known.ts';
import { JobError } from '../errors/job-error.ts';
import { isStageName, stageOrder } from '../contracts/stages/stage-names.ts';

/**
 * Checks the stages that an engine is to run, and gives them in their order; undefined for all of them.
 *
 * @throws JobError `CONFIG_INVALID`; its message suggests the closest known name
 * @example
 * readRunStages(['generate', 'plan'], 'runStages'); // ['plan', 'generate']
 */
export function readRunStages(value: unknown, subject: string): readonly StageName[] | undefined {
  if (value === undefined) return undefined;
  const allowed = `Allowed: ${stageOrder.join(', ')}.`;
  if (!Array.isArray(value) || value.length === 0)
    throw new JobError('CONFIG_INVALID', `${subject} must name one stage or more. ${allowed}`);
  const names: readonly unknown[] = value;
  for (const name of names) {
    if (isStageName(name)) continue;
    const text = String(name).slice(0, 60);
    const suggestion = didYouMean(text, stageOrder);
    throw new JobError(
      'CONFIG_INVALID',
      `${subject}: ${JSON.stringify(text)} is not a stage.${suggestion} ${allowed}`,
    );
  }
  const known = stageOrder.filter((stage) => names.includes(stage));
  return known.length === stageOrder.length ? undefined : known;
}
