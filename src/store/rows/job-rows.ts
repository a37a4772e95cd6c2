import type { JournalEntry } from '../../contracts/job/journal.ts';
import type { StoredJob } from '../../contracts/store/stored-job.ts';
import type { TransitionEvents } from '../../contracts/store/actor-change.ts';
import { integer, type Row, text } from './columns.ts';
import { journalCursor, type JournalPosition } from './cursors.ts';
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
  const { events, at } = readEvents(record);
  return events.map(({ state, event }, index) =>
    toEntry({ cursor: journalCursor({ row, index, at }), jobId, seq: first + index, state }, event),
  );
}

/** The position of the last entry of a row; also if it was emptied. */
export function endOfRow(record: Row): Required<JournalPosition> {
  const { events, at } = readEvents(record);
  return { row: integer(record, 'row'), index: Math.max(0, events.length - 1), at };
}

function readEvents(record: Row) {
  const events = readJournalRow(text(record, 'transitions')).flatMap(({ state, events: of }) =>
    of.map((event) => ({ state, event })),
  );
  return { events, at: events[0]?.event.at };
}
