import type { JobEngine } from '../../contracts/engine.ts';
import type { JournalEntry } from '../../contracts/journal.ts';
import { plainJson } from '../../workspace/plain-json.ts';
import type { Redactor } from '../../redact/redact.ts';

/** The first line of an exported journal. */
export const journalHeader = { jobchart: 'journal', version: 1 } as const;

/** The journal of a job as it is now, a JSON document a line, without secrets and breaks. */
export async function* exportLines(
  engine: Pick<JobEngine, 'watch' | 'get'>,
  jobId: string,
  redact: Redactor,
): AsyncGenerator<string> {
  yield plainJson({ ...journalHeader, jobId });
  const isOver = (await engine.get(jobId))?.phase === undefined;
  const stop = new AbortController();
  const iterator = engine.watch({ jobId, signal: stop.signal })[Symbol.asyncIterator]();
  for (;;) {
    // Of a job that goes on, the journal ends where the next row would have to be waited for.
    const next = iterator.next();
    const entry = isOver ? await next : await Promise.race([next, soon()]);
    if (entry === undefined || entry.done === true) {
      stop.abort();
      await next;
      return;
    }
    yield plainJson(await redact.largeValue<JournalEntry>(entry.value));
  }
}

function soon(): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), 200).unref();
  });
}
