import { h } from 'preact';

interface UsageTableProps {
  readonly caption: string;
  readonly columns: readonly [name: string, amount: string, last: string];
  readonly rows: readonly UsageRow[];
}

interface UsageRow {
  readonly name: string;
  readonly amount: string;
  /** A second amount, or a note. */
  readonly last: string;
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
      rows.map(({ name, amount, last }, index) =>
        h(
          'tr',
          { key: index },
          h('th', { scope: 'row' }, name),
          h('td', { class: 'number' }, amount),
          h('td', { class: 'soft' }, last),
        ),
      ),
    ),
  );
}
