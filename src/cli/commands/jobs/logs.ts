import { readFile } from 'node:fs/promises';
import { eventOf } from '../../../../machines/index.ts';
import type { JobEngine } from '../../../contracts/engine/engine.ts';
import type { JournalEntry } from '../../../contracts/job/journal.ts';
import { logLine } from '../../../workspace/logs/log-line.ts';
import { programLogPath } from '../../../workspace/logs/program-log-path.ts';
import { exitCodes } from '../../exit-codes.ts';
import { onInterrupt } from '../../ui/interrupt.ts';
import { printStream, redactor } from '../../ui/print.ts';
import { findJob, withClient } from '../with-client.ts';

export interface LogsOptions {
  /** Keep printing until the job ends. */
  readonly follow?: boolean;
  /** Print what the server of its live preview printed last, instead. */
  readonly program?: boolean;
}

/** Prints the log of a job without secrets. Resolves with the exit code. */
export function logs(
  jobId: string,
  { follow = false, program = false }: LogsOptions,
): Promise<number> {
  return withClient(async (engine) => {
    const { phase, diagnostics } = await findJob(engine, jobId);
    if (program) {
      const text = await readLog(programLogPath(diagnostics.logsPath));
      if (text === '') process.stderr.write('Nobody has visited a live preview of this job.\n');
      process.stdout.write(redactor().text(text));
      return exitCodes.done;
    }
    // Prefer the journal: unlike the log file it is always complete. It ends when the job does.
    if (follow || phase === undefined) {
      const exitCode = await printJournal(engine, jobId);
      const log = await readLog(diagnostics.logsPath);
      // Stack traces are only in the log file.
      const stack = log.match(/^\[[^\]\n]*\] Stack: .*\n/gm)?.join('') ?? '';
      process.stdout.write(redactor().text(stack));
      return exitCode;
    }
    process.stdout.write(redactor().text(await readLog(diagnostics.logsPath)));
    return exitCodes.done;
  });
}

/** Prints the log lines derived from the journal, until the job ends. */
async function printJournal(engine: JobEngine, jobId: string): Promise<number> {
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

/** Empty before the job starts. */
async function readLog(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
