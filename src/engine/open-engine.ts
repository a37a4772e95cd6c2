import { openAsBlob } from 'node:fs';
import { nanoid } from 'nanoid';
import type { JobEngine, WatchOptions } from '../contracts/engine.ts';
import type { Job } from '../contracts/job.ts';
import type { Lifecycle, StoredJob } from '../contracts/store.ts';
import { assertKnown, type NamesOf } from '../errors/assert-known.ts';
import { isBlank } from '../errors/is-blank.ts';
import { JobError } from '../errors/job-error.ts';
import { ownFile } from '../workspace/own-output.ts';
import { awaitResults } from './watch/await-result.ts';
import { watchStoreChanges } from './runtime/store-changes.ts';
import type { EngineParts } from './engine-parts.ts';
import { createJournalFeed } from './watch/journal-feed.ts';
import { createLease } from './runtime/lease.ts';
import { newActor } from './runtime/new-actor.ts';
import { newJob } from './jobs/create-job.ts';
import { parseCommand } from './input/command.ts';
import { parseFilter } from './input/filter.ts';
import { parseRequest } from './input/request.ts';
import { routeRequest } from './jobs/route-request.ts';
import { createJobRunner } from './jobs/job-runner.ts';
import { createPreviewLeader } from './previews/preview-leader.ts';
import { createStorage } from './storage.ts';
import { sweepWorkspaces } from './jobs/sweep-workspaces.ts';
import { createPollLoop } from './poll-loop.ts';
import { shareReads, shareTurns } from './watch/share-turns.ts';
import { viewJob, withPreview } from './jobs/view-job.ts';
import { watchJournal } from './watch/watch-journal.ts';

interface SubmitOptions {
  readonly idempotencyKey?: string;
}

/** An engine over a store: everything it says has been committed. */
export async function openEngine(parts: EngineParts): Promise<JobEngine> {
  const { store, config, router, concurrency, now, monotonic, sleep } = parts;
  const owner = nanoid();
  const closing = new AbortController();
  const changes = watchStoreChanges(store);
  const turns = shareTurns();
  const feed = createJournalFeed({ store, changes, turns });
  const [looks, views] = [shareReads<boolean>(turns), shareReads<Job>(turns)];
  const results = awaitResults({
    changes,
    sleep,
    isRunHere: (jobId) => jobs.runner.live.has(jobId),
    hasEnded: isAtEnd,
  });
  const lease = createLease({
    ...parts,
    name: `engine:${owner}`,
    owner,
    ttlMs: parts.leaseMs,
    onRegained: () => jobs.reverifyOwnership(),
  });
  const previews = createPreviewLeader({ ...parts, owner, closing: closing.signal });
  const jobs = createJobRunner({
    ...parts,
    owner,
    lease,
    previews,
    closing: closing.signal,
    onEnded: results.ended,
    onLost: results.lost,
    onRoom: () => loop.wake(),
  });
  const loop = createPollLoop({ changes, sleep, everyMs: parts.leaseMs / 2, tick: tickOrDropAll });
  let closed: Promise<void> | undefined;
  // Whoever waits for a job that another process runs has nothing else that keeps it alive.
  const alive = setInterval(() => {}, 2 ** 30);

  /** One look at the store: hand over events, take what there is to do. */
  async function tick(): Promise<boolean> {
    // Who claims while its own lease has lapsed takes from others what they take back.
    await lease.take();
    for (const event of await store.posted(owner)) jobs.runner.deliver(event.actorId, [event]);
    // Jobs go on where previews cannot be served: the stage that needs one says so.
    await previews.takeLeadership().catch(() => {});
    const { leadership } = previews;
    if (leadership !== undefined) {
      for (const event of await store.posted(leadership.owner))
        leadership.deliver(event.actorId, [event]);
      await leadership.claim();
    }
    return jobs.claim();
  }

  /** What runs for a store that is gone cannot be kept, and may cost money. */
  async function tickOrDropAll(): Promise<boolean> {
    try {
      return await tick();
    } catch (error) {
      if (JobError.isInstance(error) && error.code === 'STORE_GONE') jobs.dropAll();
      throw error;
    }
  }

  if (concurrency > 0) {
    try {
      await lease.take();
      await sweepWorkspaces(config, async (jobId) =>
        hasEnded(await store.lifecycle({ kind: 'job', id: jobId })),
      );
      await previews.takeLeadership();
    } catch (error) {
      await close();
      throw error;
    }
    loop.start();
  }

  /** Not async: what is made on the way would live until the job is durable. */
  function submit(request: unknown, options: SubmitOptions = {}): Promise<{ jobId: string }> {
    try {
      assertKnown(options, submitOptions, 'submit: the options', 'REQUEST_INVALID');
      return insert(request, options).then(toAnswer);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  function insert(request: unknown, { idempotencyKey }: SubmitOptions, parentJobId?: string) {
    assertOpen();
    const parsed = parseRequest(request);
    const key = parseKey(idempotencyKey);
    const input = newJob({
      request: parsed,
      routed: routeRequest(parsed, router, parts.deploysAll),
      config,
      now: now(),
      ...(parentJobId !== undefined && { parentJobId }),
    });
    const inserted = store.insert(newActor(jobs.kind, input, now(), key));
    // At once, so that it can be claimed in the transaction that inserts it.
    if (jobs.hasRoom()) loop.wake();
    return inserted;
  }

  async function find(jobId: string): Promise<StoredJob> {
    assertOpen();
    return (await store.get(jobId)) ?? throwJobNotFound(jobId);
  }

  async function lifecycleOf(jobId: string): Promise<Lifecycle> {
    assertOpen();
    return (await store.lifecycle({ kind: 'job', id: jobId })) ?? throwJobNotFound(jobId);
  }

  function isAtEnd(jobId: string): Promise<boolean> {
    return looks.read(jobId, async () => hasEnded(await lifecycleOf(jobId)));
  }

  /** Once the job has ended. */
  async function viewOf(jobId: string, job: Job | undefined): Promise<Job> {
    return job === undefined ? viewJob(store, await find(jobId)) : withPreview(store, job);
  }

  function assertOpen(): void {
    if (closing.signal.aborted) throw new JobError('ENGINE_CLOSED', 'The engine was closed.');
  }

  async function post(kind: 'job' | 'preview', jobId: string, event: object): Promise<void> {
    await lifecycleOf(jobId);
    if (await store.post({ kind, id: jobId }, JSON.stringify(event))) return;
    const what = kind === 'job' ? 'The job' : 'The preview of job';
    throw new JobError('JOB_ENDED', `${what} ${jobId} has ended.`);
  }

  async function close(): Promise<void> {
    closing.abort();
    clearInterval(alive);
    await loop.stop();
    await jobs.drain();
    await previews.close();
    await lease.stop();
    results.close();
    feed.close();
    changes.close();
    await store.close();
  }

  return {
    submit,
    async result(jobId, options = {}) {
      assertOpen();
      assertKnown(options, { signal: true }, 'result: the options', 'QUERY_INVALID');
      const job = await results.wait(jobId, options.signal);
      return views.read(jobId, () => viewOf(jobId, job));
    },
    async get(jobId) {
      assertOpen();
      const stored = await store.get(jobId);
      return stored && viewJob(store, stored);
    },
    async list(filter = {}) {
      assertOpen();
      const { jobs: stored, cursor } = await store.list(parseFilter(filter));
      const page = await Promise.all(stored.map((job) => viewJob(store, job)));
      return { jobs: page, ...(cursor !== undefined && { cursor }) };
    },
    async send(jobId, command) {
      await post('job', jobId, parseCommand(command));
    },
    async retry(jobId, options = {}) {
      assertKnown(options, submitOptions, 'retry: the options', 'REQUEST_INVALID');
      await lifecycleOf(jobId);
      const [first] = await store.journal({ jobId, limit: 1 });
      return toAnswer(await insert(requestOf(first?.data ?? {}), options, jobId));
    },
    watch(options = {}) {
      assertOpen();
      assertKnown(options, watchOptions, 'watch: the options', 'QUERY_INVALID');
      const after = options.after === 'latest' ? store.latest() : options.after;
      // Whoever reads is told.
      if (after instanceof Promise) after.catch(() => {});
      return watchJournal({
        ...options,
        after,
        feed,
        turns,
        hasEnded: isAtEnd,
        isClosed: () => closing.signal.aborted,
      });
    },
    async artifact(jobId, name) {
      const { artifacts } = await viewJob(store, await find(jobId));
      const path = artifacts[name]?.path;
      if (path !== undefined) return openArtifact(config.outputBase, path);
      throw new JobError('ARTIFACT_NOT_FOUND', `Job ${jobId} has no ${name}.`);
    },
    previews: {
      extend: async (jobId, ms) =>
        post('preview', jobId, { type: 'preview.extend', ms: parseSpan(ms) }),
      stop: async (jobId, options = {}) => {
        assertKnown(options, { reason: true }, 'stop: the options', 'QUERY_INVALID');
        await post('preview', jobId, { type: 'preview.stop', ...parseReason(options.reason) });
      },
    },
    async isServed() {
      assertOpen();
      const reading = { clock: monotonic.id, at: monotonic.now() };
      return store.isServed({ now: now(), reading });
    },
    storage: (namespace) => createStorage(store, namespace),
    close: () => (closed ??= close()),
    [Symbol.asyncDispose]: () => (closed ??= close()),
  };
}

const submitOptions: NamesOf<SubmitOptions> = { idempotencyKey: true };
const watchOptions: NamesOf<WatchOptions> = { jobId: true, after: true, signal: true };

function toAnswer({ id }: { readonly id: string }) {
  return { jobId: id };
}

function hasEnded(lifecycle: Lifecycle | undefined): boolean {
  return lifecycle === 'ended' || lifecycle === 'quarantined';
}

function throwJobNotFound(jobId: string): never {
  const shown = JSON.stringify(jobId)?.slice(0, 100) ?? 'without an id';
  throw new JobError('JOB_NOT_FOUND', `There is no job ${shown}.`);
}

function parseKey(key: unknown): string | undefined {
  if (key === undefined) return undefined;
  if (typeof key === 'string' && key !== '' && key.length <= 200) return key;
  throw new JobError('REQUEST_INVALID', 'idempotencyKey must be a string of 1 to 200 characters.');
}

/** What a job was asked for with, as its creation told; it is parsed as any other request. */
function requestOf({ spec, approval }: Readonly<Record<string, unknown>>): unknown {
  if (!isRecord(spec) || !isRecord(spec['input'])) return undefined;
  const { input, projectType, starter } = spec;
  const { userMessage, userId, channelId, guildId } = input;
  return { userMessage, userId, channelId, guildId, projectType, starter, approval };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function parseSpan(ms: unknown): number {
  if (typeof ms === 'number' && Number.isSafeInteger(ms) && ms > 0 && ms <= 2_592_000_000)
    return ms;
  throw new JobError(
    'QUERY_INVALID',
    'extend: ms must be a whole number of milliseconds from 1 to 2592000000, which is 30 days.',
  );
}

function parseReason(reason: unknown): { readonly reason?: string } {
  if (reason === undefined) return {};
  const isText = typeof reason === 'string' && !isBlank(reason) && reason.length <= 300;
  if (isText && reason.isWellFormed()) return { reason };
  throw new JobError('QUERY_INVALID', 'stop: reason must be text of 1 to 300 characters.');
}

async function openArtifact(base: string, path: string): Promise<ReadableStream<Uint8Array>> {
  try {
    return (await openAsBlob(await ownFile(base, path))).stream();
  } catch (cause) {
    if (JobError.isInstance(cause)) throw cause;
    throw new JobError('ARTIFACT_NOT_FOUND', `${path} is not there any more.`, { cause });
  }
}
