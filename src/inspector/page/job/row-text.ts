import type { Tone } from '../parts/tone.ts';
import { formatBytes, formatDuration } from '../format.ts';

interface Described {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** One line of text for a row of the journal. */
export function rowText({ type, data }: Described): string {
  const text = (key: string) => {
    const value = data[key];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  const inner = (key: string, name: string) => {
    const value = data[key];
    return typeof value === 'object' && value !== null ? String(Object(value)[name] ?? '') : '';
  };
  const attempt = Number(data['attempt']) > 1 ? ` attempt ${text('attempt')}` : '';
  switch (type) {
    case 'job.status':
      return `${text('from')} → ${text('to')}${data['error'] ? `  ${inner('error', 'code')}` : ''}`;
    case 'job.routed':
      return text('projectType');
    case 'job.waited':
      return `${text('reason')} ${formatDuration(Number(data['endedAt']) - Number(data['startedAt']))}`;
    case 'job.revised':
      return `revision ${text('revision')}`;
    case 'stage.started':
      return `${text('stage')}${attempt}`;
    case 'stage.progress':
      return `${text('stage')}  ${text('message')}`;
    case 'stage.retrying':
      return `${text('stage')}  ${inner('error', 'code')}: ${inner('error', 'message')}`;
    case 'stage.completed':
      return `${text('stage')} ${formatDuration(Number(data['durationMs']))}`;
    case 'stage.skipped':
      return `${text('stage')}  ${text('reason')}`;
    case 'stage.failed':
      return `${text('stage')} ${text('outcome')}  ${inner('error', 'message')}`;
    case 'file.written':
      return `${inner('file', 'path')} ${formatBytes(Number(inner('file', 'bytes')))}`;
    case 'job.usage':
      return data['tokens'] === 0
        ? `call ${text('calls')}`
        : `${text('tokens')} tokens, ${text('total')} in total`;
    case 'preview.live':
    case 'preview.expiring':
      return text('url');
    case 'preview.extended':
      return `until ${new Date(Number(data['expiresAt'])).toLocaleTimeString()}`;
    case 'preview.ended':
      return `${text('status')} ${text('reason')}`;
    case 'preview.skipped':
      return text('reason');
    case 'job.quarantined':
      return text('message');
    case 'job.pinned':
      return 'kept for good';
    case 'job.pruned':
      return `removed: ${Array.isArray(data['parts']) ? data['parts'].join(', ') : ''}`;
    default:
      return '';
  }
}

export function rowTone({ type, data }: Described): Tone {
  if (type === 'stage.failed' || type === 'job.quarantined') return 'bad';
  if (type === 'stage.retrying' || type === 'job.waited') return 'wait';
  if (type === 'stage.completed' || type === 'stage.skipped' || type === 'preview.live')
    return 'good';
  if (type === 'stage.started') return 'run';
  if (type !== 'job.status') return 'off';
  const to = data['to'];
  if (to === 'failed' || to === 'quarantined') return 'bad';
  return to === 'done' ? 'good' : 'run';
}
