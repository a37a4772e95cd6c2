import type { StageResult } from '../../src/contracts/stages/stage-result.ts';
import { JobError } from '../../src/errors/job-error.ts';
import type { JobContext } from './job.types.ts';

/** Whether the job changes the files of another. */
export function isFollowUp({ spec: { base } }: Pick<JobContext, 'spec'>): boolean {
  return base?.tree !== undefined && !base.reused.includes('generate');
}

/** Whether the plan of the base is taken over. A plan that was rejected is made anew. */
export function isPlanReused({ spec: { base }, rejection }: JobContext): boolean {
  return rejection === undefined && base?.reused.includes('plan') === true;
}

/** Whether the files of the base are taken over, and have not been rejected or sent to repair. */
export function areFilesReused(context: JobContext): boolean {
  const isReused = context.spec.base?.reused.includes('generate') === true;
  return isReused && isPlanReused(context) && context.repairs === 0;
}

/** Whether a generated tree is that of the base, which passed validation. */
export function isTreeKnown({ spec: { base } }: JobContext, result?: StageResult): boolean {
  if (base?.findings === undefined || result?.stage !== 'generate') return false;
  return result.tree.sha256 === base.tree?.sha256;
}

/**
 * Whether a follow-up did more than a small wish asks for: it deleted half of the files, or touched
 * files that its plan does not name.
 */
export function isDrastic({ results: { changes } }: JobContext): boolean {
  if (changes === undefined) return false;
  const { changed, deleted, unchanged, unplanned = 0 } = changes;
  return unplanned > 0 || (deleted > 0 && deleted >= changed + unchanged);
}

/** The findings of the base, as the result of the validate stage. */
export function knownFindings(context: JobContext): StageResult {
  return { stage: 'validate', findings: baseOf(context).findings ?? [] };
}

export function sameTree(context: JobContext): string {
  return `The files are those of ${baseOf(context).jobId}, which were valid.`;
}

function baseOf({ spec: { base } }: JobContext) {
  if (base !== undefined) return base;
  throw new JobError('BASE_MISSING', 'The job has no base.');
}
