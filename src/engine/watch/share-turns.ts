/** Shares the event loop among many who each do a little: stages and servers run between. */
export interface TurnShare {
  /**
   * To be awaited before a piece of work: resolves in a turn that has time left for it. Undefined
   * where this turn has.
   */
  take(): Promise<void> | undefined;
}

/** Lets pieces of work take about `spanMs` of each turn of the event loop, first come, first served. */
export function shareTurns(spanMs = 10): TurnShare {
  const waiting: (() => void)[] = [];
  let endsAt = 0;
  let next: NodeJS.Immediate | undefined;

  function begin(): void {
    endsAt = performance.now() + spanMs;
    next = setImmediate(() => void work());
  }

  async function work(): Promise<void> {
    next = undefined;
    if (waiting.length === 0) return;
    begin();
    // Few, for each of them still does a piece when the time is up; and the first one in any case.
    for (let count = 0; count < mostAtOnce && waiting.length > 0; count += 1) {
      if (count > 0 && performance.now() >= endsAt) return;
      waiting.shift()?.();
      await Promise.resolve();
    }
  }

  return {
    take() {
      if (next === undefined) begin();
      if (performance.now() < endsAt) return undefined;
      return new Promise((resolve) => {
        waiting.push(resolve);
      });
    },
  };
}

const mostAtOnce = 64;

/** Reads of one kind, by what is asked for. */
export interface SharedReads<T> {
  /** Reads soon; all who ask for the same before that begins are given the same. */
  read(key: string, run: () => Promise<T>): Promise<T>;
}

/** Shares reads as well as turns: a thousand who ask at once cost one read. */
export function shareReads<T>(turns: TurnShare): SharedReads<T> {
  const coming = new Map<string, Promise<T>>();

  async function begin(key: string, run: () => Promise<T>): Promise<T> {
    await turns.take();
    coming.delete(key);
    return run();
  }

  return {
    read(key, run) {
      const known = coming.get(key);
      if (known !== undefined) return known;
      const read = begin(key, run);
      coming.set(key, read);
      return read;
    },
  };
}
