import { existsSync } from 'node:fs';
import type { JobContext } from '../../../machines/index.ts';
import { isFollowUp } from '../../../machines/job/job.base.ts';
import type { Plan } from '../../contracts/job/plan.ts';
import type { StageBase, StageInputBase } from '../../contracts/stages/stage.ts';
import { JobError } from '../../errors/job-error.ts';

/** What every stage is given. */
export function common({ spec }: JobContext): StageInputBase {
  const { jobId, projectType, input, base, model } = spec;
  return {
    jobId,
    projectType,
    input,
    ...(base && { firstMessage: base.firstMessage }),
    ...(model !== undefined && { model }),
  };
}

/** What a follow-up changes. A fork has taken over what it needs. */
export function baseOf(
  context: JobContext,
  files: StageBase['files'],
): { readonly base?: StageBase } {
  const { base } = context.spec;
  if (base === undefined || !isFollowUp(context)) return {};
  return { base: { jobId: base.jobId, plan: base.plan, files } };
}

/** The tree that the last validation sent to repair, unless it was lost or generated anew. */
export function previousTree({ rejectedTree, results, spec }: JobContext) {
  const { workspaceDir } = spec.paths;
  const isRepair = rejectedTree !== undefined && results.tree?.sha256 === rejectedTree;
  return isRepair && existsSync(workspaceDir) ? { previousDir: workspaceDir } : {};
}

/** The plan, which every stage but the first has. */
export function planOf({ results: { plan } }: JobContext): Plan {
  if (plan !== undefined) return plan;
  throw new JobError('STAGE_OUTPUT_INVALID', 'The job has no plan.');
}
