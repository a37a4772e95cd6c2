import type { JobPart } from '../../contracts/job/job-parts.ts';
import type { KeptJob } from '../../contracts/store/store-retention.ts';
import { presentParts } from '../due-parts.ts';

/** A job and the parts of it that go. */
export interface Going {
  readonly job: KeptJob;
  readonly parts: readonly JobPart[];
}

/** When the members ended, and whether all may go: never what runs, waits, is pinned or previewed. */
export function stateOf(family: readonly KeptJob[]) {
  const ends = family.flatMap(({ endedAt }) => endedAt ?? []);
  const hasEnded = ends.length === family.length;
  const isFree =
    hasEnded &&
    family.every(({ pinned, previewed, unwanted }) => !pinned && !previewed && !unwanted);
  return { ends, hasEnded, isFree };
}

export function wholly(job: KeptJob): Going {
  return { job, parts: presentParts(job.parts ?? {}) };
}

export function withoutRecord(job: KeptJob): Going {
  return { job, parts: presentParts(job.parts ?? {}).filter((part) => part !== 'record') };
}

export function bytesOf({ job: { parts: held = {} }, parts }: Going): number {
  return parts.reduce((sum: number, part: JobPart) => sum + (held[part] ?? 0), 0);
}
