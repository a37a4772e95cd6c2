import type { Job } from '../../contracts/job/job.ts';
import type { StageName } from '../../contracts/stages/stage.ts';
import { nextStage } from '../../contracts/stages/next-stage.ts';
import { stageOrder } from '../../contracts/stages/stage-names.ts';

/**
 * Says what some jobs wait for: a stage that no worker runs, while others are run. Undefined if they wait
 * for nothing, or nobody runs jobs at all.
 */
export function unrunStages(
  jobs: readonly Pick<Job, 'status' | 'phase'>[],
  served: readonly StageName[],
): string | undefined {
  if (served.length === 0) return undefined;
  const next = new Set(jobs.filter(isDue).map(({ status }) => nextStage(status)));
  const missing = stageOrder.filter((stage) => next.has(stage) && !served.includes(stage));
  if (missing.length === 0) return undefined;
  return `No worker runs ${missing.map((stage) => `\`${stage}\``).join(' or ')} at the moment.`;
}

function isDue({ phase }: Pick<Job, 'phase'>): boolean {
  return phase !== 'awaitingApproval';
}
