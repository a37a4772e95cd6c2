import { eventOf, foldJob } from '../../../../machines/index.ts';
import type { JobFilter } from '../../../contracts/engine/job-filter.ts';
import type { CallRecord } from '../../../contracts/stages/durable-step.ts';
import type { Job } from '../../../contracts/job/job.ts';
import type { JournalEntry } from '../../../contracts/job/journal.ts';
import { JobError } from '../../../errors/job-error.ts';
import { callHeader, journalHeader } from './export-journal.ts';
import { groupOf } from '../../protocol.ts';
import type { ReadableEngine } from '../job-routes.ts';

/**
 * A read-only engine over an exported journal.
 *
 * @throws {JobError} `JOURNAL_INVALID`, naming the line.
 */
export function recordedEngine(text: string): ReadableEngine {
  const { entries, calls } = parseJournal(text);
  const byJob = Map.groupBy(entries, ({ jobId }) => jobId);
  const jobs = [...byJob.values()].flatMap((rows) => jobAfter(rows) ?? []);
  jobs.sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  return {
    get: async (jobId) => jobs.find((job) => job.jobId === jobId),
    list: async (filter = {}) => {
      const { limit = 50, cursor = '0', order } = filter;
      const found = jobs.filter((job) => fits(job, filter));
      if (order === 'oldest') found.reverse();
      const end = Number(cursor) + limit;
      return {
        jobs: found.slice(Number(cursor), end),
        ...(end < found.length && { cursor: String(end) }),
      };
    },
    counts: async () => {
      const counts = { running: 0, needsYou: 0, failed: 0, done: 0, cancelled: 0 };
      for (const job of jobs) counts[groupOf(job)] += 1;
      return counts;
    },
    async *watch({ jobId, after, signal } = {}) {
      const start =
        after === 'latest'
          ? entries.length
          : entries.findIndex(({ cursor }) => cursor === after) + 1;
      for (const entry of entries.slice(start)) {
        if (signal?.aborted === true) return;
        if (jobId === undefined || entry.jobId === jobId) yield entry;
      }
      // As in an engine, watching all jobs never ends by itself.
      if (jobId === undefined && signal !== undefined) await aborted(signal);
    },
    calls: async (jobId) => calls.filter((call) => call.jobId === jobId),
    artifact: async () => {
      throw new JobError('ARTIFACT_NOT_FOUND', 'A recorded journal has no artifacts.');
    },
  };
}

function fits(job: Job, { status, userId, group, projectType, search, since, until }: JobFilter) {
  const { jobId, input, plan } = job;
  const text = [jobId, input.userId, input.userMessage, plan?.title].join('\n').toLowerCase();
  const words = (search ?? '').toLowerCase().split(/\s+/);
  const at = Date.parse(job.createdAt);
  return (
    (status ?? job.status) === job.status &&
    (userId ?? input.userId) === input.userId &&
    (group ?? groupOf(job)) === groupOf(job) &&
    (projectType ?? job.projectType) === job.projectType &&
    at >= (since ?? at) &&
    at < (until ?? Infinity) &&
    words.every((word) => text.includes(word))
  );
}

interface Recording {
  readonly entries: readonly JournalEntry[];
  readonly calls: readonly CallRecord[];
}

function parseJournal(text: string): Recording {
  const entries: JournalEntry[] = [];
  const calls: CallRecord[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const value = parseLine(line, index + 1);
    if ('jobchart' in value) {
      const { jobchart, version, ...rest } = value as Line;
      if (version !== journalHeader.version)
        throw invalid(index + 1, 'was written by another version of jobchart');
      if (jobchart !== callHeader.jobchart) continue;
      if (!isCall(rest)) throw invalid(index + 1, 'is not a call');
      calls.push(rest);
      continue;
    }
    if (!isEntry(value)) throw invalid(index + 1, 'is not a journal entry');
    // Cursors of the original store mean nothing here.
    entries.push({ ...value, cursor: String(entries.length + 1) });
  }
  if (entries.length > 0) return { entries, calls };
  throw new JobError('JOURNAL_INVALID', 'The file has no journal entries.');
}

function parseLine(line: string, number: number): object {
  try {
    const value: unknown = JSON.parse(line);
    if (isObject(value)) return value;
  } catch {
    // Thrown below.
  }
  throw invalid(number, 'is not JSON');
}

function isEntry(value: object): value is JournalEntry {
  const { jobId, seq, at, type, state, data } = value as Partial<
    Record<keyof JournalEntry, unknown>
  >;
  return (
    typeof jobId === 'string' &&
    typeof seq === 'number' &&
    typeof at === 'number' &&
    typeof type === 'string' &&
    typeof state === 'string' &&
    isObject(data) &&
    (type !== 'file.written' || ('file' in data && isObject(data.file)))
  );
}

interface Line {
  readonly jobchart: unknown;
  readonly version?: unknown;
}

/** As far as the page relies on it. */
function isCall(value: object): value is CallRecord {
  const {
    jobId,
    stage,
    name,
    state,
    sentAt,
    usage = {},
  } = value as Partial<Record<keyof CallRecord, unknown>>;
  return (
    [jobId, stage, name, state].every((text) => typeof text === 'string') &&
    typeof sentAt === 'number' &&
    isObject(usage)
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/**
 * The job without pictures, which a recording does not have. A tampered journal may fold to nothing: its rows
 * are shown nevertheless.
 */
function jobAfter(rows: readonly JournalEntry[]): Job | undefined {
  try {
    const job = foldJob(rows.map((row) => ({ state: row.state, event: eventOf(row) })));
    if (job === undefined) return undefined;
    const { screenshot: _, screenshotDark: __, ...artifacts } = job.artifacts;
    return { ...job, artifacts };
  } catch (cause) {
    throw new JobError('JOURNAL_INVALID', 'The entries do not form a valid job.', { cause });
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function invalid(line: number, problem: string): JobError {
  return new JobError('JOURNAL_INVALID', `Line ${line} ${problem}.`);
}
