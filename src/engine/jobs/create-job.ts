import { sep } from 'node:path';
import { customAlphabet } from 'nanoid';
import type { JobContext, JobMachineInput } from '../../../machines/index.ts';
import type { Config } from '../../contracts/config.ts';
import type { JobRequest } from '../../contracts/job.ts';
import type { NewActor } from '../../contracts/store.ts';
import { type MachineKind, toChange } from '../runtime/machine-kind.ts';
import type { RoutedRequest } from './route-request.ts';

interface NewJob {
  readonly request: JobRequest;
  readonly routed: RoutedRequest;
  readonly config: Config;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly parentJobId?: string;
}

/** The input of the job machine for a request. */
export function createJob({ request, routed, config, now, parentJobId }: NewJob): JobMachineInput {
  const { userMessage, userId, channelId, guildId, starter, budget, approval = false } = request;
  const jobId = createJobId(now);
  return {
    jobId,
    input: { userMessage, userId, channelId, ...(guildId !== undefined && { guildId }) },
    projectType: routed.projectType,
    previewEnabled: routed.previewEnabled,
    approval,
    // Not `join`, which normalizes the whole path for every job.
    logsPath: `${config.logBase}${sep}${jobId}.log`,
    paths: {
      workspaceDir: `${config.workBase}${sep}${jobId}`,
      outputDir: `${config.outputBase}${sep}${jobId}`,
    },
    ...(starter !== undefined && { starter }),
    ...(parentJobId !== undefined && { parentJobId }),
    ...(budget !== undefined && { budget }),
  };
}

/** The first stored form of a job: queued, with its `job.created` event. */
export function toNewActor(
  kind: MachineKind<JobContext>,
  input: JobMachineInput,
  at: number,
  idempotencyKey: string | undefined,
): NewActor {
  const { state, emitted } = kind.stepper.begin(input);
  return {
    kind: 'job',
    id: input.jobId,
    change: toChange(kind, { state, emitted, consumed: [], at }),
    job: {
      userId: input.input.userId,
      createdAt: at,
      ...(input.parentJobId !== undefined && { parentJobId: input.parentJobId }),
      ...(idempotencyKey !== undefined && { idempotencyKey }),
    },
  };
}

/** `job-<base36 time>-<base36 random>`: sorts by time, safe in URLs and file names. */
function createJobId(now: number): string {
  return `job-${now.toString(36)}-${random()}`;
}

const random = customAlphabet('0123456789abcdefghijklmnopqrstuvwxyz', 8);
