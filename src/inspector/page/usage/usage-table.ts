import { h } from 'preact';

interface UsageTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly UsageRow[];
}

interface UsageRow {
  readonly name: string;
  readonly note?: string;
  /** One for each further column. */
  readonly amounts: readonly string[];
}

/** A small table of amounts. */
export function UsageTable({ caption, columns, rows }: UsageTableProps) {
  return h(
    'table',
    { class: 'plain' },
    h('caption', null, caption),
    h(
      'thead',
      null,
      h(
        'tr',
        null,
        columns.map((column) => h('th', { key: column, scope: 'col' }, column)),
      ),
    ),
    h(
      'tbody',
      null,
      // Not keyed by name: names without their secrets may be equal.
      rows.map(({ name, note, amounts }, index) =>
        h(
          'tr',
          { key: index },
          h('th', { scope: 'row' }, name, note !== undefined && h('span', { class: 'note' }, note)),
          amounts.map((amount, at) => h('td', { key: at, class: 'number' }, amount)),
        ),
      ),
    ),
  );
}
