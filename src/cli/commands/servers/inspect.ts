import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createJobEngine } from '../../../create-job-engine.ts';
import { JobError } from '../../../errors/job-error.ts';
import { inspectJobs, inspectRecording } from '../../../inspector/inspect-jobs.ts';
import type { ReadableEngine } from '../../../inspector/jobs/job-routes.ts';
import { recordedEngine } from '../../../inspector/jobs/recording/recorded-engine.ts';
import { exitCodes } from '../../exit-codes.ts';
import { ensureStoreFolder } from '../find-store.ts';
import { onInterrupt } from '../../ui/interrupt.ts';
import { ownCommand } from '../../ui/own-command.ts';
import { printLines } from '../../ui/print.ts';

export interface InspectOptions {
  readonly readOnly?: boolean;
  readonly port?: number;
}

/** Opens the inspector for the jobs of the store or for an exported journal, until Ctrl-C. */
export async function inspect(
  file: string | undefined,
  { readOnly = false, port }: InspectOptions,
): Promise<number> {
  if (file !== undefined) {
    const recording = await openRecording(file);
    const title = basename(file);
    const opened = await inspectRecording(recording, {
      title,
      command: ownCommand(),
      ...(port !== undefined && { port }),
    });
    printLines([`Inspector of ${title}: ${opened.link()}`, 'Press Ctrl-C to stop.']);
    return untilInterrupted(opened.close);
  }
  await ensureStoreFolder();
  const engine = await createJobEngine({ limits: { concurrency: 0 } });
  try {
    const opened = await inspectJobs({
      engine,
      readOnly,
      command: ownCommand(),
      ...(port !== undefined && { port }),
    });
    printLines([`Inspector of all jobs: ${opened.link()}`, 'Press Ctrl-C to stop.']);
    return await untilInterrupted(opened.close);
  } finally {
    await engine.close();
  }
}

async function untilInterrupted(close: () => Promise<void>): Promise<number> {
  // The server does not keep the process alive; this timer does.
  const keepAlive = setInterval(() => {}, 2 ** 30);
  await new Promise<void>((resolve) => {
    const stopListening = onInterrupt(() => {
      stopListening();
      resolve();
    });
  });
  clearInterval(keepAlive);
  await close();
  return exitCodes.interrupted;
}

async function openRecording(file: string): Promise<ReadableEngine> {
  try {
    return recordedEngine(await readFile(file, 'utf8'));
  } catch (cause) {
    const why = JobError.isInstance(cause) ? `: ${cause.message}` : ' cannot be read.';
    throw new JobError('JOURNAL_INVALID', `${file}${why}`, { cause });
  }
}
