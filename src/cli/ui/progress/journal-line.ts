import type { JournalEntry } from '../../../contracts/job/journal.ts';
import { asTypedHere } from '../own-command.ts';
import { formatClock, formatTime } from '../text/format.ts';
import type { Paint } from '../text/paint.ts';
import { plainLine } from '../text/plain-line.ts';
import { statusTone } from '../text/status-text.ts';

/** One line of `serve` for a journal entry; undefined for entries that it does not show. */
export function journalLine(entry: JournalEntry, color: Paint): string | undefined {
  const text = textOf(entry, color);
  if (text === undefined) return undefined;
  return `${color('dim', formatTime(entry.at))}  ${entry.jobId}  ${text}`;
}

function textOf({ type, data, state, jobId }: JournalEntry, color: Paint): string | undefined {
  switch (type) {
    case 'job.created':
      return `created: “${plainLine(data.spec.input.userMessage, 80)}”`;
    case 'job.status': {
      const { from, to, error } = data;
      const why = error === undefined ? '' : `: ${error.code}: ${plainLine(error.message)}`;
      const waits = state.endsWith('.awaitingApproval')
        ? asTypedHere(`, waits for approval: jobchart approve ${jobId}`)
        : '';
      return `${from} → ${color(statusTone(to), to)}${why}${waits}`;
    }
    case 'job.quarantined':
      return `${color('red', 'quarantined')}: ${plainLine(data.message)}`;
    case 'job.pinned':
      return 'pinned: kept for good';
    case 'job.unpinned':
      return 'no longer pinned';
    case 'job.pruned':
      return `removed: ${data.parts.join(', ')}`;
    case 'preview.live': {
      const until = data.expiresAt === undefined ? '' : ` until ${formatClock(data.expiresAt)}`;
      return `${color('bold', data.url)}${until}`;
    }
    case 'preview.skipped':
      return `preview skipped: ${plainLine(data.reason)}`;
    case 'preview.expiring':
      return `preview ${color('yellow', 'expires')} at ${formatClock(data.expiresAt)}`;
    case 'preview.extended':
      return `preview extended until ${formatClock(data.expiresAt)}`;
    case 'preview.ended':
      return `preview ${data.status}${data.reason === undefined ? '' : `: ${plainLine(data.reason)}`}`;
    case 'job.routed':
    case 'job.waited':
    case 'job.revised':
    case 'job.usage':
    case 'file.written':
    case 'stage.started':
    case 'stage.progress':
    case 'stage.retrying':
    case 'stage.completed':
    case 'stage.failed':
    case 'stage.skipped':
      return undefined;
  }
}
