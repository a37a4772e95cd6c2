/** The parts of an ended job, which are removed at their own times. */
export const jobParts = ['workspace', 'output', 'log', 'answers', 'record'] as const;

export type JobPart = (typeof jobParts)[number];

/** The parts that a blob store has too. */
export type BlobPart = Extract<JobPart, 'workspace' | 'output'>;
