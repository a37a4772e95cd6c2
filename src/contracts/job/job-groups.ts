/** The groups in which people look at jobs; each job is in one. */
export const jobGroups = ['running', 'needsYou', 'failed', 'done', 'cancelled'] as const;

/**
 * `running`: it waits to run, or runs; `needsYou`: it waits for the decision of a person; `failed`: also if
 * no machine of this version can read its stored data.
 */
export type JobGroup = (typeof jobGroups)[number];

/** How many jobs each group has. */
export type JobCounts = Readonly<Record<JobGroup, number>>;
