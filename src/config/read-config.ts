import { isAbsolute, join, parse, resolve } from 'node:path';
import type { Config } from '../contracts/config.ts';
import { assertKnown, type NamesOf } from '../errors/checks/assert-known.ts';
import { JobError } from '../errors/job-error.ts';
import { defaultBase } from './default-base.ts';
import { readImageConfig } from './read-image-config.ts';
import { readModelConfig } from './read-model-config.ts';
import { hasControls } from './store-setting.ts';
import { type Environment, readVariable } from './read-variable.ts';
import { origin, type Setting, wildcardUrl } from './read-url.ts';

/**
 * Reads the configuration: options first, then environment variables that are not blank, then defaults. By default all
 * folders are below the operating system's temporary folder, in one of this user.
 *
 * @throws JobError `CONFIG_INVALID`, naming the option or the variable
 * @example
 * const { workBase } = readConfig({ workBase: '/srv/jobs/work' });
 */
export function readConfig(
  options: Partial<Config> = {},
  environment: Environment = process.env,
): Config {
  assertKnown(options, names, 'config');
  const defaults = defaultBase();
  const setting = <Value>(key: keyof Config, variable: string, fallback?: Value) => {
    if (options[key] !== undefined) return { name: key, value: options[key] };
    return { name: variable, value: readVariable(variable, environment) ?? fallback };
  };
  const previewBaseUrl = wildcardUrl(setting('previewBaseUrl', 'JOB_PREVIEW_BASE_URL'));
  const dashboardUrl = origin(setting('dashboardUrl', 'JOB_DASHBOARD_URL'));
  return {
    workBase: folder(setting('workBase', 'JOB_WORK_BASE', join(defaults, 'work'))),
    outputBase: folder(setting('outputBase', 'JOB_OUTPUT_BASE', join(defaults, 'output'))),
    logBase: folder(setting('logBase', 'JOB_LOG_BASE', join(defaults, 'logs'))),
    minFreeBytes: count(setting('minFreeBytes', 'JOB_MIN_FREE_BYTES', 100_000_000), 1e12),
    previewPort: count(setting('previewPort', 'JOB_PREVIEW_PORT', 0), 65_535),
    previewTtlMs: count(setting('previewTtlMs', 'JOB_PREVIEW_TTL', 3_600_000), 2_592_000_000),
    previewLimit: count(setting('previewLimit', 'JOB_PREVIEW_LIMIT', 1000), 100_000),
    ...(previewBaseUrl !== undefined && { previewBaseUrl }),
    ...(dashboardUrl !== undefined && { dashboardUrl }),
    browser: browser(setting('browser', 'JOB_BROWSER', 'auto')),
    sandbox: sandbox(setting('sandbox', 'JOB_SANDBOX', 'auto')),
    ...readImageConfig(options, environment),
    ...readModelConfig(options, environment),
  };
}

const names: NamesOf<Config> = {
  workBase: true,
  outputBase: true,
  logBase: true,
  minFreeBytes: true,
  previewPort: true,
  previewTtlMs: true,
  previewLimit: true,
  previewBaseUrl: true,
  dashboardUrl: true,
  browser: true,
  sandbox: true,
  images: true,
  imageBase: true,
  imagePageBase: true,
  model: true,
  modelBaseUrl: true,
  modelApiKey: true,
  modelFallbacks: true,
};

function folder({ name, value }: Setting): string {
  const refuse = (why: string) => {
    const shown = JSON.stringify(value)?.slice(0, 200) ?? 'it';
    return new JobError('CONFIG_INVALID', `${name}: ${shown} ${why}.`);
  };
  if (typeof value !== 'string' || value.trim() === '')
    throw refuse('must be the path of a folder');
  if (!isAbsolute(value)) throw refuse('must be an absolute path');
  if (hasControls(value)) throw refuse('must not contain line breaks or other control characters');
  const path = resolve(value);
  if (path === parse(path).root) throw refuse('must not be the root of the file system');
  return path;
}

function browser({ name, value }: Setting): string {
  if (value === 'auto' || value === 'off') return value;
  if (typeof value === 'string' && isAbsolute(value) && !hasControls(value)) return value;
  throw new JobError(
    'CONFIG_INVALID',
    `${name}: ${JSON.stringify(value)?.slice(0, 200)} must be auto, off, or an absolute path.`,
  );
}

function sandbox({ name, value }: Setting): Config['sandbox'] {
  const known = sandboxes.find((one) => one === value);
  if (known !== undefined) return known;
  const shown = JSON.stringify(value)?.slice(0, 200);
  throw new JobError('CONFIG_INVALID', `${name}: ${shown} must be one of ${sandboxes.join(', ')}.`);
}

const sandboxes = ['auto', 'bwrap', 'podman', 'off'] as const;

function count({ name, value }: Setting, max: number): number {
  const number =
    typeof value === 'string' && /^\d{1,13}$/.test(value.trim()) ? Number(value) : value;
  if (typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 && number <= max) {
    return number;
  }
  throw new JobError(
    'CONFIG_INVALID',
    `${name}: ${JSON.stringify(value)?.slice(0, 60)} must be a whole number from 0 to ${max}.`,
  );
}
