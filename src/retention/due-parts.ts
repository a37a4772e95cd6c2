import { type JobPart, jobParts } from '../contracts/job/job-parts.ts';
import type { Retention } from '../contracts/engine/retention.ts';
import type { KeptJob } from '../contracts/store/store-retention.ts';

/** What of a job is to go now, and when to look at it again. */
interface Due {
  readonly parts: readonly JobPart[];
  /** Epoch milliseconds; undefined if nothing else ever goes by age. */
  readonly lookAt: number | undefined;
}

/**
 * What is to go of a measured job.
 *
 * @param endedAt When the youngest job of its family ended.
 */
export function duePartsOf(
  { parts: held = {} }: Pick<KeptJob, 'parts'>,
  endedAt: number,
  retention: Retention,
  now: number,
): Due {
  const dueAt = (part: JobPart) => endedAt + (retention[ages[part]] ?? Infinity);
  const present = presentParts(held);
  // Nothing outlives the record, which knows of it.
  if (dueAt('record') <= now) return { parts: present, lookAt: undefined };
  const next = Math.min(...present.map(dueAt).filter((at) => at > now));
  return {
    parts: present.filter((part) => dueAt(part) <= now),
    lookAt: next === Infinity ? undefined : next,
  };
}

/** The parts that a job still has. */
export function presentParts(held: NonNullable<KeptJob['parts']>): readonly JobPart[] {
  return jobParts.filter((part) => part === 'record' || held[part] !== undefined);
}

const ages = {
  workspace: 'workspaceMs',
  output: 'outputMs',
  log: 'logMs',
  answers: 'answersMs',
  record: 'recordMs',
} as const satisfies Record<JobPart, keyof Retention>;
