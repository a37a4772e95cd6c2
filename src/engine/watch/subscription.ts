import type { JournalEntry } from '../../contracts/job/journal.ts';

/** The bounded buffer between a feed and one reader. */
export interface Subscription {
  /** Whether it overflowed and dropped everything: the reader must read the store. */
  readonly isBehind: boolean;
  /** Whether the reader waits in `more`. */
  readonly isAwaited: boolean;
  add(entries: readonly JournalEntry[]): void;
  /** Takes the oldest entries out. */
  take(): readonly JournalEntry[] | undefined;
  /** Resolves when there may be entries to take, when it overflows, and on `wake`. */
  more(): Promise<void>;
  wake(): void;
  /** Makes the reader check whether its job was deleted. */
  recheck(): void;
  /** Whether there was a `recheck` since the last entry. Clears it. */
  takeRecheck(): boolean;
  /** Drops everything until `reset`: the reader must read the store. */
  drop(): void;
  /** Drops the entries so far, and buffers new ones. */
  reset(): void;
  /** Drops the entries up to a cursor; nothing if no entry has it. */
  skipTo(cursor: string | undefined): void;
}

/** @param onAwaited Called when the reader begins to wait. */
export function createSubscription(onAwaited: () => void, maxEntries = 1000): Subscription {
  let chunks: (readonly JournalEntry[])[] = [];
  let size = 0;
  let isBehind = false;
  let isToRecheck = false;
  let waiting: (() => void) | undefined;

  function setChunks(next: (readonly JournalEntry[])[]): void {
    chunks = next;
    size = next.reduce((sum, { length }) => sum + length, 0);
  }

  function wake(): void {
    waiting?.();
    waiting = undefined;
  }

  function drop(): void {
    setChunks([]);
    isBehind = true;
    wake();
  }

  return {
    get isBehind() {
      return isBehind;
    },
    get isAwaited() {
      return waiting !== undefined;
    },
    add(entries) {
      if (isBehind) return;
      if (size + entries.length > maxEntries) return drop();
      isToRecheck = false;
      chunks.push(entries);
      size += entries.length;
      wake();
    },
    take() {
      const entries = chunks.shift();
      size -= entries?.length ?? 0;
      return entries;
    },
    more: () =>
      new Promise((resolve) => {
        waiting = resolve;
        onAwaited();
      }),
    wake,
    recheck() {
      isToRecheck = true;
      wake();
    },
    takeRecheck() {
      const was = isToRecheck;
      isToRecheck = false;
      return was;
    },
    drop,
    reset() {
      setChunks([]);
      isBehind = false;
    },
    skipTo(cursor) {
      const entries = chunks.flat();
      const index = entries.findIndex((entry) => entry.cursor === cursor);
      if (index >= 0) setChunks([entries.slice(index + 1)]);
    },
  };
}
