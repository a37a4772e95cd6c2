/** Every status, in the order of a job's life. */
export const jobStatuses = [
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
] as const;

/**
 * The milestone that a job has reached. `quarantined`: no machine of this version can read its stored data,
 * so no engine runs it.
 */
export type JobStatus = (typeof jobStatuses)[number];

/** The statuses of jobs that never run again. */
export const endedStatuses: ReadonlySet<JobStatus> = new Set([
  'done',
  'failed',
  'cancelled',
  'quarantined',
]);
