import { type CSSProperties, h } from 'preact';
import { useRef } from 'preact/hooks';
import type { JobSummary } from '../../protocol.ts';
import { post } from '../api.ts';
import { formatAge, formatDuration, formatType } from '../format.ts';
import { useNow } from '../parts/hooks.ts';
import { useAction } from '../parts/notice.ts';
import { Status } from '../parts/status.ts';
import { VirtualList } from '../parts/virtual-list.ts';
import { useGoneCheck } from './use-gone-check.ts';
import type { JobsFilter } from './job-list.ts';
import type { JobsView } from './use-jobs.ts';

interface JobTableProps {
  readonly view: JobsView;
  readonly filter: JobsFilter;
  readonly readOnly: boolean;
  /** Total number of rows, if known. */
  readonly total: number | undefined;
}

const columns = ['Status', 'Job', 'Type', 'User', 'Run time', 'Age', 'Actions'] as const;

export function JobTable({ view, filter, readOnly, total }: JobTableProps) {
  const { jobs, hasMore, addedAbove, loadTo } = view;
  const now = useNow(5000);
  const shown = useRef<readonly JobSummary[]>([]);
  useGoneCheck(shown);
  const isFiltered = filter.status !== undefined || filter.userId !== undefined;
  if (jobs.length === 0 && !hasMore) {
    return h('p', { class: 'empty' }, isFiltered ? 'No matching jobs' : 'No jobs yet');
  }
  const count = hasMore ? Math.max(jobs.length + 1, total ?? 0) : jobs.length;
  return h(
    'div',
    { class: 'job-table' },
    h(
      'div',
      { class: 'job-row job-columns', 'aria-hidden': 'true' },
      columns.map((name) => h('span', { key: name }, name)),
    ),
    h(VirtualList, {
      key: JSON.stringify(filter),
      role: 'table',
      label: 'Jobs',
      class: 'job-rows',
      count,
      rowHeight: 44,
      addedAbove,
      onRange: (first, last) => {
        shown.current = jobs.slice(first, last + 1);
        if (hasMore && last >= jobs.length - 20) loadTo(last + 100);
      },
      row: (index, style) => {
        const job = jobs[index];
        return job === undefined
          ? h(
              'div',
              {
                key: `loading-${index}`,
                class: 'job-row is-loading',
                role: 'row',
                'aria-rowindex': index + 1,
                style,
              },
              h('span', { role: 'cell' }, '…'),
            )
          : h(JobRow, { key: job.jobId, job, now, index, style, readOnly });
      },
    }),
  );
}

interface JobRowProps {
  readonly job: JobSummary;
  readonly now: number;
  readonly index: number;
  readonly style: CSSProperties;
  readonly readOnly: boolean;
}

function JobRow({ job, now, index, style, readOnly }: JobRowProps) {
  const { jobId, status, phase, title, message, projectType, userId, runningMs, createdAt, error } =
    job;
  const { pinned } = job;
  return h(
    'div',
    { class: 'job-row', role: 'row', 'aria-rowindex': index + 1, style },
    h('span', { role: 'cell' }, h(Status, { status, phase })),
    h(
      'span',
      { role: 'cell', class: 'job-cell' },
      h('a', { href: `#/jobs/${jobId}`, class: 'job-link' }, title ?? message),
      h(
        'span',
        { class: 'job-sub soft' },
        pinned && 'Pinned · ',
        error ? `${error.code}: ${error.message}` : title === undefined ? jobId : message,
      ),
    ),
    h('span', { role: 'cell', class: 'soft' }, formatType(projectType)),
    h('span', { role: 'cell', class: 'soft cut', title: userId }, userId),
    h('span', { role: 'cell', class: 'number' }, formatDuration(runningMs)),
    h(
      'span',
      { role: 'cell', class: 'number soft', title: new Date(createdAt).toLocaleString() },
      formatAge(now - createdAt),
    ),
    h('span', { role: 'cell', class: 'row-actions' }, h(RowActions, { job, readOnly, now })),
  );
}

function RowActions({ job, readOnly, now }: Pick<JobRowProps, 'job' | 'readOnly' | 'now'>) {
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
