import type { JournalEntry } from '../../contracts/journal.ts';

/** What a feed has for one of its readers. It holds no more than it may, however slow that one is. */
export interface Subscription {
  /** Whether it was given more than it may hold, and kept nothing: the store has it. */
  readonly isBehind: boolean;
  /** Whether somebody waits for more. */
  readonly isAwaited: boolean;
  give(entries: readonly JournalEntry[]): void;
  /** What was given first, and not taken. */
  take(): readonly JournalEntry[] | undefined;
  /** Resolves when there may be something to take, or it is behind, or was woken. */
  more(): Promise<void>;
  wake(): void;
  /** Wakes the reader, which may wait for a job that was deleted. */
  recheck(): void;
  /** Whether there was a `recheck` since the last entry; it is then forgotten. */
  takeRecheck(): boolean;
  /** Keeps nothing from now on: the reader reads the store. */
  lose(): void;
  /** Forgets what it was given, and holds what comes. */
  reset(): void;
  /** Forgets what it was given up to an entry; nothing where that was not given. */
  skipTo(cursor: string | undefined): void;
}

/** @param onAwaited Called when somebody begins to wait. */
export function createSubscription(onAwaited: () => void, most = 1000): Subscription {
  let chunks: (readonly JournalEntry[])[] = [];
  let size = 0;
  let isBehind = false;
  let isToRecheck = false;
  let waiting: (() => void) | undefined;

  function keep(given: (readonly JournalEntry[])[]): void {
    chunks = given;
    size = given.reduce((sum, { length }) => sum + length, 0);
  }

  function wake(): void {
    waiting?.();
    waiting = undefined;
  }

  function lose(): void {
    keep([]);
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
    give(entries) {
      if (isBehind) return;
      if (size + entries.length > most) return lose();
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
    lose,
    reset() {
      keep([]);
      isBehind = false;
    },
    skipTo(cursor) {
      const given = chunks.flat();
      const index = given.findIndex((entry) => entry.cursor === cursor);
      if (index >= 0) keep([given.slice(index + 1)]);
    },
  };
}
