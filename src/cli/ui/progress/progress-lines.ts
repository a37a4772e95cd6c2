import type { JournalEvent } from '../../../contracts/job/journal.ts';
import { formatDuration } from '../text/format.ts';
import type { Paint } from '../text/paint.ts';
import { plainLine } from '../text/plain-line.ts';
import type { Progress, StageState } from './progress-state.ts';
import { phaseText } from '../text/status-text.ts';

export interface ProgressView {
  /** Epoch milliseconds. */
  readonly now: number;
  /** Width of the terminal. */
  readonly columns: number;
  readonly color: Paint;
}

/** The list of stages, for a terminal that redraws it. */
export function progressLines(progress: Progress, view: ProgressView): readonly string[] {
  const { color, now } = view;
  const { stages, startedAt, endedAt = now, phase } = progress;
  const total = formatDuration(endedAt - startedAt).padStart(timeWidth);
  const rest = phase === 'queued' || phase === 'awaitingApproval' ? `  ${phaseText(phase)}` : '';
  return [
    ...stages.map((stage) => stageLine(stage, view)),
    `${color('dim', `  ${'total'.padEnd(nameWidth)}${total}`)}${color('yellow', rest)}`,
  ];
}

/** One line per event, for output that cannot be redrawn; undefined for events that it skips. */
export function eventLine(event: JournalEvent): string | undefined {
  switch (event.type) {
    case 'job.status':
      return `${event.from} → ${event.to}`;
    case 'stage.started':
      return `  ${event.stage} started${event.attempt > 1 ? ` (attempt ${event.attempt})` : ''}`;
    case 'stage.completed':
      return `✓ ${event.stage} completed in ${formatDuration(event.durationMs)}`;
    case 'stage.skipped':
      return `» ${event.stage} skipped: ${plainLine(event.reason)}`;
    case 'stage.failed': {
      const { stage, outcome, durationMs, error } = event;
      const why = error === undefined ? '' : `: ${error.code}: ${plainLine(error.message)}`;
      return `✗ ${stage} ${outcome} after ${formatDuration(durationMs)}${why}`;
    }
    case 'stage.retrying':
      return `  ${event.stage} will be retried in ${formatDuration(event.dueAt - event.at)}`;
    case 'job.created':
    case 'job.routed':
    case 'job.usage':
    case 'file.written':
    case 'stage.progress':
    case 'job.waited':
    case 'job.revised':
    case 'preview.skipped':
    case 'preview.live':
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

const nameWidth = 14;
const timeWidth = 9;
const spinner = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

function stageLine(stage: StageState, { now, columns, color }: ProgressView): string {
  const { state, durationMs, startedAt, attempt = 1, message = '' } = stage;
  const name = stage.stage.padEnd(nameWidth);
  if (state === 'pending') return color('dim', `· ${name}`);
  const ran = durationMs + (state === 'running' && startedAt !== undefined ? now - startedAt : 0);
  const time = (state === 'skipped' ? 'skipped' : formatDuration(ran)).padStart(timeWidth);
  const note = [
    ...(attempt > 1 ? [`attempt ${attempt}`] : []),
    ...(state === 'waiting' ? ['waiting to retry'] : []),
    ...(message === '' ? [] : [message]),
  ].join(': ');
  // A wrapped line would break redrawing.
  const room = Math.max(8, columns - nameWidth - timeWidth - 6);
  return `${mark(stage, now, color)} ${name}${color('dim', time)}  ${color('dim', plainLine(note, room))}`.trimEnd();
}

function mark({ state }: StageState, now: number, color: Paint): string {
  switch (state) {
    case 'pending':
      return '·';
    case 'running':
      return color('cyan', spinner[Math.floor(now / 80) % spinner.length] ?? '·');
    case 'waiting':
      return color('yellow', '…');
    case 'done':
      return color('green', '✓');
    case 'skipped':
      return color('green', '»');
    case 'failed':
      return color('red', '✗');
  }
}
