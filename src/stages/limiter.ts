/** Runs a bounded number of tasks at a time; the rest wait in order. */
export interface Limiter {
  /** Number of tasks in the queue. */
  readonly waiting: number;
  /** Runs `task` as soon as there is room. Rejects as the task does, or with the reason of the signal. */
  run<Result>(task: () => Promise<Result>, signal: AbortSignal): Promise<Result>;
}

export function createLimiter(concurrency: number): Limiter {
  const queue: (() => void)[] = [];
  let running = 0;

  function waitForRoom(signal: AbortSignal): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const start = (): void => {
      signal.removeEventListener('abort', giveUp);
      resolve();
    };
    const giveUp = (): void => {
      queue.splice(queue.indexOf(start), 1);
      reject(signal.reason);
    };
    signal.addEventListener('abort', giveUp, { once: true });
    queue.push(start);
    return promise;
  }

  return {
    get waiting() {
      return queue.length;
    },
    async run(task, signal) {
      signal.throwIfAborted();
      if (running < concurrency) running += 1;
      else await waitForRoom(signal);
      try {
        return await task();
      } finally {
        // Hands the room to the first in the queue.
        const next = queue.shift();
        if (next === undefined) running -= 1;
        else next();
      }
    },
  };
}
