import { type CSSProperties, h } from 'preact';
import type { JobSummary } from '../../protocol.ts';
import { post } from '../api.ts';
import { formatAge, formatDuration, formatType } from '../format.ts';
import { originOf } from '../job/origin.ts';
import { useAction } from '../parts/notice.ts';
import { Status } from '../parts/status.ts';
import { Thumbnail } from '../parts/thumbnail.ts';
import type { Selection } from './bulk/use-selection.ts';
import { hashOf } from './filter/jobs-filter.ts';

interface JobRowProps {
  readonly job: JobSummary;
  readonly now: number;
  readonly index: number;
  readonly style: CSSProperties;
  readonly selection: Selection | undefined;
}

export function JobRow({ job, now, index, style, selection }: JobRowProps) {
  const { jobId, status, phase, title, message, projectType, userId, runningMs, createdAt } = job;
  const isSelected = selection?.has(jobId) === true;
  return h(
    'div',
    {
      class: `job-row${isSelected ? ' is-selected' : ''}`,
      role: 'row',
      'aria-rowindex': index + 1,
      style,
    },
    selection !== undefined &&
      h(
        'span',
        { role: 'cell', class: 'select-cell' },
        h(
          'label',
          { class: 'select' },
          h('input', {
            type: 'checkbox',
            'aria-label': `Select ${title ?? message}`,
            checked: isSelected,
            onClick: (event: MouseEvent) => selection.set(jobId, !isSelected, event.shiftKey),
          }),
        ),
      ),
    h('span', { role: 'cell', class: 'thumbnail-column' }, h(Thumbnail, { job })),
    h('span', { role: 'cell', class: 'status-cell' }, h(Status, { status, phase })),
    h(
      'span',
      { role: 'cell', class: 'job-cell' },
      h('a', { href: `#/jobs/${jobId}`, class: 'job-link' }, title ?? message),
      h(SubLine, { job }),
    ),
    h('span', { role: 'cell', class: 'soft type-cell' }, formatType(projectType)),
    h(
      'span',
      { role: 'cell', class: 'cut user-cell' },
      h(
        'a',
        { class: 'soft', href: hashOf({ userId }), title: `Show only jobs of ${userId}` },
        userId,
      ),
    ),
    h('span', { role: 'cell', class: 'number time-cell' }, formatDuration(runningMs)),
    h(
      'span',
      { role: 'cell', class: 'number soft age-cell', title: new Date(createdAt).toLocaleString() },
      formatAge(now - createdAt),
    ),
    h(
      'span',
      { role: 'cell', class: 'row-actions' },
      h(RowActions, { job, now, readOnly: selection === undefined }),
    ),
  );
}

function SubLine({ job }: { readonly job: JobSummary }) {
  const { jobId, title, message, error, pinned } = job;
  const origin = originOf(job);
  return h(
    'span',
    { class: 'job-sub soft' },
    pinned && 'Pinned · ',
    origin !== undefined && [
      h(
        'a',
        { href: hashOf({ family: jobId }), 'aria-label': `${origin}: show its family` },
        origin,
      ),
      ' · ',
    ],
    error !== undefined
      ? h('span', { class: 'tone-bad' }, `${error.code}: ${error.message}`)
      : title === undefined
        ? jobId
        : message,
  );
}

interface RowActionsProps {
  readonly job: JobSummary;
  readonly now: number;
  readonly readOnly: boolean;
}

function RowActions({ job, readOnly, now }: RowActionsProps) {
  const { jobId, status, phase, preview } = job;
  const { isBusy, error, run } = useAction();
  const button = (text: string, kind: string, path: string, body: object) =>
    h(
      'button',
      {
        type: 'button',
        class: kind,
        disabled: isBusy,
        'aria-label': `${text} ${jobId}`,
        onClick: () => run(() => post(`jobs/${jobId}/${path}`, body)),
      },
      text,
    );
  const isLive = preview.url !== undefined && (preview.expiresAt ?? 0) > now;
  return [
    error && h('span', { class: 'tone-bad', role: 'alert', title: error.message }, 'failed'),
    isLive &&
      h(
        'a',
        {
          class: 'button',
          href: preview.url,
          target: '_blank',
          rel: 'noopener noreferrer',
          'aria-label': `Open the preview of ${jobId}`,
        },
        'Preview',
      ),
    !readOnly &&
      phase === 'awaitingApproval' &&
      // Changed files are looked at before they are approved.
      (status === 'validated'
        ? h(
            'a',
            {
              class: 'button primary',
              href: `#/jobs/${jobId}`,
              'aria-label': `Review the changes of ${jobId}`,
            },
            'Review',
          )
        : button('Approve', 'primary', 'send', { type: 'job.approve' })),
    !readOnly && phase !== undefined && button('Cancel', 'danger', 'send', { type: 'job.cancel' }),
    !readOnly && phase === undefined && button('Retry', '', 'retry', {}),
  ];
}
