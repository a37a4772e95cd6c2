import type { WatchOptions } from '../../contracts/engine.ts';
import type { LiveText } from '../../contracts/durable-step.ts';
import type { JournalEntry } from '../../contracts/journal.ts';
import { JobError } from '../../errors/job-error.ts';
import type { LiveFeed } from './live-feed.ts';
import { type JournalFeed, pageSize } from './journal-feed.ts';
import type { TurnShare } from './share-turns.ts';

interface WatchParts extends Omit<WatchOptions, 'after'> {
  /** With it, text is yielded as it is written. */
  readonly live?: LiveFeed | undefined;
  /** Begins after this cursor. */
  readonly after?: string | Promise<string | undefined> | undefined;
  readonly feed: JournalFeed;
  readonly turns: TurnShare;
  /** Whether a job has ended. Rejects with `JOB_NOT_FOUND`. */
  hasEnded(jobId: string): Promise<boolean>;
  isClosed(): boolean;
}

/**
 * The journal from a cursor on: pages of the store up to its end, then what the feed gives. A reader
 * that is too slow for the feed goes back to pages: it is the store that remembers.
 */
export function watchJournal(
  parts: WatchParts & { readonly live?: undefined },
): AsyncGenerator<JournalEntry, void, void>;
export function watchJournal(
  parts: WatchParts,
): AsyncGenerator<JournalEntry | LiveText, void, void>;
export async function* watchJournal({
  feed,
  live,
  turns,
  jobId,
  after,
  signal,
  hasEnded,
  isClosed,
}: WatchParts): AsyncGenerator<JournalEntry | LiveText, void, void> {
  const isOver = () => isClosed() || signal?.aborted === true;
  if (isOver()) return;
  let cursor = await after;
  const subscription = feed.subscribe(jobId);
  const texts = live?.subscribe(jobId, subscription.wake);
  signal?.addEventListener('abort', subscription.wake, { once: true });
  try {
    // First of all: the pages that follow then have all of a job that has ended.
    let isAtEnd = jobId !== undefined && (await hasEnded(jobId));
    let isFed = false;
    if (!isAtEnd) await startOver();
    while (!isOver()) {
      if (texts !== undefined) yield* texts.take();
      const entries = isFed ? subscription.take() : await feed.page(jobId, cursor);
      for (const entry of entries ?? []) {
        const later = turns.take();
        if (later !== undefined) await later;
        if (isOver()) return;
        yield entry;
        ({ cursor } = entry);
        isAtEnd ||= jobId !== undefined && isFinal(entry);
      }
      if (entries === undefined) {
        if (subscription.isBehind) {
          isFed = false;
          await startOver();
        } else if (jobId !== undefined && subscription.takeRecheck()) {
          if (await isDeleted(jobId)) return;
        } else if (!isOver()) await subscription.more();
      } else if (isFed || entries.length < pageSize) {
        if (isAtEnd) return;
        if (!isFed) isFed = await changeOver(cursor);
      }
    }
  } finally {
    signal?.removeEventListener('abort', subscription.wake);
    texts?.unsubscribe();
    feed.unsubscribe(jobId, subscription);
  }

  /** Whether the store was found to have the job no longer: no entry will come. */
  async function isDeleted(watched: string): Promise<boolean> {
    try {
      await hasEnded(watched);
      return false;
    } catch (error) {
      return error instanceof JobError && error.code === 'JOB_NOT_FOUND';
    }
  }

  /** From here on the subscription has all that is committed; what was before is in the pages. */
  async function startOver(): Promise<void> {
    await feed.catchUp();
    subscription.reset();
  }

  /**
   * The last page was not full. What it had that is newer than where the subscription began, the feed
   * has read by now too: that is skipped. False where it was too much to hold.
   */
  async function changeOver(last: string | undefined): Promise<boolean> {
    await feed.catchUp();
    const { isBehind } = subscription;
    if (isBehind) subscription.reset();
    else subscription.skipTo(last);
    return !isBehind;
  }
}

/** Whether a job tells nothing more. */
function isFinal({ type, data }: JournalEntry): boolean {
  return type === 'job.quarantined' || (type === 'job.status' && ends.has(data.to));
}

const ends: ReadonlySet<unknown> = new Set(['done', 'failed', 'cancelled']);
