import type { JournalEntry } from '../../contracts/job/journal.ts';
import type { Store } from '../../contracts/store/store.ts';
import type { StoreWatcher } from '../runtime/store-watcher.ts';
import { shareReads, type TurnShare } from './share-turns.ts';
import { createSubscription, type Subscription } from './subscription.ts';

/**
 * The one reader of the journal in an engine: reads new entries once, for all watchers; only the entries of
 * the watched jobs while these are few. A watcher that is further back or too slow reads pages of the store
 * until it has caught up.
 */
export interface JournalFeed {
  /** Subscribes to one job, or to all. */
  subscribe(jobId: string | undefined): Subscription;
  unsubscribe(jobId: string | undefined, subscription: Subscription): void;
  /**
   * Resolves when the subscriptions have all entries that were committed before the call. Rejects with
   * the error of the store.
   */
  catchUp(): Promise<void>;
  /** Catches up, and drops the entries of a subscription so far: from here on it gets all new ones. */
  restart(subscription: Subscription): Promise<void>;
  /** A page of the store. Equal calls share a read. */
  page(jobId: string | undefined, after: string | undefined): Promise<readonly JournalEntry[]>;
  close(): void;
}

interface FeedParts {
  readonly store: Pick<Store, 'journal' | 'latest'>;
  readonly changes: Pick<StoreWatcher, 'next'>;
  readonly turns: TurnShare;
}

/** Entries of a full page. */
export const pageSize = 200;

/** Up to this many watched jobs are read one by one, which spares the entries of all others. */
const fewJobs = 8;

/** After a change, watched jobs are looked up once in this time. */
const recheckMs = 1000;

export function createJournalFeed({ store, changes, turns }: FeedParts): JournalFeed {
  const all = new Set<Subscription>();
  const byJob = new Map<string | undefined, Set<Subscription>>();
  const pages = shareReads<readonly JournalEntry[]>(turns);
  /** The cursor of the entry that was read last: of each watched job, or of all jobs under `undefined`. */
  let positions = new Map<string | undefined, string | undefined>();
  let planned: Promise<void> | undefined;
  let running: Promise<void> | undefined;
  /** Whether the store has changed since the last read. */
  let isStale = false;
  let isFollowing = false;
  let isClosed = false;
  let recheckSoon: NodeJS.Timeout | undefined;

  /** Calls share a read that has not begun; one that has begun may miss what the caller wrote. */
  function catchUp(): Promise<void> {
    planned ??= begin();
    return planned;
  }

  async function restart(subscription: Subscription): Promise<void> {
    // A read that was overtaken by `startOver` says nothing about where the next one begins.
    for (let from; from !== positions;) {
      from = positions;
      await catchUp();
    }
    subscription.reset();
  }

  async function begin(): Promise<void> {
    await running?.catch(() => {});
    await turns.take();
    planned = undefined;
    running = read();
    await running;
  }

  async function read(): Promise<void> {
    isStale = false;
    try {
      await Promise.all((isOfFew() ? [...byJob.keys()] : [undefined]).map(readOn));
    } catch (error) {
      // Each reader gets the error when it reads the store by itself.
      startOver();
      throw error;
    }
  }

  function isOfFew(): boolean {
    return byJob.size <= fewJobs && !byJob.has(undefined);
  }

  /** Reads the new entries of a job, or of all; the first time, it only finds out where to begin. */
  async function readOn(jobId: string | undefined): Promise<void> {
    const from = positions;
    let after = from.get(jobId);
    if (!from.has(jobId)) return void from.set(jobId, await store.latest());
    for (let isFull = true; isFull;) {
      const page = await store.journal({
        limit: pageSize,
        ...(jobId !== undefined && { jobId }),
        ...(after !== undefined && { after }),
      });
      if (from !== positions || !from.has(jobId)) return;
      after = page.at(-1)?.cursor ?? after;
      from.set(jobId, after);
      distribute(page);
      isFull = page.length === pageSize;
      if (isFull) await turns.take();
    }
  }

  /** All subscribers read the store by themselves until the feed has begun at its newest entry. */
  function startOver(): void {
    positions = new Map();
    for (const subscription of all) subscription.drop();
  }

  function distribute(page: readonly JournalEntry[]): void {
    if (page.length === 0) return;
    for (const subscription of byJob.get(undefined) ?? []) subscription.add(page);
    for (const [jobId, entries] of Map.groupBy(page, (entry) => entry.jobId)) {
      for (const subscription of byJob.get(jobId) ?? []) subscription.add(entries);
    }
  }

  /** Reads only if a reader waits. */
  function readIfAwaited(): void {
    if (!isStale) return;
    for (const { isAwaited } of all) {
      if (isAwaited) return void catchUp().catch(() => {});
    }
  }

  async function follow(): Promise<void> {
    isFollowing = true;
    for (;;) {
      await changes.next();
      if (isClosed) return;
      isStale = true;
      readIfAwaited();
      recheckSoon ??= setTimeout(recheck, recheckMs).unref();
    }
  }

  /** A deleted job has no more entries, so its watchers would wait forever. */
  function recheck(): void {
    recheckSoon = undefined;
    for (const [jobId, subscriptions] of byJob)
      if (jobId !== undefined) for (const subscription of subscriptions) subscription.recheck();
  }

  return {
    catchUp,
    restart,
    subscribe(jobId) {
      if (!isFollowing) void follow();
      const wasOfFew = isOfFew();
      const subscription = createSubscription(readIfAwaited);
      all.add(subscription);
      byJob.set(jobId, (byJob.get(jobId) ?? new Set()).add(subscription));
      if (isOfFew() !== wasOfFew) startOver();
      return subscription;
    },
    unsubscribe(jobId, subscription) {
      const wasOfFew = isOfFew();
      all.delete(subscription);
      const ofJob = byJob.get(jobId);
      ofJob?.delete(subscription);
      if (ofJob?.size === 0) {
        byJob.delete(jobId);
        positions.delete(jobId);
      }
      if (isOfFew() !== wasOfFew) startOver();
    },
    page: (jobId, after) =>
      pages.read(`${jobId ?? ''} ${after ?? ''}`, () =>
        store.journal({
          limit: pageSize,
          ...(jobId !== undefined && { jobId }),
          ...(after !== undefined && { after }),
        }),
      ),
    close() {
      isClosed = true;
      clearTimeout(recheckSoon);
      for (const { wake } of all) wake();
    },
  };
}
