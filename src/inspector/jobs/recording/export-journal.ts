import type { JobEngine } from '../../../contracts/engine/engine.ts';
import type { JournalEntry } from '../../../contracts/job/journal.ts';
import { plainJson } from '../../../workspace/text/plain-json.ts';
import type { Redactor } from '../../../redact/redact.ts';

/** The first line of an exported journal. */
export const journalHeader = { jobchart: 'journal', version: 1 } as const;

/** The first property of a line for a call. Such lines come last. */
export const callHeader = { jobchart: 'call', version: journalHeader.version } as const;

/** The current journal of a job and its calls as JSON Lines, with secrets removed. */
export async function* exportLines(
  engine: Pick<JobEngine, 'watch' | 'get' | 'calls'>,
  jobId: string,
  redact: Redactor,
): AsyncGenerator<string> {
  yield plainJson({ ...journalHeader, jobId });
  const hasEnded = (await engine.get(jobId))?.phase === undefined;
  const stop = new AbortController();
  const iterator = engine.watch({ jobId, signal: stop.signal })[Symbol.asyncIterator]();
  for (;;) {
    // If the job is running, the export ends where it would have to wait for the next row.
    const next = iterator.next();
    const entry = hasEnded ? await next : await Promise.race([next, soon()]);
    if (entry === undefined || entry.done === true) {
      stop.abort();
      await next;
      break;
    }
    yield plainJson(await redact.largeValue<JournalEntry>(entry.value));
  }
  for (const call of await engine.calls(jobId))
    yield plainJson({ ...callHeader, ...redact.value(call) });
}

function soon(): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), 200).unref();
  });
}
