import type { FamilyMember } from '../../../protocol.ts';

export interface FamilyRow {
  readonly job: FamilyMember;
  /** How many forks lie between it and the first job: an only child is not indented. */
  readonly depth: number;
}

/**
 * The jobs of a family in the order of its tree: each after its parent and before its younger siblings.
 * The input has the first job at the front and each job after its parent.
 */
export function familyRows(family: readonly FamilyMember[]): readonly FamilyRow[] {
  const known = new Set(family.map(({ jobId }) => jobId));
  const parentIn = ({ parentJobId = '', jobId }: FamilyMember) =>
    known.has(parentJobId) && parentJobId !== jobId ? parentJobId : '';
  const childrenOf = Map.groupBy(family, parentIn);
  const rows: FamilyRow[] = [];
  // A stack, because a chain of follow-ups may be long.
  const waiting = toRows(childrenOf.get('') ?? [], 0);
  for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
    rows.push(row);
    const children = childrenOf.get(row.job.jobId) ?? [];
    waiting.push(...toRows(children, row.depth + (children.length > 1 ? 1 : 0)));
  }
  return rows;
}

/** The oldest last, where it is taken first. */
function toRows(jobs: readonly FamilyMember[], depth: number): FamilyRow[] {
  return jobs.toSorted((a, b) => b.createdAt - a.createdAt).map((job) => ({ job, depth }));
}
