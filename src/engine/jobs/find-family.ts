import type { Job } from '../../contracts/job/job.ts';

interface FamilyLookup {
  job(jobId: string): Promise<Job | undefined>;
  children(jobId: string): Promise<readonly Job[]>;
}

/** All jobs that came from one another, the first one at the front, each after its parent. */
export async function findFamily(job: Job, find: FamilyLookup): Promise<readonly Job[]> {
  const family = [await rootOf(job, find)];
  const seen = new Set(family.map(({ jobId }) => jobId));
  for (const member of family) {
    for (const child of await find.children(member.jobId)) {
      if (family.length >= maxFamily) return family;
      if (seen.has(child.jobId)) continue;
      seen.add(child.jobId);
      family.push(child);
    }
  }
  return family;
}

const maxFamily = 1000;

/** The oldest ancestor that is still there. */
async function rootOf(job: Job, find: FamilyLookup): Promise<Job> {
  let root = job;
  for (let generations = 0; generations < maxFamily; generations += 1) {
    const parent = root.parentJobId === undefined ? undefined : await find.job(root.parentJobId);
    if (parent === undefined) return root;
    root = parent;
  }
  return root;
}
