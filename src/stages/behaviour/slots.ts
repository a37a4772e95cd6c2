/** A bounded number of places, and a bounded queue before them. */
export interface Slots {
  /**
   * Runs `work` as soon as there is room. Gives undefined, without running it, when too many wait
   * already. Rejects with the reason of the signal.
   */
  run<Result>(work: () => Promise<Result>, signal: AbortSignal): Promise<Result | undefined>;
}

/** `waiting` is how many may wait at a time. */
export function createSlots({ places, waiting }: { places: number; waiting: number }): Slots {
  const queue: (() => void)[] = [];
  let taken = 0;

  async function run<Result>(
    work: () => Promise<Result>,
    signal: AbortSignal,
  ): Promise<Result | undefined> {
    signal.throwIfAborted();
    if (taken < places) taken += 1;
    else if (queue.length >= waiting) return undefined;
    else await turn(signal);
    try {
      return await work();
    } finally {
      // Whoever waits longest takes over the place.
      const next = queue.shift();
      if (next === undefined) taken -= 1;
      else next();
    }
  }

  function turn(signal: AbortSignal): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const go = (): void => {
      signal.removeEventListener('abort', giveUp);
      resolve();
    };
    const giveUp = (): void => {
      queue.splice(queue.indexOf(go), 1);
      reject(signal.reason);
    };
    signal.addEventListener('abort', giveUp, { once: true });
    queue.push(go);
    return promise;
  }

  return { run };
}
