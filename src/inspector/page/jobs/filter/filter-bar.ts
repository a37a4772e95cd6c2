import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { projectTypes } from '../../../../contracts/job/project-types.ts';
import { formatType } from '../../format.ts';
import { SearchField } from '../../parts/search-field.ts';
import type { JobsFilter } from './jobs-filter.ts';

interface FilterBarProps {
  readonly filter: JobsFilter;
  onFilter(filter: JobsFilter): void;
}

/** Search, type, days, order, and what else restricts the list. */
export function FilterBar({ filter, onFilter }: FilterBarProps) {
  const { userId, projectType, from, to, order } = filter;
  const set = (name: keyof JobsFilter, value: string | undefined) =>
    onFilter(withValue(filter, name, value));
  const choose = (name: keyof JobsFilter) => (event: Event) => {
    const { currentTarget: field } = event;
    if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement)
      set(name, field.value);
  };
  const day = (name: 'from' | 'to', label: string, value: string | undefined) =>
    h(
      'label',
      { class: 'check' },
      label,
      h('input', { type: 'date', value: value ?? '', onChange: choose(name) }),
    );
  return h(
    'div',
    { class: 'filter-bar', role: 'search', 'aria-label': 'Jobs' },
    h(TypedSearch, { text: filter.search ?? '', onSearch: (text) => set('search', text) }),
    h(
      'select',
      { 'aria-label': 'Type', value: projectType ?? '', onChange: choose('projectType') },
      h('option', { value: '' }, 'All types'),
      projectTypes.map((type) => h('option', { key: type, value: type }, formatType(type))),
    ),
    day('from', 'From', from),
    day('to', 'To', to),
    h(
      'select',
      { 'aria-label': 'Order', value: order ?? '', onChange: choose('order') },
      h('option', { value: '' }, 'Newest first'),
      h('option', { value: 'oldest' }, 'Oldest first'),
    ),
    userId !== undefined &&
      h(
        'button',
        {
          type: 'button',
          class: 'chip',
          'aria-label': `Show all users, not only ${userId}`,
          onClick: () => set('userId', undefined),
        },
        `User ${userId} ✕`,
      ),
  );
}

/** Searches once the reader pauses. */
function TypedSearch({ text, onSearch }: { readonly text: string; onSearch(text: string): void }) {
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  useEffect(() => {
    if (typed.trim() === text) return undefined;
    const timer = setTimeout(() => onSearch(typed.trim()), pauseMs);
    return () => clearTimeout(timer);
  }, [typed]);
  return h(SearchField, {
    label: 'Search titles, messages, ids and users',
    placeholder: 'Search titles, messages, ids, users',
    value: typed,
    onSearch: setTyped,
  });
}

const pauseMs = 250;

function withValue(filter: JobsFilter, name: keyof JobsFilter, value = ''): JobsFilter {
  const { [name]: _, ...rest } = filter;
  return value === '' ? rest : { ...rest, [name]: value };
}
