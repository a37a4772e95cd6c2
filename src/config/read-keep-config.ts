import type { Retention } from '../contracts/engine/retention.ts';
import { JobError } from '../errors/job-error.ts';
import { type Environment, readVariable } from './read-variable.ts';

/**
 * How long `serve`, `bot` and `prune` keep what has ended: `JOB_KEEP_WORKSPACE` and the like are hours,
 * `JOB_KEEP_BYTES` is bytes, and `forever` sets no limit. By default workspace and output are kept
 * for a week, log and answers for a month, the record for three months, and at most 10 GB.
 *
 * @throws JobError `CONFIG_INVALID`, naming the variable
 * @example
 * readKeepConfig({ JOB_KEEP_OUTPUT: '48' }).outputMs; // 172800000
 */
export function readKeepConfig(environment: Environment = process.env): Retention {
  const limits = Object.entries(settings).map(([field, { variable, unit, fallback }]) => {
    const value = readVariable(variable, environment);
    return [field, value === undefined ? fallback * unit : parse(variable, value, unit)] as const;
  });
  return Object.fromEntries(limits.filter(([, limit]) => limit !== undefined));
}

const hourMs = 3_600_000;
const settings = {
  // As long as the output: follow-ups and diffs read it.
  workspaceMs: { variable: 'JOB_KEEP_WORKSPACE', unit: hourMs, fallback: 24 * 7 },
  outputMs: { variable: 'JOB_KEEP_OUTPUT', unit: hourMs, fallback: 24 * 7 },
  logMs: { variable: 'JOB_KEEP_LOG', unit: hourMs, fallback: 24 * 30 },
  answersMs: { variable: 'JOB_KEEP_ANSWERS', unit: hourMs, fallback: 24 * 30 },
  recordMs: { variable: 'JOB_KEEP_RECORD', unit: hourMs, fallback: 24 * 90 },
  maxBytes: { variable: 'JOB_KEEP_BYTES', unit: 1, fallback: 10_000_000_000 },
} as const satisfies Required<{ [Field in keyof Retention]: unknown }>;

function parse(variable: string, value: string, unit: number): number | undefined {
  if (value === 'forever') return undefined;
  const isBytes = unit === 1;
  const pattern = isBytes ? /^\d{1,15}$/ : /^\d{1,6}(?:\.\d{1,6})?$/;
  if (pattern.test(value)) return Math.round(Number(value) * unit);
  const shown = JSON.stringify(value).slice(0, 60);
  const allowed = isBytes ? 'a number of bytes' : 'a number of hours, such as 24 or 0.5';
  throw new JobError('CONFIG_INVALID', `${variable}: ${shown} must be ${allowed}, or forever.`);
}
