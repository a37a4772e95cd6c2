import type { JobFailure } from '../../contracts/job/job.ts';
import type { JournalEvent } from '../../contracts/job/journal.ts';
import { oneLine } from '../text/one-line.ts';

/**
 * The line of the job log for an event, without a line break; undefined for an event that is not
 * logged.
 *
 * @example
 * logLine({ type: 'job.routed', at: 0, projectType: 'static_html' });
 * // '[1970-01-01T00:00:00.000Z] Project type: static_html'
 */
export function logLine(event: JournalEvent): string | undefined {
  const text = textOf(event);
  return text === undefined ? undefined : `[${isoTime(event.at)}] ${oneLine(text)}`;
}

/** ISO 8601 in UTC; a time outside the range of `Date` is shown as a number. */
export function isoTime(at: number): string {
  if (at === last.at) return last.text;
  const date = new Date(at);
  const text = Number.isNaN(date.getTime()) ? String(at) : date.toISOString();
  last = { at, text };
  return text;
}

// Many lines share one millisecond.
let last = { at: 0, text: '1970-01-01T00:00:00.000Z' };

function textOf(event: JournalEvent): string | undefined {
  switch (event.type) {
    case 'job.created':
      return `Job created for message: "${oneLine(event.spec.input.userMessage, 1500)}"`;
    case 'job.routed':
      return `Project type: ${event.projectType}`;
    case 'job.status':
      return `Status changed: ${event.from} → ${event.to}${bracketed(event.error)}`;
    case 'job.waited':
      return `Waited: ${event.reason} (${event.endedAt - event.startedAt}ms)`;
    case 'job.revised':
      return `Revision: ${event.revision}`;
    case 'stage.started':
      return `Stage started: ${event.stage}${event.attempt > 1 ? ` (attempt ${event.attempt})` : ''}`;
    case 'stage.progress':
      return `Stage progress: ${event.stage}${percent(event.fraction)}: ${event.message}`;
    case 'stage.retrying':
      return `Stage retrying: ${event.stage}${bracketed(event.error)} at ${isoTime(event.dueAt)}`;
    case 'stage.completed':
      return `Stage completed: ${event.stage} (${event.durationMs}ms)`;
    case 'stage.skipped':
      return `Stage skipped: ${event.stage}: ${event.reason}`;
    case 'stage.failed':
      return `Stage ${event.outcome}: ${event.stage} (${event.durationMs}ms)${plain(event.error)}`;
    case 'file.written':
      return `Created file: ${oneLine(event.file.path, 500)} (${event.file.bytes} bytes)`;
    case 'job.usage':
      // A call that begins has used none yet.
      return event.tokens === 0 ? undefined : `Tokens used: ${event.tokens} (total ${event.total})`;
    case 'preview.skipped':
      return `Preview skipped: ${event.reason}`;
    case 'preview.live':
      return `Preview live: ${event.url}${until(event.expiresAt)}`;
    case 'preview.expiring':
    case 'preview.extended':
    case 'preview.ended':
    case 'job.quarantined':
    case 'job.pinned':
    case 'job.unpinned':
    case 'job.pruned':
      return undefined;
  }
}

function plain(error: JobFailure | undefined): string {
  return error === undefined ? '' : `: ${error.code} ${oneLine(error.message, 1500)}`;
}

function bracketed(error: JobFailure | undefined): string {
  return error === undefined ? '' : ` (${error.code}: ${oneLine(error.message, 1500)})`;
}

function percent(fraction: number | undefined): string {
  return fraction === undefined ? '' : ` ${Math.round(fraction * 100)}%`;
}

function until(expiresAt: number | undefined): string {
  return expiresAt === undefined ? '' : ` until ${isoTime(expiresAt)}`;
}
