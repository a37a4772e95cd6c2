import { Worker } from 'node:worker_threads';

export interface BackgroundCheck {
  readonly path: string;
  /** Milliseconds until it begins, so that a short-lived process does without it. */
  readonly afterMs: number;
  onDamage(what: string): void;
}

/** Checks all pages of a store in a worker thread, until it is done or stopped. */
export function checkInBackground({ path, afterMs, onDamage }: BackgroundCheck): () => void {
  let worker: Worker | undefined;
  const timer = setTimeout(start, afterMs).unref();

  function start(): void {
    const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
    worker = new Worker(new URL(`./worker.${ending}`, import.meta.url), { workerData: path });
    worker.unref();
    worker.on('message', (what: unknown) => {
      if (typeof what === 'string') onDamage(what);
    });
    // An error such as a lock says nothing about the store.
    worker.on('error', () => {});
  }

  return () => {
    clearTimeout(timer);
    void worker?.terminate();
  };
}
