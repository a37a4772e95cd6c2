import type { JournalEntry } from '../../contracts/job/journal.ts';
import { endOf } from '../follow/end-of.ts';
import type { JobFacts } from '../follow/job-facts.ts';

/**
 * One line of a structured log: what an operator may search for or count. Contains codes, durations and
 * job ids; no text of people or models, and no ids of people.
 */
export interface LogRecord {
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly level: 'info' | 'warning' | 'error';
  readonly event: LogEvent;
  readonly jobId?: string;
  readonly [field: string]: string | number | boolean | undefined;
}

export type LogEvent =
  | 'engine.started'
  | 'engine.draining'
  | 'engine.stopped'
  | 'telemetry.listening'
  | 'store.lost'
  | 'store.regained'
  | 'job.accepted'
  | 'job.started'
  | 'job.waiting'
  | 'job.ended'
  | 'stage.failed'
  | 'preview.live'
  | 'preview.ended';

/** A record of something that is not in a journal. Times are epoch milliseconds. */
export function logRecord(
  event: LogEvent,
  at: number,
  { level = 'info', ...fields }: Partial<LogRecord> = {},
): LogRecord {
  return { time: new Date(at).toISOString(), level, event, ...fields };
}

/** The record of a journal entry; undefined for entries that an operator does not need. */
export function entryRecord(entry: JournalEntry, job: JobFacts | undefined): LogRecord | undefined {
  const { type, data, at, jobId } = entry;
  switch (type) {
    case 'job.created': {
      const { projectType, parentJobId } = data.spec;
      return logRecord('job.accepted', at, { jobId, type: projectType, parentJobId });
    }
    case 'job.waited':
      // Its wait for a turn is over; after other waits it goes on.
      if (data.reason !== 'queue') return undefined;
      return logRecord('job.started', at, { jobId, waitedMs: data.endedAt - data.startedAt });
    case 'stage.failed': {
      const { stage, attempt, outcome, durationMs, error } = data;
      if (outcome === 'cancelled') return undefined;
      const fields = { jobId, stage, attempt, outcome, durationMs, code: error?.code };
      return logRecord('stage.failed', at, { level: 'warning', ...fields });
    }
    case 'job.status':
    case 'job.quarantined':
      return statusRecord(entry, job);
    case 'preview.live':
      return logRecord('preview.live', at, { jobId, url: data.url, expiresAt: data.expiresAt });
    case 'preview.ended':
      return logRecord('preview.ended', at, { jobId, status: data.status });
    case 'job.routed':
    case 'job.revised':
    case 'job.usage':
    case 'job.pruned':
    case 'job.pinned':
    case 'job.unpinned':
    case 'file.written':
    case 'stage.started':
    case 'stage.progress':
    case 'stage.retrying':
    case 'stage.completed':
    case 'stage.skipped':
    case 'preview.skipped':
    case 'preview.expiring':
    case 'preview.extended':
      return undefined;
  }
}

function statusRecord(entry: JournalEntry, job: JobFacts | undefined): LogRecord | undefined {
  const { jobId, at, state } = entry;
  const end = endOf(entry);
  if (end === undefined) {
    if (!state.endsWith('.awaitingApproval')) return undefined;
    return logRecord('job.waiting', at, { jobId, reason: 'approval' });
  }
  const code = entry.type === 'job.status' ? entry.data.error?.code : 'SNAPSHOT_UNKNOWN';
  const durationMs = job && Math.max(0, at - job.createdAt);
  const isError = end === 'failed' || end === 'quarantined';
  const fields = { jobId, status: end, type: job?.type, durationMs, code };
  return logRecord('job.ended', at, { level: isError ? 'error' : 'info', ...fields });
}
