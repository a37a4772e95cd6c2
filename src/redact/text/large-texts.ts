import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Environment } from '../secrets/known-secrets.ts';

/** Replaces a text that could not be searched in time. */
const withheld = '‹withheld: searching it for secrets took too long›';

/**
 * Redacts large texts in a worker, one at a time. A text that exceeds the deadline or crashes the
 * worker is withheld entirely.
 */
export function createLargeTexts(
  environment: Environment,
  deadlineMs: number,
): (text: string) => Promise<string> {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();

  async function clean(text: string): Promise<string> {
    worker ??= startWorker(environment);
    const current = worker;
    // A busy worker keeps the process alive; an idle one must not.
    current.ref();
    const deadline = AbortSignal.timeout(deadlineMs);
    try {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      current.postMessage(text);
      const [answer]: unknown[] = await once(current, 'message', { signal: deadline });
      return typeof answer === 'string' ? answer : withheld;
    } catch {
      if (worker === current) worker = undefined;
      void current.terminate();
      return withheld;
    } finally {
      current.unref();
    }
  }

  return (text) => {
    const cleaned = last.then(() => clean(text));
    last = cleaned;
    return cleaned;
  };
}

function startWorker(environment: Environment): Worker {
  const ending = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
  const worker = new Worker(new URL(`./worker${ending}`, import.meta.url), {
    workerData: { ...environment },
  });
  // `clean` handles the errors of a busy worker; those of an idle one do not matter.
  worker.on('error', () => {});
  return worker;
}
