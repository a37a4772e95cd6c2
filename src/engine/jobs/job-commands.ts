import type { JobEngine, PauseOptions } from '../../contracts/engine/engine.ts';
import { assertKnown, type NamesOf } from '../../errors/checks/assert-known.ts';
import { JobError } from '../../errors/job-error.ts';
import { parseCommand, parsePreviewSpan, parseStopReason } from '../input/command.ts';
import { readPreview } from '../previews/preview-kind.ts';
import { deriveJobs } from './create/derive-jobs.ts';
import { createInsertJob, type InsertParts } from './create/insert-job.ts';
import { hasEnded, type JobLookup } from './find-jobs.ts';
import type { JobRunner } from './job-runner.ts';

interface CommandParts extends InsertParts {
  readonly jobs: Pick<JobRunner, 'kind' | 'hasFreeSlot' | 'pauseClaims' | 'resumeClaims'>;
  readonly find: JobLookup;
}

interface SubmitOptions {
  readonly idempotencyKey?: string;
}

/** The calls that submit jobs and send events. Each is durable when it resolves. */
export function jobCommands(
  parts: CommandParts,
): Pick<
  JobEngine,
  'submit' | 'retry' | 'revise' | 'send' | 'previews' | 'pause' | 'resume' | 'queue'
> {
  const { store, jobs, find, assertOpen } = parts;
  const insert = createInsertJob(parts);

  /** Not async: an async frame would retain the request until the insert commits. */
  function submit(request: unknown, options: SubmitOptions = {}): Promise<{ jobId: string }> {
    try {
      assertKnown(options, submitOptions, 'submit: the options', 'REQUEST_INVALID');
      return insert(request, options);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  async function post(kind: 'job' | 'preview', jobId: string, event: object): Promise<void> {
    const lifecycle = await find.lifecycle(jobId);
    if (await store.post({ kind, id: jobId }, JSON.stringify(event))) return;
    if (kind === 'preview' && !hasEnded(lifecycle))
      throw new JobError('JOB_ACTIVE', `Job ${jobId} has no preview yet.`);
    throw ended(kind, jobId);
  }

  /** Whether a preview is over, which an engine that serves previews has yet to find. */
  async function hasExpired(jobId: string): Promise<boolean> {
    const stored = await store.actor({ kind: 'preview', id: jobId });
    const preview = stored?.lifecycle === 'running' ? readPreview(stored.snapshot) : undefined;
    return preview !== undefined && preview.expiresAt <= parts.now();
  }

  /** Whether a pause is of the store. */
  function isOfStore(options: PauseOptions = {}): boolean {
    assertOpen();
    assertKnown(options, { scope: true }, 'The options of a pause', 'QUERY_INVALID');
    const { scope = 'engine' } = options;
    if (scope === 'engine' || scope === 'store') return scope === 'store';
    throw new JobError('QUERY_INVALID', 'The scope of a pause is "engine" or "store".');
  }

  return {
    submit,
    ...deriveJobs({ ...parts, insert }),
    async pause(options) {
      if (isOfStore(options)) await store.pause(true);
      else await jobs.pauseClaims();
    },
    async resume(options) {
      if (isOfStore(options)) await store.pause(false);
      else jobs.resumeClaims();
    },
    async queue() {
      assertOpen();
      return store.queue();
    },
    async send(jobId, command) {
      await post('job', jobId, parseCommand(command));
    },
    previews: {
      async extend(jobId, ms) {
        const event = { type: 'preview.extend', ms: parsePreviewSpan(ms) };
        await find.lifecycle(jobId);
        if (await hasExpired(jobId)) throw ended('preview', jobId);
        await post('preview', jobId, event);
      },
      async stop(jobId, options = {}) {
        assertKnown(options, { reason: true }, 'stop: the options', 'QUERY_INVALID');
        await post('preview', jobId, { type: 'preview.stop', ...parseStopReason(options.reason) });
      },
    },
  };
}

function ended(kind: 'job' | 'preview', jobId: string): JobError {
  const what = kind === 'job' ? 'The job' : 'The preview of job';
  return new JobError('JOB_ENDED', `${what} ${jobId} has ended.`);
}

const submitOptions: NamesOf<SubmitOptions> = { idempotencyKey: true };
