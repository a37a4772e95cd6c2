import { didYouMean } from '../errors/checks/assert-known.ts';
import { admissionVariables } from './read-admission-limits.ts';
import type { Environment } from './read-variable.ts';

/**
 * Warnings about environment variables whose names resemble known ones. Misspelt variables are
 * ignored elsewhere; only `doctor` reports them.
 *
 * @example
 * unknownVariables({ JOB_STOER: '/srv/jobs.db' }); // ['JOB_STOER is unknown. Did you mean "JOB_STORE"?']
 */
export function unknownVariables(environment: Environment = process.env): readonly string[] {
  return (
    Object.keys(environment)
      .filter((name) => /^(?:JOB|DISCORD)_/.test(name) && !known.includes(name))
      .map((name) => [name, didYouMean(name, known)] as const)
      // Unrelated programs use these prefixes too.
      .filter(([, suggestion]) => suggestion !== '')
      .map(([name, suggestion]) => `${name} is unknown.${suggestion}`)
  );
}

const known: readonly string[] = [
  'JOB_WORK_BASE',
  'JOB_OUTPUT_BASE',
  'JOB_LOG_BASE',
  'JOB_STORE',
  'JOB_BLOBS',
  'JOB_MIN_FREE_BYTES',
  'JOB_KEEP_WORKSPACE',
  'JOB_KEEP_OUTPUT',
  'JOB_KEEP_LOG',
  'JOB_KEEP_ANSWERS',
  'JOB_KEEP_RECORD',
  'JOB_KEEP_BYTES',
  'JOB_PREVIEW_PORT',
  'JOB_PREVIEW_TTL',
  'JOB_PREVIEW_BASE_URL',
  'JOB_PREVIEW_LIMIT',
  ...admissionVariables,
  'JOB_DASHBOARD_URL',
  'JOB_DASHBOARD_TOKEN',
  'JOB_DASHBOARD_READ_TOKEN',
  'JOB_BROWSER',
  'JOB_SANDBOX',
  'JOB_IMAGES',
  'JOB_IMAGE_BASE',
  'JOB_IMAGE_PAGE_BASE',
  'JOB_MODEL',
  'JOB_MODEL_BASE_URL',
  'JOB_MODEL_API_KEY',
  'JOB_MODEL_FALLBACKS',
  'DISCORD_TOKEN',
  'DISCORD_API',
  'JOB_DISCORD_SHARDS',
];
