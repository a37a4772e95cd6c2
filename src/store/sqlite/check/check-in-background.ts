import { Worker } from 'node:worker_threads';

export interface BackgroundCheck {
  readonly path: string;
  /** When it begins: what lives for a moment only has no use for it. */
  readonly afterMs: number;
  onDamage(what: string): void;
}

/** Reads a store through in a thread of its own, until it is through or is stopped. */
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
    // Such as a lock: that says nothing of the store.
    worker.on('error', () => {});
  }

  return () => {
    clearTimeout(timer);
    void worker?.terminate();
  };
}
