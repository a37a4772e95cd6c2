import type { JobEngine } from '../../contracts/engine.ts';
import { inspectJobs } from '../../inspector/inspect-jobs.ts';
import { onInterrupt } from '../ui/interrupt.ts';

interface OpenOptions {
  readonly engine: JobEngine;
  /** Where the link is said. */
  readonly stream: NodeJS.WriteStream;
  /** Wait until somebody looks, or for the time that one needs to open a link. */
  readonly waits: boolean;
}

/**
 * Opens the inspector for the job that comes next, and says so. Resolves with false where Ctrl-C was
 * pressed before anybody looked.
 */
export async function openInspector({ engine, stream, waits }: OpenOptions): Promise<boolean> {
  const {
    jobs: [newest],
  } = await engine.list({ limit: 1 });
  const { link, opened } = await inspectJobs({ engine });
  stream.write(`Inspector: ${link(`#/after/${newest?.jobId ?? 'none'}`)}\n`);
  if (!waits) return true;
  const seconds = longestWaitMs / 1000;
  stream.write(`The job begins when that page is open, or in ${seconds} seconds.\n\n`);
  return waitFor(opened);
}

const longestWaitMs = 20_000;

async function waitFor(opened: Promise<void>): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(true), longestWaitMs);
  const stopListening = onInterrupt(() => resolve(false));
  opened.then(
    () => resolve(true),
    () => {},
  );
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    stopListening();
  }
}
