import type { Job } from '../../../src/index.ts';
import { aResult } from '../../../src/testing/store-contract/samples.ts';

/** A sample job with overrides. */
export function someJob(change: Partial<Job>): Job {
  const createdAt = new Date(0).toISOString();
  const planned = { status: 'planned', preview: { enabled: true }, createdAt } as const;
  return { ...aResult('job-1'), ...planned, ...change };
}
