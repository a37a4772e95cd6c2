/** Divides much small work over turns of the event loop, so that stages and servers run in between. */
export interface TurnShare {
  /**
   * Call and await it before each piece of work: it resolves in a turn with time left. Undefined if this
   * turn has time left.
   */
  take(): Promise<void> | undefined;
}

/** Lets work take about `spanMs` milliseconds of each turn of the event loop, in the order of the calls. */
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
    // Limited, because each continuation does its piece even if the time is up. The first always runs.
    for (let count = 0; count < maxAtOnce && waiting.length > 0; count += 1) {
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

const maxAtOnce = 64;

/** Reads that are shared by key. */
export interface SharedReads<T> {
  /** Reads soon. Calls with the same key share the read until it begins. */
  read(key: string, run: () => Promise<T>): Promise<T>;
}

/** Shares reads by key: a thousand equal calls in one turn cost one read. */
export function shareReads<T>(turns: TurnShare): SharedReads<T> {
  const planned = new Map<string, Promise<T>>();

  async function begin(key: string, run: () => Promise<T>): Promise<T> {
    await turns.take();
    planned.delete(key);
    return run();
  }

  return {
    read(key, run) {
      const known = planned.get(key);
      if (known !== undefined) return known;
      const read = begin(key, run);
      planned.set(key, read);
      return read;
    },
  };
}
