import type { JobEngine } from '../../../contracts/engine/engine.ts';
import { inspectJobs, type JobsInspector } from '../../../inspector/inspect-jobs.ts';
import { onInterrupt } from '../../ui/interrupt.ts';
import { ownCommand } from '../../ui/own-command.ts';

interface OpenOptions {
  readonly engine: JobEngine;
  readonly port: number;
  /** Receives the link. */
  readonly stream: NodeJS.WriteStream;
  /** Wait until the page is open, at most 20 seconds. */
  readonly waits: boolean;
}

/**
 * Opens the inspector on the next job and prints its link. Resolves with undefined if the user pressed
 * Ctrl-C while waiting.
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
  const inspector = await inspectJobs({ engine, command: ownCommand(), port });
  const { link, opened } = inspector;
  stream.write(`Inspector: ${link(`#/after/${newest?.jobId ?? 'none'}`)}\n`);
  if (!waits) return inspector;
  const seconds = maxWaitMs / 1000;
  stream.write(`The job starts when you open that page, or in ${seconds} seconds.\n\n`);
  if (await waitFor(opened)) return inspector;
  await inspector.close();
  return undefined;
}

const maxWaitMs = 20_000;

async function waitFor(opened: Promise<void>): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(true), maxWaitMs);
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
