import type { LanguageModelV4 } from '@ai-sdk/provider';
import { JobError } from '../../../errors/job-error.ts';
import type { ModelSource } from '../../text-call.ts';

/**
 * The model of a source. Each major of the AI SDK raises the specification; this is the place to
 * adapt another one.
 *
 * @throws JobError `CONFIG_INVALID` for anything that is no model of version 4
 */
export async function toModel(source: ModelSource): Promise<LanguageModelV4> {
  const model: unknown = typeof source === 'function' ? await source() : source;
  if (isModel(model)) return model;
  throw new JobError(
    'CONFIG_INVALID',
    'A model must be a LanguageModelV4 of the AI SDK, as resolveModel gives it, or a function that loads one.',
  );
}

function isModel(model: unknown): model is LanguageModelV4 {
  return (
    typeof model === 'object' &&
    model !== null &&
    'specificationVersion' in model &&
    model.specificationVersion === 'v4'
  );
}
