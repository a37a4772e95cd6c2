import type { ModelConfig } from '../contracts/config.ts';
import { JobError } from '../errors/job-error.ts';
import { type ModelStages, modelStages } from './model-stages.ts';
import { assertPackage, modelSettings, resolveModel } from './resolve-model.ts';
import type { ModelSource } from './text-call.ts';

/**
 * The models of a configuration. Each is loaded when it is first called.
 *
 * @throws JobError `CONFIG_INVALID` where none is named
 */
export function configuredModels(config: ModelConfig) {
  const [model, ...fallbacks] = namesOf(config).map(
    (name): ModelSource =>
      () =>
        resolveModel(name, optionsOf(name, config)),
  );
  if (model !== undefined) return { model, fallbacks };
  throw new JobError('CONFIG_INVALID', 'No model is configured: set JOB_MODEL.');
}

/** The stages in which the configured models work. */
export function configuredStages(config: ModelConfig): ModelStages {
  return modelStages(configuredModels(config));
}

/**
 * Checks that every configured model can be loaded, without loading it.
 *
 * @throws JobError `MODEL_UNAUTHORISED` without a key, `MODEL_PACKAGE_MISSING`, `CONFIG_INVALID`
 * without the address that it needs
 */
export function assertModels(config: ModelConfig): void {
  for (const name of namesOf(config)) {
    const { provider } = modelSettings(name, optionsOf(name, config));
    assertPackage(name, provider);
  }
}

/**
 * Whether there is a key for the first model, and which package it needs.
 *
 * @throws JobError as `assertModels`
 */
export function describeModel(config: ModelConfig) {
  assertModels(config);
  const { model = '' } = config;
  const { provider, settings } = modelSettings(model, optionsOf(model, config));
  return { packageName: provider.packageName, hasKey: settings.apiKey !== undefined };
}

function namesOf({ model, modelFallbacks = [] }: ModelConfig): readonly string[] {
  return model === undefined ? [] : [model, ...modelFallbacks];
}

/** Key and address go to the provider that they were given for, and to no other. */
function optionsOf(name: string, { model = '', modelBaseUrl, modelApiKey }: ModelConfig) {
  if (providerOf(name) !== providerOf(model)) return {};
  return {
    ...(modelBaseUrl !== undefined && { baseUrl: modelBaseUrl }),
    ...(modelApiKey !== undefined && { apiKey: modelApiKey }),
  };
}

function providerOf(name: string): string | undefined {
  return name.split(':', 1)[0];
}
