import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { JobEngine } from '../../src/contracts/engine/engine.ts';
import type { Job, JobArtifacts } from '../../src/contracts/job/job.ts';
import { createJobEngine } from '../../src/create-job-engine.ts';
import { modelStages, type ModelSource } from '../../src/llm/index.ts';
import type { EvalRequest } from './requests.ts';
import { type EvalResult, toResult } from './result.ts';
import { thumbnail } from './page/thumbnail.ts';

export interface EvaluateOptions {
  readonly model: ModelSource;
  readonly requests: readonly EvalRequest[];
  /** Cancels the jobs that run and starts no other. */
  readonly signal: AbortSignal;
  readonly events: EvalEvents;
}

export interface EvalEvents {
  started(index: number, request: EvalRequest): void;
  /** Validation found errors, and the model repairs them. */
  repairing(index: number, round: number): void;
  ended(index: number, result: EvalResult, pictures: Pictures): void;
}

/** Small PNGs of a page. */
export interface Pictures {
  readonly light?: Uint8Array;
  readonly dark?: Uint8Array;
}

/**
 * Builds each request with the model, two at a time, in a store and folders that are deleted
 * afterwards. A request that the signal cuts off has no result.
 */
export async function evaluate(options: EvaluateOptions): Promise<void> {
  const base = await mkdtemp(join(tmpdir(), 'jobchart-eval-'));
  try {
    await using engine = await createJobEngine({
      store: join(base, 'jobs.db'),
      stages: modelStages({ model: options.model }),
      limits: { concurrency, previews: 0 },
      config: {
        workBase: join(base, 'work'),
        outputBase: join(base, 'output'),
        logBase: join(base, 'logs'),
        previewPort: 0,
      },
    });
    const waiting = options.requests.entries();
    await Promise.all(Array.from({ length: concurrency }, () => work(engine, waiting, options)));
  } finally {
    await rm(base, { recursive: true, force: true });
  }
}

const concurrency = 2;

async function work(
  engine: JobEngine,
  waiting: Iterable<readonly [number, EvalRequest]>,
  { signal, events }: EvaluateOptions,
): Promise<void> {
  // Both workers take from the same iterator.
  for (const [index, request] of waiting) {
    if (signal.aborted) return;
    events.started(index, request);
    const job = await build(engine, request, signal, (round) => events.repairing(index, round));
    if (signal.aborted && job.status === 'cancelled') return;
    events.ended(index, toResult(request, job), {
      ...(await picture(engine, job, 'screenshot', 'light')),
      ...(await picture(engine, job, 'screenshotDark', 'dark')),
    });
  }
}

async function build(
  engine: JobEngine,
  { projectType, message }: EvalRequest,
  signal: AbortSignal,
  onRepair: (round: number) => void,
): Promise<Job> {
  const request = { userMessage: message, projectType, userId: 'eval', channelId: 'eval' };
  const { jobId } = await engine.submit(request);
  // Rejects if the job has just ended.
  const cancel = () => void engine.send(jobId, { type: 'job.cancel' }).catch(() => {});
  signal.addEventListener('abort', cancel);
  if (signal.aborted) cancel();
  try {
    let isApproved = false;
    for await (const entry of engine.watch({ jobId })) {
      if (entry.type === 'job.revised') onRepair(entry.data.revision - 1);
      // A plan with an unusual package waits. Nothing is installed here, so it may go on.
      if (entry.state === 'planned.awaitingApproval' && !isApproved) {
        isApproved = true;
        await engine.send(jobId, { type: 'job.approve' }).catch((error: unknown) => {
          if (!signal.aborted) throw error;
        });
      }
    }
    return await engine.result(jobId);
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}

async function picture(
  engine: JobEngine,
  { jobId, artifacts }: Job,
  name: keyof JobArtifacts,
  scheme: keyof Pictures,
): Promise<Pictures> {
  if (artifacts[name] === undefined) return {};
  return { [scheme]: thumbnail(await buffer(await engine.artifact(jobId, name))) };
}
