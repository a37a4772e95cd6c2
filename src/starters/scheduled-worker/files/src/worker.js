import { t } from './texts.js';

/** Timers of Node fire at once when they are set for more than 24.8 days. */
const longest = 2 ** 31 - 1;

/**
 * Runs a job at its times: never two runs at once (a time that passes during a run is left out), and
 * an error ends the run alone. `stop()` resolves when nothing runs any more.
 */
export function createWorker({
  job,
  next,
  now = Date.now,
  setTimer = setTimeout,
  clearTimer = clearTimeout,
  log = console,
}) {
  const controller = new AbortController();
  let timer;
  let running = Promise.resolve();

  function wait(until) {
    if (controller.signal.aborted) return;
    const left = Math.max(0, until - now());
    timer = setTimer(
      () => {
        if (left > longest) wait(until);
        else running = run().then(() => wait(next(now())));
      },
      Math.min(left, longest),
    );
  }

  async function run() {
    const start = now();
    try {
      await job({ signal: controller.signal });
      log.info(t('Done in {x} ms.', { x: now() - start }));
      return true;
    } catch (error) {
      if (!controller.signal.aborted) log.error(t('This run failed: {x}', { x: error.message }));
      return false;
    }
  }

  return {
    once: run,
    start() {
      running = run().then(() => wait(next(now())));
    },
    async stop() {
      controller.abort();
      clearTimer(timer);
      await running;
    },
  };
}
