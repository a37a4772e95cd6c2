import { h } from 'preact';
import { useState } from 'preact/hooks';
import type { JobStatus } from '../../../contracts/job/job.ts';
import type { Hello, JobCounts } from '../../protocol.ts';
import { formatCount } from '../format.ts';
import { Problem } from '../parts/notice.ts';
import { toneOf } from '../parts/status.ts';
import { JobTable } from './job-table.ts';
import { SubmitForm } from './submit-form.ts';
import type { JobsFilter } from './job-list.ts';
import { useJobs } from './use-jobs.ts';

/** The list of all jobs, with filters and actions. */
export function JobsPage({ hello }: { readonly hello: Hello }) {
  const [filter, setFilter] = useState<JobsFilter>({});
  const view = useJobs(filter);
  const { counts, error, connection } = view;
  return h(
    'main',
    { class: 'jobs' },
    h('h1', { class: 'sr' }, 'Jobs'),
    !hello.readOnly && h(SubmitForm, null),
    h(
      'div',
      { class: 'bar filters' },
      h(StatusFilter, {
        counts,
        chosen: filter.status,
        onChoose: (status) => setFilter(withStatus(filter, status)),
      }),
      h('span', { class: 'spacer' }),
      connection === 'lost' &&
        h('span', { class: 'past', role: 'alert' }, 'Connection lost, reconnecting …'),
      h('input', {
        type: 'search',
        placeholder: 'User ID',
        'aria-label': 'Filter by user',
        class: 'user-filter',
        value: filter.userId ?? '',
        onChange: (event: Event) => {
          if (event.currentTarget instanceof HTMLInputElement) {
            setFilter(withUser(filter, event.currentTarget.value.trim()));
          }
        },
      }),
    ),
    error && h(Problem, { error }),
    h(JobTable, { view, filter, readOnly: hello.readOnly, total: totalOf(counts, filter) }),
  );
}

function withStatus({ userId }: JobsFilter, status: JobStatus | undefined): JobsFilter {
  return { ...(userId !== undefined && { userId }), ...(status && { status }) };
}

function withUser({ status }: JobsFilter, userId: string): JobsFilter {
  return { ...(status && { status }), ...(userId !== '' && { userId }) };
}

/** The total number of rows, if known. */
function totalOf(
  counts: JobCounts | undefined,
  { status, userId }: JobsFilter,
): number | undefined {
  if (counts === undefined || userId !== undefined) return undefined;
  return status === undefined ? counts.total : (counts.byStatus[status] ?? 0);
}

interface StatusFilterProps {
  readonly counts: JobCounts | undefined;
  readonly chosen: JobStatus | undefined;
  onChoose(status: JobStatus | undefined): void;
}

const order: readonly JobStatus[] = [
  'created',
  'planned',
  'generated',
  'validated',
  'packaged',
  'deployed',
  'done',
  'failed',
  'cancelled',
  'quarantined',
];
const always: ReadonlySet<JobStatus> = new Set([
  'created',
  'planned',
  'done',
  'failed',
  'cancelled',
]);

function StatusFilter({ counts, chosen, onChoose }: StatusFilterProps) {
  const chip = (status: JobStatus | undefined, count: number | undefined) =>
    h(
      'button',
      {
        key: status ?? 'all',
        type: 'button',
        class: 'chip',
        'aria-pressed': chosen === status ? 'true' : 'false',
        onClick: () => onChoose(status),
      },
      status !== undefined &&
        h('i', { class: `status-dot tone-${toneOf(status, 'running')}`, 'aria-hidden': 'true' }),
      status ?? 'All',
      h('span', { class: 'chip-count' }, count === undefined ? '' : formatCount(count)),
    );
  const isShown = (status: JobStatus) =>
    always.has(status) || chosen === status || (counts?.byStatus[status] ?? 0) > 0;
  return h(
    'div',
    { class: 'chips', role: 'group', 'aria-label': 'Filter by status' },
    chip(undefined, counts?.total),
    order.filter(isShown).map((status) => chip(status, counts && (counts.byStatus[status] ?? 0))),
    counts && !counts.isExact && h('span', { class: 'soft' }, 'Counting …'),
  );
}
