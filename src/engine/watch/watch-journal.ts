import type { WatchOptions } from '../../contracts/engine/engine.ts';
import type { LiveText } from '../../contracts/stages/durable-step.ts';
import type { JournalEntry } from '../../contracts/job/journal.ts';
import { endedStatuses } from '../../contracts/job/job-statuses.ts';
import { JobError } from '../../errors/job-error.ts';
import type { LiveFeed } from './live-feed.ts';
import { type JournalFeed, pageSize } from './journal-feed.ts';
import type { TurnShare } from './share-turns.ts';

interface WatchJournalParts extends Omit<WatchOptions, 'after'> {
  /** With it, text is yielded as it is written. */
  readonly live?: LiveFeed | undefined;
  /** The cursor to begin after. */
  readonly after?: string | Promise<string | undefined> | undefined;
  readonly feed: JournalFeed;
  readonly turns: TurnShare;
  /** Whether a job has ended. Rejects with `JOB_NOT_FOUND`. */
  hasEnded(jobId: string): Promise<boolean>;
  isClosed(): boolean;
}

/**
 * Yields the journal after a cursor: pages of the store up to its end, then the entries of the feed. A
 * reader that is too slow for the feed goes back to pages.
 */
export function watchJournal(
  parts: WatchJournalParts & { readonly live?: undefined },
): AsyncGenerator<JournalEntry, void, void>;
export function watchJournal(
  parts: WatchJournalParts,
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
}: WatchJournalParts): AsyncGenerator<JournalEntry | LiveText, void, void> {
  const isOver = () => isClosed() || signal?.aborted === true;
  if (isOver()) return;
  let cursor = await after;
  const subscription = feed.subscribe(jobId);
  const texts = live?.subscribe(jobId, subscription.wake);
  signal?.addEventListener('abort', subscription.wake, { once: true });
  try {
    // Checked first: the pages read after this contain all entries of an ended job.
    let isAtEnd = jobId !== undefined && (await hasEnded(jobId));
    let isFed = false;
    if (!isAtEnd) await feed.restart(subscription);
    while (!isOver()) {
      if (texts !== undefined) yield* texts.take();
      const entries = isFed ? subscription.take() : await feed.page(jobId, cursor);
      for (const entry of entries ?? []) {
        const later = turns.take();
        if (later !== undefined) await later;
        if (isOver()) return;
        yield entry;
        ({ cursor } = entry);
        isAtEnd ||= jobId !== undefined && isFinalEntry(entry);
      }
      if (entries === undefined) {
        if (subscription.isBehind) {
          isFed = false;
          await feed.restart(subscription);
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

  /** Whether the job was deleted, so that no entry will follow. */
  async function isDeleted(watched: string): Promise<boolean> {
    try {
      await hasEnded(watched);
      return false;
    } catch (error) {
      return JobError.isInstance(error) && error.code === 'JOB_NOT_FOUND';
    }
  }

  /**
   * Changes from pages to the feed after the last page. Skips the entries that both have. False if the
   * subscription has overflowed meanwhile.
   */
  async function changeOver(last: string | undefined): Promise<boolean> {
    await feed.catchUp();
    const { isBehind } = subscription;
    if (isBehind) await feed.restart(subscription);
    else subscription.skipTo(last);
    return !isBehind;
  }
}

/** Whether it is the last entry of a job. */
function isFinalEntry({ type, data }: JournalEntry): boolean {
  return type === 'job.quarantined' || (type === 'job.status' && endedStatuses.has(data.to));
}
