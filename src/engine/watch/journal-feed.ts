import type { JournalEntry } from '../../contracts/journal.ts';
import type { Store } from '../../contracts/store.ts';
import type { StoreChanges } from '../runtime/store-changes.ts';
import { shareReads, type TurnShare } from './share-turns.ts';
import { createSubscription, type Subscription } from './subscription.ts';

/**
 * The one reader of an engine's journal: it reads what is new once, and gives it to all who watch.
 * Who is further back, or too slow, reads pages from the store until it has caught up.
 */
export interface JournalFeed {
  /** Of one job, or of all. */
  subscribe(jobId: string | undefined): Subscription;
  unsubscribe(jobId: string | undefined, subscription: Subscription): void;
  /**
   * Resolves when all that was committed before the call was given to the subscriptions. Rejects as
   * the store does.
   */
  catchUp(): Promise<void>;
  /** A page of the store; those who ask for the same one share it. */
  page(jobId: string | undefined, after: string | undefined): Promise<readonly JournalEntry[]>;
  close(): void;
}

interface FeedParts {
  readonly store: Pick<Store, 'journal' | 'latest'>;
  readonly changes: Pick<StoreChanges, 'next'>;
  readonly turns: TurnShare;
}

/** Entries in a page that is full. */
export const pageSize = 200;

/** How long after a change watched jobs are looked up, at most once in this time. */
const recheckMs = 1000;

export function createJournalFeed({ store, changes, turns }: FeedParts): JournalFeed {
  const everybody = new Set<Subscription>();
  const byJob = new Map<string | undefined, Set<Subscription>>();
  const pages = shareReads<readonly JournalEntry[]>(turns);
  /** The entry that was read last; without one, the beginning. */
  let last: string | undefined;
  /** Whether it has read all since somebody subscribed: otherwise it begins at the newest entry. */
  let isPlaced = false;
  let coming: Promise<void> | undefined;
  let running: Promise<void> | undefined;
  /** Something has changed since it read. */
  let isStale = false;
  let isFollowing = false;
  let isClosed = false;
  let recheckSoon: NodeJS.Timeout | undefined;

  /** Those who ask before a read begins share it: one that has begun may miss what they wrote. */
  function catchUp(): Promise<void> {
    coming ??= begin();
    return coming;
  }

  async function begin(): Promise<void> {
    await running?.catch(() => {});
    await turns.take();
    coming = undefined;
    running = read();
    await running;
  }

  async function read(): Promise<void> {
    isStale = false;
    try {
      if (isPlaced) await readOn();
      else last = await store.latest();
      isPlaced = everybody.size > 0;
    } catch (error) {
      // Each reader is told when it reads by itself.
      isPlaced = false;
      for (const subscription of everybody) subscription.lose();
      throw error;
    }
  }

  async function readOn(): Promise<void> {
    for (let isFull = true; isFull;) {
      const page = await store.journal({
        limit: pageSize,
        ...(last !== undefined && { after: last }),
      });
      last = page.at(-1)?.cursor ?? last;
      give(page);
      isFull = page.length === pageSize;
      if (isFull) await turns.take();
    }
  }

  function give(page: readonly JournalEntry[]): void {
    if (page.length === 0) return;
    for (const subscription of byJob.get(undefined) ?? []) subscription.give(page);
    for (const [jobId, entries] of Map.groupBy(page, (entry) => entry.jobId)) {
      for (const subscription of byJob.get(jobId) ?? []) subscription.give(entries);
    }
  }

  /** Where nobody waits there is no hurry. */
  function readIfAwaited(): void {
    if (!isStale) return;
    for (const { isAwaited } of everybody) {
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

  /** A deleted job has no more entries: its watchers would wait for ever. */
  function recheck(): void {
    recheckSoon = undefined;
    for (const [jobId, subscriptions] of byJob)
      if (jobId !== undefined) for (const subscription of subscriptions) subscription.recheck();
  }

  return {
    catchUp,
    subscribe(jobId) {
      if (!isFollowing) void follow();
      const subscription = createSubscription(readIfAwaited);
      everybody.add(subscription);
      byJob.set(jobId, (byJob.get(jobId) ?? new Set()).add(subscription));
      return subscription;
    },
    unsubscribe(jobId, subscription) {
      everybody.delete(subscription);
      const ofJob = byJob.get(jobId);
      ofJob?.delete(subscription);
      if (ofJob?.size === 0) byJob.delete(jobId);
      if (everybody.size === 0) isPlaced = false;
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
      for (const { wake } of everybody) wake();
    },
  };
}
