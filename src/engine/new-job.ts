import { join } from 'node:path';
import type { JobMachineInput } from '../../machines/index.ts';
import type { Config } from '../contracts/config.ts';
import type { JobRequest } from '../contracts/job.ts';
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
export function newJob({ request, routed, config, now, ...rest }: NewJob): JobMachineInput {
  const { projectType: _, starter, approval = false, ...input } = request;
  const jobId = createJobId(now);
  return {
    ...routed,
    ...rest,
    jobId,
    input,
    approval,
    logsPath: join(config.logBase, `${jobId}.log`),
    paths: {
      workspaceDir: join(config.workBase, jobId),
      outputDir: join(config.outputBase, jobId),
    },
    ...(starter !== undefined && { starter }),
  };
}
