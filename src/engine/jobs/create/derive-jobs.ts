import type { JobEngine } from '../../../contracts/engine/engine.ts';
import type { Job, JobSpec } from '../../../contracts/job/job.ts';
import type { JournalEvent } from '../../../contracts/job/journal.ts';
import { JobError } from '../../../errors/job-error.ts';
import type { EngineParts } from '../../engine-parts.ts';
import { parseRetry, parseRevise } from '../../input/derive.ts';
import { parseIdempotencyKey } from '../../input/request.ts';
import type { InsertJob } from './insert-job.ts';
import { answersOf, followUpBase, forkBase } from './job-origin.ts';
import { hasEnded, type JobLookup } from '../find-jobs.ts';
import type { RoutedRequest } from './route-request.ts';
import { viewJob } from '../view-job.ts';

interface DeriveParts extends Pick<EngineParts, 'store' | 'config' | 'blobs'> {
  readonly find: JobLookup;
  readonly insert: InsertJob;
}

/** The calls that create jobs from other jobs. */
export function deriveJobs(parts: DeriveParts): Pick<JobEngine, 'retry' | 'revise'> {
  const { store, find, insert } = parts;

  /** First, so that a repeated call gives the same job even if its parent is gone by now. */
  async function known(idempotencyKey: unknown): Promise<{ jobId: string } | undefined> {
    const key = parseIdempotencyKey(idempotencyKey);
    const jobId = key === undefined ? undefined : await store.idOfKey(key);
    return jobId === undefined ? undefined : { jobId };
  }

  async function endedJob(jobId: string): Promise<Job> {
    if (hasEnded(await find.lifecycle(jobId))) return viewJob(store, await find.job(jobId));
    throw new JobError('JOB_ACTIVE', `Job ${jobId} has not ended.`);
  }

  /** The first entry of a journal is `job.created`. */
  async function createdWith(jobId: string): Promise<JobCreated> {
    await find.lifecycle(jobId);
    const [first] = await store.journal({ jobId, limit: 1 });
    if (first?.type === 'job.created') return first.data;
    throw new JobError('REQUEST_INVALID', `The request of job ${jobId} cannot be read.`);
  }

  return {
    async retry(jobId, options = {}) {
      const before = await known(options.idempotencyKey);
      if (before !== undefined) return before;
      const created = await createdWith(jobId);
      const { spec } = created;
      const { idempotencyKey, from, plan, answers, model } = parseRetry(options, spec);
      const base =
        from === undefined
          ? spec.base
          : forkBase({ spec, job: await endedJob(jobId) }, parts, {
              from,
              plan,
              answers: answers ? await answersOf(store, spec) : undefined,
            });
      return insert(requestOf(created), {
        idempotencyKey,
        origin: {
          parentJobId: jobId,
          ...(base && { base }),
          ...modelOf(model ?? spec.model),
          routed: routeOf(spec),
        },
      });
    },

    async revise(jobId, message, options = {}) {
      const { idempotencyKey, by, ...wishes } = parseRevise(options);
      const before = await known(idempotencyKey);
      if (before !== undefined) return before;
      const parent = await endedJob(jobId);
      const { projectType, input, preview } = parent;
      const { userMessage: _, ...asker } = input;
      const { spec } = await createdWith(jobId);
      const { image } = spec;
      const request = { ...(by ?? asker), ...wishes, userMessage: message, projectType, image };
      const base = followUpBase({ spec, job: parent }, parts);
      const routed = routeOf({ projectType, previewEnabled: preview.enabled });
      return insert(request, { idempotencyKey, origin: { parentJobId: jobId, base, routed } });
    },
  };
}

type JobCreated = Omit<Extract<JournalEvent, { type: 'job.created' }>, 'type' | 'at'>;

/** The request that a job was created with, to start now. */
function requestOf({ spec, approval }: JobCreated) {
  const { input, projectType, starter, budget, image, priority, replaces } = spec;
  return { ...input, projectType, starter, approval, budget, image, priority, replaces };
}

function routeOf({ projectType, previewEnabled }: RoutedRequest): RoutedRequest {
  return { projectType, previewEnabled };
}

function modelOf(model: JobSpec['model']) {
  return model === undefined ? {} : { model };
}
