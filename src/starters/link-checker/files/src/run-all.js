/**
 * Runs tasks, at most so many at a time; each may add others. When it is told to end, those that have
 * not begun are dropped.
 */
export function runAll(concurrency, signal) {
  const waiting = [];
  const { promise, resolve, reject } = Promise.withResolvers();
  let running = 0;

  function next() {
    if (signal?.aborted) waiting.length = 0;
    while (running < concurrency && waiting.length > 0) {
      running += 1;
      waiting
        .shift()()
        .then(() => {
          running -= 1;
          next();
        })
        .catch(reject);
    }
    if (running === 0) resolve();
  }

  return {
    add(task) {
      waiting.push(task);
    },
    /** Resolves when nothing is left to do. */
    done() {
      next();
      return promise;
    },
  };
}
