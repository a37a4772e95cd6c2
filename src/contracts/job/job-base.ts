import type { Finding } from '../stages/finding.ts';
import type { TreeSummary } from './job.ts';
import type { Plan } from './plan.ts';

/**
 * The ended job that another one begins with. A follow-up changes its plan and its files, and leaves
 * that job as it is; a fork takes over the results of its first stages. A fork of a follow-up has the
 * base of that follow-up.
 */
export interface JobBase {
  readonly jobId: string;
  /** The message that the project began with. */
  readonly firstMessage: string;
  readonly plan: Plan;
  /** The plan that is taken over, if it is not that of the base. */
  readonly takenPlan?: Plan;
  /** Its generated files, by their hash. Left out by a fork that generates all of them anew. */
  readonly tree?: TreeSummary;
  /** What its validation found, if it passed: a tree with the same hash is not validated again. */
  readonly findings?: readonly Finding[];
  /** The stages whose result is taken over. A follow-up takes over none. */
  readonly reused: readonly ReusedStage[];
  /** Jobs whose answers of durable steps count as answers of this one, nearest first. */
  readonly answers?: readonly AnswerSource[];
}

export type ReusedStage = 'plan' | 'generate';

/** A job whose steps were answered, and the revision at which its plan was made. */
export interface AnswerSource {
  readonly jobId: string;
  readonly revision: number;
}

/** How a tree differs from that of the base, in files. */
export interface TreeChanges {
  readonly added: number;
  readonly changed: number;
  readonly deleted: number;
  readonly unchanged: number;
  /** The paths of the first 20 that were added, changed or deleted. */
  readonly paths: readonly string[];
  /** How many of those the plan does not name. Left out for plans without a list of changes. */
  readonly unplanned?: number;
}
