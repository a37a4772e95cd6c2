import type { JobEngine } from '../../contracts/engine.ts';
import { assertKnown, type NamesOf } from '../../errors/assert-known.ts';
import { JobError } from '../../errors/job-error.ts';
import type { EngineParts } from '../engine-parts.ts';
import { parseCommand, parsePreviewSpan, parseStopReason } from '../input/command.ts';
import { parseIdempotencyKey, parseRequest } from '../input/request.ts';
import type { DiskGuard } from './disk-guard.ts';
import { createJob, toNewActor } from './create-job.ts';
import type { JobLookup } from './job-queries.ts';
import type { JobRunner } from './job-runner.ts';
import { routeRequest } from './route-request.ts';

interface CommandParts extends EngineParts {
  readonly jobs: Pick<JobRunner, 'kind' | 'hasRoom'>;
  readonly find: JobLookup;
  readonly disk: DiskGuard;
  assertOpen(): void;
  /** Makes the poll loop claim soon. */
  wake(): void;
}

interface SubmitOptions {
  readonly idempotencyKey?: string;
}

/** The calls that submit jobs and send events. Each is durable when it resolves. */
export function jobCommands(
  parts: CommandParts,
): Pick<JobEngine, 'submit' | 'retry' | 'send' | 'previews'> {
  const { store, config, router, now, jobs, find, disk, assertOpen, wake } = parts;

  /** Not async: an async frame would retain the request until the insert commits. */
  function submit(request: unknown, options: SubmitOptions = {}): Promise<{ jobId: string }> {
    try {
      assertKnown(options, submitOptions, 'submit: the options', 'REQUEST_INVALID');
      return insert(request, options).then(toJobId);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  function insert(request: unknown, { idempotencyKey }: SubmitOptions, parentJobId?: string) {
    assertOpen();
    const parsed = parseRequest(request);
    const key = parseIdempotencyKey(idempotencyKey);
    disk.assertRoom();
    const input = createJob({
      request: parsed,
      routed: routeRequest(parsed, router, parts.acceptsAllTypes),
      config,
      now: now(),
      ...(parentJobId !== undefined && { parentJobId }),
    });
    const inserted = store.insert(toNewActor(jobs.kind, input, now(), key));
    // Now, not after the insert: the claim can then share its transaction.
    if (jobs.hasRoom()) wake();
    return inserted;
  }

  async function post(kind: 'job' | 'preview', jobId: string, event: object): Promise<void> {
    await find.lifecycle(jobId);
    if (await store.post({ kind, id: jobId }, JSON.stringify(event))) return;
    const what = kind === 'job' ? 'The job' : 'The preview of job';
    throw new JobError('JOB_ENDED', `${what} ${jobId} has ended.`);
  }

  return {
    submit,
    async retry(jobId, options = {}) {
      assertKnown(options, submitOptions, 'retry: the options', 'REQUEST_INVALID');
      await find.lifecycle(jobId);
      const [first] = await store.journal({ jobId, limit: 1 });
      return toJobId(await insert(requestOf(first?.data ?? {}), options, jobId));
    },
    async send(jobId, command) {
      await post('job', jobId, parseCommand(command));
    },
    previews: {
      async extend(jobId, ms) {
        await post('preview', jobId, { type: 'preview.extend', ms: parsePreviewSpan(ms) });
      },
      async stop(jobId, options = {}) {
        assertKnown(options, { reason: true }, 'stop: the options', 'QUERY_INVALID');
        await post('preview', jobId, { type: 'preview.stop', ...parseStopReason(options.reason) });
      },
    },
  };
}

const submitOptions: NamesOf<SubmitOptions> = { idempotencyKey: true };

function toJobId({ id }: { readonly id: string }) {
  return { jobId: id };
}

/** Restores the request of a job from its `job.created` entry. */
function requestOf({ spec, approval }: Readonly<Record<string, unknown>>): unknown {
  if (!isRecord(spec) || !isRecord(spec['input'])) return undefined;
  const { input, projectType, starter, budget } = spec;
  const { userMessage, userId, channelId, guildId } = input;
  return { userMessage, userId, channelId, guildId, projectType, starter, approval, budget };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
