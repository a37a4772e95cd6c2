import { h } from 'preact';
import { useRef } from 'preact/hooks';
import type { JobSummary } from '../../protocol.ts';
import { useNow } from '../parts/hooks.ts';
import { VirtualList } from '../parts/virtual-list.ts';
import type { Selection } from './bulk/use-selection.ts';
import type { JobsFilter } from './filter/jobs-filter.ts';
import { JobRow } from './job-row.ts';
import { useGoneCheck } from './use-gone-check.ts';
import type { JobsView } from './use-jobs.ts';

interface JobTableProps {
  readonly view: JobsView;
  readonly filter: JobsFilter;
  /** Undefined if nothing can be done with jobs. */
  readonly selection: Selection | undefined;
  /** Total number of rows, if known. */
  readonly total: number | undefined;
}

const columns = ['Status', 'Job', 'Type', 'User', 'Run time', 'Age', 'Actions'] as const;

export function JobTable({ view, filter, selection, total }: JobTableProps) {
  const { jobs, hasMore, isLoaded, addedAbove, loadTo } = view;
  const now = useNow(5000);
  const shown = useRef<readonly JobSummary[]>([]);
  useGoneCheck(shown);
  if (!isLoaded) return h('p', { class: 'empty', 'aria-busy': 'true' }, 'Loading …');
  if (jobs.length === 0 && !hasMore) {
    const isFiltered = Object.keys(filter).some((name) => name !== 'order');
    return h(
      'p',
      { class: 'empty', role: 'status' },
      isFiltered ? 'No matching jobs' : 'No jobs yet',
    );
  }
  const count = hasMore ? Math.max(jobs.length + 1, total ?? 0) : jobs.length;
  return h(
    'div',
    { class: `job-table${selection === undefined ? ' is-read-only' : ''}` },
    h(
      'div',
      { class: 'job-row job-columns' },
      selection !== undefined && h(SelectAll, { selection, jobs }),
      h('span', { class: 'thumbnail-column', 'aria-hidden': 'true' }),
      columns.map((name) =>
        h('span', { key: name, class: 'column-name', 'aria-hidden': 'true' }, name),
      ),
    ),
    h(VirtualList, {
      key: JSON.stringify(filter),
      role: 'table',
      label: 'Jobs',
      class: 'job-rows',
      count,
      rowHeight: 56,
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
          : h(JobRow, { key: job.jobId, job, now, index, style, selection });
      },
    }),
  );
}

/** Selects all jobs that are loaded, or none. */
function SelectAll({ selection, jobs }: { selection: Selection; jobs: readonly JobSummary[] }) {
  const count = selection.jobs.length;
  return h(
    'label',
    { class: 'select', title: 'Select all jobs that are loaded' },
    h('input', {
      type: 'checkbox',
      'aria-label': 'Select all jobs that are loaded',
      checked: count === jobs.length,
      indeterminate: count > 0 && count < jobs.length,
      onChange: () => selection.setAll(count < jobs.length),
    }),
  );
}
