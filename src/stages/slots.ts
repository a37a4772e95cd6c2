/** A bounded number of places, and a queue before them. */
export interface Slots {
  /** How many wait for a place. */
  readonly waiting: number;
  /** Runs `work` as soon as there is room. Rejects as it does, or with the reason of the signal. */
  run<Result>(work: () => Promise<Result>, signal: AbortSignal): Promise<Result>;
}

export function createSlots(places: number): Slots {
  const queue: (() => void)[] = [];
  let taken = 0;

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

  return {
    get waiting() {
      return queue.length;
    },
    async run(work, signal) {
      signal.throwIfAborted();
      if (taken < places) taken += 1;
      else await turn(signal);
      try {
        return await work();
      } finally {
        // Whoever waits longest takes over the place.
        const next = queue.shift();
        if (next === undefined) taken -= 1;
        else next();
      }
    },
  };
}
