import { type ComponentChildren, h } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { formatAmount, formatOffset } from '../format.ts';
import { SearchField } from './search-field.ts';
import type { Tone } from './status.ts';
import { Tree } from './tree.ts';
import { VirtualList } from './virtual-list.ts';

/** One row of any journal. */
export interface ListedRow {
  readonly seq: number;
  readonly at: number;
  readonly type: string;
  readonly text: string;
  readonly tone: Tone;
  readonly state: string;
  readonly payload: unknown;
}

interface RowListProps {
  readonly rows: readonly ListedRow[];
  /** Index of the selected row. */
  readonly index: number;
  readonly isLive: boolean;
  onScrub(index: number): void;
  readonly actions?: ComponentChildren;
}

/** A journal with filter, search and follow mode, and the selected row in full below it. */
export function RowList({ rows, index, isLive, onScrub, actions }: RowListProps) {
  const [search, setSearch] = useState('');
  const [type, setType] = useState('');
  const types = useMemo(() => [...new Set(rows.map((row) => row.type))].toSorted(), [rows]);
  const found = useMemo(() => findRows(rows, type, search), [rows, type, search]);
  const at = found.findLastIndex(({ position }) => position <= index);
  const begin = rows[0]?.at ?? 0;
  const chosen = rows[index];

  const step = (event: KeyboardEvent) => {
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + 15,
      PageUp: at - 15,
      Home: 0,
      End: found.length - 1,
    };
    const to = moves[event.key];
    if (to === undefined || found.length === 0) return;
    event.preventDefault();
    onScrub(found[Math.min(found.length - 1, Math.max(0, to))]?.position ?? 0);
  };
  return h(
    'div',
    { class: 'journal' },
    h(
      'div',
      { class: 'bar' },
      h(SearchField, { label: 'Search rows', value: search, onSearch: setSearch }),
      h(
        'select',
        {
          'aria-label': 'Filter by type',
          value: type,
          onChange: (event: Event) => {
            if (event.currentTarget instanceof HTMLSelectElement)
              setType(event.currentTarget.value);
          },
        },
        h('option', { value: '' }, 'All types'),
        types.map((name) => h('option', { key: name, value: name }, name)),
      ),
      h(
        'span',
        { class: 'soft', role: 'status' },
        found.length === rows.length
          ? formatAmount(rows.length, 'row')
          : `${found.length} of ${formatAmount(rows.length, 'row')}`,
      ),
      h('span', { class: 'spacer' }),
      h(
        'button',
        {
          type: 'button',
          'aria-pressed': isLive ? 'true' : 'false',
          title: 'Follow new rows',
          onClick: () => onScrub(isLive ? index : -1),
        },
        'Follow',
      ),
      actions,
    ),
    h(VirtualList, {
      role: 'listbox',
      label: 'Journal',
      class: 'rows',
      count: found.length,
      rowHeight: 26,
      shownIndex: at,
      onKeyDown: step,
      ...(chosen && { activeId: `row-${chosen.seq}` }),
      row: (position, style) => {
        const item = found[position];
        if (item === undefined) return null;
        const { row } = item;
        const isChosen = item.position === index;
        return h(
          'div',
          {
            key: row.seq,
            id: `row-${row.seq}`,
            role: 'option',
            'aria-selected': isChosen ? 'true' : 'false',
            class: `row${isChosen ? ' is-chosen' : ''}${item.position > index ? ' is-later' : ''}`,
            style,
            onClick: () => onScrub(item.position),
          },
          h('span', { class: 'row-seq' }, row.seq),
          h('span', { class: 'row-time' }, formatOffset(row.at - begin)),
          h('span', { class: `row-type tone-${row.tone}` }, row.type),
          h('span', { class: 'row-text' }, row.text),
          h('span', { class: 'row-state' }, row.state),
        );
      },
    }),
    chosen &&
      h(
        'div',
        { class: 'payload', tabIndex: 0, role: 'region', 'aria-label': 'Row payload' },
        h(
          'div',
          { class: 'payload-head' },
          h('b', null, chosen.type),
          ' ',
          h('span', { class: 'soft' }, `${new Date(chosen.at).toISOString()} · ${chosen.state}`),
        ),
        h(Tree, { value: chosen.payload, open: 2, key: chosen.seq }),
      ),
  );
}

function findRows(rows: readonly ListedRow[], type: string, search: string) {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return rows
    .map((row, position) => ({ row, position }))
    .filter(({ row }) => {
      if (type !== '' && row.type !== type) return false;
      if (words.length === 0) return true;
      const text =
        `${row.type} ${row.text} ${row.state} ${JSON.stringify(row.payload)}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
}
