import { readFile } from 'node:fs/promises';
import { eventOf } from '../../../machines/index.ts';
import type { JobEngine } from '../../contracts/engine.ts';
import type { JournalEntry } from '../../contracts/journal.ts';
import { logLine } from '../../workspace/log-line.ts';
import { exitCodes } from '../exit-codes.ts';
import { onInterrupt } from '../ui/interrupt.ts';
import { printStream } from '../ui/print.ts';
import { redactor } from '../ui/redactor.ts';
import { findJob, withClient } from './with-client.ts';

export interface LogsOptions {
  /** Go on until the job ends. */
  readonly follow?: boolean;
}

/** Prints the log of a job without secrets; resolves with the exit code. */
export function logs(jobId: string, { follow = false }: LogsOptions): Promise<number> {
  return withClient(async (engine) => {
    const { phase, diagnostics } = await findJob(engine, jobId);
    // Of a job that has ended, the journal has an end too, and it is whole whatever became of files.
    if (follow || phase === undefined) {
      const exitCode = await projectLog(engine, jobId);
      const log = await readLog(diagnostics.logsPath);
      // The stack of an error is told by no event.
      const stack = log.match(/^\[[^\]\n]*\] Stack: .*\n/gm)?.join('') ?? '';
      process.stdout.write(redactor().text(stack));
      return exitCode;
    }
    process.stdout.write(redactor().text(await readLog(diagnostics.logsPath)));
    return exitCodes.done;
  });
}

/** The log as it follows from the journal: each line once, to the end of the job. */
async function projectLog(engine: JobEngine, jobId: string): Promise<number> {
  const interrupted = new AbortController();
  const stopListening = onInterrupt(() => interrupted.abort());
  try {
    await printStream((gone) => {
      const signal = AbortSignal.any([interrupted.signal, gone]);
      return linesOf(engine.watch({ jobId, signal }));
    });
  } finally {
    stopListening();
  }
  return interrupted.signal.aborted ? exitCodes.interrupted : exitCodes.done;
}

async function* linesOf(journal: AsyncIterable<JournalEntry>): AsyncGenerator<string> {
  for await (const entry of journal) {
    const line = logLine(eventOf(entry));
    if (line !== undefined) yield redactor().text(line);
  }
}

/** Empty for a job that has not begun. */
async function readLog(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
