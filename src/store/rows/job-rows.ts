import type { JournalEntry } from '../../contracts/job/journal.ts';
import type { StoredJob } from '../../contracts/store/stored-job.ts';
import type { TransitionEvents } from '../../contracts/store/actor-change.ts';
import { integer, type Row, text } from './columns.ts';
import { journalCursor } from './cursors.ts';
import { parseJob, readJournalRow, readStatus } from './parse-values.ts';
import { toEntry } from './to-entry.ts';

/** Reads the row of a job; `history` is asked for unless the job has a readable result. */
export function toStoredJob(
  row: Row,
  history: (row: Row) => readonly TransitionEvents[] | undefined,
): StoredJob {
  return {
    jobId: text(row, 'id'),
    status: readStatus(text(row, 'status')),
    createdAt: integer(row, 'created_at'),
    ...(row['pinned'] === 1 && { pinned: true }),
    ...(toResult(row) ?? { history: history(row) }),
  };
}

/** Undefined if the job is not archived, or its result cannot be read. */
function toResult(row: Row): Pick<StoredJob, 'result'> | undefined {
  try {
    return row['job'] === null ? undefined : { result: parseJob(text(row, 'job')) };
  } catch {
    return undefined;
  }
}

/** Reads a row of the journal. */
export function toEntries(record: Row): JournalEntry[] {
  const row = integer(record, 'row');
  const [jobId, first] = [text(record, 'id'), integer(record, 'seq')];
  return readJournalRow(text(record, 'transitions'))
    .flatMap(({ state, events }) => events.map((event) => ({ state, event })))
    .map(({ state, event }, index) =>
      toEntry({ cursor: journalCursor({ row, index }), jobId, seq: first + index, state }, event),
    );
}
