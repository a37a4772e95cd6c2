import type { JobEngine } from '../../contracts/engine.ts';
import { inspectJobs, type JobsInspector } from '../../inspector/inspect-jobs.ts';
import { onInterrupt } from '../ui/interrupt.ts';

interface OpenOptions {
  readonly engine: JobEngine;
  readonly port: number;
  /** Where the link is said. */
  readonly stream: NodeJS.WriteStream;
  /** Wait until somebody looks, or for the time that one needs to open a link. */
  readonly waits: boolean;
}

/**
 * Opens the inspector for the job that comes next, and says so. Resolves with undefined where Ctrl-C
 * was pressed before anybody looked.
 */
export async function openInspector({
  engine,
  port,
  stream,
  waits,
}: OpenOptions): Promise<JobsInspector | undefined> {
  const {
    jobs: [newest],
  } = await engine.list({ limit: 1 });
  const inspector = await inspectJobs({ engine, port });
  const { link, opened } = inspector;
  stream.write(`Inspector: ${link(`#/after/${newest?.jobId ?? 'none'}`)}\n`);
  if (!waits) return inspector;
  const seconds = longestWaitMs / 1000;
  stream.write(`The job begins when that page is open, or in ${seconds} seconds.\n\n`);
  if (await waitFor(opened)) return inspector;
  await inspector.close();
  return undefined;
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
