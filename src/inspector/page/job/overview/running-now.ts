import { h } from 'preact';
import type { Job } from '../../../../contracts/job/job.ts';
import type { JobRow } from '../../../protocol.ts';
import { formatAmount, formatClock, formatDuration } from '../../format.ts';
import type { LiveTexts } from '../live/live-texts.ts';

interface RunningNowProps {
  readonly job: Job;
  /** Up to the selected one. */
  readonly rows: readonly JobRow[];
  readonly texts: LiveTexts;
  readonly now: number;
}

/** What an open job does at the moment, or what it waits for. */
export function RunningNow({ job: { phase }, rows, texts, now }: RunningNowProps) {
  if (phase === 'queued') return h('p', { class: 'now tone-wait' }, 'Waits for its turn.');
  if (phase === 'waiting') {
    const retrying = rows.findLast(({ type }) => type === 'stage.retrying');
    if (retrying?.type !== 'stage.retrying') return null;
    const { stage, error, dueAt, attempt } = retrying.data;
    return h(
      'div',
      { class: 'now tone-wait' },
      h('b', null, `Tries ${stage} again at ${formatClock(dueAt)}`),
      ` (attempt ${attempt + 1})`,
      h('p', { class: 'now-text' }, h('code', null, error.code), ` ${error.message}`),
    );
  }
  const begun = rows.findLastIndex(({ type }) => type === 'stage.started');
  const started = rows[begun];
  if (phase !== 'running' || started?.type !== 'stage.started') return null;
  const progress = rows.slice(begun).findLast(({ type }) => type === 'stage.progress');
  const latest = progress?.type === 'stage.progress' ? progress.data : undefined;
  const writing = [...texts.values()].findLast(({ file }) => file !== undefined);
  const { stage, attempt } = started.data;
  return h(
    'div',
    { class: 'now' },
    h('b', { class: 'tone-run' }, activities[stage]),
    h(
      'span',
      { class: 'soft number' },
      ` ${formatDuration(now - started.at)}${attempt > 1 ? ` · attempt ${attempt}` : ''}`,
    ),
    latest && h('p', { class: 'now-text' }, latest.message),
    latest?.fraction !== undefined &&
      h('progress', { value: latest.fraction, max: 1, 'aria-label': 'Progress' }),
    writing &&
      h(
        'p',
        { class: 'now-text' },
        'Writing ',
        h('code', null, writing.file),
        h('span', { class: 'soft' }, ` ${formatAmount(writing.lines, 'line')}`),
      ),
  );
}

const activities = {
  planning: 'Planning',
  generation: 'Writing the files',
  validation: 'Checking the files',
  packaging: 'Packaging',
  deployment: 'Starting the preview',
  finalization: 'Finishing',
} as const;
