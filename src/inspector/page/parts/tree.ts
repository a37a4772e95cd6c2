import { type ComponentChildren, h } from 'preact';

interface TreeProps {
  readonly name?: string;
  readonly value: unknown;
  /** Levels that are open initially. @default 1 */
  readonly open?: number;
}

/** Plain data as a collapsible tree. */
export function Tree({ name, value, open = 1 }: TreeProps): ComponentChildren {
  const label = name === undefined ? null : h('span', { class: 'tree-key' }, name);
  if (typeof value !== 'object' || value === null) {
    return h('div', { class: 'tree-leaf' }, label, ' ', h(Scalar, { value }));
  }
  const entries = Object.entries(value);
  const size = Array.isArray(value) ? `[${entries.length}]` : `{${entries.length}}`;
  if (entries.length === 0) {
    return h('div', { class: 'tree-leaf' }, label, ' ', h('span', { class: 'soft' }, size));
  }
  return h(
    'details',
    { class: 'tree', open: open > 0 },
    h(
      'summary',
      null,
      label ?? h('span', { class: 'tree-key' }, 'data'),
      ' ',
      h('span', { class: 'soft' }, size),
    ),
    h(
      'div',
      { class: 'tree-inside' },
      entries
        .slice(0, maxEntries)
        .map(([key, inner]) => h(Tree, { key, name: key, value: inner, open: open - 1 })),
      entries.length > maxEntries &&
        h('div', { class: 'soft' }, `… and ${entries.length - maxEntries} more`),
    ),
  );
}

const maxEntries = 200;

function Scalar({ value }: { readonly value: unknown }) {
  if (typeof value === 'string') return h('span', { class: 'tree-text' }, value);
  return h('span', { class: 'tree-value' }, String(value));
}
