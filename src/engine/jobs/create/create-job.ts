import { sep } from 'node:path';
import { customAlphabet } from 'nanoid';
import type { JobContext, JobMachineInput } from '../../../../machines/index.ts';
import type { Config } from '../../../contracts/config.ts';
import type { JobCommand } from '../../../contracts/engine/engine.ts';
import type { JobRequest, JobSpec } from '../../../contracts/job/job.ts';
import type { NewActor } from '../../../contracts/store/actor-change.ts';
import { type MachineKind, toChange } from '../../runtime/machine-kind.ts';
import type { JobOrigin } from './job-origin.ts';
import type { RoutedRequest } from './route-request.ts';

interface NewJob {
  readonly request: JobRequest;
  readonly routed: RoutedRequest;
  readonly config: Config;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly origin?: JobOrigin | undefined;
}

/** The input of the job machine for a request. */
export function createJob({ request, routed, config, now, origin }: NewJob): JobMachineInput {
  const { userMessage, userId, channelId, guildId, starter, budget, approval = false } = request;
  const { model, priority, startAfter, replaces } = request;
  const image = request.image ?? (config.images || undefined);
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
    ...(model !== undefined && { model }),
    ...originOf(origin),
    ...(budget !== undefined && { budget }),
    ...(image !== undefined && { image }),
    ...(priority !== undefined && { priority }),
    ...(startAfter !== undefined && { startAfter }),
    ...(replaces !== undefined && { replaces }),
  };
}

function originOf(origin: JobOrigin | undefined): Pick<JobSpec, 'parentJobId' | 'base' | 'model'> {
  if (origin === undefined) return {};
  const { parentJobId, base, model } = origin;
  return { parentJobId, ...(base && { base }), ...(model !== undefined && { model }) };
}

/** The first stored form of a job: queued, with its `job.created` event. */
export function toNewActor(
  kind: MachineKind<JobContext>,
  input: JobMachineInput,
  at: number,
  idempotencyKey: string | undefined,
): NewActor {
  const { state, emitted } = kind.stepper.begin(input);
  const { priority, startAfter, replaces } = input;
  const { userId, guildId } = input.input;
  return {
    kind: 'job',
    id: input.jobId,
    change: toChange(kind, { state, emitted, consumed: [], at }),
    job: {
      userId,
      ...(guildId !== undefined && { guildId }),
      createdAt: at,
      projectType: input.projectType,
      message: input.input.userMessage,
      ...(input.parentJobId !== undefined && { parentJobId: input.parentJobId }),
      ...(priority !== undefined && { priority }),
      ...(startAfter !== undefined && { startAfter }),
      ...(replaces !== undefined && { replaces: { key: replaces, event: cancelEvent } }),
      ...(idempotencyKey !== undefined && { idempotencyKey }),
    },
  };
}

const cancelEvent = JSON.stringify({ type: 'job.cancel' } satisfies JobCommand);

/** `job-<base36 time>-<base36 random>`: sorts by time, safe in URLs and file names. */
function createJobId(now: number): string {
  return `job-${now.toString(36)}-${random()}`;
}

const random = customAlphabet('0123456789abcdefghijklmnopqrstuvwxyz', 8);
