import type { JobStatus } from './job.ts';

/** Every status, in the order of a job's life. */
export const jobStatuses: readonly JobStatus[] = [
  'created',
  'planned',
  'generated',
  'validated',
  'packaged',
  'deployed',
  'done',
  'failed',
  'cancelled',
  'quarantined',
];
