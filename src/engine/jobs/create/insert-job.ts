import { parseIdempotencyKey, parseRequest } from '../../input/request.ts';
import type { EngineParts } from '../../engine-parts.ts';
import { createJob, toNewActor } from './create-job.ts';
import type { DiskGuard } from '../files/disk-guard.ts';
import type { JobOrigin } from './job-origin.ts';
import type { JobRunner } from '../job-runner.ts';
import { routeRequest } from './route-request.ts';

export interface InsertParts extends EngineParts {
  readonly jobs: Pick<JobRunner, 'kind' | 'hasFreeSlot'>;
  readonly disk: DiskGuard;
  assertOpen(): void;
  /** Makes the poll loop claim soon. */
  wake(): void;
}

export interface InsertOptions {
  readonly idempotencyKey?: string | undefined;
  readonly origin?: JobOrigin;
}

/** Checks a request and inserts its job. Throws for a bad request; resolves when the job is durable. */
export type InsertJob = (
  request: unknown,
  options: InsertOptions,
) => Promise<{ readonly jobId: string }>;

export function createInsertJob(parts: InsertParts): InsertJob {
  const { store, config, router, now, jobs, disk, assertOpen, wake } = parts;

  /** Not async: an async frame would retain the request until the insert commits. */
  return (request, { idempotencyKey, origin }) => {
    assertOpen();
    const parsed = parseRequest(request);
    const key = parseIdempotencyKey(idempotencyKey);
    disk.assertFreeSpace();
    const input = createJob({
      request: parsed,
      routed: origin?.routed ?? routeRequest(parsed, router, parts.acceptsAllTypes),
      config,
      now: now(),
      origin,
    });
    const inserted = store.insert(toNewActor(jobs.kind, input, now(), key));
    // Now, not after the insert: the claim can then share its transaction.
    if (jobs.hasFreeSlot()) wake();
    return inserted.then(toJobId);
  };
}

function toJobId({ id }: { readonly id: string }) {
  return { jobId: id };
}
