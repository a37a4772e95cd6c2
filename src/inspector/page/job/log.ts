import { h } from 'preact';
import { useState } from 'preact/hooks';
import { getText } from '../api.ts';
import { formatAmount } from '../format.ts';
import { useLoaded } from '../parts/hooks.ts';
import { Problem } from '../parts/notice.ts';
import { SearchField } from '../parts/search-field.ts';
import { VirtualList } from '../parts/virtual-list.ts';

interface LogProps {
  readonly jobId: string;
  /** Number of journal rows: the log is loaded again when it changes. */
  readonly rows: number;
}

/** The log of a job, updated live. */
export function Log({ jobId, rows }: LogProps) {
  const [search, setSearch] = useState('');
  const [follows, setFollows] = useState(true);
  const { value, error } = useLoaded(`${jobId} ${rows}`, (signal) =>
    getText(`jobs/${jobId}/log`, signal),
  );
  if (error !== undefined && value === undefined) return h(Problem, { error });
  const all = (value ?? '').split('\n').filter(Boolean);
  const lines =
    search === '' ? all : all.filter((line) => line.toLowerCase().includes(search.toLowerCase()));
  return h(
    'div',
    { class: 'journal' },
    h(
      'div',
      { class: 'bar' },
      h(SearchField, { label: 'Search the log', value: search, onSearch: setSearch }),
      h('span', { class: 'soft', role: 'status' }, formatAmount(lines.length, 'line')),
      h('span', { class: 'spacer' }),
      h(
        'button',
        {
          type: 'button',
          'aria-pressed': follows ? 'true' : 'false',
          onClick: () => setFollows(!follows),
        },
        'Follow',
      ),
    ),
    h(VirtualList, {
      role: 'listbox',
      label: 'Log',
      class: 'rows log',
      count: lines.length,
      rowHeight: 22,
      shownIndex: follows ? lines.length - 1 : -1,
      row: (index, style) => {
        const [, time = '', text = lines[index] ?? ''] =
          /^\[([^\]]*)\] (.*)$/s.exec(lines[index] ?? '') ?? [];
        return h(
          'div',
          { key: index, class: 'log-line', role: 'option', 'aria-selected': 'false', style },
          h('span', { class: 'row-time' }, time.slice(11, 23)),
          h('span', { class: 'row-text', title: text }, text),
        );
      },
    }),
  );
}
