import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Environment } from './known-secrets.ts';

/** What stands for a text that could not be looked through in time. */
const withheld = '‹withheld: looking through it for secrets took too long›';

/**
 * Looks through large texts in a worker, one after the other. What takes longer than the deadline,
 * or ends the worker, is withheld as a whole.
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
    // While it works the process must not end; while it idles it must.
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
  // Who waits for an answer is told; nobody waits for an idle one.
  worker.on('error', () => {});
  return worker;
}
