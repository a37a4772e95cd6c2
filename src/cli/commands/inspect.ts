import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createJobEngine } from '../../create-job-engine.ts';
import { JobError } from '../../errors/job-error.ts';
import { inspectJobs, inspectRecording } from '../../inspector/inspect-jobs.ts';
import { recordedEngine } from '../../inspector/jobs/recorded-engine.ts';
import { exitCodes } from '../exit-codes.ts';
import { ensureStoreFolder } from './find-store.ts';
import { onInterrupt } from '../ui/interrupt.ts';
import { printLines } from '../ui/print.ts';

export interface InspectOptions {
  readonly readOnly?: boolean;
  readonly port?: number;
}

/** Opens the inspector for the jobs of the store, or for a recorded journal, until Ctrl-C. */
export async function inspect(
  file: string | undefined,
  { readOnly = false, port }: InspectOptions,
): Promise<number> {
  if (file !== undefined) {
    const recording = recordedEngine(await readJournal(file));
    const title = basename(file);
    const opened = await inspectRecording(recording, {
      title,
      ...(port !== undefined && { port }),
    });
    printLines([`The journal ${title}: ${opened.link()}`]);
    return untilInterrupted(opened.close);
  }
  await ensureStoreFolder();
  const engine = await createJobEngine({ limits: { concurrency: 0 } });
  try {
    const opened = await inspectJobs({ engine, readOnly, ...(port !== undefined && { port }) });
    printLines([`The jobs of the store: ${opened.link()}`, 'Ctrl-C ends it.']);
    return await untilInterrupted(opened.close);
  } finally {
    await engine.close();
  }
}

async function untilInterrupted(close: () => Promise<void>): Promise<number> {
  // A server that keeps nothing alive by itself needs somebody who stays.
  const alive = setInterval(() => {}, 2 ** 30);
  await new Promise<void>((resolve) => {
    const stop = onInterrupt(() => {
      stop();
      resolve();
    });
  });
  clearInterval(alive);
  await close();
  return exitCodes.interrupted;
}

async function readJournal(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new JobError('JOURNAL_INVALID', `${file} cannot be read.`, { cause });
  }
}
