import { h } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Job } from '../../../../contracts/job/job.ts';
import type { JobRow } from '../../../protocol.ts';
import { formatClock, formatDuration } from '../../format.ts';
import type { NoteOf } from './attempt-notes.ts';
import { createAxis } from './axis.ts';
import { lanesOf, type Span } from './lanes.ts';
import { StageLog } from './stage-log.ts';
import { stageLogs } from './stage-logs.ts';

interface TimelineProps {
  readonly job: Job;
  /** Up to the selected one. */
  readonly rows: readonly JobRow[];
  /** Epoch milliseconds: the end of spans that are still open. */
  readonly now: number;
  readonly noteOf: NoteOf;
  /** Selects the latest row at or before a time. */
  onSeek(at: number): void;
  /** Shows a row of the journal. */
  onShowRow(index: number): void;
}

/** Stages, attempts and waits on a time axis. */
export function Timeline({ job, rows, now, noteOf, onSeek, onShowRow }: TimelineProps) {
  const begin = Date.parse(job.createdAt);
  const lanes = lanesOf(job, rows, now);
  const spans = lanes.flatMap((lane) => lane.spans);
  const end = Math.max(
    begin + 1,
    ...spans.map((span) => span.end),
    job.phase === undefined ? 0 : now,
  );
  const logOf = useMemo(() => stageLogs(rows), [rows]);
  const waits = spans.filter(({ kind }) => kind === 'waited' || kind === 'waiting');
  const { shareOf, ticks, folds } = createAxis({ start: begin, end }, waits);
  const share = (at: number) => `${shareOf(at) * 100}%`;
  const pick = (lane: string, span: Span) => {
    const index = span.kind === 'failed' ? endOf(rows, lane, span) : -1;
    if (index < 0) onSeek(span.start);
    else onShowRow(index);
  };
  const notesOf = (lane: string, { start, kind }: Span) => {
    const note = kind === 'waited' || kind === 'waiting' ? '' : noteOf(lane, start);
    return note === '' ? [] : [note];
  };
  return h(
    'div',
    { class: 'timeline' },
    h(
      'div',
      {
        class: 'gantt',
        // The table below has the same information.
        'aria-hidden': 'true',
      },
      h(
        'div',
        { class: 'gantt-axis' },
        ticks.map((ms, index) =>
          h(
            'span',
            { key: ms, class: 'gantt-tick', style: { left: share(begin + ms) } },
            h('span', null, tickText(ms, ticks[index - 1])),
          ),
        ),
        folds.map((fold) =>
          h(
            'span',
            {
              key: `fold ${fold.start}`,
              class: 'gantt-fold',
              title: 'A long wait, folded',
              style: {
                left: share(fold.start),
                width: `${(shareOf(fold.end) - shareOf(fold.start)) * 100}%`,
              },
            },
            `⋯ ${formatDuration(fold.end - fold.start)}`,
          ),
        ),
      ),
      lanes.map(({ name, spans: inLane }) =>
        h(
          'div',
          { key: name, class: 'gantt-lane' },
          h('span', { class: 'gantt-name' }, name),
          h(
            'div',
            { class: 'gantt-track' },
            inLane.map((span) =>
              h('div', {
                key: `${span.start}-${span.kind}`,
                class: `gantt-bar kind-${span.kind}`,
                title: [`${name}: ${describe(span)}`, ...notesOf(name, span)].join(', '),
                style: {
                  left: share(span.start),
                  width: `max(3px, ${(shareOf(span.end) - shareOf(span.start)) * 100}%)`,
                },
                onClick: () => pick(name, span),
              }),
            ),
          ),
          h('span', { class: 'gantt-sum' }, sumText(inLane)),
        ),
      ),
    ),
    h(
      'table',
      { class: 'plain' },
      h('caption', { class: 'sr' }, 'Attempts and waits'),
      h(
        'thead',
        null,
        h(
          'tr',
          null,
          ['Step', 'Started', 'Duration', 'Outcome'].map((name) =>
            h('th', { key: name, scope: 'col' }, name),
          ),
        ),
      ),
      h(
        'tbody',
        null,
        lanes
          .flatMap((lane) => lane.spans.map((span) => ({ lane: lane.name, span })))
          .toSorted((a, b) => a.span.start - b.span.start)
          .flatMap(({ lane, span }) => {
            const key = `${lane}${span.start}${span.kind}`;
            const isRun = span.kind !== 'waited' && span.kind !== 'waiting';
            const lines = isRun ? logOf(lane, span.start) : [];
            return [
              h(
                'tr',
                { key },
                h(
                  'td',
                  null,
                  h(
                    'button',
                    { type: 'button', class: 'link', onClick: () => pick(lane, span) },
                    span.attempt > 1 ? `${lane}, attempt ${span.attempt}` : lane,
                  ),
                  notesOf(lane, span).map((note) => h('span', { key: note, class: 'note' }, note)),
                ),
                h('td', { class: 'number' }, formatClock(span.start)),
                h('td', { class: 'number' }, durationText(span)),
                h('td', null, h('span', { class: `kind kind-${span.kind}` }, kindText[span.kind])),
              ),
              lines.length > 0 &&
                h(
                  'tr',
                  { key: `${key} log` },
                  h(
                    'td',
                    { colSpan: 4, class: 'stage-log' },
                    h(StageLog, { name: lane, start: span.start, lines }),
                  ),
                ),
            ];
          }),
      ),
    ),
  );
}

/** The position of the row that tells how an attempt ended. */
function endOf(rows: readonly JobRow[], stage: string, { end }: Span): number {
  return rows.findLastIndex(
    ({ type, at, data }) =>
      (type === 'stage.failed' || type === 'stage.completed') && at <= end && data.stage === stage,
  );
}

/** Times after a long wait may look the same: only the first of them is written. */
function tickText(ms: number, before: number | undefined): string {
  const text = formatDuration(ms);
  return before !== undefined && formatDuration(before) === text ? '' : text;
}

const kindText: Readonly<Record<Span['kind'], string>> = {
  running: 'running',
  skipped: 'skipped',
  completed: 'completed',
  failed: 'failed',
  cancelled: 'cancelled',
  interrupted: 'interrupted',
  waited: 'waited',
  waiting: 'waiting',
};

function describe(span: Span): string {
  const { kind, attempt } = span;
  return `${kindText[kind]}${attempt > 1 ? `, attempt ${attempt}` : ''}, ${durationText(span)}`;
}

function durationText({ kind, start, end }: Span): string {
  return kind === 'skipped' ? 'not run' : formatDuration(end - start);
}

function sumText(spans: readonly Span[]): string {
  const run = spans.filter(({ kind }) => kind !== 'skipped');
  if (run.length === 0) return 'not run';
  return formatDuration(run.reduce((total, { start, end }) => total + end - start, 0));
}
