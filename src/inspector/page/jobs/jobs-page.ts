import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { JobCounts } from '../../../contracts/job/job-groups.ts';
import type { Hello } from '../../protocol.ts';
import { useTitle } from '../parts/hooks.ts';
import { Problem } from '../parts/notice.ts';
import { BulkBar } from './bulk/bulk-bar.ts';
import { useSelection } from './bulk/use-selection.ts';
import { EngineLine } from './engine-line.ts';
import { FamilyPage } from './family-page.ts';
import { FilterBar } from './filter/filter-bar.ts';
import { GroupChips } from './filter/group-chips.ts';
import { filterOf, hashOf, type JobsFilter } from './filter/jobs-filter.ts';
import { totalOf } from './filter/total-of.ts';
import { JobTable } from './job-table.ts';
import { SubmitForm } from './submit-form.ts';
import { useJobs } from './use-jobs.ts';

/** The list of all jobs, with filters and actions; or one family of them. */
export function JobsPage({ hello }: { readonly hello: Hello }) {
  const [filter, setFilter] = useFilter();
  return filter.family === undefined
    ? h(AllJobs, { hello, filter, onFilter: setFilter })
    : h(FamilyPage, { jobId: filter.family, hello });
}

interface AllJobsProps {
  readonly hello: Hello;
  readonly filter: JobsFilter;
  onFilter(filter: JobsFilter): void;
}

function AllJobs({ hello, filter, onFilter }: AllJobsProps) {
  const view = useJobs(filter);
  const { counts, error, connection } = view;
  const selection = useSelection(view.jobs, JSON.stringify(filter));
  const calling = counts?.needsYou ?? 0;
  useTitle(calling > 0 ? `(${calling}) Jobs` : 'Jobs');
  const { group, ...rest } = filter;
  return h(
    'main',
    { class: 'jobs' },
    h('h1', { class: 'sr' }, 'Jobs'),
    hello.mode === 'engine' && h(EngineLine, null),
    !hello.readOnly && h(SubmitForm, null),
    h(
      'div',
      { class: 'bar filters' },
      h(GroupChips, {
        counts,
        chosen: group,
        onChoose: (chosen) => onFilter({ ...rest, ...(chosen && { group: chosen }) }),
      }),
      connection === 'lost' &&
        h('span', { class: 'past', role: 'alert' }, 'Connection lost, reconnecting …'),
      h(FilterBar, { filter, onFilter }),
    ),
    error && h(Problem, { error }),
    selection.jobs.length > 0 &&
      h(BulkBar, { selected: selection.jobs, onClear: () => selection.setAll(false) }),
    h(JobTable, {
      view,
      filter,
      selection: hello.readOnly ? undefined : selection,
      total: rowsOf(counts, filter),
    }),
  );
}

/** The filter in the address, so that a list can be linked to and come back to. */
function useFilter(): readonly [JobsFilter, (filter: JobsFilter) => void] {
  const [filter, setFilter] = useState(() => filterOf(location.hash));
  useEffect(() => {
    const read = () => setFilter(filterOf(location.hash));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return [
    filter,
    (next) => {
      history.replaceState(null, '', hashOf(next));
      setFilter(next);
    },
  ];
}

/** The total number of rows, if known. */
function rowsOf(counts: JobCounts | undefined, filter: JobsFilter): number | undefined {
  const isWhole = Object.keys(filter).every((name) => name === 'group' || name === 'order');
  if (counts === undefined || !isWhole) return undefined;
  return filter.group === undefined ? totalOf(counts) : counts[filter.group];
}
