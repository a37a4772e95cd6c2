import type { Config, ModelConfig } from '../contracts/config.ts';
import { modelProviders } from '../contracts/model-providers.ts';
import { didYouMean } from '../errors/checks/assert-known.ts';
import { JobError } from '../errors/job-error.ts';
import type { Setting } from './read-url.ts';
import { type Environment, readVariable } from './read-variable.ts';

/**
 * Reads which model plans and writes projects. `JOB_MODEL_BASE_URL` and
 * `JOB_MODEL_API_KEY` belong to the provider of `JOB_MODEL`: they are not used for a model of
 * another provider, so that a key is never sent to the wrong one.
 *
 * @throws JobError `CONFIG_INVALID`, naming the option or the variable, and never the key
 */
export function readModelConfig(options: Partial<Config>, environment: Environment): ModelConfig {
  const setting = (key: keyof ModelConfig, variable: string): Setting =>
    options[key] === undefined
      ? { name: variable, value: readVariable(variable, environment) }
      : { name: key, value: options[key] };
  const chosen = setting('model', 'JOB_MODEL');
  if (chosen.value === undefined) return {};
  const model = modelName(chosen);
  const variable = readVariable('JOB_MODEL', environment) ?? model;
  const own = providerOf(variable) === providerOf(model) ? environment : {};
  const url = options.modelBaseUrl ?? readVariable('JOB_MODEL_BASE_URL', own);
  const key = options.modelApiKey ?? readVariable('JOB_MODEL_API_KEY', own);
  const fallbacks = names(setting('modelFallbacks', 'JOB_MODEL_FALLBACKS'));
  return {
    model,
    ...(url && { modelBaseUrl: baseUrl(url) }),
    ...(key && { modelApiKey: apiKey(key) }),
    ...(fallbacks.length > 0 && { modelFallbacks: fallbacks }),
  };
}

/** `openai` of `openai:gpt-5`. */
function providerOf(model: string): string {
  return model.slice(0, Math.max(0, model.indexOf(':')));
}

function modelName({ name, value }: Setting): string {
  const text = typeof value === 'string' ? value.trim() : '';
  const provider = providerOf(text);
  const isKnown = modelProviders.some((known) => known === provider);
  if (isKnown && /^[^:]+:\S{1,200}$/.test(text)) return text;
  const shown = JSON.stringify(value)?.slice(0, 200);
  const forms = modelProviders.map((known) => `${known}:MODEL`).join(', ');
  throw new JobError(
    'CONFIG_INVALID',
    `${name}: ${shown} must be one of ${forms}.${didYouMean(provider || text, modelProviders)}`,
  );
}

function names({ name, value }: Setting): readonly string[] {
  if (value === undefined) return [];
  const given: unknown = typeof value === 'string' ? value.split(',') : value;
  if (!Array.isArray(given)) {
    throw new JobError('CONFIG_INVALID', `${name} must be a list of models.`);
  }
  return given.map((each: unknown) => modelName({ name, value: each }));
}

function baseUrl(value: unknown): string {
  const url = typeof value === 'string' ? URL.parse(value.trim()) : null;
  const isWeb = url !== null && /^https?:$/.test(url.protocol);
  // Paths are put behind it, so a query would swallow them.
  const isPlain = isWeb && !url.username && !url.password && !url.search && !url.hash;
  if (isPlain) return url.href;
  // It may hold a password, so it is not repeated.
  throw new JobError(
    'CONFIG_INVALID',
    'JOB_MODEL_BASE_URL (modelBaseUrl) must be an http or https URL without a user or a query, such as http://localhost:11434/v1.',
  );
}

function apiKey(value: unknown): string {
  if (typeof value === 'string' && /^[!-~]{1,2000}$/.test(value.trim())) return value.trim();
  throw new JobError(
    'CONFIG_INVALID',
    'JOB_MODEL_API_KEY (modelApiKey) must be the key only: printable ASCII characters without spaces.',
  );
}
