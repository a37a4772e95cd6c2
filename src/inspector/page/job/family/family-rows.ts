import type { FamilyMember } from '../../../protocol.ts';

export interface FamilyRow {
  readonly job: FamilyMember;
  /** How many forks lie between it and the first job: an only child is not indented. */
  readonly depth: number;
  /** The message of its parent, which has other children too. */
  readonly forkOf?: string;
}

/**
 * The jobs of a family in the order of its tree: each after its parent and before its younger siblings.
 * The input has the first job at the front and each job after its parent.
 */
export function familyRows(family: readonly FamilyMember[]): readonly FamilyRow[] {
  const known = new Set(family.map(({ jobId }) => jobId));
  const childrenOf = Map.groupBy(family, ({ parentJobId = '' }) =>
    known.has(parentJobId) ? parentJobId : '',
  );
  const rows: FamilyRow[] = [];
  // A stack, because a chain of follow-ups may be long. The oldest is last, where it is taken first.
  const waiting: FamilyRow[] = youngestFirst(childrenOf.get('') ?? []).map((job) => ({
    job,
    depth: 0,
  }));
  for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
    const { job, depth } = row;
    rows.push(row);
    const children = youngestFirst(childrenOf.get(job.jobId) ?? []);
    const isFork = children.length > 1;
    for (const child of children) {
      waiting.push({
        job: child,
        depth: isFork ? depth + 1 : depth,
        ...(isFork && { forkOf: job.message }),
      });
    }
  }
  return rows;
}

function youngestFirst(jobs: readonly FamilyMember[]): readonly FamilyMember[] {
  return jobs.toSorted((a, b) => b.createdAt - a.createdAt);
}
