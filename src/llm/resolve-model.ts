import { findPackageJSON } from 'node:module';
import type { LanguageModelV4 } from '@ai-sdk/provider';
import { didYouMean } from '../errors/checks/assert-known.ts';
import { JobError } from '../errors/job-error.ts';
import { oneLine } from '../workspace/text/one-line.ts';
import { rememberKey } from './call/provider/api-keys.ts';
import { type Provider, type ProviderSettings, providers } from './providers.ts';

export interface ResolveModelOptions {
  /** Where the provider is, such as `http://localhost:11434/v1`. @default that of the provider */
  readonly baseUrl?: string;
  /** @default the provider's usual variable, such as `OPENAI_API_KEY` */
  readonly apiKey?: string;
}

/**
 * Loads the model of a name: `openai:MODEL`, `anthropic:MODEL`, `google:MODEL`, or
 * `openai-compatible:MODEL` with a `baseUrl`. Only the package of that provider is imported.
 *
 * @throws JobError `MODEL_UNKNOWN`, `MODEL_PACKAGE_MISSING`, `MODEL_UNAUTHORISED` without a key,
 * `CONFIG_INVALID` for an address that is none
 * @example
 * const model = await resolveModel('openai:gpt-5', { apiKey });
 */
export async function resolveModel(
  name: string,
  options: ResolveModelOptions = {},
): Promise<LanguageModelV4> {
  const { provider, settings } = modelSettings(name, options);
  if (settings.apiKey) rememberKey(settings.apiKey);
  try {
    return await provider.load(settings);
  } catch (thrown) {
    throw isMissing(thrown, provider) ? packageMissing(name, provider, thrown) : thrown;
  }
}

/**
 * What the model of a name is loaded with. Loads nothing.
 *
 * @throws JobError as `resolveModel`, but for a missing package
 */
export function modelSettings(
  name: string,
  options: ResolveModelOptions = {},
): { readonly provider: Provider; readonly settings: ProviderSettings } {
  const [, providerName = '', modelId = ''] = /^([^:]{1,100}):(.{1,200})$/.exec(name.trim()) ?? [];
  const provider: Provider | undefined = isProvider(providerName)
    ? providers[providerName]
    : undefined;
  if (!provider) throw unknownModel(name, providerName);
  const baseUrl = baseUrlOf(provider, name, options.baseUrl);
  const { keyVariable } = provider;
  const apiKey = (options.apiKey ?? (keyVariable && process.env[keyVariable]))?.trim();
  if (!apiKey && keyVariable) {
    throw new JobError(
      'MODEL_UNAUTHORISED',
      `${name} needs a key: set JOB_MODEL_API_KEY or ${keyVariable}.`,
    );
  }
  if (apiKey && !/^[!-~]+$/.test(apiKey)) {
    throw new JobError('MODEL_UNAUTHORISED', `The key of ${name} has characters that no key has.`);
  }
  return { provider, settings: { modelId, baseUrl, apiKey: apiKey || undefined } };
}

/** @throws JobError `MODEL_PACKAGE_MISSING` */
export function assertPackage(name: string, provider: Provider): void {
  try {
    findPackageJSON(provider.packageName, import.meta.url);
  } catch (cause) {
    throw packageMissing(name, provider, cause);
  }
}

function isProvider(name: string): name is keyof typeof providers {
  return Object.hasOwn(providers, name);
}

function unknownModel(name: string, providerName: string): JobError {
  const known = Object.keys(providers);
  return new JobError(
    'MODEL_UNKNOWN',
    `There is no model ${JSON.stringify(oneLine(name, 80))}.${didYouMean(providerName, known)} A model is named ${known.map((each) => `${each}:MODEL`).join(', ')}.`,
  );
}

function baseUrlOf(provider: Provider, name: string, given: string | undefined) {
  if (!given?.trim()) {
    if (!provider.needsBaseUrl) return undefined;
    throw new JobError(
      'CONFIG_INVALID',
      `${name} needs the address of its server (JOB_MODEL_BASE_URL), such as http://localhost:11434/v1.`,
    );
  }
  const url = URL.parse(given.trim());
  if (
    !url ||
    !/^https?:$/.test(url.protocol) ||
    url.username ||
    url.password ||
    url.search ||
    url.hash
  ) {
    throw new JobError(
      'CONFIG_INVALID',
      'The address of the model server (JOB_MODEL_BASE_URL) must be http or https, without a user or a query, as in http://localhost:11434/v1.',
    );
  }
  if (url.pathname === '/' && provider.path !== undefined) url.pathname = provider.path;
  return url.href.replace(/\/$/, '');
}

function isMissing(thrown: unknown, { packageName }: Provider): boolean {
  const isNotFound =
    thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_MODULE_NOT_FOUND';
  return isNotFound && thrown.message.includes(`'${packageName}'`);
}

function packageMissing(name: string, { packageName, major }: Provider, cause: unknown): JobError {
  return new JobError(
    'MODEL_PACKAGE_MISSING',
    `${name} needs the package ${packageName}, which is not installed: npm i ${packageName}@${major}`,
    { cause },
  );
}
