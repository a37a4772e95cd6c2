import { openAsBlob } from 'node:fs';
import type { LiveText } from '../../contracts/stages/durable-step.ts';
import type { JobEngine, LiveWatchOptions, WatchOptions } from '../../contracts/engine/engine.ts';
import type { Job } from '../../contracts/job/job.ts';
import type { JournalEntry } from '../../contracts/job/journal.ts';
import { assertKnown, type NamesOf } from '../../errors/checks/assert-known.ts';
import { JobError } from '../../errors/job-error.ts';
import { outputFile } from '../../workspace/paths/output-path.ts';
import type { EngineParts } from '../engine-parts.ts';
import { parseDiff, parseFilter } from '../input/filter.ts';
import type { JobBlobs } from '../blobs/job-blobs.ts';
import type { StoreWatcher } from '../runtime/store-watcher.ts';
import { createResultWaiter } from '../watch/result-waiter.ts';
import { createJournalFeed } from '../watch/journal-feed.ts';
import { shareReads, shareTurns } from '../watch/share-turns.ts';
import type { LiveFeed } from '../watch/live-feed.ts';
import { watchJournal } from '../watch/watch-journal.ts';
import { findFamily } from './find-family.ts';
import { hasEnded, type JobLookup } from './find-jobs.ts';
import type { JobRunner } from './job-runner.ts';
import { viewEnded, viewJob } from './view-job.ts';

interface QueryParts extends EngineParts {
  readonly jobs: Pick<JobRunner, 'isRunning' | 'subscribe'>;
  readonly changes: StoreWatcher;
  readonly find: JobLookup;
  readonly live: LiveFeed;
  readonly jobBlobs: JobBlobs | undefined;
  assertOpen(): void;
}

interface JobQueries {
  readonly api: Pick<
    JobEngine,
    'get' | 'list' | 'counts' | 'family' | 'result' | 'watch' | 'calls' | 'diff' | 'artifact'
  >;
  /** Ends all watches and all waits for results. */
  close(): void;
}

/** The calls that read jobs, results, the journal and artifacts. */
export function jobQueries(parts: QueryParts): JobQueries {
  const { store, config, jobs, changes, sleep, find, live, jobBlobs, assertOpen } = parts;
  const turns = shareTurns();
  const feed = createJournalFeed({ store, changes, turns });
  const [ends, views] = [shareReads<boolean>(turns), shareReads<Job>(turns)];
  const isEnded = (jobId: string) =>
    ends.read(jobId, async () => hasEnded(await find.lifecycle(jobId)));
  const results = createResultWaiter({
    changes,
    sleep,
    isRunHere: jobs.isRunning,
    hasEnded: isEnded,
  });
  jobs.subscribe({ onEnded: results.ended, onLost: results.lost });
  let isClosed = false;

  const read = async (jobId: string) => viewJob(store, await find.job(jobId));

  function watch(options: LiveWatchOptions): AsyncIterable<JournalEntry | LiveText>;
  function watch(options?: WatchOptions): AsyncIterable<JournalEntry>;
  function watch(
    options: WatchOptions & { readonly live?: boolean } = {},
  ): AsyncIterable<JournalEntry | LiveText> {
    assertOpen();
    assertKnown(options, watchOptions, 'watch: the options', 'QUERY_INVALID');
    const after = options.after === 'latest' ? store.latest() : options.after;
    // The reader of the watch gets the rejection.
    if (after instanceof Promise) after.catch(() => {});
    return watchJournal({
      ...options,
      after,
      feed,
      live: options.live === true ? live : undefined,
      turns,
      hasEnded: isEnded,
      isClosed: () => isClosed,
    });
  }

  return {
    api: {
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
      async counts() {
        assertOpen();
        return store.counts();
      },
      async family(jobId) {
        return findFamily(await read(jobId), {
          async job(id) {
            const stored = await store.get(id);
            return stored && viewJob(store, stored);
          },
          async children(parentJobId) {
            const { jobs: children } = await store.list({ parentJobId, limit: 1000 });
            return Promise.all(children.toReversed().map((child) => viewJob(store, child)));
          },
        });
      },
      async result(jobId, options = {}) {
        assertOpen();
        assertKnown(options, { signal: true }, 'result: the options', 'QUERY_INVALID');
        const job = await results.wait(jobId, options.signal);
        return views.read(jobId, () => (job === undefined ? read(jobId) : viewEnded(store, job)));
      },
      watch,
      async calls(jobId) {
        await find.lifecycle(jobId);
        return store.steps(jobId);
      },
      async diff(jobId, options) {
        const against = parseDiff(options);
        const job = await read(jobId);
        const other = await read(against ?? parentOf(job));
        for (const each of [job, other]) await jobBlobs?.bring(each, 'workspace');
        const { diffJobs } = await import('../../diff/diff-jobs.ts');
        return diffJobs(job, other, config);
      },
      async artifact(jobId, name) {
        const job = await read(jobId);
        const { artifacts, pruned = [] } = job;
        if (pruned.includes('output'))
          throw new JobError('FILES_REMOVED', `The files of job ${jobId} were removed.`);
        const path = artifacts[name]?.path;
        if (path === undefined)
          throw new JobError('ARTIFACT_NOT_FOUND', `Job ${jobId} has no ${name}.`);
        await jobBlobs?.bring(job, 'output');
        return openArtifact(config.outputBase, path);
      },
    },
    close() {
      isClosed = true;
      results.close();
      feed.close();
    },
  };
}

const watchOptions: NamesOf<LiveWatchOptions> = {
  jobId: true,
  after: true,
  signal: true,
  live: true,
};

/** A retry of a follow-up has the same base as that. */
function parentOf({ jobId, base, parentJobId }: Job): string {
  const parent = base?.jobId ?? parentJobId;
  if (parent !== undefined) return parent;
  const message = `Job ${jobId} has no parent. To compare it with another job, pass --against ID (in code: against).`;
  throw new JobError('QUERY_INVALID', message);
}

async function openArtifact(base: string, path: string): Promise<ReadableStream<Uint8Array>> {
  try {
    return (await openAsBlob(await outputFile(base, path))).stream();
  } catch (cause) {
    if (JobError.isInstance(cause)) throw cause;
    throw new JobError('ARTIFACT_NOT_FOUND', `The file ${path} no longer exists.`, { cause });
  }
}
