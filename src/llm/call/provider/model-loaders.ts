import type { LanguageModelV4 } from '@ai-sdk/provider';
import { JobError } from '../../../errors/job-error.ts';
import { oneLine } from '../../../workspace/text/one-line.ts';
import type { ModelSource } from '../../text-call.ts';
import { modelName } from './model-name.ts';
import { toModel } from './to-model.ts';

export type LoadModel = () => Promise<LanguageModelV4>;

export interface ModelSources {
  readonly model: ModelSource;
  /** Called in this order where the model before them fails. */
  readonly fallbacks?: readonly ModelSource[];
}

/** The models in the order in which they are asked. Each is loaded once, when it is first needed. */
export function loadersOf({ model, fallbacks = [] }: ModelSources): readonly LoadModel[] {
  return [model, ...fallbacks].map(loadOnce);
}

/**
 * The loaders with the one of a name first, and the others behind it; as they are without a name.
 * Models are loaded until the name is found.
 *
 * @throws JobError `MODEL_UNKNOWN`, which lists the names that there are
 */
export async function namedFirst(
  loaders: readonly LoadModel[],
  name: string | undefined,
): Promise<readonly LoadModel[]> {
  if (name === undefined) return loaders;
  const names: string[] = [];
  for (const load of loaders) {
    const found = modelName(await load());
    if (found === name.trim()) return [load, ...loaders.filter((other) => other !== load)];
    names.push(found);
  }
  throw new JobError(
    'MODEL_UNKNOWN',
    `The model ${JSON.stringify(oneLine(name, 200))} is not configured. Configured: ${names.join(', ')}.`,
  );
}

function loadOnce(source: ModelSource): LoadModel {
  let loading: Promise<LanguageModelV4> | undefined;
  return () => {
    loading ??= toModel(source).catch((error: unknown) => {
      // Its package may be installed by the next time.
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
