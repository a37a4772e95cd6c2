import type { Job } from '../../src/contracts/job/job.ts';
import { type JobPart, jobParts } from '../../src/contracts/job/job-parts.ts';

/**
 * The view of a job without parts that were removed: artifacts and paths of files that are gone are
 * left out, and `pruned` names the parts.
 *
 * @example
 * withoutParts(job, ['output']).artifacts; // {}
 */
export function withoutParts(job: Job, parts: readonly JobPart[]): Job {
  const gone = jobParts.filter((part) => parts.includes(part) || job.pruned?.includes(part));
  if (gone.length === 0) return job;
  if (!gone.includes('output')) return { ...job, pruned: gone };
  const { zipPath: _zip, deployDir, ...paths } = job.paths;
  // A deployment elsewhere is not ours to remove.
  const isElsewhere = deployDir !== undefined && deployDir !== paths.outputDir;
  return {
    ...job,
    paths: { ...paths, ...(isElsewhere && { deployDir }) },
    artifacts: {},
    pruned: gone,
  };
}
