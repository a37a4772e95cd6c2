import { sep } from 'node:path';
import type { JobMachineInput } from '../../../machines/index.ts';
import type { Config } from '../../contracts/config.ts';
import type { JobRequest } from '../../contracts/job.ts';
import { createJobId } from './create-job-id.ts';
import type { RoutedRequest } from './route-request.ts';

interface NewJob {
  readonly request: JobRequest;
  readonly routed: RoutedRequest;
  readonly config: Config;
  readonly now: number;
  readonly parentJobId?: string;
}

/** What the job machine starts from. */
export function newJob({ request, routed, config, now, parentJobId }: NewJob): JobMachineInput {
  const { userMessage, userId, channelId, guildId, starter, approval = false } = request;
  const jobId = createJobId(now);
  return {
    jobId,
    input: { userMessage, userId, channelId, ...(guildId !== undefined && { guildId }) },
    projectType: routed.projectType,
    previewEnabled: routed.previewEnabled,
    approval,
    // By hand: `join` looks at every character of a folder again.
    logsPath: `${config.logBase}${sep}${jobId}.log`,
    paths: {
      workspaceDir: `${config.workBase}${sep}${jobId}`,
      outputDir: `${config.outputBase}${sep}${jobId}`,
    },
    ...(starter !== undefined && { starter }),
    ...(parentJobId !== undefined && { parentJobId }),
  };
}
