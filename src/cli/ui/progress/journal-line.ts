import type { JournalEntry } from '../../../contracts/store.ts';
import { formatClock, formatTime } from '../text/format.ts';
import type { Paint } from '../text/paint.ts';
import { plainLine } from '../text/plain-line.ts';
import { statusTone } from '../text/status-text.ts';
import { toEvent } from './to-event.ts';

/** One line of `serve` for a journal entry; undefined for entries that it does not show. */
export function journalLine(entry: JournalEntry, color: Paint): string | undefined {
  const text = textOf(entry, color);
  if (text === undefined) return undefined;
  return `${color('dim', formatTime(entry.at))}  ${entry.jobId}  ${text}`;
}

function textOf(entry: JournalEntry, color: Paint): string | undefined {
  const event = toEvent(entry);
  if (event === undefined) return textOfOther(entry, color);
  if (event.type === 'job.created')
    return `created: “${plainLine(event.spec.input.userMessage, 80)}”`;
  if (event.type === 'preview.live') {
    const until = event.expiresAt === undefined ? '' : ` until ${formatClock(event.expiresAt)}`;
    return `${color('bold', event.url)}${until}`;
  }
  if (event.type === 'preview.skipped') return `preview skipped: ${plainLine(event.reason)}`;
  if (event.type !== 'job.status') return undefined;
  const { from, to, error } = event;
  const why = error === undefined ? '' : `: ${error.code}: ${plainLine(error.message)}`;
  return `${from} → ${color(statusTone(to), to)}${why}`;
}

/** Entries that the job machine does not emit. */
function textOfOther({ type, data }: JournalEntry, color: Paint): string | undefined {
  const field = (name: string) => (typeof data[name] === 'string' ? plainLine(data[name]) : '');
  const until = () => formatClock(Number(data['expiresAt']));
  if (type === 'job.quarantined') return `${color('red', 'quarantined')}: ${field('message')}`;
  if (type === 'preview.expiring') return `preview ${color('yellow', 'expires')} at ${until()}`;
  if (type === 'preview.extended') return `preview extended until ${until()}`;
  const why = field('reason');
  return `preview ${field('status')}${why === '' ? '' : `: ${why}`}`;
}
