import { didYouMean } from '../errors/did-you-mean.ts';

/**
 * Variables of the environment whose names are almost ours. A misspelt one is ignored, so that only
 * `doctor` can tell.
 *
 * @example
 * unknownVariables({ JOB_STOER: '/srv/jobs.db' }); // ['JOB_STOER is not known. Did you mean "JOB_STORE"?']
 */
export function unknownVariables(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): readonly string[] {
  return (
    Object.keys(environment)
      .filter((name) => /^(?:JOB|DISCORD)_/.test(name) && !known.includes(name))
      .map((name) => [name, didYouMean(name, known)] as const)
      // Other programs have variables of such names.
      .filter(([, meant]) => meant !== '')
      .map(([name, meant]) => `${name} is not known.${meant}`)
  );
}

const known: readonly string[] = [
  'JOB_WORK_BASE',
  'JOB_OUTPUT_BASE',
  'JOB_LOG_BASE',
  'JOB_STORE',
  'JOB_PREVIEW_PORT',
  'JOB_PREVIEW_TTL',
  'JOB_PREVIEW_BASE_URL',
  'JOB_PREVIEW_LIMIT',
  'JOB_DASHBOARD_URL',
  'JOB_BROWSER',
  'DISCORD_TOKEN',
  'DISCORD_API',
];
